"""The red thread of a record, and the threads that were let go of."""

from uuid import UUID

from desktop.services.office import Office
from domain.follow_ups import needed_reason
from domain.orphans import Orphans
from domain.thread import ThreadRoot, ThreadStop, lay_thread

SHOWN_ROWS = 50


class ThreadService:
    def __init__(self, office: Office) -> None:
        self._office = office

    def thread_of(self, root: ThreadRoot, record_id: UUID) -> tuple[ThreadStop, ...]:
        """Everything a point, an item, a follow-up or a measure hangs together with, first cause first.

        Raises ``UserError(RECORD_GONE)``.
        """
        with self._office.store.reading() as work:
            return lay_thread(work.threads.matter(root, record_id, self._office.today()))

    def orphans(self) -> Orphans:
        """Decisions, follow-ups, points and areas that went no further, the first 50 of each with their count."""
        today = self._office.today()
        with self._office.store.reading() as work:
            in_force = [agreement for agreement in work.agreements.all() if agreement.holds_on(today)]
            return Orphans(
                decisions=work.orphans.decisions(today, SHOWN_ROWS),
                follow_ups=work.orphans.follow_ups(today, SHOWN_ROWS),
                points=work.orphans.points(today, SHOWN_ROWS),
                areas=tuple(work.orphans.areas(today, in_force)),
            )

    def settle_decision(self, item_id: UUID, reason: str) -> None:
        """What was agreed under an item needs no follow-up. Raises ``UserError(REASON_MISSING)``."""
        told = needed_reason(reason)
        with self._office.store.writing() as work:
            work.orphans.settle(item_id, self._office.today(), told)

    def unsettle_decision(self, item_id: UUID) -> None:
        """Undo of ``settle_decision``."""
        with self._office.store.taking_back() as work:
            work.orphans.unsettle(item_id)
