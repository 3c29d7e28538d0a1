"""Spelling in Swedish: which words of a text are looked up, the dictionary, and the process it is kept in. Knows no Qt."""

# The argument of the program that begins a worker instead of the program.
WORKER = "spelling-worker"
