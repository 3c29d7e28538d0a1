"""What was not handed out, and under which provision: per document and place, without a word of what it was (TF 2 kap. 15 §).

Says nothing of how long the words were. Knows neither layout nor the names of places in Swedish.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from domain.masking import checked_masks, disclosed, marked_places
from domain.masks import Decisions, Mask
from domain.minutes import Minutes
from domain.minutes_places import WHOLES, Part, Place
from domain.papers.variants import MeetingOrigins


@dataclass(frozen=True, slots=True, kw_only=True)
class WithheldRow:
    """``section`` is a label, empty for the head of the minutes; ``number`` is the place in a list, from 1, or 0.

    ``stretches`` counts the masks in a text; 0 is the whole of it. ``is_marked`` is what was withheld as it is marked,
    without a mask of its own.
    """

    part: Part
    provisions: tuple[str, ...]
    section: str = ""
    number: int = 0
    stretches: int = 0
    is_marked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class WithheldDocument:
    """``is_whole_variant`` is a document that was handed out as the variant for disclosure, without masks of its own."""

    title: str
    rows: tuple[WithheldRow, ...] = ()
    is_whole_variant: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class WithheldContent:
    """One request: no field says whose it was (TF 2 kap. 18 §)."""

    organisation: str
    received_on: date
    day: date
    documents: tuple[WithheldDocument, ...]


def undecided(minutes: Minutes, origins: MeetingOrigins, decisions: Decisions) -> tuple[Place, ...]:
    """What would be withheld without any provision: somebody must release it, or say under which it is withheld."""
    masked = {mask.place for mask in decisions.masks}
    return tuple(
        place
        for place, provision in _withheld_marks(minutes, origins, decisions.released)
        if not provision and not masked & {place, *place.wholes}
    )


def withheld_rows(minutes: Minutes, origins: MeetingOrigins, decisions: Decisions) -> tuple[WithheldRow, ...]:
    """Every place with words that are not handed out, in the order in which they are read. Raises as ``checked_masks``."""
    masks = checked_masks(minutes, decisions.masks)
    covered = {mask.place for mask in masks}
    rows = [_mask_row(minutes, place, group) for place, group in _by_place(masks).items()]
    rows += [
        _row(minutes, place, (provision,) if provision else (), is_marked=True)
        for place, provision in _withheld_marks(minutes, origins, decisions.released)
        if not covered & {place, *place.wholes}
    ]
    labels = ["", *(section.label for section in minutes.sections)]
    rows.sort(key=lambda row: (labels.index(row.section), list(Part).index(row.part), row.number))
    return (*rows, *_told_by_the_way(minutes, disclosed(minutes, origins, decisions), rows))


def _withheld_marks(
    minutes: Minutes, origins: MeetingOrigins, released: Iterable[Place]
) -> list[tuple[Place, str]]:
    """Marked wholes that nobody has released, but for the follow-ups that go with their section."""
    open_now = frozenset(released)
    left = {place: mark for place, mark in marked_places(minutes, origins).items() if place not in open_now}
    return [
        (place, provision)
        for place, provision in left.items()
        if place.part is not Part.FOLLOW_UP or Place(Part.SECTION, place.section) not in left
    ]


def _by_place(masks: Sequence[Mask]) -> dict[Place, list[Mask]]:
    by_place: dict[Place, list[Mask]] = {}
    for mask in masks:
        by_place.setdefault(mask.place, []).append(mask)
    return by_place


def _mask_row(minutes: Minutes, place: Place, masks: Sequence[Mask]) -> WithheldRow:
    provisions = tuple(dict.fromkeys(mask.provision for mask in masks))
    return _row(minutes, place, provisions, stretches=0 if place.part in WHOLES else len(masks))


def _row(
    minutes: Minutes,
    place: Place,
    provisions: tuple[str, ...],
    *,
    stretches: int = 0,
    is_marked: bool = False,
) -> WithheldRow:
    in_section = any(whole.part is Part.SECTION for whole in place.wholes)
    is_alone = place.part in {Part.SECTION, Part.HEADING, Part.TEXT} or (
        not in_section and place.part in {Part.MEETING_TITLE, Part.MEETING_PLACE, Part.NEXT_PLACE}
    )
    return WithheldRow(
        part=place.part,
        provisions=provisions,
        section=minutes.sections[place.section].label if in_section else "",
        number=0 if is_alone else place.row + 1,
        stretches=stretches,
        is_marked=is_marked,
    )


def _told_by_the_way(whole: Minutes, shown: Minutes, rows: Sequence[WithheldRow]) -> list[WithheldRow]:
    """Corrections and dissents that may tell of what is withheld go with it, under the same provisions."""

    def provisions(section: str | None) -> tuple[str, ...]:
        of = [row for row in rows if section is None or row.section == section]
        return tuple(dict.fromkeys(provision for row in of for provision in row.provisions))

    corrections = [
        WithheldRow(
            part=Part.OLD_WORDS, provisions=provisions(line.section), section=line.section, number=row
        )
        for row, line in enumerate(shown.corrections, start=1)
        if not line.shown
    ]
    dissents = [
        WithheldRow(part=Part.DISSENT, provisions=provisions(None), number=row)
        for row, (line, original) in enumerate(zip(shown.approvals, whole.approvals, strict=True), start=1)
        if original.dissent and not line.shown
    ]
    return [*corrections, *dissents]
