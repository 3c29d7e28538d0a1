"""The hub of the record: the check of the minutes, and the state of disclosure, disposal and the log."""
