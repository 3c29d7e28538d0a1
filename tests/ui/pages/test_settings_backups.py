"""Copies of the store on the page of settings: where they go, which there are, an encrypted one, and what is wrong where."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from db.store import Store
from desktop.services.encrypted_backup import decrypt
from desktop.services.program import Services, services_over
from desktop.settings import Settings
from desktop.ui.backup_keeper import BackupKeeper
from desktop.ui.pages.settings.backup_dialogs import BackupDialogs
from desktop.ui.pages.settings.backups_section import BackupsSection
from desktop.ui.preferences import Preferences
from desktop.ui.theme import ThemeFeed
from domain.backups import BackupLevel, BackupPlaces
from tests.store_fixtures import SteppableClock

PHRASE = "trygga kvällar i Årsta"


class Chosen:
    """What the person answers in the dialogs of the system."""

    def __init__(self) -> None:
        self.folder: Path | None = None
        self.file: Path | None = None
        self.proposed = ""

    def choose_folder(self, _start: Path) -> Path | None:
        return self.folder

    def choose_file(self, name: str) -> Path | None:
        self.proposed = name
        return self.file


@pytest.fixture
def chosen() -> Chosen:
    return Chosen()


@pytest.fixture
def places(tmp_path: Path) -> BackupPlaces:
    (tmp_path / "kopior").mkdir()
    return BackupPlaces(local=tmp_path / "kopior", memory=tmp_path / "minne.json")


@pytest.fixture
def backed_up(
    imported_file: Path, tmp_path: Path, clock: SteppableClock, places: BackupPlaces
) -> Iterator[Services]:
    path = Path(shutil.copy(imported_file, tmp_path / "Älvsjö.samsyn"))
    services = services_over(Store.open(path, clock), places)
    yield services
    services.close()


@pytest.fixture
def keeper(qapp: QApplication, backed_up: Services) -> Iterator[BackupKeeper]:
    keeper = BackupKeeper()
    keeper.begin(backed_up.backups)
    yield keeper
    keeper.end()


@pytest.fixture
def kept() -> list[Settings]:
    return []


@pytest.fixture
def section(
    qtbot: QtBot, theme_feed: ThemeFeed, keeper: BackupKeeper, chosen: Chosen, kept: list[Settings]
) -> BackupsSection:
    dialogs = BackupDialogs(choose_folder=chosen.choose_folder, choose_file=chosen.choose_file)
    section = BackupsSection(theme_feed, Preferences(Settings(), kept.append), keeper, dialogs)
    qtbot.addWidget(section)
    section.resize(760, 900)
    with qtbot.waitActive(section):
        section.show()
    return section


@pytest.fixture
def press(qtbot: QtBot, section: BackupsSection) -> Callable[[str], None]:
    def act(words: str) -> None:
        button = next(
            each for each in section.findChildren(QPushButton) if each.text() == words and each.isVisible()
        )
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    return act


def texts(section: BackupsSection) -> str:
    return "\n".join(label.text() for label in section.findChildren(QLabel) if label.isVisible())


def test_a_copy_is_made_and_listed_with_its_size(
    qtbot: QtBot, section: BackupsSection, press: Callable[[str], None], keeper: BackupKeeper
) -> None:
    qtbot.waitUntil(lambda: "There is none yet." in texts(section))
    assert "There is no copy here." in texts(section)
    press("Back up now")
    shown = section.findChild(QListWidget)
    qtbot.waitUntil(lambda: shown.count() == 1)
    assert "12 November 2026" in shown.item(0).text()
    assert shown.item(0).text().endswith("MB")
    assert "Nothing has changed since." in texts(section)
    assert keeper.standing.level is BackupLevel.GOOD


def test_folders_are_chosen_and_given_up(
    section: BackupsSection,
    press: Callable[[str], None],
    chosen: Chosen,
    kept: list[Settings],
    tmp_path: Path,
) -> None:
    press("Choose a folder …")
    assert not kept, "a change of mind"
    chosen.folder = tmp_path
    press("Choose a folder …")
    press("Choose a second place …")
    assert (kept[-1].backup_folder, kept[-1].second_backup_folder) == (str(tmp_path), str(tmp_path))
    section.refresh()
    press("Use the usual one")
    assert kept[-1].backup_folder == ""


def test_another_folder_gets_a_copy_at_once(qtbot: QtBot, keeper: BackupKeeper, tmp_path: Path) -> None:
    elsewhere, second = tmp_path / "annan", tmp_path / "OneDrive"
    elsewhere.mkdir()
    second.mkdir()
    keeper.use(BackupPlaces(local=elsewhere, second=second, memory=tmp_path / "minne.json"))
    qtbot.waitUntil(lambda: keeper.standing.level is BackupLevel.GOOD)
    assert [path.name for path in elsewhere.glob("*.samsyn")] == [path.name for path in second.iterdir()]


def test_another_folder_is_not_forgotten_while_a_copy_is_being_made(
    qtbot: QtBot, keeper: BackupKeeper, backed_up: Services, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "annan"
    elsewhere.mkdir()
    keeper.back_up()
    keeper.use(BackupPlaces(local=elsewhere, memory=tmp_path / "minne.json"))
    qtbot.waitUntil(lambda: bool(list(elsewhere.glob("*.samsyn"))) and not keeper.is_copying)
    places = backed_up.backups.places
    assert places is not None
    assert places.local == elsewhere


def test_what_is_wrong_is_said_at_the_folder_it_is_wrong_with(
    qtbot: QtBot, section: BackupsSection, press: Callable[[str], None], places: BackupPlaces, tmp_path: Path
) -> None:
    shutil.rmtree(places.local)
    press("Back up now")
    qtbot.waitUntil(lambda: "The folder for backups is not there." in section._local.trouble_text())
    assert not section._state.trouble_text()
    places.local.mkdir()
    section._keeper.use(BackupPlaces(local=places.local, second=tmp_path / "borta", memory=places.memory))
    qtbot.waitUntil(lambda: "is not there" in section._second.trouble_text())
    assert not section._local.trouble_text()


def test_going_back_to_a_copy_is_wished_for(
    qtbot: QtBot, section: BackupsSection, press: Callable[[str], None]
) -> None:
    with qtbot.waitSignal(section.restore_wanted):
        press("Restore …")


def test_a_phrase_is_checked_before_anything_is_asked(
    section: BackupsSection, press: Callable[[str], None], chosen: Chosen
) -> None:
    press("Save an encrypted copy …")
    phrase, again = (each for each in section.findChildren(QLineEdit))
    assert phrase.hasFocus()
    phrase.setText("kort")
    press("Choose where and save …")
    assert "too short" in section._form._phrase.error()
    phrase.setText(PHRASE)
    again.setText(PHRASE.lower())
    press("Choose where and save …")
    assert "differ" in section._form._again.error()
    assert again.hasFocus()
    assert not chosen.proposed
    assert phrase.echoMode() is QLineEdit.EchoMode.Password


def test_an_encrypted_copy_is_saved_where_one_wants_it(
    qtbot: QtBot, section: BackupsSection, press: Callable[[str], None], chosen: Chosen, tmp_path: Path
) -> None:
    chosen.file = tmp_path / "att ta med.samsyn.age"
    press("Save an encrypted copy …")
    lines = section.findChildren(QLineEdit)
    for line in lines:
        line.setText(PHRASE)
    press("Choose where and save …")
    assert chosen.proposed.startswith("Älvsjö 2026-11-12")
    assert chosen.proposed.endswith(".samsyn.age")
    assert [line.text() for line in lines] == ["", ""], "nobody remembers it"
    qtbot.waitUntil(lambda: "The encrypted copy is saved" in texts(section), timeout=60_000)
    decrypt(chosen.file, tmp_path / "öppnad.samsyn", PHRASE)
    assert (tmp_path / "öppnad.samsyn").read_bytes().startswith(b"SQLite format 3")


def test_a_phrase_does_not_wait_on_a_page_nobody_looks_at(
    section: BackupsSection, press: Callable[[str], None]
) -> None:
    press("Save an encrypted copy …")
    phrase = section.findChildren(QLineEdit)[0]
    phrase.setText(PHRASE)
    section.hide()
    assert not phrase.text()
    section.show()
    assert not phrase.isVisible()
