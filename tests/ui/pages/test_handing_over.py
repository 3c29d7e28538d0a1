"""Handing over from the hub of the record, and the page that takes a handover in."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.services.handover_service import take_over
from desktop.services.program import Services
from desktop.ui.background import Background
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.pages.handover.handover_card import HandoverCard
from desktop.ui.pages.handover.share_job import Told
from desktop.ui.pages.receiving_page import _OF_THE_FOLDER, ReceivingPage
from desktop.ui.pages.records_page import RecordsPage
from desktop.ui.theme import ThemeFeed
from domain.errors import Problem
from tests.safety.handover_world import content_sum
from tests.ui.pages.conftest import Unit


@pytest.fixture
def background(qapp: QApplication) -> Iterator[Background]:
    background = Background()
    yield background
    assert background.wait()
    qapp.processEvents()


@pytest.fixture
def opened() -> list[Path]:
    return []


@pytest.fixture
def card(
    qtbot: QtBot,
    services: Services,
    unit: Unit,
    theme_feed: ThemeFeed,
    background: Background,
    tmp_path: Path,
    opened: list[Path],
) -> HandoverCard:
    assert unit.agreement
    made = HandoverCard(
        services.handovers,
        theme_feed,
        background,
        choose_folder=lambda _parent: tmp_path,
        open_folder=opened.append,
    )
    qtbot.addWidget(made)
    made.resize(860, 240)
    with qtbot.waitActive(made):
        made.show()
    return made


def packages(place: Path) -> list[Path]:
    return sorted(path for path in place.iterdir() if path.is_dir())


def test_everything_is_handed_over_and_what_came_of_it_is_said(
    qtbot: QtBot, card: HandoverCard, tmp_path: Path, opened: list[Path]
) -> None:
    qtbot.keyClick(card.button, Qt.Key.Key_Space)
    assert not card.button.isEnabled()
    qtbot.waitUntil(card._message.isVisible)

    (folder,) = packages(tmp_path)
    assert folder.name == "Överlämning 2026-11-12"
    assert (folder / "index.html").is_file()
    assert card._message.text().startswith("Everything has been handed over: ")
    assert str(folder) in card._message.text()
    assert card.button.hasFocus()
    qtbot.mouseClick(card._show_folder, Qt.MouseButton.LeftButton)
    assert opened == [folder]


def test_a_second_handover_gets_a_folder_of_its_own(qtbot: QtBot, card: HandoverCard, tmp_path: Path) -> None:
    for _ in range(2):
        card.button.click()
        qtbot.waitUntil(card._message.isVisible)

    assert [path.name for path in packages(tmp_path)] == [
        "Överlämning 2026-11-12",
        "Överlämning 2026-11-12 (2)",
    ]


def test_what_is_stopped_leaves_nothing(
    qtbot: QtBot, card: HandoverCard, background: Background, tmp_path: Path
) -> None:
    card.button.click()
    stop = next(each for each in card.findChildren(QPushButton) if each.text() == "Stop")
    qtbot.keyClick(stop, Qt.Key.Key_Space)

    assert card._message.text() == "The handover was stopped. Nothing of it is left."
    assert card._show_folder.isHidden()
    assert card.button.hasFocus()
    assert background.wait()
    assert packages(tmp_path) == []


def test_what_stands_in_the_way_is_said(
    qtbot: QtBot, card: HandoverCard, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    target = tmp_path / "upptagen"
    target.write_text("kvar")
    monkeypatch.setattr(card._handovers, "free_folder", lambda _place: target)

    card.button.click()
    qtbot.waitUntil(card._message.isVisible)

    assert "There is something here already" in card._message.text()
    assert target.read_text() == "kvar"


def test_whoever_chooses_no_folder_has_changed_nothing(card: HandoverCard, tmp_path: Path) -> None:
    card._choose_folder = lambda _parent: None
    card.button.click()

    assert card.button.isEnabled()
    assert packages(tmp_path) == []


# --- taking in


@pytest.fixture
def package(services: Services, unit: Unit, tmp_path: Path) -> Path:
    assert unit.agreement
    services.handovers.hand_over(tmp_path / "Överlämning")
    return tmp_path / "Överlämning"


@pytest.fixture
def make_page(
    qtbot: QtBot, theme_feed: ThemeFeed, background: Background, tmp_path: Path
) -> Callable[..., ReceivingPage]:
    def make(work: Callable[[Path, Path, Told], object] = take_over) -> ReceivingPage:
        page = ReceivingPage(
            work,  # type: ignore[arg-type]
            theme_feed,
            background,
            choose_folder=lambda _parent: tmp_path / "Överlämning",
            choose_file=lambda _parent: tmp_path / "ny.samsyn",
        )
        qtbot.addWidget(page)
        page.resize(1166, 680)
        with qtbot.waitActive(page):
            page.show()
        page.begin()
        return page

    return make


@pytest.fixture
def page(make_page: Callable[..., ReceivingPage]) -> ReceivingPage:
    return make_page()


def choose(page: ReceivingPage, what: str) -> None:
    name = f"Choose: {what}"
    next(each for each in page.findChildren(QPushButton) if each.accessibleName() == name).click()


def test_a_handover_is_taken_in_and_its_file_opened(
    qtbot: QtBot, page: ReceivingPage, package: Path, store_path: Path, tmp_path: Path
) -> None:
    choose(page, "The folder of the handover")
    assert page._file.path() is not None, "a place is proposed"
    choose(page, "The new file")
    page._button.click()
    qtbot.waitUntil(page._message.isVisible)

    assert page._message.text().startswith("The handover has been read in: ")
    assert content_sum(tmp_path / "ny.samsyn") == content_sum(store_path)
    assert page._open.hasFocus()
    with qtbot.waitSignal(page.opening_wanted) as wanted:
        qtbot.keyClick(page._open, Qt.Key.Key_Space)
    assert wanted.args == [tmp_path / "ny.samsyn"]
    assert package.is_dir()


def test_what_is_missing_is_said_where_it_is_missing(page: ReceivingPage, package: Path) -> None:
    page._button.click()
    assert page._folder.field.error() == "Choose the folder of the handover."
    page._folder.set_path(package)
    page._button.click()
    assert page._folder.field.error() == ""
    assert page._file.field.error() == "Choose a place and a name for the new file."


def test_a_package_that_was_changed_is_refused_at_the_folder(
    qtbot: QtBot, page: ReceivingPage, package: Path, tmp_path: Path
) -> None:
    (package / "index.html").unlink()
    page._folder.set_path(package)
    page._file.set_path(tmp_path / "ny")
    page._button.click()
    qtbot.waitUntil(lambda: bool(page._folder.field.error()))

    assert page._folder.field.error().startswith("index.html: The file is missing")
    assert list(tmp_path.glob("ny*")) == []


def test_a_file_that_is_there_is_refused_at_the_file(
    qtbot: QtBot, page: ReceivingPage, package: Path, store_path: Path
) -> None:
    page._folder.set_path(package)
    page._file.set_path(store_path)
    page._button.click()
    qtbot.waitUntil(lambda: bool(page._file.field.error()))

    assert "was left untouched" in page._file.field.error()


def test_a_bug_is_not_swallowed(qtbot: QtBot, make_page: Callable[..., ReceivingPage], package: Path) -> None:
    def fail(_folder: Path, _target: Path, _tell: Told) -> None:
        raise RuntimeError("a bug")

    page = make_page(fail)
    page._folder.set_path(package)
    page._file.set_path(package.with_name("ny.samsyn"))
    with qtbot.captureExceptions() as caught:
        page._button.click()
        qtbot.waitUntil(page._button.isEnabled)
    assert [str(error) for _kind, error, _trace in caught] == ["a bug"]


def test_whoever_leaves_no_longer_waits(
    qtbot: QtBot, make_page: Callable[..., ReceivingPage], background: Background, package: Path
) -> None:
    ended: list[str] = []

    def wait_to_be_stopped(_folder: Path, _target: Path, tell: Told) -> None:
        try:
            while True:
                tell(0.5)
        finally:
            ended.append("ended")

    page = make_page(wait_to_be_stopped)
    page._folder.set_path(package)
    page._file.set_path(package.with_name("ny.samsyn"))
    page._button.click()
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert background.wait()
    QApplication.processEvents()  # it hears that it ended while it is still there
    assert ended == ["ended"]


def test_the_cards_and_the_page_in_every_look(
    services: Services,
    unit: Unit,
    dressed: ThemeFeed,
    background: Background,
    save_picture: Callable[[QWidget, str], None],
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    assert unit.agreement
    hub = RecordsPage(services, ChangeFeed(), dressed, background)
    receiving = ReceivingPage(take_over, dressed, background)
    for page, name in ((hub, "records-handover"), (receiving, "receiving")):
        qtbot.addWidget(page)
        save_picture(page, name)
    hub._handover._choose_folder = lambda _parent: tmp_path
    hub.hand_over()
    qtbot.waitUntil(hub._handover._message.isVisible)
    save_picture(hub, "records-handed-over")
    receiving._button.click()
    save_picture(receiving, "receiving-refused")


def test_every_problem_of_a_package_is_said_at_its_folder() -> None:
    of_target = {Problem.HANDOVER_TARGET_TAKEN, Problem.HANDOVER_NO_ROOM, Problem.HANDOVER_STORE_TAKEN}
    assert {each for each in Problem if each.value.startswith("handover_")} == _OF_THE_FOLDER | of_target
