"""The example: marked while it is open, imported once, thrown away with all that belongs to it, made anew."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.app import Desktop
from desktop.example_store import example_store, is_example, throw_example_away
from desktop.settings import Settings
from domain.errors import Problem, UserError
from domain.meetings import MeetingFilter
from tests.ui.real_desktop import real_desktop

SAMPLE_MEETINGS = 3


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where files of one's own lie."""
    monkeypatch.setattr("desktop.example_store.default_store", lambda: tmp_path / "samsyn.samsyn")
    monkeypatch.setattr("desktop.app.default_store", lambda: tmp_path / "samsyn.samsyn")
    monkeypatch.setattr("desktop.app.settings_file", lambda: tmp_path / "settings.json")
    return tmp_path


@pytest.fixture
def desktop(qapp: QApplication, place: Path) -> Iterator[Desktop]:
    with real_desktop(qapp, Settings()) as made:
        yield made


def meetings(desktop: Desktop) -> int:
    services = desktop.window._services
    assert services is not None
    return services.meetings.count(MeetingFilter())


def test_the_window_says_that_it_is_the_example(desktop: Desktop, place: Path) -> None:
    desktop.open_example()
    assert meetings(desktop) == SAMPLE_MEETINGS
    assert desktop.window.top.isVisible()
    assert desktop.window.top.example._fact.text().startswith("This is an example.")
    desktop.open_store(place / "eget.samsyn")
    assert not desktop.window.top.isVisible()


def test_opened_again_it_is_as_one_left_it(desktop: Desktop) -> None:
    """Brought in again, a party that was renamed would come back beside itself."""
    desktop.open_example()
    services = desktop.window._services
    assert services is not None
    party = services.register.show().parties[0]
    services.register.change_party(replace(party, name="Nytt namn"), [])
    left = sorted(each.name for each in services.register.show().parties)
    desktop.open_example()
    services = desktop.window._services
    assert services is not None
    assert sorted(each.name for each in services.register.show().parties) == left
    assert meetings(desktop) == SAMPLE_MEETINGS


def test_thrown_away_nothing_of_it_is_left_and_it_can_be_made_anew(desktop: Desktop, place: Path) -> None:
    desktop.open_example()
    line = desktop.window.top.example
    line._throw.click()
    assert line._question.isVisible()
    assert line._keep.hasFocus(), "the answer that changes nothing"
    line._confirm.click()
    assert [path.name for path in place.iterdir() if path.name.startswith("Exempel")] == []
    assert type(desktop.window._stack.currentWidget()).__name__ == "WelcomePage"
    assert not desktop.window.top.isVisible()
    assert desktop._preferences.settings.last_store == ""
    desktop.open_example()
    assert meetings(desktop) == SAMPLE_MEETINGS
    assert line._fact.isVisible()


@pytest.mark.parametrize("way", ["button", "escape"])
def test_who_changes_their_mind_keeps_it(desktop: Desktop, way: str) -> None:
    desktop.open_example()
    line = desktop.window.top.example
    line._throw.click()
    if way == "button":
        line._keep.click()
    else:
        QTest.keyClick(line._keep, Qt.Key.Key_Escape)
    assert line._fact.isVisible()
    assert line._throw.hasFocus()
    assert example_store().exists()


def test_a_file_of_ones_own_stays_when_the_example_goes(desktop: Desktop, place: Path) -> None:
    desktop.open_example()
    desktop.open_store(place / "eget.samsyn")
    desktop.throw_example_away()
    assert not example_store().exists()
    assert desktop.window.navigator.page_here() == "overview"
    assert desktop._preferences.settings.last_store == str(place / "eget.samsyn")


def test_only_the_example_itself_is_the_example(place: Path) -> None:
    assert is_example(place / "Exempel.samsyn")
    assert not is_example(place / "arkiv" / "Exempel.samsyn")
    assert not is_example("postgresql://server/Exempel.samsyn")


def test_all_three_files_go_and_none_is_missed(place: Path) -> None:
    for ending in ("", "-wal", "-shm"):
        (place / f"Exempel.samsyn{ending}").write_bytes(b"x")
    (place / "Exempel.samsyn.bak").write_bytes(b"x")
    throw_example_away()
    throw_example_away()
    assert [path.name for path in place.iterdir()] == ["Exempel.samsyn.bak"]


def test_what_cannot_be_removed_is_told(place: Path) -> None:
    (place / "Exempel.samsyn").mkdir()
    with pytest.raises(UserError) as error:
        throw_example_away()
    assert error.value.problem is Problem.TARGET_NOT_WRITABLE
