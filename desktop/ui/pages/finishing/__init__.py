"""The parts of the page where minutes are finished."""
