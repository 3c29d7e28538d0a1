"""The commands of the window: their keys do what they say, and none is bound twice."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ui.commands import Command
from desktop.ui.theme import Scheme, SchemeChoice
from resources import icon_path
from tests.ui.sample_window import SampleWindow, Templates, sample_window


@pytest.fixture(scope="module")
def sample(
    qapp: QApplication, templates: Templates, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[SampleWindow]:
    with sample_window(qapp, templates.sample, tmp_path_factory.mktemp("commands")) as opened:
        yield opened


def test_every_key_of_a_command_is_bound_once(sample: SampleWindow) -> None:
    wanted = [QKeySequence(keys).toString() for command in sample.window.commands for keys in command.keys]
    bound = Counter(
        shortcut.key().toString()
        for shortcut in sample.window.findChildren(
            QShortcut, options=Qt.FindChildOption.FindDirectChildrenOnly
        )
    )
    assert {keys: bound[keys] for keys in wanted} == dict.fromkeys(wanted, 1)
    assert len(wanted) == len(set(wanted))


def test_every_command_has_a_name_and_a_sign(sample: SampleWindow) -> None:
    titles = Counter(command.title for command in sample.window.commands)
    assert [title for title, count in titles.items() if count > 1 or not title.strip()] == []
    assert [each.key for each in sample.window.commands if not icon_path(f"{each.icon}.svg").exists()] == []


@pytest.mark.parametrize(
    ("key", "page"),
    [
        ("overview", "OverviewPage"),
        ("new_meeting", "NewMeetingPage"),
        ("new_point", "SituationPage"),
        ("new_agreement", "AgreementsPage"),
        ("series", "SeriesPage"),
        ("orphans", "FollowUpsPage"),
        ("duties", "AgreementsPage"),
        ("disclosure", "DisclosurePage"),
        ("disposal", "DisposalPage"),
        ("log", "LogPage"),
        ("settings", "SettingsPage"),
    ],
)
def test_a_command_leads_to_its_page(sample: SampleWindow, key: str, page: str) -> None:
    sample.navigator.show_place("register")
    sample.window.commands[key].run()
    assert sample.page() == page


def test_meeting_mode_from_another_page_shows_the_meeting_that_is_next(sample: SampleWindow) -> None:
    sample.navigator.show_place("register")
    sample.window.commands["meeting_mode"].run()
    assert sample.page() == "MeetingModePage"
    ahead = sample.services.overview.show().next_meeting
    assert ahead is not None
    assert sample.pages.meeting_mode._meeting_id == ahead.id
    sample.navigator.show_place("register")


def test_a_calendar_file_is_asked_for_over_the_page_that_says_what_came_of_it(
    qtbot: QtBot, sample: SampleWindow, tmp_path: Path
) -> None:
    target = tmp_path / "Hägersten.ics"
    calendar = sample.pages.follow_ups.calendar
    before, calendar.choose_target = calendar.choose_target, lambda _window, _name: target
    sample.navigator.show_place("register")
    sample.window.commands["calendar_file"].run()
    assert sample.page() == "FollowUpsPage"
    qtbot.waitUntil(calendar.isVisible)
    assert target.read_bytes().startswith(b"BEGIN:VCALENDAR")
    calendar.hide()
    calendar.choose_target = before


def test_a_look_is_worn_and_remembered(sample: SampleWindow) -> None:
    schemes = []
    for key in ("scheme_dark", "scheme_light"):
        sample.window.commands[key].run()
        schemes.append((sample.theme_feed.theme.scheme, sample.window._preferences.settings.scheme))
    assert schemes == [
        (Scheme.DARK, SchemeChoice.DARK.value),
        (Scheme.LIGHT, SchemeChoice.LIGHT.value),
    ]


def test_one_that_is_added_works_at_once(qtbot: QtBot, sample: SampleWindow) -> None:
    done: list[str] = []
    added = Command(
        key="test", title="Test", icon="plus", keys=("Ctrl+Shift+F11",), run=lambda: done.append("test")
    )
    sample.window.commands.add(added)
    sample.window.activateWindow()
    QTest.keyClick(
        sample.window,
        Qt.Key.Key_F11,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert done == ["test"]
    assert "test" in sample.window.commands
    assert sample.window.commands["test"].shown_keys == "Ctrl+Shift+F11"
