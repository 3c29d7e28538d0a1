"""The guide of the first start: each step leads where it is done and ticks itself off; never over a store with meetings."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from desktop.ui.pages.guide.guide_card import GuideCard
from desktop.ui.pages.guide.guide_row import GuideRow
from desktop.ui.preferences import Preferences
from desktop.ui.widgets.choice_card import ChoiceCard
from domain.changes import Change, Noun
from domain.guide import PUT_AWAY, GuideStep
from domain.meetings import StandingItem
from tests.ui.sample_window import SampleWindow, Templates, sample_window


@pytest.fixture
def empty(qapp: QApplication, templates: Templates, tmp_path: Path) -> Iterator[SampleWindow]:
    with sample_window(qapp, templates.empty, tmp_path) as opened:
        opened.settle()
        yield opened


def card(sample: SampleWindow) -> GuideCard | None:
    cards = sample.pages.overview.findChildren(GuideCard)
    return next((each for each in cards if each.isVisible()), None)


def shown_card(sample: SampleWindow) -> GuideCard:
    found = card(sample)
    assert found is not None, "the guide is not shown"
    return found


def buttons(sample: SampleWindow) -> list[str]:
    rows = shown_card(sample).findChildren(GuideRow)
    return [button.text() for row in rows for button in row.findChildren(QPushButton) if button.isVisible()]


def press(sample: SampleWindow, text: str) -> None:
    wanted = [each for each in shown_card(sample).findChildren(QPushButton) if each.text() == text]
    wanted[0].click()
    sample.settle()


def come_back(sample: SampleWindow) -> None:
    sample.navigator.show_overview()
    sample.settle()


def enter_parties(sample: SampleWindow) -> None:
    for name in ("Stadsdelsförvaltningen", "Lokalpolisområdet"):
        sample.services.register.add_party(name)
    sample.window._change_feed.announce(Change(Noun.EVERYTHING))


def set_up_series(sample: SampleWindow) -> UUID:
    series = replace(
        sample.services.series.blank(), name="Rådet", standing_agenda=(StandingItem(heading="Öppnande"),)
    )
    sample.window._change_feed.announce(sample.services.series.add(series))
    return series.id


def plan_meeting(sample: SampleWindow, series_id: UUID) -> None:
    sample.services.meetings.plan(series_id, day=date(2026, 12, 1))
    sample.window._change_feed.announce(Change(Noun.EVERYTHING))


def test_each_step_leads_where_it_is_done_and_ticks_itself_off(empty: SampleWindow) -> None:
    assert buttons(empty) == ["Write your name", "Set up a series", "Plan a meeting"]
    press(empty, "Write your name")
    assert empty.navigator.page_here() == "settings"
    empty.services.log.take_name("Samordnare Lind")
    come_back(empty)
    press(empty, "Enter parties")
    assert empty.navigator.page_here() == "register"
    enter_parties(empty)
    come_back(empty)
    assert buttons(empty) == ["Set up a series", "Plan a meeting"]
    press(empty, "Set up a series")
    assert empty.navigator.page_here() == "series"
    series_id = set_up_series(empty)
    come_back(empty)
    press(empty, "Plan a meeting")
    assert empty.navigator.page_here() == "new_meeting"
    plan_meeting(empty, series_id)
    come_back(empty)
    assert buttons(empty) == []
    assert "You are on your way" in [label.text() for label in shown_card(empty).findChildren(QLabel)]
    assert preferences(empty).settings.guide_step == len(GuideStep)


def test_a_series_without_agenda_is_not_set_up(empty: SampleWindow) -> None:
    empty.services.series.add(replace(empty.services.series.blank(), name="Rådet"))
    empty.window._change_feed.announce(Change(Noun.EVERYTHING))
    empty.settle()
    assert "Set up a series" in buttons(empty)


def test_a_step_that_is_done_says_so_to_whoever_listens(empty: SampleWindow) -> None:
    set_up_series(empty)
    empty.settle()
    said = [row._text.accessibleName().split(":")[0] for row in shown_card(empty).findChildren(GuideRow)]
    assert said == ["To do", "Done", "To do"]


def test_put_away_it_stays_away(empty: SampleWindow) -> None:
    shown_card(empty)._close.click()
    assert card(empty) is None
    assert preferences(empty).settings.guide_step == PUT_AWAY
    empty.services.register.add_party("Trafikkontoret")
    empty.window._change_feed.announce(Change(Noun.EVERYTHING))
    come_back(empty)
    assert card(empty) is None


def test_a_meeting_is_offered_once(empty: SampleWindow) -> None:
    def offered() -> list[str]:
        shown = [each for each in empty.pages.overview.findChildren(ChoiceCard) if each.isVisible()]
        return [card.accessibleName() for card in shown]

    assert len(offered()) == 2
    shown_card(empty).put_away.emit()
    empty.settle()
    assert len(offered()) == 3


def test_a_store_with_meetings_never_shows_it(
    qapp: QApplication, templates: Templates, tmp_path: Path
) -> None:
    with sample_window(qapp, templates.sample, tmp_path) as sample:
        sample.settle()
        assert card(sample) is None


def test_tab_comes_to_it_before_the_ways_below(empty: SampleWindow) -> None:
    first = next(each for each in shown_card(empty).findChildren(QPushButton) if each.isVisible())
    shown_card(empty)._close.setFocus()
    empty.press(Qt.Key.Key_Tab)
    assert first.hasFocus()


def test_before_there_is_a_file_it_says_what_comes(empty: SampleWindow) -> None:
    empty.window.close_store()
    empty.window.show_welcome("/tmp")
    welcome = empty.window.welcome.page
    assert welcome._guide.isVisible()
    assert not [each for each in welcome._guide.findChildren(QPushButton) if each.isVisible()]
    welcome._guide._close.click()
    assert not welcome._guide.isVisible()
    empty.window.show_welcome("/tmp")
    assert not welcome._guide.isVisible()


def preferences(sample: SampleWindow) -> Preferences:
    return sample.window._preferences
