"""Parts of the meeting mode: one item on the wall of the room, large."""
