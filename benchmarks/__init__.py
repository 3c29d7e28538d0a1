"""How fast, beside a peer in the same run: `python3 dev.py bench`."""
