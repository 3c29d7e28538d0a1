"""What a political board takes into its report for a tertial: what was agreed and done, what is late, what deviates.

Composed from the report of the period, so that its numbers are those of the yearly follow-up. It becomes a public record
whoever prints it, and so holds nothing that is to be tested for secrecy. Holds no sentences.
"""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from domain.disclosure import Variant
from domain.follow_ups import FollowUpStatus
from domain.papers.behind import Records
from domain.papers.record_facts import RecordFacts
from domain.yearly import DONE, IndicatorOutcome, NumberName, RecordBehind, SectionPlace
from domain.yearly_report import ReportSection, YearlyReport

RECORDS_TOLD = (
    NumberName.AGREED,
    *DONE,
    NumberName.LATE_NOW,
    NumberName.MEASURES_RED,
    NumberName.MEASURES_YELLOW,
)
"""The numbers whose records an extract tells."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtractLine:
    """A follow-up or a measure, and where it was last dealt with; what was closed has its status and day.

    Without ``shown`` there are no words.
    """

    text: str
    shown: bool = True
    party: str = ""
    due_on: date | None = None
    status: FollowUpStatus | None = None
    closed_on: date | None = None
    place: SectionPlace | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtractArea:
    """One area. ``agreed`` are those that were not done in the same period; ``red`` and ``yellow`` measures of the plan.

    ``missed`` are the indicators that did not reach their target.
    """

    section: ReportSection
    agreed: tuple[ExtractLine, ...] = ()
    agreed_and_done: tuple[ExtractLine, ...] = ()
    done: tuple[ExtractLine, ...] = ()
    late: tuple[ExtractLine, ...] = ()
    red: tuple[ExtractLine, ...] = ()
    yellow: tuple[ExtractLine, ...] = ()

    @property
    def matter(self) -> tuple[ExtractLine, ...]:
        return (*self.agreed, *self.agreed_and_done, *self.done)

    @property
    def missed(self) -> tuple[IndicatorOutcome, ...]:
        return tuple(outcome for outcome in self.section.numbers.indicators if outcome.is_reached is False)

    @property
    def deviates(self) -> bool:
        return bool(self.red or self.yellow or self.missed)


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtractContent:
    organisation: str
    report: YearlyReport
    areas: tuple[ExtractArea, ...]


def extract_area(section: ReportSection, records: Records, facts: RecordFacts, as_of: date) -> ExtractArea:
    """One area of an extract, everything the oldest first."""

    def lines(*names: NumberName) -> dict[UUID, ExtractLine]:
        found = (record for name in names for record in records.get(name, ()))
        return {record.id: _line(record, facts, as_of) for record in found}

    agreed, done = lines(NumberName.AGREED), lines(*DONE)
    return ExtractArea(
        section=section,
        agreed=tuple(line for key, line in agreed.items() if key not in done),
        agreed_and_done=tuple(line for key, line in done.items() if key in agreed),
        done=tuple(line for key, line in done.items() if key not in agreed),
        late=tuple(lines(NumberName.LATE_NOW).values()),
        red=tuple(lines(NumberName.MEASURES_RED).values()),
        yellow=tuple(lines(NumberName.MEASURES_YELLOW).values()),
    )


def _line(record: RecordBehind, facts: RecordFacts, as_of: date) -> ExtractLine:
    """What was closed after ``as_of`` was still open then."""
    shown, follow_up = facts.is_shown(record, Variant.DISCLOSURE), facts.follow_up(record)
    text = record.text if shown else ""
    if follow_up is None:
        return ExtractLine(text=text, shown=shown, due_on=record.day, place=record.place)
    is_closed = follow_up.closed_on is not None and follow_up.closed_on <= as_of
    return ExtractLine(
        text=text,
        shown=shown,
        party=facts.party(follow_up.party_id),
        due_on=follow_up.due_on,
        status=follow_up.status if is_closed else None,
        closed_on=follow_up.closed_on if is_closed else None,
        place=record.place,
    )
