"""What has come since whoever works here last opened the store, read in one moment."""

from datetime import date, datetime, timedelta

from db.audit import LogFilter
from db.unit_of_work import UnitOfWork
from desktop.services.office import Office
from domain.audit import AuditAction
from domain.duties import standings
from domain.news import DUE_WITHIN, News, duties_since, endings_since

_NEXT_DAY = timedelta(days=1)


class NewsService:
    def __init__(self, office: Office) -> None:
        self._office = office

    def since_last_time(self, opened_at: datetime) -> News | None:
        """What is new on the day of ``opened_at``, when the store was opened; None at the first time, and the same day."""
        with self._office.store.reading() as work:
            last = _last_opened(work, opened_at)
        day = last.astimezone().date() if last else None
        if day is None or day >= opened_at.astimezone().date():
            return None
        return self.since(day, opened_at.astimezone().date())

    def since(self, day: date, today: date) -> News:
        """What of ``today`` was not so on an earlier ``day``."""
        with self._office.store.reading() as work:
            agreements = work.agreements.all()
            proofs, noted = work.duties.proofs(today), work.duties.evidence()
            count_before = work.follow_up_lists.late_count
            after_the_week = DUE_WITHIN + _NEXT_DAY
            return News(
                since=day,
                late=count_before(today) - count_before(day),
                due=count_before(today + after_the_week) - count_before(max(day + after_the_week, today)),
                agreements=endings_since(agreements, day, today),
                duties=duties_since(
                    standings(proofs, noted, agreements, day),
                    standings(proofs, noted, agreements, today),
                    today,
                ),
            )


def _last_opened(work: UnitOfWork, before: datetime) -> datetime | None:
    """When the same person opened the store the time before, as far back as the newest of their log goes."""
    mine = LogFilter(action=AuditAction.OPENED, name=work.log.actor.name, until=before)
    found = (logged.event.at for logged in work.log.page(mine) if not logged.event.object_kind)
    return next(found, None)
