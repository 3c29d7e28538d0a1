"""The red thread beside any page: asked for from any record, each stop leading to its place."""

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.services.program import Services, open_services
from desktop.ui.pages.thread_side import ThreadSide
from desktop.ui.pages.thread_words import panel_stop
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.inline_message import InlineMessage
from domain.follow_up_list import FollowUpFilter, FollowUpState, FollowUpSummary
from domain.follow_ups import Effect, FollowUpStatus
from domain.thread import StopKind, StopState, ThreadRoot, ThreadStop
from tests.sample_file import SAMPLE

TODAY = date(2026, 11, 23)


@pytest.fixture(scope="module")
def services(migrated_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    """The sample, for all: these tests only read."""
    path = Path(shutil.copy(migrated_file, tmp_path_factory.mktemp("thread-side")))
    opened = open_services(path, lambda: datetime(2026, 11, 23, 10, tzinfo=UTC))
    opened.incoming.bring_in(SAMPLE)
    yield opened
    opened.close()


@pytest.fixture
def carried(services: Services) -> FollowUpSummary:
    rows = services.follow_ups.list_page(FollowUpFilter(state=FollowUpState.OPEN)).rows
    return next(row for row in rows if row.what.startswith("Genomgång av källardörrar"))


@pytest.fixture
def side(qtbot: QtBot, services: Services, theme_feed: ThemeFeed) -> ThreadSide:
    made = ThreadSide(services, theme_feed)
    qtbot.addWidget(made)
    made.resize(368, 700)
    made.show()
    return made


def links(side: ThreadSide) -> list[QPushButton]:
    return [link for link in side.findChildren(QPushButton) if link.isVisible()]


def link(side: ThreadSide, words: str) -> QPushButton:
    return next(each for each in links(side) if words in each.accessibleName())


def test_a_carried_follow_up_from_its_cause_to_its_year(side: ThreadSide, carried: FollowUpSummary) -> None:
    side.show_thread(ThreadRoot.FOLLOW_UP, carried.id)

    told = [each.accessibleName() for each in links(side)]
    assert told[0].startswith("Situation point")
    assert told[1].startswith("§\u00a05, Operativt lägesbildsmöte")
    assert any("You are here" in words for words in told)
    assert any(words.startswith("Report back, §\u00a024") for words in told)


def test_each_stop_leads_to_its_place(
    qtbot: QtBot, side: ThreadSide, services: Services, carried: FollowUpSummary
) -> None:
    stops = services.threads.thread_of(ThreadRoot.FOLLOW_UP, carried.id)
    side.show_thread(ThreadRoot.FOLLOW_UP, carried.id)
    item = next(stop for stop in stops if stop.kind is StopKind.ITEM)
    point = next(stop for stop in stops if stop.kind is StopKind.POINT)

    with qtbot.waitSignal(side.item_wanted) as wanted:
        link(side, "§\u00a05").click()
    assert wanted.args == [item.meeting_id, item.item_id]
    with qtbot.waitSignal(side.point_wanted) as wanted:
        link(side, "Situation point").click()
    assert wanted.args == [point.record_id]

    side.show_thread(ThreadRoot.POINT, point.record_id)
    with qtbot.waitSignal(side.follow_up_wanted) as wanted:
        link(side, carried.what).click()
    assert wanted.args == [carried.id]


def test_the_keyboard_comes_to_the_stop_one_is_at(
    qtbot: QtBot, side: ThreadSide, carried: FollowUpSummary
) -> None:
    side.show_thread(ThreadRoot.FOLLOW_UP, carried.id)
    with qtbot.waitActive(side):
        side.activateWindow()

    side.focus_thread()

    qtbot.waitUntil(link(side, "You are here").hasFocus)


def test_what_is_gone_is_said(side: ThreadSide, new_id: Callable[[], UUID]) -> None:
    side.show_thread(ThreadRoot.POINT, new_id())

    assert not links(side)
    assert side.findChild(InlineMessage).isVisible()
    side.clear()
    assert not side.findChild(InlineMessage).isVisible()


@pytest.mark.parametrize(
    ("stop", "title", "when", "text"),
    [
        (
            ThreadStop(kind=StopKind.POINT, series="Bolaget", day=date(2025, 3, 1)),
            "Situation point, Bolaget",
            "1\u00a0Mar\u00a02025",
            "Oral information",
        ),
        (
            ThreadStop(kind=StopKind.FOLLOW_UP, text="Laga", status=FollowUpStatus.DONE, day=TODAY),
            "Follow-up",
            "23\u00a0Nov",
            "Laga (done)",
        ),
        (ThreadStop(kind=StopKind.FOLLOW_UP, state=StopState.MISSING), "Follow-up", "", "Nothing is followed up of this."),
        (
            ThreadStop(kind=StopKind.ON_TABLE, section="§\u00a024", series="Rådet", times=2, day=TODAY),
            "§\u00a024, Rådet",
            "23\u00a0Nov",
            "On the table, 2nd meeting in a row",
        ),
        (
            ThreadStop(kind=StopKind.EFFECT, effect=Effect.PARTLY, status=FollowUpStatus.DONE),
            "Effect",
            "",
            "It made some difference.",
        ),
        (
            ThreadStop(kind=StopKind.EFFECT, text="Huset rivs", status=FollowUpStatus.DROPPED),
            "Effect",
            "",
            "Dropped: Huset rivs",
        ),
        (
            ThreadStop(kind=StopKind.INDICATOR, text="Inbrott", outcome="83", target="50", year=2026),
            "Indicator 2026",
            "",
            "Inbrott: 83, the target is 50",
        ),
        (ThreadStop(kind=StopKind.YEARLY, state=StopState.MISSING, year=2026), "Yearly follow-up 2026", "", "Not made yet."),
    ],
)  # fmt: skip
def test_words_of_a_stop(stop: ThreadStop, title: str, when: str, text: str) -> None:
    told = panel_stop(stop, TODAY)

    assert (told.title, told.when, told.text) == (title, when, text)
    assert told.key is None  # there is no record to go to
