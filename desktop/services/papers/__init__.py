"""From the store to a paper: one module a document. Each reads in one unit of work, composes, and lays nothing out itself."""
