"""What a file asks to be masked, found in the minutes of a request: from places as on paper to places as they are counted."""

from collections.abc import Iterable, Iterator, Sequence
from uuid import UUID

from desktop.exchange.mask_file import MaskRecord, PlaceRecord
from desktop.services.disclosure_view import MinutesInRequest
from domain.errors import Problem, UserError
from domain.masks import Mask
from domain.minutes import Minutes
from domain.minutes_places import WHOLES, Place, texts_of

AskedMasks = dict[UUID, list[Mask]]
"""By the documents of the request."""


def asked_masks(records: Iterable[MaskRecord], documents: Sequence[MinutesInRequest]) -> AskedMasks:
    """Raises ``UserError``, both with ``line``: MEETING_UNKNOWN (``meeting``), MASK_OUTSIDE_TEXT."""
    asked: AskedMasks = {}
    for record in records:
        document = _document(record.place, documents)
        asked.setdefault(document.document.id, []).extend(_masks(record, document.minutes))
    return asked


def asked_releases(
    records: Iterable[PlaceRecord], documents: Sequence[MinutesInRequest]
) -> list[tuple[UUID, Place]]:
    """Raises as ``asked_masks``."""
    found = ((_document(record, documents), record) for record in records)
    return [(document.document.id, _place(record, document.minutes)) for document, record in found]


def _document(record: PlaceRecord, documents: Sequence[MinutesInRequest]) -> MinutesInRequest:
    for each in documents:
        if record.meeting == str(each.document.meeting_id) or (not record.meeting and len(documents) == 1):
            return each
    raise UserError(Problem.MEETING_UNKNOWN, meeting=record.meeting, line=record.line)


def _masks(record: MaskRecord, minutes: Minutes) -> Iterator[Mask]:
    place = _place(record.place, minutes)
    if not record.words or place.part in WHOLES:
        yield Mask(place=place, provision=record.provision)
        return
    text = texts_of(minutes).get(place, "")
    start = text.find(record.words)
    if start < 0:
        raise UserError(Problem.MASK_OUTSIDE_TEXT, line=record.place.line)
    while start >= 0:
        end = start + len(record.words)
        yield Mask(place=place, start=start, end=end, provision=record.provision)
        start = text.find(record.words, end)


def _place(record: PlaceRecord, minutes: Minutes) -> Place:
    labels = [section.label.removeprefix("§").strip() for section in minutes.sections]
    if record.section and record.section not in labels:
        raise UserError(Problem.MASK_OUTSIDE_TEXT, line=record.line)
    section = labels.index(record.section) if record.section else 0
    return Place(record.part, section, record.number - 1, record.note - 1)
