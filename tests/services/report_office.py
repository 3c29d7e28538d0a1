"""The sample in a real store of its own, with a clock that stands still, for everything about yearly follow-ups."""

import shutil
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from uuid import UUID

from desktop.services.program import Services, open_services
from domain.report_periods import ReportPeriod
from tests.sample_file import SAMPLE

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
YEAR = ReportPeriod(year=2026)
AGREEMENT = "Lokal samverkansöverenskommelse Hägersten-Älvsjö – Globen och Skärholmen"
PLACES = "Otrygga och brottsutsatta platser"


def sample_services(path: Path, migrated_file: Path) -> Services:
    """The sample in a file of the test's own; it is brought in once and copied."""
    shutil.copy(_sample_file(migrated_file), path)
    return open_services(path, lambda: NOW)


@cache
def _sample_file(migrated_file: Path) -> Path:
    path = Path(shutil.copy(migrated_file, migrated_file.with_name("sample.samsyn")))
    services = open_services(path, lambda: NOW)
    services.incoming.bring_in(SAMPLE)
    services.close()
    return path


def agreement_id(services: Services) -> UUID:
    return services.reports.find_agreement(AGREEMENT).id


def area_id(services: Services, title: str = PLACES) -> UUID:
    areas = services.reports.find_agreement(AGREEMENT).areas
    return next(area.id for area in areas if area.title == title)
