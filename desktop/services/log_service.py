"""The log: read by pages, saved as a file, followed link by link; and what is noted of reading.

What is written to the store notes itself (``db/audit.py``).
"""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from itertools import islice
from pathlib import Path
from uuid import UUID

from db.audit import LogFilter
from db.log_view import LoggedObject
from db.unit_of_work import UnitOfWork
from desktop.services.files import write_whole_file
from desktop.services.language import Language
from desktop.services.log_file import log_file
from desktop.services.office import Office
from domain.audit import Actor, AuditAction, LogFinding, LoggedEvent
from domain.errors import UserError
from domain.log_list import LogChoice, LogRow

PAGE_ROWS = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class LogPage:
    """Some rows, the newest first, and where the next ones begin; ``before`` is None at the end."""

    rows: tuple[LogRow, ...]
    before: int | None


class LogService:
    def __init__(self, office: Office) -> None:
        self._office = office

    # --- reading it

    def page(self, wanted: LogChoice, before: int | None = None) -> LogPage:
        """At most 200 rows, those with a lower number than ``before``."""
        with self._office.store.reading() as work:
            rows = _rows(work, work.log.page(_filter(wanted), before))
        return LogPage(rows=tuple(rows), before=rows[-1].id if len(rows) == PAGE_ROWS else None)

    def last(self) -> LogRow | None:
        """The newest event."""
        with self._office.store.reading() as work:
            return next(iter(_rows(work, work.log.page()[:1])), None)

    def people(self) -> list[Actor]:
        """Everybody the log names. A look through all of it: ask in the background."""
        with self._office.store.reading() as work:
            return work.log_view.people()

    def check(self) -> tuple[LogFinding, ...]:
        """Follow the chain from the first event to the last; nothing found means that it is as it was written."""
        with self._office.store.reading() as work:
            return work.log.check()

    def export_csv(self, wanted: LogChoice, path: Path, language: Language = Language.SWEDISH) -> int:
        """Write what is wanted, the oldest first; returns how many events. That it was saved is noted in turn.

        Raises ``UserError``: TARGET_NOT_WRITABLE, STORE_BUSY.
        """
        with self._office.store.reading() as work:
            rows = list(_all_rows(work, work.log.all(_filter(wanted))))
        write_whole_file(path, log_file(rows, language))
        with self._office.store.noting() as work:
            work.log.note(AuditAction.EXPORTED, "audit_event", detail=str(len(rows)))
        return len(rows)

    # --- who works here

    @property
    def actor(self) -> Actor:
        return self._office.actor

    def take_name(self, chosen_name: str) -> Actor:
        """From now on the log calls whoever works here by this name; empty for what the computer calls them."""
        actor = replace(self._office.actor, chosen_name=" ".join(chosen_name.split()))
        self._office.store.sits_down(actor)
        return actor

    # --- what is noted of reading

    def opened(self) -> None:
        """Note that the store was opened."""
        with suppress(UserError), self._office.store.noting() as work:
            work.log.note(AuditAction.OPENED)

    def opened_meeting(self, meeting_id: UUID) -> None:
        """Note that a meeting or its minutes were shown, once an hour.

        A store that is busy or can only be read is read all the same. It may wait for the lock: call in the background.
        """
        with suppress(UserError), self._office.store.noting() as work:
            work.log.note_reading(AuditAction.OPENED, "meeting", meeting_id)


def _filter(wanted: LogChoice) -> LogFilter:
    after = wanted.last_day + timedelta(days=1) if wanted.last_day else None
    return LogFilter(
        action=wanted.action,
        object_kind=wanted.object_kind,
        name=wanted.name,
        since=_begin(wanted.first_day),
        until=_begin(after),
    )


def _begin(day: date | None) -> datetime | None:
    """The first moment of a day on this computer's calendar."""
    return datetime.combine(day, time()).astimezone() if day else None


def _all_rows(work: UnitOfWork, events: Iterator[LoggedEvent]) -> Iterator[LogRow]:
    while some := list(islice(events, PAGE_ROWS)):
        yield from _rows(work, some)


def _rows(work: UnitOfWork, events: Iterable[LoggedEvent]) -> list[LogRow]:
    found = list(events)
    there = _objects(work, found)
    rows = []
    for logged in found:
        event = logged.event
        known = there.get(event.object_id) if event.object_id else None
        rows.append(
            LogRow(logged=logged, object_name=_called(known) if known else "", is_there=known is not None)
        )
    return rows


def _objects(work: UnitOfWork, events: Iterable[LoggedEvent]) -> dict[UUID, LoggedObject]:
    """What is still there of what the events are about; no two things in a store have the same key."""
    ids: dict[str, set[UUID]] = {}
    for logged in events:
        if logged.event.object_id:
            ids.setdefault(logged.event.object_kind, set()).add(logged.event.object_id)
    return {key: each for kind in ids for key, each in work.log_view.objects(kind, ids[kind]).items()}


def _called(known: LoggedObject) -> str:
    return f"{known.name}, {known.day.isoformat()}" if known.day else known.name
