"""The sample in a real store of its own, with a clock that stands still, for everything about yearly follow-ups."""

from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from desktop.services.program import Services, open_services
from domain.report_periods import ReportPeriod
from tests.sample_file import SAMPLE

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
YEAR = ReportPeriod(year=2026)
AGREEMENT = "Lokal samverkansöverenskommelse Hägersten-Älvsjö – Globen och Skärholmen"
PLACES = "Otrygga och brottsutsatta platser"


def sample_services(path: Path) -> Services:
    services = open_services(path, lambda: NOW)
    services.incoming.bring_in(SAMPLE)
    return services


def agreement_id(services: Services) -> UUID:
    return services.reports.find_agreement(AGREEMENT).id


def area_id(services: Services, title: str = PLACES) -> UUID:
    areas = services.reports.find_agreement(AGREEMENT).areas
    return next(area.id for area in areas if area.title == title)
