"""The parts of the page that shows the paper of a meeting."""
