"""The archival forms a document can be written in."""

from enum import StrEnum


class Archive(StrEnum):
    """PDF/A-2a with PDF/UA-1, the same with its data attached (A-3a), or the oldest form some archives ask for (A-1b)."""

    A2A = "a2a"
    A3A = "a3a"
    A1B = "a1b"
