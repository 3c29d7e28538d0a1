"""What a person orders on paper: which document, of what, for whom, in which archival form. Knows no layout."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from domain.disclosure import Variant
from domain.papers.archive import Archive
from domain.report_periods import ReportPeriod


class DocumentKind(StrEnum):
    """The documents a coordinator prints; the value is what the command line calls it."""

    SUMMONS = "summons"
    MINUTES = "minutes"
    WEEKLY = "weekly"
    PICTURE = "picture"
    FOLLOW_UPS = "follow-ups"
    AGREEMENT = "agreement"
    PLAN = "plan"
    YEARLY = "yearly"
    EXTRACT = "extract"
    YEAR_BOOK = "year-book"
    HANDOVER = "handover"
    BLANK = "blank"


class Choice(StrEnum):
    """What must be chosen before a document can be made."""

    MEETING = "meeting"
    SERIES = "series"
    AGREEMENT = "agreement"
    PICTURE = "picture"
    PARTY = "party"
    PERIOD = "period"
    YEAR = "year"
    WEEK = "week"
    REPORT = "report"


CHOICES: dict[DocumentKind, tuple[Choice, ...]] = {
    DocumentKind.SUMMONS: (Choice.MEETING,),
    DocumentKind.MINUTES: (Choice.MEETING,),
    DocumentKind.WEEKLY: (Choice.WEEK,),
    DocumentKind.PICTURE: (Choice.PICTURE,),
    DocumentKind.FOLLOW_UPS: (Choice.PARTY,),
    DocumentKind.AGREEMENT: (Choice.AGREEMENT,),
    DocumentKind.PLAN: (Choice.AGREEMENT,),
    DocumentKind.YEARLY: (Choice.AGREEMENT, Choice.PERIOD, Choice.REPORT),
    DocumentKind.EXTRACT: (Choice.AGREEMENT, Choice.PERIOD),
    DocumentKind.YEAR_BOOK: (Choice.SERIES, Choice.YEAR),
    DocumentKind.HANDOVER: (),
    DocumentKind.BLANK: (Choice.SERIES,),
}
MAY_BE_LEFT_OUT = frozenset({Choice.PARTY, Choice.REPORT})
"""A follow-up list without a party is the list of all; without a version a yearly follow-up is the newest that was kept."""

SAME_FOR_EVERYONE = frozenset({DocumentKind.BLANK, DocumentKind.EXTRACT})
"""Documents without variants: they hold nothing that anybody may not read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintOrder:
    """``week_of`` is any day of the week; ``year`` is that of a year book. What a kind does not ask for is left out.

    ``report_number`` is a kept version of a yearly follow-up, 0 its working text; without it the newest there is.
    ``is_original`` asks for minutes as they were finished and are kept, not for a copy in a variant.
    """

    kind: DocumentKind
    variant: Variant = Variant.INTERNAL
    archive: Archive = Archive.A2A
    is_original: bool = False
    meeting_id: UUID | None = None
    series_id: UUID | None = None
    agreement_id: UUID | None = None
    picture_id: UUID | None = None
    party_id: UUID | None = None
    period: ReportPeriod | None = None
    year: int | None = None
    week_of: date | None = None
    report_number: int | None = None
