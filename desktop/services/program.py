"""Every service over one open store, as the window and the command line get them."""

from dataclasses import dataclass
from getpass import getuser
from pathlib import Path

from db.migrate import Progress
from db.safety.holder import Purpose
from db.store import Clock, Store
from desktop.services.agenda_service import AgendaService
from desktop.services.agreement_service import AgreementService
from desktop.services.backup_service import BackupService
from desktop.services.calendar_service import CalendarService
from desktop.services.disclosure_service import DisclosureService
from desktop.services.dispatch_service import DispatchService
from desktop.services.disposal_service import DisposalService
from desktop.services.duty_service import DutyService
from desktop.services.follow_up_service import FollowUpService
from desktop.services.guide_service import GuideService
from desktop.services.handover_service import HandoverService
from desktop.services.import_service import ImportService
from desktop.services.indicator_service import IndicatorService
from desktop.services.log_service import LogService
from desktop.services.look_service import LookService
from desktop.services.meeting_service import MeetingService
from desktop.services.minutes_service import MinutesService
from desktop.services.news_service import NewsService
from desktop.services.next_agenda_service import NextAgendaService
from desktop.services.office import Office, system_clock
from desktop.services.overview_service import OverviewService
from desktop.services.person_extract_service import PersonExtractService
from desktop.services.person_watch_service import PersonWatchService
from desktop.services.picture_service import PictureService
from desktop.services.plan_service import PlanService
from desktop.services.pledge_service import PledgeService
from desktop.services.print_service import PrintService
from desktop.services.processing_service import ProcessingService
from desktop.services.provision_service import ProvisionService
from desktop.services.record_service import RecordService
from desktop.services.record_view_service import RecordViewService
from desktop.services.records_overview_service import RecordsOverviewService
from desktop.services.reference_service import ReferenceService
from desktop.services.register_service import RegisterService
from desktop.services.report_service import ReportService
from desktop.services.search_service import SearchService
from desktop.services.series_service import SeriesService
from desktop.services.situation_service import SituationService
from desktop.services.thread_service import ThreadService
from desktop.services.undo_service import UndoService
from desktop.services.wall_service import WallService
from desktop.services.word_service import WordService
from domain.audit import Actor
from domain.backups import BackupPlaces
from domain.store_check import Trust


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """One open store; ``close`` ends it."""

    office: Office
    register: RegisterService
    reference: ReferenceService
    agreements: AgreementService
    duties: DutyService
    series: SeriesService
    plans: PlanService
    indicators: IndicatorService
    pledges: PledgeService
    meetings: MeetingService
    agenda: AgendaService
    next_agenda: NextAgendaService
    situation: SituationService
    follow_ups: FollowUpService
    calendar: CalendarService
    pictures: PictureService
    threads: ThreadService
    minutes: MinutesService
    record: RecordService
    record_view: RecordViewService
    records_overview: RecordsOverviewService
    person_watch: PersonWatchService
    wall: WallService
    overview: OverviewService
    guide: GuideService
    news: NewsService
    reports: ReportService
    printing: PrintService
    look: LookService
    log: LogService
    dispatches: DispatchService
    disclosures: DisclosureService
    disposals: DisposalService
    provisions: ProvisionService
    person_extracts: PersonExtractService
    processing: ProcessingService
    incoming: ImportService
    undo: UndoService
    words: WordService
    search: SearchService
    backups: BackupService
    handovers: HandoverService

    def close(self) -> None:
        with self.backups.letting_go():
            self.office.store.close()


def open_services(
    target: Path | str,
    clock: Clock = system_clock,
    actor: Actor | None = None,
    *,
    backup_places: BackupPlaces | None = None,
    purpose: Purpose = Purpose.COMMAND,
    trust: Trust = Trust.USUAL,
    progress: Progress | None = None,
) -> Services:
    """Open a store file (made when it is not there) or a ``postgresql://`` address. Raises ``UserError``.

    Without an ``actor`` the log says what the computer calls whoever is logged in; without ``backup_places`` no copies
    are kept: of the example, of a server's store. Minutes of a file that was changed by other hands, and is accepted, are
    checked and sealed.
    """
    store = Store.open(target, clock, actor or logged_in(), purpose=purpose, trust=trust, progress=progress)
    services = services_over(store, backup_places)
    if store.looked_after.was_changed:
        services.record.verify()
    return services


def read_services(path: Path, clock: Clock = system_clock, actor: Actor | None = None) -> Services:
    """A store file as it is now, only to be read. Raises ``UserError`` as ``Store.open_read_only``."""
    return services_over(Store.open_read_only(path, clock, actor or logged_in()))


def logged_in(chosen_name: str = "") -> Actor:
    """Whoever sits at this computer, with the name they have chosen for themselves."""
    try:
        return Actor(system_user=getuser(), chosen_name=chosen_name)
    except (ImportError, KeyError, OSError):  # a user without a name: some services and containers
        return Actor(chosen_name=chosen_name)


def services_over(store: Store, backup_places: BackupPlaces | None = None) -> Services:
    backups = BackupService(store, backup_places)
    office = Office(store, backups.copies)
    printing = PrintService(office, MinutesService(office))
    return Services(
        office=office,
        register=RegisterService(office),
        reference=ReferenceService(office),
        agreements=AgreementService(office),
        duties=DutyService(office),
        series=SeriesService(office),
        plans=PlanService(office),
        indicators=IndicatorService(office),
        pledges=PledgeService(office),
        meetings=MeetingService(office),
        agenda=AgendaService(office),
        next_agenda=NextAgendaService(office),
        situation=SituationService(office),
        follow_ups=FollowUpService(office),
        calendar=CalendarService(office),
        pictures=PictureService(office),
        threads=ThreadService(office),
        minutes=MinutesService(office, backups),
        record=RecordService(office),
        record_view=RecordViewService(office),
        records_overview=RecordsOverviewService(office),
        person_watch=PersonWatchService(office),
        wall=WallService(office),
        overview=OverviewService(office),
        guide=GuideService(office),
        news=NewsService(office),
        reports=ReportService(office),
        printing=printing,
        look=LookService(office),
        log=LogService(office),
        dispatches=DispatchService(office),
        disclosures=DisclosureService(office, printing),
        disposals=DisposalService(office),
        provisions=ProvisionService(office),
        person_extracts=PersonExtractService(office),
        processing=ProcessingService(office),
        incoming=ImportService(office),
        undo=UndoService(office),
        words=WordService(office),
        search=SearchService(office),
        backups=backups,
        handovers=HandoverService(office, printing),
    )
