"""The log: its table, its filters, who is written down in it, and where it is saved as a file."""
