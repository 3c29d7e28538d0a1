"""One page a file. A page hears the change feed, asks services, and says what was chosen; no page knows another."""
