"""Writing one meeting: the editor and its panels and forms."""
