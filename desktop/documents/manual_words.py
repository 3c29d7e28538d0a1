"""Keys as a Swedish keyboard and Qt's Swedish call them, for paper: Ctrl+Skift+N."""

import re

_SWEDISH = {
    "Shift": "Skift",
    "Left": "Vänster",
    "Right": "Höger",
    "Up": "Upp",
    "Down": "Ned",
    "Space": "Mellanslag",
    "Home": "Hem",
}


def shown_keys(keys: str) -> str:
    """``Ctrl+Shift+N`` as ``Ctrl+Skift+N``; a plus sign may itself be the key."""
    return "+".join(_SWEDISH.get(part, part) for part in re.split(r"\+(?=.)", keys))
