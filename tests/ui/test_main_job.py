"""The main job by keyboard alone, in the real window over a real store: plan, write, finish, save the paper."""

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from db.store import Store
from desktop.services.program import Services, services_over
from desktop.ui.main_window import MainWindow
from desktop.ui.theme import ThemeFeed
from domain.finishing import FinishingAnswers
from domain.meetings import MeetingContent, MeetingFilter, MeetingSeries, MeetingState
from domain.situation import Severity, Trend
from resources import sample_path
from tests.store_fixtures import SteppableClock
from tests.ui.keyboard import CONTROL, SHIFT, Keyboard
from tests.ui.window_with_outlets import window_with_outlets

SERIES = "Operativt lägesbildsmöte Hägersten-Älvsjö"
SIGNS = "Skyltning vid gångtunneln"


@pytest.fixture
def services(sqlite_store: Store) -> Services:
    return services_over(sqlite_store)


@pytest.fixture
def series(services: Services, clock: SteppableClock) -> MeetingSeries:
    """A series with three finished meetings: the example's, and two after it that agreed on one thing more."""
    services.incoming.bring_in(sample_path("sample-meetings.yaml"))
    found = next(series for series in services.series.list_all() if series.name == SERIES)
    for day in (date(2026, 10, 1), date(2026, 10, 15)):
        meeting = services.meetings.plan(found.id, day=day, start=time(9), end=time(10, 15))
        items = services.meetings.show(meeting.id).items
        if day == date(2026, 10, 1):
            services.agenda.agree_follow_up(items[4].id, SIGNS, due_on=date(2026, 12, 1))
        _finish(services, meeting.id)
        clock.step(days=1)
    return found


def _finish(services: Services, meeting_id: object) -> None:
    review = services.minutes.review(meeting_id)  # type: ignore[arg-type]
    services.minutes.finish(meeting_id, FinishingAnswers(accepted=frozenset(review.questions)))  # type: ignore[arg-type]


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "anteckningar.pdf"


@pytest.fixture
def window(
    qtbot: QtBot,
    theme_feed: ThemeFeed,
    services: Services,
    series: MeetingSeries,
    store_path: Path,
    target: Path,
    stray_windows: None,
) -> Iterator[MainWindow]:
    with window_with_outlets(qtbot, theme_feed, services, store=store_path, target=target) as shown:
        yield shown


def _latest(services: Services, series: MeetingSeries) -> MeetingContent:
    page = services.meetings.list_page(MeetingFilter(series_id=series.id))
    return services.meetings.show(page.rows[0].id)


def _focused() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def test_plans_writes_finishes_and_saves_the_fourth_meeting(
    qtbot: QtBot, window: MainWindow, services: Services, series: MeetingSeries, target: Path
) -> None:
    keyboard = Keyboard()

    # Plan: the series is chosen by its first letters, everything else is proposed.
    keyboard.press(Qt.Key.Key_N, CONTROL)
    keyboard.write("Operativt")
    keyboard.press(Qt.Key.Key_Return, CONTROL)
    planned = _latest(services, series)
    assert planned.meeting.state is MeetingState.PLANNED
    assert len(planned.items) == 8
    carried = {line.follow_up.what: line.times_carried for line in planned.appearances}
    assert carried[SIGNS] == 2
    assert carried["Genomgång av källardörrar och passersystem i Västertorp"] == 3

    # Write the first item: text and a decision.
    keyboard.write("Ordföranden hälsar välkommen – dagordningen gås igenom.")
    keyboard.press(Qt.Key.Key_F8)
    keyboard.write("godkänna dagordningen")

    # Report back on the first follow-up that was carried: Tab leads from the text to it.
    keyboard.press(Qt.Key.Key_Return, CONTROL)
    keyboard.write("Gångtunneln är klar.")

    # A new item after this one, then a point and a follow-up in it.
    keyboard.press(Qt.Key.Key_Return, CONTROL | SHIFT)
    keyboard.write("Höstens trygghetsvandring")
    keyboard.press(Qt.Key.Key_Return)
    keyboard.write("Vandringen hölls i Solberga.")
    keyboard.press(Qt.Key.Key_F7)
    keyboard.write("otrygg plats")
    keyboard.press(Qt.Key.Key_Return, CONTROL)
    keyboard.press(Qt.Key.Key_F9)
    keyboard.write("Laga belysningen vid bollplanen")
    keyboard.press(Qt.Key.Key_Tab, times=3)
    keyboard.write("4/12")
    keyboard.press(Qt.Key.Key_Return, CONTROL)

    # Everything is stored without a Save.
    qtbot.waitUntil(
        lambda: _latest(services, series).items[2].text == "Vandringen hölls i Solberga.", timeout=3000
    )
    written = _latest(services, series)
    assert written.meeting.state is MeetingState.IN_PROGRESS
    assert written.items[0].text == "Ordföranden hälsar välkommen – dagordningen gås igenom."
    assert written.items[0].decisions == ("godkänna dagordningen",)
    assert written.items[2].heading == "Höstens trygghetsvandring"
    point = written.points[written.items[2].point_ids[0]]
    assert (point.category, point.trend, point.severity) == (
        "otrygg plats",
        Trend.UNKNOWN,
        Severity.NOT_JUDGED,
    )
    agreed = written.appearances_at(written.items[2].id)[0].follow_up
    assert (agreed.what, agreed.due_on) == ("Laga belysningen vid bollplanen", date(2026, 12, 4))

    # Finish: F12 leads from one open question to the next, Space answers it as it stands.
    keyboard.press(Qt.Key.Key_F12)
    for _question in range(12):
        keyboard.press(Qt.Key.Key_F12)
        if not isinstance(_focused(), QPushButton) or _is_locked(services, series):
            break
        keyboard.press(Qt.Key.Key_Tab)
        keyboard.press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: _is_locked(services, series), timeout=10_000)
    finished = _latest(services, series)
    assert [item.number for item in finished.items] == list(range(1, 10))

    # Save the paper: the bytes that were kept.
    qtbot.waitUntil(lambda: _save(keyboard, target), timeout=10_000)
    assert target.read_bytes() == services.minutes.print_minutes(finished.meeting.id).pdf
    text = " ".join(page.extract_text() for page in PdfReader(target).pages)
    assert "Höstens trygghetsvandring" in text
    assert "Laga belysningen" in text


def _is_locked(services: Services, series: MeetingSeries) -> bool:
    return _latest(services, series).meeting.state.is_locked


def _save(keyboard: Keyboard, target: Path) -> bool:
    keyboard.press(Qt.Key.Key_S, CONTROL | SHIFT)
    return target.exists()
