"""Parts of the page of registers: a tab for parties, participants, districts and places, each a list and a form."""
