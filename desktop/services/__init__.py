"""Use cases: one function per thing a person does. No Qt.

The window, the command line and the tests call the same functions; each opens and ends its own unit of work.
"""
