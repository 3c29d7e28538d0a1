"""The program on the desk: window, command line, services, documents, exchange."""
