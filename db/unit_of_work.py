"""One user action, one transaction: begun and ended in the service, rolled back on any exception."""

from collections.abc import Callable
from datetime import datetime
from types import TracebackType
from typing import Self

import sqlalchemy as sa
import sqlalchemy.exc as sa_errors

from db.agenda import Agenda, AttendanceList
from db.agreements import Agreements
from db.errors import user_error
from db.follow_ups import FollowUps
from db.meetings import Meetings
from db.records import MinutesRecords
from db.register import Districts, Participants, Parties, Places
from db.rows import Rows
from db.series import SeriesRepository
from db.situation import SituationPoints


class UnitOfWork:
    """Use as ``with store.writing() as work``; the repositories are its attributes."""

    parties: Parties
    participants: Participants
    districts: Districts
    places: Places
    agreements: Agreements
    series: SeriesRepository
    meetings: Meetings
    agenda: Agenda
    attendance: AttendanceList
    points: SituationPoints
    follow_ups: FollowUps
    records: MinutesRecords

    def __init__(self, engine: sa.Engine, clock: Callable[[], datetime]) -> None:
        self._engine = engine
        self._clock = clock

    def __enter__(self) -> Self:
        """Raises ``UserError`` when the store is busy, read-only or not to be had."""
        self._begin()
        rows = Rows(self._connection, self._clock())
        self.parties = Parties(rows)
        self.participants = Participants(rows)
        self.districts = Districts(rows)
        self.places = Places(rows)
        self.agreements = Agreements(rows)
        self.series = SeriesRepository(rows)
        self.meetings = Meetings(rows)
        self.agenda = Agenda(rows)
        self.attendance = AttendanceList(rows)
        self.points = SituationPoints(rows)
        self.follow_ups = FollowUps(rows)
        self.records = MinutesRecords(rows)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        """Commit, or roll back; a database error that a person can act on leaves as ``UserError``."""
        try:
            self._end(failed=kind is not None)
        except sa_errors.DBAPIError as late_error:
            raise user_error(late_error) or late_error from late_error
        if isinstance(error, sa_errors.DBAPIError):
            problem = user_error(error)
            if problem is not None:
                raise problem from error

    def _begin(self) -> None:
        try:
            self._connection = self._engine.connect()
            try:
                self._transaction = self._connection.begin()
            except sa_errors.DBAPIError:
                self._connection.close()
                raise
        except sa_errors.DBAPIError as error:
            raise user_error(error) or error from error

    def _end(self, *, failed: bool) -> None:
        try:
            if failed:
                self._transaction.rollback()
            else:
                self._transaction.commit()
        finally:
            self._connection.close()
