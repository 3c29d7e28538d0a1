"""The parts of the list of meetings."""
