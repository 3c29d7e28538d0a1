"""Parts of the series page: the list, the form, and the lists that a series holds."""
