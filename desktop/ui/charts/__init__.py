"""Small pictures of numbers: each a card whose bars, cells and rows can be chosen, and which opens as a table.

Own marks are filled, those of other parties outlined; the number is always there to be read. Knows no service.
"""
