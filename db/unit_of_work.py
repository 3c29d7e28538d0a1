"""One user action, one transaction: begun and ended in the service, rolled back on any exception."""

from collections.abc import Callable
from datetime import datetime
from types import TracebackType
from typing import TYPE_CHECKING, Self

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
from db.history import History
from db.indicators import Indicators
from db.item_places import ItemPlaces
from db.journal import Journal
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
from db.safety.same_file import SameFile
from db.search import Search
from db.search_index import SearchIndex
from db.series import SeriesRepository
from db.situation import SituationPoints
from db.threads import Threads
from db.undoing import Undoing
from db.yearly_behind import YearlyBehind
from db.yearly_counts import YearlyCounts
from db.yearly_places import YearlyPlaces
from db.yearly_reports import YearlyReports
from domain.errors import Problem, UserError

if TYPE_CHECKING:
    from db.whole_store import WholeStore

# No service of ours changes what is kept: where a trigger says so, the trigger or the row is not what we wrote.
_OF_DAMAGE = frozenset({Problem.STORE_DAMAGED, Problem.RECORD_KEPT})


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
        self,
        engine: sa.Engine,
        clock: Callable[[], datetime],
        scribe: Scribe,
        *,
        writes: bool,
        history: History | None = None,
        takes_back: bool = False,
        same_file: SameFile | None = None,
        on_damage: Callable[[], None] | None = None,
    ) -> None:
        """With a ``history`` what is written can be undone; ``takes_back`` says that it undoes something itself.

        With ``same_file`` nothing counts as written that went into a file which is no longer there. ``on_damage`` is called
        when the file turns out to be damaged, before that is raised.
        """
        self._engine = engine
        self._clock = clock
        self._scribe = scribe
        self._writes = writes
        self._history = history
        self._takes_back = takes_back
        self._on_damage = on_damage
        self._same_file = same_file

    def __enter__(self) -> Self:
        """Raises ``UserError`` when the store is busy, read-only or not to be had."""
        self._begin()
        rows = self._rows
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

    @property
    def search(self) -> Search:
        """Made where it is asked for: few units of work look anything up."""
        return Search(self._rows)

    @property
    def search_index(self) -> SearchIndex:
        return SearchIndex(self._rows)

    @property
    def whole_store(self) -> "WholeStore":
        """All of it, for whoever takes everything along."""
        from db.whole_store import WholeStore  # noqa: PLC0415 - few ever do

        return WholeStore(self._rows)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        """Commit, or roll back; a database error that a person can act on leaves as ``UserError``."""
        try:
            self._end(failed=kind is not None)
        except sa_errors.DBAPIError as late_error:
            raise self._told(late_error) or late_error from late_error
        if isinstance(error, sa_errors.DBAPIError):
            problem = self._told(error)
            if problem is not None:
                raise problem from error

    @property
    def undoing(self) -> Undoing:
        """What takes back what another unit of work has done."""
        return Undoing(self._rows)

    def _begin(self) -> None:
        try:
            self._connection = self._engine.connect()
            try:
                self._ensure_same_file()
                self._transaction = self._connection.begin()
                if self._writes and self._same_file is not None:
                    self._same_file.learn(self._connection)
            except (sa_errors.DBAPIError, UserError):
                self._connection.close()
                raise
        except sa_errors.DBAPIError as error:
            raise self._told(error) or error from error
        journal = Journal() if self._history is not None else None
        self._rows = Rows(self._connection, self._clock(), journal=journal)

    def _told(self, error: sa_errors.DBAPIError) -> UserError | None:
        problem = user_error(error)
        if problem is not None and problem.problem in _OF_DAMAGE and self._on_damage is not None:
            self._on_damage()
        return problem

    def _end(self, *, failed: bool) -> None:
        try:
            if failed:
                self._transaction.rollback()
            else:
                if self._writes:
                    self.log.write()
                self._transaction.commit()
                self._ensure_same_file()
                if self._history is not None and self._rows.journal is not None:
                    self._history.keep(self._rows.journal, self._rows.now, takes_back=self._takes_back)
        finally:
            self._connection.close()

    def _ensure_same_file(self) -> None:
        if self._same_file is not None:
            self._same_file.ensure(self._connection)
