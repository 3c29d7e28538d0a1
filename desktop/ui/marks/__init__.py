"""Quiet underlines in texts that are written: one layer for all kinds, with one key and one menu."""
