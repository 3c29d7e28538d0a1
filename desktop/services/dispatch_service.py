"""Dispatch (expediering): who was sent which version when, and what that makes of a draft (TF 2 kap. 10 §)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from db.unit_of_work import UnitOfWork
from desktop.services.office import Office
from domain.audit import AuditAction
from domain.changes import Change, Noun
from domain.disclosure import Dispatch, Variant
from domain.errors import Problem, UserError

DRAFT_VERSION = 0


class DispatchWarning(StrEnum):
    """A draft that leaves the authority is dispatched, and becomes a public record with the one who gets it."""

    DRAFT_BECOMES_PUBLIC = "draft_becomes_public"


@dataclass(frozen=True, slots=True, kw_only=True)
class DispatchView:
    """What has been sent of a meeting, by day; ``version`` is the one that would be sent now, 0 for a draft."""

    dispatches: tuple[Dispatch, ...]
    version: int


class DispatchService:
    def __init__(self, office: Office) -> None:
        self._office = office

    def of_meeting(self, meeting_id: UUID) -> DispatchView:
        with self._office.store.reading() as work:
            return DispatchView(
                dispatches=tuple(work.dispatches.of_meeting(meeting_id)), version=_version(work, meeting_id)
            )

    def warnings(self, meeting_id: UUID, party_id: UUID) -> tuple[DispatchWarning, ...]:
        """What to know before it is sent: a warning, never a refusal. Raises ``UserError(RECORD_GONE)``."""
        with self._office.store.reading() as work:
            series = work.series.get(work.meetings.get(meeting_id).series_id)
            is_draft = _version(work, meeting_id) == DRAFT_VERSION
        leaves = party_id != series.host_id
        return (DispatchWarning.DRAFT_BECOMES_PUBLIC,) if is_draft and leaves else ()

    def note(
        self,
        meeting_id: UUID,
        party_id: UUID,
        sent_on: date | None = None,
        variant: Variant = Variant.PARTIES,
    ) -> Change:
        """Note that a party was sent the version that stands, today if no day is given.

        Raises ``UserError``: DATE_IN_FUTURE, RECORD_GONE. What was noted stays.
        """
        today = self._office.today()
        if sent_on is not None and sent_on > today:
            raise UserError(Problem.DATE_IN_FUTURE)
        with self._office.store.writing() as work:
            work.meetings.get(meeting_id)
            party = work.parties.get(party_id)
            version = _version(work, meeting_id)
            dispatch = Dispatch(
                id=self._office.new_id(),
                meeting_id=meeting_id,
                party_id=party_id,
                sent_on=sent_on or today,
                variant=variant,
                version=version,
            )
            work.dispatches.add(dispatch)
            work.log.note(
                AuditAction.DISPATCHED, "meeting", meeting_id,
                variant=variant, receiver=party.name, detail=str(version),
            )  # fmt: skip
        return Change(Noun.MEETING, (meeting_id,))


def _version(work: UnitOfWork, meeting_id: UUID) -> int:
    """The version that stands; 0 for a draft, and for minutes that were reopened."""
    record = work.records.get(meeting_id)
    return record.version if record else DRAFT_VERSION
