"""Every service over one open store, as the window and the command line get them."""

from dataclasses import dataclass
from pathlib import Path

from db.store import Clock, Store
from desktop.services.agenda_service import AgendaService
from desktop.services.import_service import ImportService
from desktop.services.meeting_service import MeetingService
from desktop.services.minutes_service import MinutesService
from desktop.services.office import Office, system_clock
from desktop.services.register_service import RegisterService
from desktop.services.series_service import SeriesService


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """One open store; ``close`` ends it."""

    office: Office
    register: RegisterService
    series: SeriesService
    meetings: MeetingService
    agenda: AgendaService
    minutes: MinutesService
    incoming: ImportService

    def close(self) -> None:
        self.office.store.close()


def open_services(target: Path | str, clock: Clock = system_clock) -> Services:
    """Open a store file (made when it is not there) or a ``postgresql://`` address. Raises ``UserError``."""
    return services_over(Store.open(target, clock))


def services_over(store: Store) -> Services:
    office = Office(store)
    return Services(
        office=office,
        register=RegisterService(office),
        series=SeriesService(office),
        meetings=MeetingService(office),
        agenda=AgendaService(office),
        minutes=MinutesService(office),
        incoming=ImportService(office),
    )
