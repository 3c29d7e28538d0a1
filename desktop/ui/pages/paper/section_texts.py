"""What may be corrected in minutes: the head and each section, with all that is written there, a paragraph each."""

from dataclasses import dataclass

from domain.minutes import Minutes
from domain.minutes_places import Part, Place, texts_of

_OF_HEAD = frozenset(
    {Part.MEETING_TITLE, Part.MEETING_PLACE, Part.DNR, Part.NAME, Part.ROLE, Part.NEXT_PLACE}
)
_OF_RECORD = frozenset(
    {
        Part.APPROVER,
        Part.APPROVER_ROLE,
        Part.DISSENT,
        Part.OLD_WORDS,
        Part.NEW_WORDS,
        Part.REASON,
        Part.CORRECTED_BY,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenPart:
    """``label`` is as printed (``§ 31``), empty for the head; ``heading`` is empty there too."""

    label: str = ""
    heading: str = ""
    texts: tuple[str, ...] = ()


def written_parts(minutes: Minutes) -> tuple[WrittenPart, ...]:
    """The head first, then the sections in their order."""
    texts = texts_of(minutes)
    head = WrittenPart(texts=tuple(text for place, text in texts.items() if place.part in _OF_HEAD))
    sections = (
        WrittenPart(
            label=section.label,
            heading=section.heading,
            texts=tuple(text for place, text in texts.items() if _is_within(place, number)),
        )
        for number, section in enumerate(minutes.sections)
    )
    return head, *sections


def _is_within(place: Place, section: int) -> bool:
    return place.section == section and place.part not in _OF_HEAD | _OF_RECORD
