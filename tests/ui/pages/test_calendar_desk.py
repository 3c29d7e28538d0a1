"""The calendar file from the page of follow-ups: for everybody, or for the party the list is narrowed to."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.pages.follow_ups.calendar_desk import CalendarDesk
from domain.follow_up_list import FollowUpFilter
from tests.calendar_lines import read_calendar
from tests.ui.sample_window import SampleWindow, Templates, sample_window


@pytest.fixture
def sample(qapp: QApplication, templates: Templates, tmp_path: Path) -> Iterator[SampleWindow]:
    with sample_window(qapp, templates.sample, tmp_path) as opened:
        opened.navigator.show_follow_ups()
        yield opened


def _save(sample: SampleWindow, target: Path | None) -> CalendarDesk:
    desk = sample.pages.follow_ups.findChild(CalendarDesk)
    proposed = []

    def choose(_parent: QWidget, file_name: str) -> Path | None:
        proposed.append(file_name)
        return target

    desk.choose_target = choose
    desk.button.click()
    sample.settle()
    assert proposed == ["Calendar 2026-11-12.ics"]
    return desk


def test_the_file_is_written_and_it_is_said_where(sample: SampleWindow, tmp_path: Path) -> None:
    target = tmp_path / "Samsyn.ics"
    desk = _save(sample, target)
    events = read_calendar(target.read_bytes()).events()
    assert len(events) > 10
    assert f"{len(events)} date(s) saved in {target}." in desk.text()
    assert desk.isVisible()


def test_a_list_of_one_party_gives_a_file_of_that_party(sample: SampleWindow, tmp_path: Path) -> None:
    parties = sample.services.register.show().parties
    traffic = next(party for party in parties if party.name == "Trafikkontoret")
    sample.pages.follow_ups.show_filtered(FollowUpFilter(party_id=traffic.id))
    _save(sample, tmp_path / "t.ics")
    calendar = read_calendar((tmp_path / "t.ics").read_bytes())
    assert calendar.values["X-WR-CALNAME"] == "Samsyn, Trafikkontoret"


def test_a_change_of_mind_leaves_nothing_behind(sample: SampleWindow, tmp_path: Path) -> None:
    desk = _save(sample, None)
    assert not desk.isVisible()


def test_what_cannot_be_written_is_said(sample: SampleWindow, tmp_path: Path) -> None:
    desk = _save(sample, tmp_path / "finns inte" / "a.ics")
    assert desk.isVisible()
    assert not (tmp_path / "finns inte").exists()
