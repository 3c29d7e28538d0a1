"""What a search over everything finds: hits in groups, as facts. Knows no SQL and no sentences.

There is no kind for persons: names are looked for where a person is to be entered, nowhere else (docs/domain.md).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID


class SearchKind(StrEnum):
    """The groups, in the order in which they are shown."""

    MEETING = "meeting"
    ITEM = "item"
    DECISION = "decision"
    POINT = "point"
    FOLLOW_UP = "follow_up"
    AGREEMENT = "agreement"
    MEASURE = "measure"
    PARTICIPANT = "participant"


@dataclass(frozen=True, slots=True, kw_only=True)
class SnippetPart:
    """A stretch of a snippet; ``is_hit`` is what was asked for."""

    text: str
    is_hit: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchHit:
    """One thing found. ``object_id`` is of its kind; of a decision it is the item's, and its words are the snippet.

    ``title`` is what it is called, ``label`` a number such as "§ 34" or a dnr, ``place`` the meeting, agreement, party or
    place it belongs to, ``day`` the meeting's, a point's own, the one something is due. ``is_sensitive`` when a secrecy
    mark stands on it. A participant is called by role; the name is not here.
    """

    kind: SearchKind
    object_id: UUID
    title: Sequence[SnippetPart]
    label: str = ""
    place: str = ""
    day: date | None = None
    meeting_id: UUID | None = None
    area_id: UUID | None = None
    snippet: Sequence[SnippetPart] = ()
    is_sensitive: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchGroup:
    """The best hits of one kind, ``has_more`` when there are others."""

    kind: SearchKind
    hits: Sequence[SearchHit]
    has_more: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchAnswer:
    """Groups without hits are not among them. ``text`` is what was asked, as it was typed.

    ``is_complete`` is False while the index of an old store is still being filled: more may be found later.
    """

    text: str
    groups: Sequence[SearchGroup] = ()
    is_complete: bool = True
