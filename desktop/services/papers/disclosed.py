"""Minutes that are handed out: read as they stand, printed without what is withheld, searched before anybody saves them."""

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date, datetime
from enum import Enum
from pathlib import Path
from uuid import UUID

from db.unit_of_work import UnitOfWork
from desktop.documents import wording
from desktop.documents.file_reading import Piece, Where, normalised, read_pieces
from desktop.documents.imprint import Imprint
from desktop.documents.leak_search import find_leaks
from desktop.documents.minutes_document import minutes_paper
from desktop.documents.paper import print_paper
from desktop.services.minutes_service import Printed
from desktop.services.office import read_content
from desktop.services.papers.line_origins import line_origins
from desktop.services.papers.made import file_name, imprint_for
from domain.composition import compose_minutes
from domain.disclosure import DisclosedDocument, Variant
from domain.errors import Problem, UserError
from domain.masking import checked_masks, disclosed, hidden_stretches
from domain.masks import Decisions
from domain.minutes import Minutes, canonical_json, content_hash
from domain.minutes_json import read_minutes
from domain.minutes_places import rewrite
from domain.papers.orders import DocumentKind, PrintOrder
from domain.papers.variants import MeetingOrigins

_FOR_WHOM = ", för utlämnande"


@dataclass(frozen=True, slots=True, kw_only=True)
class WholeMinutes:
    """Minutes with everything that is written in them, and what it takes to print them for somebody."""

    minutes: Minutes
    origins: MeetingOrigins
    content_hash: str
    stamped_at: datetime
    imprint: Imprint

    @property
    def title(self) -> str:
        """``2026-11-12 Protokoll Rådet``."""
        kind = wording.DOCUMENT_TYPES[self.minutes.document_type]
        return f"{self.minutes.day.isoformat()} {kind} {self.minutes.series}".strip()


def read_whole(work: UnitOfWork, meeting_id: UUID) -> WholeMinutes:
    """The version that stands, a draft when nothing is finished. Raises ``UserError(RECORD_GONE)``, also when disposed of."""
    content = read_content(work, meeting_id)
    record = work.records.get(meeting_id)
    if record is not None and not record.content:
        raise UserError(Problem.RECORD_GONE)
    minutes = read_minutes(record.content) if record else compose_minutes(content)
    stamped_at = record.made_at if record else content.meeting.changed_at
    assert stamped_at is not None  # a stored meeting has one
    order = PrintOrder(kind=DocumentKind.MINUTES, variant=Variant.DISCLOSURE)
    return WholeMinutes(
        minutes=minutes,
        origins=line_origins(work, meeting_id),
        content_hash=content_hash(record.content if record else canonical_json(minutes)),
        stamped_at=stamped_at,
        imprint=imprint_for(work, order, content.series.host_id),
    )


def read_chosen(work: UnitOfWork, document: DisclosedDocument) -> WholeMinutes:
    """The minutes of a request. Raises ``UserError``: RECORD_GONE, and DOCUMENT_CHANGED: masks would lie on other words."""
    if document.meeting_id is None:
        raise UserError(Problem.RECORD_GONE)
    whole = read_whole(work, document.meeting_id)
    if whole.content_hash != document.content_hash:
        raise UserError(Problem.DOCUMENT_CHANGED, document=whole.title)
    return whole


def print_open(whole: WholeMinutes) -> Printed:
    """Everything that is written, for the one who masks."""
    imprint = replace(whole.imprint, variant=Variant.INTERNAL)
    return Printed(
        pdf=print_paper(minutes_paper(whole.minutes, imprint), whole.stamped_at),
        file_name=file_name(whole.title),
    )


def print_masked(whole: WholeMinutes, decisions: Decisions, copied_on: date) -> Printed:
    """What is handed out, as a copy of a day; not searched yet. Raises ``UserError`` as ``disclosed``."""
    shown = disclosed(whole.minutes, whole.origins, decisions)
    name = f"{Path(file_name(whole.title)).stem}{_FOR_WHOM}.pdf"
    return Printed(pdf=_print(shown, whole, copied_on), file_name=name)


def ensure_nothing_leaks(
    printed: Printed, whole: WholeMinutes, decisions: Decisions, copied_on: date
) -> None:
    """Raises ``UserError(MASK_LEAKED)`` when a word that is withheld, and stands nowhere else, can be read in the file."""
    shown = disclosed(whole.minutes, whole.origins, decisions)
    secrets = hidden_stretches(whole.minutes, shown, checked_masks(whole.minutes, decisions.masks))
    if not secrets:
        return
    pieces = read_pieces(printed.pdf, printed.file_name)
    if find_leaks(pieces, secrets, _innocent(shown, whole, copied_on)):
        raise UserError(Problem.MASK_LEAKED, file=printed.file_name)


def _print(shown: Minutes, whole: WholeMinutes, copied_on: date) -> bytes:
    imprint = whole.imprint if shown.is_draft else replace(whole.imprint, copied_on=copied_on)
    return print_paper(minutes_paper(shown, imprint), whole.stamped_at)


def _innocent(shown: Minutes, whole: WholeMinutes, copied_on: date) -> list[Piece]:
    """Words that may be in the file: those that are handed out, and those of a paper on which nobody has written."""
    unwritten = rewrite(shown, lambda _place, _text: "")
    own_words = read_pieces(_print(unwritten, replace(whole, imprint=_plain(whole.imprint)), copied_on), "")
    handed_out = [*_words_in(shown), *_words_in(whole.imprint), whole.title, _FOR_WHOM]
    return [*own_words, *(Piece(Where.PAGES, normalised(words)) for words in handed_out)]


def _plain(imprint: Imprint) -> Imprint:
    """The variant and nothing of the store."""
    return Imprint(variant=imprint.variant)


def _words_in(value: object) -> Iterator[str]:
    if isinstance(value, str) and not isinstance(value, Enum):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from _words_in(each)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _words_in(getattr(value, field.name))
