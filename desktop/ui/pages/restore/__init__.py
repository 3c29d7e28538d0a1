"""Going back to a copy: the list of copies, and what the chosen one would bring and take."""
