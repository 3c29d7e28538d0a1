"""Ctrl+K: find anything, do anything. Imported when it is first opened."""
