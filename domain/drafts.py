"""Words that somebody has typed and that are not stored yet."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What somebody has typed in one field, and when they began (UTC).

    ``page`` and ``keys`` lead to where it was, in the part of the window called ``place``. ``field`` is what the field is
    called there, and ``turn`` tells it from others of that name. ``before`` is what stood in it before.
    """

    page: str
    keys: tuple[UUID, ...]
    place: str
    field: str
    turn: int
    before: str
    text: str
    typed_at: datetime
