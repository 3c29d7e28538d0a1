"""Where in a meeting something looks like personal data, and which of those places somebody has let stand."""

from collections.abc import Container, Iterator
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from uuid import UUID

from domain.meetings import MeetingContent
from domain.person_data.findings import FindingKind
from domain.person_data.names import NameList
from domain.person_data.watch import find_person_data
from domain.swedish import fold

# Enough to tell the places of one object apart. A whole sum would give away a number that has since been erased:
# all the personnummer there are can be tried in a minute, and hundreds of them have the same four signs.
_LENGTH_OF_HASH = 4


class ObjectKind(StrEnum):
    """What the text belongs to, by the name of its table."""

    ITEM = "agenda_item"
    POINT = "situation_point"
    FOLLOW_UP = "follow_up"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """The same words in the same object are the same place, however they are spaced. It does not hold them."""

    object_kind: ObjectKind
    object_id: UUID
    kind: FindingKind
    words_hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundPlace:
    """A place with what stands there; ``item_id`` is the item it is written under."""

    place: Place
    item_id: UUID
    words: str


def place_of(object_kind: ObjectKind, object_id: UUID, kind: FindingKind, words: str) -> Place:
    written = "".join(letter for letter in fold(words) if letter.isalnum())
    words_hash = sha256(f"{object_id.hex} {kind} {written}".encode()).hexdigest()[:_LENGTH_OF_HASH]
    return Place(object_kind=object_kind, object_id=object_id, kind=kind, words_hash=words_hash)


def find_in_meeting(
    content: MeetingContent, names: NameList, let_stand: Container[Place] = ()
) -> tuple[FoundPlace, ...]:
    """In the order of the agenda, each place once. ``names`` are of people who are not in its attendance."""
    found = {
        (place, item_id): words
        for object_kind, object_id, item_id, text in _texts(content)
        for finding in find_person_data(text, names)
        if (words := finding.words(text))
        and (place := place_of(object_kind, object_id, finding.kind, words)) not in let_stand
    }
    return tuple(
        FoundPlace(place=place, item_id=item_id, words=words) for (place, item_id), words in found.items()
    )


def _texts(content: MeetingContent) -> Iterator[tuple[ObjectKind, UUID, UUID, str]]:
    for item in content.items:
        for text in (item.heading, item.text, *item.decisions):
            yield ObjectKind.ITEM, item.id, item.id, text
        for point in content.points_at(item):
            for text in (point.place, point.text):
                yield ObjectKind.POINT, point.id, item.id, text
    for line in content.appearances:
        yield ObjectKind.FOLLOW_UP, line.follow_up.id, line.item_id, line.follow_up.what
