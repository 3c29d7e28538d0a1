"""The parts of the page of disposal."""
