"""Citizen pledges: what was promised for a year, and how many times it has been done."""

from datetime import date
from uuid import UUID

from desktop.services.office import Office
from domain.changes import Change, Noun
from domain.errors import Problem, UserError
from domain.plan import CitizenPledge, PledgeCount
from domain.plan_rules import checked_count, checked_pledge


class PledgeService:
    def __init__(self, office: Office) -> None:
        self._office = office

    def list_of_agreement(self, agreement_id: UUID) -> list[CitizenPledge]:
        """The newest year first."""
        with self._office.store.reading() as work:
            return work.pledges.of_agreement(agreement_id)

    def blank(self, agreement_id: UUID) -> CitizenPledge:
        """A pledge for this year that is not stored yet."""
        year = self._office.today().year
        return CitizenPledge(
            id=self._office.new_id(), agreement_id=agreement_id, year=year, text="", target=0
        )

    def add(self, pledge: CitizenPledge) -> Change:
        """A new pledge, or one that was removed. Raises ``UserError``: WHAT_MISSING, NUMBER_WRONG."""
        checked = checked_pledge(pledge)
        with self._office.store.taking_back() as work:
            work.pledges.add(checked)
        return Change(Noun.PLAN, (pledge.id,))

    def change(self, pledge: CitizenPledge) -> Change:
        """Raises ``UserError``: WHAT_MISSING, NUMBER_WRONG, CHANGED_BY_OTHER, RECORD_GONE."""
        checked = checked_pledge(pledge)
        with self._office.store.writing() as work:
            work.pledges.change(checked)
        return Change(Noun.PLAN, (pledge.id,))

    def count(self, pledge_id: UUID, number: int, counted_on: date | None = None, note: str = "") -> Change:
        """Count something done, today when no day is said; more than promised is welcome.

        Raises ``UserError``: NUMBER_WRONG, DATE_IN_FUTURE, RECORD_GONE.
        """
        today = self._office.today()
        count = PledgeCount(
            id=self._office.new_id(), counted_on=counted_on or today, number=number, note=note
        )
        with self._office.store.writing() as work:
            pledge = work.pledges.get(pledge_id)
            work.pledges.add_count(pledge.id, checked_count(count, today))
        return Change(Noun.PLAN, (pledge_id,))

    def undo_count(self, pledge_id: UUID) -> Change:
        """Take back the count that was entered last. Raises ``UserError(RECORD_GONE)`` when there is none."""
        with self._office.store.taking_back() as work:
            counts = work.pledges.get(pledge_id).counts
            if not counts:
                raise UserError(Problem.RECORD_GONE)
            # A key tells when it was made; the day may have been set back.
            work.pledges.remove_count(max(counts, key=lambda count: count.id).id)
        return Change(Noun.PLAN, (pledge_id,))

    def remove(self, pledge_id: UUID) -> CitizenPledge:
        """What comes back is what ``add`` needs to bring it back. Raises ``UserError(RECORD_GONE)``."""
        with self._office.store.writing() as work:
            return work.pledges.remove(pledge_id)
