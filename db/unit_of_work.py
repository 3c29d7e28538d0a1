"""One user action, one transaction: begun and ended in the service, rolled back on any exception."""

from collections.abc import Callable
from datetime import datetime
from types import TracebackType
from typing import Self

import sqlalchemy as sa
import sqlalchemy.exc as sa_errors

from db.agenda import Agenda, AttendanceList
from db.agreements import Agreements
from db.approvals import Approvals, Seals
from db.audit import AuditLog, Scribe
from db.disclosure import DisclosureRequests, Dispatches
from db.districts import Coverages, Districts, Places
from db.due_lists import DueLists
from db.duties import Duties
from db.errors import user_error
from db.follow_up_lists import FollowUpLists
from db.follow_ups import FollowUps
from db.indicators import Indicators
from db.item_places import ItemPlaces
from db.locked_rows import LockedRows
from db.log_view import LogView
from db.look import HouseLook
from db.meetings import Meetings
from db.orphans import Orphans
from db.overview import OverviewNumbers
from db.person_dismissals import PersonDismissals
from db.person_extract import PersonExtracts
from db.pictures import Pictures
from db.place_priorities import PlacePriorities
from db.plan import Plans
from db.pledges import Pledges
from db.point_counts import PointCountings
from db.point_lists import PointLists
from db.processing import Processing
from db.provisions import Provisions
from db.record_checks import RecordChecks
from db.record_history import RecordHistory
from db.records import MinutesRecords
from db.register import Participants, Parties
from db.retention import Disposals, RetentionRules
from db.rows import Rows
from db.series import SeriesRepository
from db.situation import SituationPoints
from db.threads import Threads
from db.yearly_behind import YearlyBehind
from db.yearly_counts import YearlyCounts
from db.yearly_places import YearlyPlaces
from db.yearly_reports import YearlyReports


class UnitOfWork:
    """Use as ``with store.writing() as work``; the repositories are its attributes."""

    parties: Parties
    participants: Participants
    districts: Districts
    places: Places
    coverages: Coverages
    agreements: Agreements
    duties: Duties
    plans: Plans
    indicators: Indicators
    pledges: Pledges
    series: SeriesRepository
    meetings: Meetings
    agenda: Agenda
    attendance: AttendanceList
    item_places: ItemPlaces
    points: SituationPoints
    point_lists: PointLists
    point_counts: PointCountings
    follow_ups: FollowUps
    follow_up_lists: FollowUpLists
    threads: Threads
    orphans: Orphans
    overview: OverviewNumbers
    pictures: Pictures
    records: MinutesRecords
    place_priorities: PlacePriorities
    dispatches: Dispatches
    disclosure_requests: DisclosureRequests
    yearly_counts: YearlyCounts
    yearly_behind: YearlyBehind
    yearly_places: YearlyPlaces
    yearly_reports: YearlyReports
    look: HouseLook
    approvals: Approvals
    seals: Seals
    locked_rows: LockedRows
    history: RecordHistory
    checks: RecordChecks
    person_dismissals: PersonDismissals
    retention_rules: RetentionRules
    due_lists: DueLists
    disposals: Disposals
    provisions: Provisions
    processing: Processing
    person_extracts: PersonExtracts
    log: AuditLog
    log_view: LogView

    def __init__(
        self, engine: sa.Engine, clock: Callable[[], datetime], scribe: Scribe, *, writes: bool
    ) -> None:
        self._engine = engine
        self._clock = clock
        self._scribe = scribe
        self._writes = writes

    def __enter__(self) -> Self:
        """Raises ``UserError`` when the store is busy, read-only or not to be had."""
        self._begin()
        rows = Rows(self._connection, self._clock())
        self.parties = Parties(rows)
        self.participants = Participants(rows)
        self.districts = Districts(rows)
        self.places = Places(rows)
        self.coverages = Coverages(rows)
        self.agreements = Agreements(rows)
        self.duties = Duties(rows)
        self.plans = Plans(rows)
        self.indicators = Indicators(rows)
        self.pledges = Pledges(rows)
        self.series = SeriesRepository(rows)
        self.meetings = Meetings(rows)
        self.agenda = Agenda(rows)
        self.attendance = AttendanceList(rows)
        self.item_places = ItemPlaces(rows)
        self.points = SituationPoints(rows)
        self.point_lists = PointLists(rows)
        self.point_counts = PointCountings(rows)
        self.follow_ups = FollowUps(rows)
        self.follow_up_lists = FollowUpLists(rows)
        self.threads = Threads(rows, self.follow_ups)
        self.orphans = Orphans(rows)
        self.overview = OverviewNumbers(rows)
        self.pictures = Pictures(rows)
        self.records = MinutesRecords(rows)
        self.place_priorities = PlacePriorities(rows)
        self.dispatches = Dispatches(rows)
        self.disclosure_requests = DisclosureRequests(rows)
        self.yearly_counts = YearlyCounts(rows)
        self.yearly_behind = YearlyBehind(rows)
        self.yearly_places = YearlyPlaces(rows)
        self.yearly_reports = YearlyReports(rows)
        self.look = HouseLook(rows)
        self.approvals = Approvals(rows)
        self.seals = Seals(rows)
        self.locked_rows = LockedRows(rows)
        self.history = RecordHistory(rows)
        self.checks = RecordChecks(rows, self.locked_rows)
        self.person_dismissals = PersonDismissals(rows)
        self.retention_rules = RetentionRules(rows)
        self.due_lists = DueLists(rows)
        self.disposals = Disposals(rows)
        self.provisions = Provisions(rows)
        self.processing = Processing(rows)
        self.person_extracts = PersonExtracts(rows)
        self.log = AuditLog(rows, self._scribe)
        self.log_view = LogView(rows)
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
                if self._writes:
                    self.log.write()
                self._transaction.commit()
        finally:
            self._connection.close()
