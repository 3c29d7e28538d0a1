"""Table models over frozen records; none reads the database or writes to it."""
