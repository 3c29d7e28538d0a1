"""Pages over a real store in a file: a series with people and an agenda, and pictures of what it looks like."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from db.store import Store
from desktop.services.program import Services, services_over
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.theme import SchemeChoice, ThemeFeed
from domain.agreements import Agreement, AgreementLevel, PriorityArea
from domain.meetings import ItemKind, MeetingSeries, SeriesLevel, StandingItem, UsualAttendance
from domain.minutes import AttendanceFunction
from domain.parties import Participant, Party, PartyKind
from tests.endurance import IS_LONG
from tests.ui.pages.clipping import assert_nothing_clipped
from tests.ui.pages.made import Load, Made, made_in
from tests.ui.pages.written_meeting import WrittenMeeting, write_meeting

TODAY = date(2026, 11, 12)
SCREENSHOTS = Path(__file__).parents[2] / "output" / "screenshots"
AGENDA = ("Öppnande, dagordning och påminnelse om sekretess", "Uppföljning av insatser", "Rapport om läget, polisen",
          "Otrygga och brottsutsatta platser", "Nästa möte och avslutande")  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """The people and agreements of a district, as far as pages need them."""

    administration: Party
    police: Party
    chair: Participant
    officer: Participant
    agreement: Agreement
    council: MeetingSeries


@pytest.fixture
def services(sqlite_store: Store) -> Services:
    return services_over(sqlite_store)


@pytest.fixture
def load(store_path: Path) -> Load:
    return Load(store_path)


@pytest.fixture
def change_feed(qapp: QApplication) -> ChangeFeed:
    return ChangeFeed()


@pytest.fixture(scope="session")
def unit_file(migrated_file: Path) -> Made[Unit]:
    """Two parties, two people, an agreement of two areas and one series of meetings."""
    return made_in(migrated_file, "unit", make_unit)


@pytest.fixture(scope="session")
def written_file(unit_file: Made[Unit]) -> Made[WrittenMeeting]:
    """The unit and a meeting that can be finished when its questions are answered."""
    return made_in(unit_file.path, "written", lambda services: write_meeting(services, unit_file.content))


@pytest.fixture
def unit(unit_file: Made[Unit], load: Load) -> Unit:
    return load(unit_file)


def make_unit(services: Services) -> Unit:
    administration = services.register.add_party(
        "Hägersten-Älvsjö stadsdelsförvaltning", PartyKind.DISTRICT_ADMINISTRATION
    )
    police = services.register.add_party("Lokalpolisområde Globen", PartyKind.POLICE_AREA)
    chair = services.register.add_participant("Enhetschef Holm", "Områdeschef", administration.id)
    officer = services.register.add_participant("Kommunpolis Alm", "Kommunpolis", police.id)
    agreement = _agreement(services)
    council = _council(services, agreement, chair, officer)
    return Unit(
        administration=administration,
        police=police,
        chair=chair,
        officer=officer,
        agreement=agreement,
        council=council,
    )


def _agreement(services: Services) -> Agreement:
    titles = ("Unga i riskzonen för destruktivt beteende", "Otrygga och brottsutsatta platser")
    areas = tuple(
        PriorityArea(id=services.office.new_id(), title=title, order=order, letter=letter)
        for order, (title, letter) in enumerate(zip(titles, "UO", strict=True), 1)
    )
    agreement = Agreement(
        id=services.office.new_id(),
        level=AgreementLevel.LOCAL,
        title="Lokal samverkansöverenskommelse Hägersten-Älvsjö – Globen och Skärholmen",
        valid_from=date(2024, 4, 1),
        areas=areas,
    )
    with services.office.store.writing() as work:
        work.agreements.add(agreement)
    return agreement


def _council(
    services: Services, agreement: Agreement, chair: Participant, officer: Participant
) -> MeetingSeries:
    kinds = (ItemKind.FORMAL, ItemKind.FOLLOW_UP, ItemKind.SITUATION, ItemKind.INFORMATION, ItemKind.FORMAL)
    agenda = [StandingItem(heading=heading, kind=kind) for heading, kind in zip(AGENDA, kinds, strict=True)]
    agenda[3] = replace(agenda[3], area_ids=(agreement.areas[1].id,))
    council = replace(
        services.series.blank(),
        name="Lokala brottsförebyggande rådet Hägersten-Älvsjö",
        level=SeriesLevel.STRATEGIC,
        cadence="fyra gånger per år",
        agreement_id=agreement.id,
        usual_start=time(9),
        usual_end=time(10, 15),
        usual_place="Sammanträdesrum Örby",
        standing_agenda=tuple(agenda),
        usual_attendance=(
            UsualAttendance(participant_id=chair.id, function=AttendanceFunction.CHAIR),
            UsualAttendance(participant_id=officer.id),
        ),
    )
    services.series.add(council)
    return services.series.show(council.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    name: str
    choice: SchemeChoice = SchemeChoice.LIGHT
    text_scale: float = 1.0
    width_px: int = 1366 - 196
    height_px: int = 688 - 28


VARIANTS = (
    Variant(name="light"),
    Variant(name="dark", choice=SchemeChoice.DARK),
    Variant(name="large", text_scale=2.0, width_px=1366 - 74),
    Variant(name="contrast", choice=SchemeChoice.HIGH_CONTRAST),
)


# A page in each look. Every run keeps the one with the least room: the walks through the window paint the places in the
# others, and in this one too, though not in the language of the sources (tests/ui/places).
LOOKS = VARIANTS if IS_LONG else tuple(variant for variant in VARIANTS if variant.text_scale > 1)


@pytest.fixture(params=[pytest.param(look, id=look.name, marks=pytest.mark.endurance) for look in LOOKS])
def variant(request: pytest.FixtureRequest) -> Variant:
    """The size of a page in a small window beside the rail, in each look."""
    chosen: Variant = request.param
    return chosen


@pytest.fixture
def dressed(qapp: QApplication, variant: Variant) -> Iterator[ThemeFeed]:
    yield ThemeFeed(qapp, variant.choice, text_scale=variant.text_scale)
    ThemeFeed(qapp, SchemeChoice.LIGHT)


@pytest.fixture
def save_picture(qapp: QApplication, variant: Variant) -> Callable[[QWidget, str], None]:
    """Save what a page looks like, for people to look at, and see that no words are cut."""

    def save(page: QWidget, name: str) -> None:
        page.resize(variant.width_px, variant.height_px)
        page.show()
        qapp.processEvents()  # heights that follow widths
        qapp.processEvents()
        assert page.width() <= variant.width_px, f"the page wants {page.width()} px"
        assert_nothing_clipped(page)
        SCREENSHOTS.mkdir(parents=True, exist_ok=True)
        assert page.grab().save(str(SCREENSHOTS / f"{name}-{variant.name}.png"))

    return save
