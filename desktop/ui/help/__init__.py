"""The help beside the page: made when somebody first asks for it."""
