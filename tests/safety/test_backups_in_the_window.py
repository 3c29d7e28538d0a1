"""Copies in the real window: the lamp after a start (R23), the copies it makes by itself, what is said, and closing."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.store import Store
from desktop.services.language import Language
from desktop.services.program import services_over
from desktop.services.sentences import sentence
from desktop.ui.backup_line import BackupLine
from domain.backups import BackupLevel, BackupPlaces
from domain.errors import Problem, UserError
from domain.finishing import FinishingAnswers
from domain.meetings import MeetingFilter
from tests.safety.backed_up_window import BackedUpWindow, window_over
from tests.safety.small_disks import read_only, small_disk
from tests.store_fixtures import SteppableClock

Open = Callable[..., AbstractContextManager[BackedUpWindow]]


@pytest.fixture
def store(imported_file: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(imported_file, tmp_path / "Älvsjö.samsyn"))


@pytest.fixture
def places(tmp_path: Path) -> BackupPlaces:
    (tmp_path / "kopior").mkdir()
    return BackupPlaces(local=tmp_path / "kopior", memory=tmp_path / "minne.json")


@pytest.fixture
def start(qapp: QApplication, store: Path, places: BackupPlaces, clock: SteppableClock) -> Open:
    """A start of the program, where copies go to the usual places unless others are named."""
    return partial(window_over, qapp, store, places, clock)


def back_up_once(store: Path, places: BackupPlaces, at: datetime) -> None:
    """An earlier run of the program, which ended well."""
    services = services_over(Store.open(store, lambda: at), places)
    services.backups.back_up_now()
    services.close()


def said(problem: Problem, **values: object) -> str:
    return sentence(UserError(problem, **values), Language.ENGLISH)


def good(clock: SteppableClock) -> str:
    """What the lamp says of a copy that was made now."""
    local = clock().astimezone()
    return f"Backup {local.hour}.{local.minute:02d}, verified"


def icon_of(opened: BackedUpWindow) -> bytes:
    pixmap = opened.window._lamps.backup.icon().pixmap(16, 16)
    return bytes(pixmap.toImage().constBits())


# --- R23


@contextmanager
def gone(places: BackupPlaces) -> Iterator[None]:
    shutil.rmtree(places.local)
    yield


@contextmanager
def denied(places: BackupPlaces) -> Iterator[None]:
    with read_only(places.local):
        yield


@contextmanager
def full(places: BackupPlaces) -> Iterator[None]:
    """The disk is so small that there was never a copy on it."""
    shutil.rmtree(places.local)
    with small_disk(places.local, 64 * 1024):
        yield


@pytest.mark.parametrize(
    ("fault", "problem"),
    [
        (gone, Problem.BACKUP_FOLDER_GONE),
        (denied, Problem.BACKUP_DENIED),
        (full, Problem.BACKUP_FULL),
    ],
    ids=["gone", "denied", "full"],
)
def test_r23_the_lamp_is_red_at_the_next_start(
    start: Open,
    store: Path,
    places: BackupPlaces,
    clock: SteppableClock,
    fault: Callable[[BackupPlaces], AbstractContextManager[None]],
    problem: Problem,
) -> None:
    back_up_once(store, places, clock())
    with fault(places):
        with start() as opened:
            assert opened.lamp() == "The backup failed"
            assert opened.line() == said(problem, path=places.local)
            assert opened.window._lamps.backup.toolTip() == opened.line()
            opened.keeper.back_up()
            opened.settle()
            assert opened.lamp() == "The backup failed", "a try is no success"
        with start() as opened:
            assert opened.lamp() == "The backup failed", "nor is a new start"


def test_r23_a_clock_that_was_set_back_is_red(
    start: Open, store: Path, places: BackupPlaces, clock: SteppableClock
) -> None:
    back_up_once(store, places, clock() + timedelta(days=3))
    with start() as opened:
        assert opened.lamp() == "The backup failed"
        assert "which has not come yet" in opened.line()
        opened.keeper.back_up()
        opened.settle()
        assert opened.lamp() == good(clock), "the copy of today is the latest there is"


def test_r23_a_failure_is_not_forgotten_by_the_next_start_nor_by_a_folder_that_is_back(
    start: Open, store: Path, places: BackupPlaces, clock: SteppableClock
) -> None:
    back_up_once(store, places, clock())
    with start() as opened, small_disk_over(places.local):
        opened.keeper.back_up()
        opened.settle()
        assert opened.keeper.standing.level is BackupLevel.DANGER
    with start() as opened:
        assert opened.lamp() == "The backup failed"
        opened.press("Back up now")
        opened.settle()
        assert opened.window._lamps.backup.text() == good(clock)
        assert opened.window._lamps.currentMessage() == "The backup is made and verified."
        assert not opened.line()


@contextmanager
def small_disk_over(folder: Path) -> Iterator[None]:
    """What is in the folder is aside for a while, and there is no room."""
    aside = folder.rename(folder.with_name("aside"))
    with small_disk(folder, 64 * 1024):
        yield
    folder.rmdir()
    aside.rename(folder)


# --- by itself


def look(qtbot: QtBot, opened: BackedUpWindow) -> None:
    """The minute is over."""
    opened.keeper._timer.start(0)
    qtbot.waitUntil(lambda: opened.keeper._timer.remainingTime() > 1000)
    opened.settle()


def test_a_store_without_a_copy_gets_one_soon_after_it_was_opened(
    qtbot: QtBot, start: Open, places: BackupPlaces, clock: SteppableClock
) -> None:
    with start() as opened:
        assert opened.lamp() == "No backup yet"
        assert not list(places.local.iterdir()), "the pages read first"
        look(qtbot, opened)
        assert opened.lamp() == good(clock)
        assert len(list(places.local.iterdir())) == 1


def test_a_change_is_copied_after_half_an_hour(
    qtbot: QtBot, start: Open, store: Path, places: BackupPlaces, clock: SteppableClock
) -> None:
    back_up_once(store, places, clock())
    with start() as opened:
        opened.keeper.back_up()
        opened.settle()
        opened.write()
        for minutes, copies in ((10, 2), (19, 2), (2, 3)):
            look(qtbot, opened)
            clock.step(minutes=minutes)
            look(qtbot, opened)
            assert len(list(places.local.iterdir())) == copies


def test_a_failure_is_told_tried_again_and_forgotten_when_it_went_well(
    qtbot: QtBot, start: Open, store: Path, places: BackupPlaces, clock: SteppableClock
) -> None:
    back_up_once(store, places, clock())
    aside = places.local.rename(places.local.with_name("aside"))
    with start() as opened:
        look(qtbot, opened)
        assert opened.line() == said(Problem.BACKUP_FOLDER_GONE, path=places.local)
        aside.rename(places.local)
        clock.step(minutes=31)
        look(qtbot, opened)
        assert opened.lamp() == good(clock)
        assert not opened.line()


def test_the_example_and_a_server_have_no_lamp(
    qapp: QApplication, store: Path, clock: SteppableClock
) -> None:
    with window_over(qapp, store, None, clock) as opened:
        assert not opened.lamp()
        opened.window.commands["back_up"].run()
        assert opened.window._lamps.currentMessage() == said(Problem.BACKUP_NOT_KEPT)
        assert opened.window.close(), "and nothing to wait for"


def test_the_lamp_tells_by_words_and_by_sign(
    start: Open, store: Path, places: BackupPlaces, clock: SteppableClock
) -> None:
    signs = set()
    with start() as opened:
        signs.add((opened.lamp(), icon_of(opened)))
        opened.keeper.back_up()
        opened.settle()
        signs.add((opened.lamp(), icon_of(opened)))
        clock.step(days=6)
        opened.write()
        opened.keeper.look()
        opened.settle()
        assert opened.lamp() == "Backup 6 day(s) ago, verified"
        clock.step(minutes=31)
        opened.keeper.look()
        opened.settle()
        assert opened.lamp() == "Latest backup 6 day(s) ago"
        shutil.rmtree(places.local)
        opened.keeper.look()
        opened.settle()
        signs.add((opened.lamp(), icon_of(opened)))
    assert len({words for words, _icon in signs}) == len({icon for _words, icon in signs}) == 3


def test_a_second_place_that_fails_is_told_and_hinders_nothing(
    qapp: QApplication, store: Path, places: BackupPlaces, clock: SteppableClock, tmp_path: Path
) -> None:
    two = replace(places, second=tmp_path / "utdelad")
    with window_over(qapp, store, two, clock) as opened:
        opened.keeper.back_up()
        opened.settle()
        assert opened.lamp() == good(clock).replace("verified", "not in the second place")
        assert opened.window._lamps.backup.toolTip() == said(Problem.BACKUP_FOLDER_GONE, path=two.second)
        assert opened.keeper.standing.level is BackupLevel.GOOD


# --- red blocks finishing, never typing


def test_red_blocks_finishing_and_not_typing(
    qtbot: QtBot, start: Open, store: Path, places: BackupPlaces, clock: SteppableClock
) -> None:
    back_up_once(store, places, clock())
    aside = places.local.rename(places.local.with_name("aside"))
    with start() as opened:
        services = opened.services
        row = services.meetings.list_page(MeetingFilter()).rows[0]
        meeting = services.meetings.plan(row.series_id, day=services.office.today())
        item = services.meetings.show(meeting.id).items[0]
        services.agenda.write_text(item.id, item.version, item.heading, "Det går att skriva.")
        with pytest.raises(UserError) as refused:
            services.minutes.finish(meeting.id, FinishingAnswers())
        assert refused.value.problem is Problem.BACKUP_NEEDED

        opened.window.navigator.show_finishing(meeting.id)
        opened.settle()
        foot = opened.window._pages.finish._foot
        assert foot._sentence.text() == said(Problem.BACKUP_NEEDED)
        assert not foot._finish.isEnabled()
        aside.rename(places.local)
        foot._back_up.click()
        qtbot.waitUntil(lambda: "question" in foot._sentence.text())
        assert foot._back_up.isHidden()


# --- closing


def test_what_has_changed_is_copied_before_the_window_closes(
    qtbot: QtBot, start: Open, store: Path, places: BackupPlaces, clock: SteppableClock
) -> None:
    back_up_once(store, places, clock())
    with start() as opened:
        opened.write()
        assert not opened.window.close()
        qtbot.waitUntil(lambda: not opened.window.isVisible())
        assert len(list(places.local.iterdir())) == 2
    with start() as opened:
        assert opened.keeper.standing.level is BackupLevel.GOOD


def test_a_window_that_takes_its_time_says_why_and_closes_when_told(
    qtbot: QtBot, start: Open, places: BackupPlaces
) -> None:
    with start() as opened:
        with opened.services.backups._keeper._turn:  # the copy does not get on
            opened.window.close()
            qtbot.waitUntil(lambda: opened.line() == "Saving a backup … Then the window closes.")
            opened.press("Do not close")
            assert opened.window.isVisible()
            opened.window.close()
            qtbot.waitUntil(lambda: bool(opened.line()))
            opened.press("Close now")
            assert not opened.window.isVisible()
        opened.window.backups.wait()
        assert len(list(places.local.iterdir())) == 1, "the copy went on"


def test_nobody_is_held_fast(qtbot: QtBot, start: Open) -> None:
    with start() as opened:
        opened.window.backups._at_close._patience.setInterval(50)
        with opened.services.backups._keeper._turn:
            opened.window.close()
            qtbot.waitUntil(lambda: not opened.window.isVisible())


def test_a_copy_that_fails_at_close_is_told_once(
    qtbot: QtBot, start: Open, store: Path, places: BackupPlaces, clock: SteppableClock
) -> None:
    back_up_once(store, places, clock())
    with start() as opened:
        shutil.rmtree(places.local)
        opened.window.close()
        qtbot.waitUntil(lambda: opened.line() == said(Problem.BACKUP_FOLDER_GONE, path=places.local))
        opened.press("Do not close")
        assert opened.window.isVisible()
        opened.window.close()
        qtbot.waitUntil(lambda: not opened.window.isVisible())  # it is known now


def test_the_wall_says_nothing_of_it(start: Open, places: BackupPlaces) -> None:
    with start() as opened:
        services, navigator = opened.services, opened.window.navigator
        row = services.meetings.list_page(MeetingFilter()).rows[0]
        meeting = services.meetings.plan(row.series_id, day=services.office.today())
        navigator.show_meeting(meeting.id)
        navigator.show_on_wall()
        shutil.rmtree(places.local)
        opened.keeper.look()
        opened.settle()
        assert not opened.line()
        navigator.show_meetings()
        assert opened.line()
        assert len(opened.window.findChildren(BackupLine)) == 1


def test_a_narrow_window_tells_the_place_by_its_sign_alone(
    start: Open, store: Path, places: BackupPlaces, clock: SteppableClock
) -> None:
    back_up_once(store, places, clock())
    with start() as opened:
        lamps = opened.window._lamps
        for width_px, has_words in ((1366, True), (lamps.minimumSizeHint().width(), False), (1366, True)):
            lamps.setFixedWidth(width_px)
            opened.settle()
            shows_words = lamps._place.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon
            assert shows_words is has_words
            assert lamps._place.accessibleName() == "Local disk: Älvsjö"
            assert opened.lamp()
