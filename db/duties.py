"""What the store shows for the duties of lag (2023:196), and what people have noted by hand."""

from datetime import date
from uuid import UUID

import sqlalchemy as sa

from db import tables
from db.rows import Rows
from domain.duties import MUNICIPAL_KINDS, Evidence, Proof, ProofKind
from domain.meetings import MeetingState, SeriesLevel
from domain.minutes import AttendanceFunction, AttendanceKind

_picture = tables.situation_picture
_decision = tables.plan_decision
_report = tables.yearly_report
_agreement = tables.agreement
_meeting = tables.meeting
_evidence = tables.evidence
_NOT_HELD = (MeetingState.PLANNED, MeetingState.CALLED)
_IN_THE_ROOM = (AttendanceKind.PRESENT, AttendanceKind.CO_OPTED)


class Duties:
    """Each proof is one row of one table; there are tens of them, for only the latest meeting of a council counts."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def proofs(self, today: date) -> list[Proof]:
        """Decided pictures, plan decisions that cite one, kept reports, and the last meeting of each municipal-led council.

        A meeting to come may be written in already: it does not stand before the last that was held up to ``today``.
        """
        statements = (
            (ProofKind.PICTURE, _decided_pictures()),
            (ProofKind.PLAN, _grounded_plans()),
            (ProofKind.REPORT, _kept_reports()),
            (ProofKind.COUNCIL, _councils(today)),
        )
        return [
            Proof(kind=kind, record_id=row.id, happened_on=row.happened_on, title=row.title)
            for kind, statement in statements
            for row in self._rows.fetch(statement)
        ]

    def evidence(self) -> list[Evidence]:
        """Newest first."""
        rows = self._rows.fetch(sa.select(_evidence).order_by(_evidence.c.happened_on.desc(), _evidence.c.id))
        return [
            Evidence(
                id=row.id, duty=row.duty, happened_on=row.happened_on, note=row.note, version=row.version
            )
            for row in rows
        ]

    def add(self, evidence: Evidence) -> None:
        self._rows.insert(
            _evidence,
            {
                "id": evidence.id,
                "duty": evidence.duty,
                "happened_on": evidence.happened_on,
                "note": evidence.note,
            },
        )

    def remove(self, evidence_id: UUID) -> None:
        self._rows.remove(_evidence, evidence_id)

    def planned_areas(self) -> frozenset[UUID]:
        """Areas that have a measure or an indicator."""
        ids = sa.union(sa.select(tables.plan_measure.c.area_id), sa.select(tables.indicator.c.area_id))
        return frozenset(row.area_id for row in self._rows.fetch(sa.select(ids.subquery())))


def _decided_pictures() -> sa.Select[tuple[UUID, date, str]]:
    day = _picture.c.decided_on
    return sa.select(_picture.c.id, day.label("happened_on"), _picture.c.title).where(day.is_not(None))


def _grounded_plans() -> sa.Select[tuple[UUID, date, str]]:
    """An åtgärdsplan rests on a situation picture (5 §)."""
    joined = _decision.join(_agreement, _decision.c.agreement_id == _agreement.c.id)
    return (
        sa.select(_decision.c.id, _decision.c.decided_on.label("happened_on"), _agreement.c.title)
        .select_from(joined)
        .where(_decision.c.picture_id.is_not(None))
    )


def _kept_reports() -> sa.Select[tuple[UUID, date, str]]:
    """Number 0 is the text that is still being written."""
    joined = _report.join(_agreement, _report.c.agreement_id == _agreement.c.id)
    return (
        sa.select(_report.c.id, _report.c.made_on.label("happened_on"), _agreement.c.title)
        .select_from(joined)
        .where(_report.c.number > 0)
    )


def _councils(today: date) -> sa.Select[tuple[UUID, date, str]]:
    """The last meeting of each strategic series that somebody from the municipality chaired (10 §)."""
    series, chair, party = tables.meeting_series, tables.attendance, tables.party
    is_led = sa.exists().where(
        chair.c.meeting_id == _meeting.c.id,
        chair.c.function == AttendanceFunction.CHAIR,
        chair.c.kind.in_(_IN_THE_ROOM),
        party.c.id == chair.c.party_id,
        party.c.kind.in_(MUNICIPAL_KINDS),
    )
    # Series by series from its newest meeting: to rank them all took ten times as long with 10,000 meetings.
    held = _meeting.alias("held")
    last = (
        sa.select(_meeting.c.id)
        .where(_meeting.c.series_id == series.c.id, _meeting.c.day <= today)
        .where(_meeting.c.state.not_in(_NOT_HELD), is_led)
        .order_by(_meeting.c.day.desc(), _meeting.c.id)
        .limit(1)
        .correlate(series)
        .scalar_subquery()
    )
    return (
        sa.select(held.c.id, held.c.day.label("happened_on"), series.c.name.label("title"))
        .select_from(series.join(held, held.c.id == last))
        .where(series.c.level == SeriesLevel.STRATEGIC)
    )
