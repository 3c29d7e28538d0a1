"""Widgets of the window: each draws and tells what the user did, none knows a record or a service."""
