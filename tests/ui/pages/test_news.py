"""One quiet line on the start page: in words, with a way to what it says, put away by hand; nothing where nothing is new."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop.services.program import Services
from desktop.ui.background import Background
from desktop.ui.pages.overview.news_desk import NewsDesk
from desktop.ui.pages.overview.news_line import NewsLine, news_words
from desktop.ui.theme import ThemeFeed
from domain.duties import Duty
from domain.follow_ups import FollowUp
from domain.news import DutyNews, EndingAgreement, News
from tests.store_fixtures import SteppableClock
from tests.ui.sample_window import SampleWindow, Templates, sample_window

SINCE = date(2026, 11, 9)
ENDING = EndingAgreement(id=UUID(int=4), title="Lokal", days_left=88)
ENDED = EndingAgreement(id=UUID(int=5), title="Lokal", days_left=-2)


@pytest.fixture
def sample(qapp: QApplication, templates: Templates, tmp_path: Path) -> Iterator[SampleWindow]:
    with sample_window(qapp, templates.sample, tmp_path) as opened:
        opened.settle()
        yield opened


def test_everything_stands_in_one_sentence() -> None:
    duties = (DutyNews(duty=Duty.EVERY_OTHER_YEAR, days_left=-1), DutyNews(duty=Duty.COUNCIL, days_left=90))
    said = news_words(News(since=SINCE, late=2, due=1, agreements=(ENDING, ENDED), duties=duties))
    assert said == (
        "Since last time, 9 November: 2 follow-up(s) have become late, 1 follow-up(s) are now due within a week, "
        "an agreement ends in 88 day(s), an agreement ended 2 day(s) ago, 6\u00a0§ of the act (2023:196) is 1 day(s) "
        "late, 10\u00a0§ of the act (2023:196) is due in 90 day(s)."
    )


@pytest.mark.parametrize(
    ("news", "signal", "values"),
    [
        (News(since=SINCE, late=1, agreements=(ENDING,)), "follow_ups_wanted", []),
        (News(since=SINCE, due=1), "follow_ups_wanted", []),
        (News(since=SINCE, agreements=(ENDING,)), "agreement_wanted", [ENDING.id]),
        (News(since=SINCE, duties=(DutyNews(duty=Duty.COUNCIL, days_left=3),)), "duties_wanted", []),
    ],
)
def test_it_leads_to_what_it_names_first(
    qtbot: QtBot, theme_feed: ThemeFeed, news: News, signal: str, values: list[object]
) -> None:
    line = NewsLine(news, theme_feed)
    qtbot.addWidget(line)
    with qtbot.waitSignal(getattr(line, signal)) as emitted:
        line.findChildren(QPushButton)[0].click()
    assert emitted.args == values


def test_it_is_told_once_and_only_where_something_is_new(
    qtbot: QtBot, services: Services, clock: SteppableClock, theme_feed: ThemeFeed
) -> None:
    services.log.opened()
    clock.step(days=3)
    background = Background()
    for count in (0, 1):
        desk = NewsDesk(services, background, theme_feed)
        qtbot.addWidget(desk)
        desk.ask_once()
        desk.ask_once()
        background.wait()
        QApplication.processEvents()
        assert len(desk.findChildren(NewsLine)) == count
        _become_late(services)


def _become_late(services: Services) -> None:
    day = services.office.today() - timedelta(1)
    with services.office.store.writing() as work:
        work.follow_ups.add(FollowUp(id=services.office.new_id(), what="Lyktor", created_on=day, due_on=day))


def test_in_the_window_it_lies_over_what_there_is_to_do_until_it_is_put_away(sample: SampleWindow) -> None:
    overview = sample.pages.overview
    assert not overview.findChildren(NewsLine)  # nobody has been here before
    overview._news.show_news(News(since=SINCE, late=2))
    sample.settle()
    line = overview.findChild(NewsLine)
    show, put_away = line.findChildren(QPushButton)
    assert line.isVisible()
    put_away.click()
    assert not line.isVisible()
    show.click()
    assert sample.page() == "FollowUpsPage"
