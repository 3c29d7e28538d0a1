"""The parts of the page where records are handed out: requests, reading and masking, what was masked."""
