"""The start page: what to do leads somewhere, areas filter, and it is never older than what was announced."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.services.program import Services
from desktop.ui.background import Background
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.charts.spark_bars import SparkBars
from desktop.ui.pages.guide.guide_card import GuideCard
from desktop.ui.pages.overview.area_rows import AreaRows
from desktop.ui.pages.overview.beginning import Beginning
from desktop.ui.pages.overview_page import OverviewPage
from desktop.ui.theme import ThemeFeed
from domain.agreements import Agreement, AgreementParty, PriorityArea
from domain.changes import Change, Noun
from domain.follow_ups import FollowUp
from domain.meetings import AgendaItem, Meeting, MeetingState
from domain.secrecy import SecrecyMark, Sensitivity
from domain.situation import PointFilter, SituationPoint
from tests.store_fixtures import SteppableClock
from tests.ui.keyboard import Keyboard
from tests.ui.pages.conftest import TODAY, Unit
from tests.ui.pages.made import Load, Made, made_in
from tests.ui.pane_keys import bind_pane_keys

MakePage = Callable[[], OverviewPage]
WEEK = timedelta(weeks=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Worked:
    """A district that has worked for a while: what the page has something to say of."""

    agreement: Agreement
    late: FollowUp
    draft: Meeting
    ahead: Meeting

    @property
    def young(self) -> PriorityArea:
        return self.agreement.areas[0]

    @property
    def places(self) -> PriorityArea:
        return self.agreement.areas[1]


@pytest.fixture
def background(qapp: QApplication) -> Background:
    return Background()


@pytest.fixture
def make_page(
    qtbot: QtBot, services: Services, change_feed: ChangeFeed, theme_feed: ThemeFeed, background: Background
) -> MakePage:
    def make() -> OverviewPage:
        page = OverviewPage(services, change_feed, theme_feed, background)
        qtbot.addWidget(page, before_close_func=lambda _page: background.wait())
        page.resize(1170, 740)
        with qtbot.waitActive(page):
            page.show()
        qtbot.waitUntil(lambda: page._shown is not None)
        return page

    return make


@pytest.fixture(scope="session")
def worked_file(unit_file: Made[Unit]) -> Made[Worked]:
    return made_in(unit_file.path, "worked", lambda services: _make_worked(services, unit_file.content))


@pytest.fixture
def worked(worked_file: Made[Worked], unit: Unit, load: Load) -> Worked:
    return load(worked_file)


def _make_worked(services: Services, unit: Unit) -> Worked:
    """Places are dealt with and rise; the young were on no table for 97 days; one follow-up is 39 days late."""
    agreement = replace(
        services.agreements.show(unit.agreement.id),
        valid_to=date(2026, 12, 31),
        parties=(
            AgreementParty(party_id=unit.administration.id, signed_on=date(2024, 4, 1)),
            AgreementParty(party_id=unit.police.id),
        ),
    )
    young, places = agreement.areas
    meetings = {
        day: services.meetings.plan(unit.council.id, day=day, start=unit.council.usual_start)
        for day in (TODAY - timedelta(97), TODAY - timedelta(7), TODAY + timedelta(3))
    }
    old, draft, ahead = meetings.values()
    new_id = services.office.new_id
    late = FollowUp(
        id=new_id(),
        what="Genomgång av källardörrar i Västertorp",
        created_on=date(2026, 9, 3),
        due_on=TODAY - timedelta(39),
        party_id=unit.police.id,
        area_id=places.id,
    )
    with services.office.store.writing() as work:
        work.agreements.change(agreement)
        item = AgendaItem(id=new_id(), meeting_id=old.id, heading="Unga", area_ids=(young.id,))
        work.agenda.add(item, 9)
        work.meetings.set_state(draft.id, MeetingState.IN_PROGRESS)
        work.follow_ups.add(late)
        work.follow_ups.add(replace(late, id=new_id(), what="Nya datum för vandring", due_on=None))
        for weeks, count in enumerate((7, 6, 5, 5, 2, 3, 2, 1, 2, 0, 1, 2)):
            for _point in range(count):
                told = TODAY - weeks * WEEK
                work.points.add(_point_of(new_id(), unit, told, places.id))
        mark = SecrecyMark(sensitivity=Sensitivity.TO_BE_TESTED, marked_on=TODAY)
        work.points.add(replace(_point_of(new_id(), unit, TODAY - 3 * WEEK, young.id), secrecy=mark))
    return Worked(agreement=services.agreements.show(agreement.id), late=late, draft=draft, ahead=ahead)


def _point_of(point_id: UUID, unit: Unit, day: date, area_id: UUID) -> SituationPoint:
    return SituationPoint(
        id=point_id, source_party_id=unit.police.id, received_on=day, category="buller", area_ids=(area_id,)
    )


def named(page: QWidget, name: str) -> QWidget:
    return next(each for each in page.findChildren(QWidget, name) if each.isVisibleTo(page))


def words_of(page: QWidget) -> str:
    """All that is on screen, for looking for a phrase in."""
    shown = [each for each in page.findChildren(QWidget) if each.isVisibleTo(page)]
    return "\n".join(str(each.property("text")) for each in shown if each.property("text"))


def test_five_things_to_do_stand_in_their_order(make_page: MakePage, worked: Worked) -> None:
    page = make_page()
    tasks = [each.objectName() for each in page._body.tasks.findChildren(QPushButton)]
    assert tasks == ["task-late", "task-minutes", "task-prepare", "task-agreement_ends", "task-signatures"]
    assert "An agreement ends in 49 day(s)" in words_of(page)


@pytest.mark.parametrize(
    ("name", "signal", "wanted"),
    [
        ("task-late", "follow_up_wanted", "late"),
        ("task-agreement_ends", "agreement_wanted", "agreement"),
        ("task-signatures", "agreement_wanted", "agreement"),
        ("task-minutes", "finishing_wanted", "draft"),
        ("task-prepare", "meeting_wanted", "ahead"),
        ("next-meeting", "meeting_wanted", "ahead"),
        ("clock-agreement", "agreement_wanted", "agreement"),
    ],
)
def test_each_button_leads_to_its_record(
    qtbot: QtBot, make_page: MakePage, worked: Worked, name: str, signal: str, wanted: str
) -> None:
    page = make_page()
    with qtbot.waitSignal(getattr(page, signal)) as emitted:
        qtbot.mouseClick(named(page, name), Qt.MouseButton.LeftButton)
    assert emitted.args == [getattr(worked, wanted).id]


def test_points_to_be_tested_are_shown_where_they_are_listed(
    qtbot: QtBot, make_page: MakePage, services: Services, worked: Worked
) -> None:
    services.follow_ups.finish(services.follow_ups.show(worked.late.id).follow_up)
    page = make_page()
    with qtbot.waitSignal(page.situation_filtered) as emitted:
        qtbot.mouseClick(named(page, "task-untested"), Qt.MouseButton.LeftButton)
    assert emitted.args == [PointFilter(sensitivity=Sensitivity.TO_BE_TESTED)]


def test_an_area_filters_points_and_follow_ups(qtbot: QtBot, make_page: MakePage, worked: Worked) -> None:
    page = make_page()
    area_id = worked.places.id
    with qtbot.waitSignal(page.situation_filtered) as emitted:
        qtbot.keyClick(named(page, f"area-{area_id}"), Qt.Key.Key_Return)
    assert emitted.args == [PointFilter(area_id=area_id)]
    with qtbot.waitSignal(page.follow_ups_filtered) as emitted:
        qtbot.keyClick(named(page, f"open-{area_id}"), Qt.Key.Key_Return)
    assert emitted.args == [area_id]


def test_numbers_of_open_follow_ups_stand_under_each_other(make_page: MakePage, worked: Worked) -> None:
    page = make_page()
    young, places = worked.agreement.areas
    link = named(page, f"open-{places.id}")
    column = link.parentWidget()
    beside = named(page, f"area-{young.id}").parentWidget().geometry()
    nought = next(
        label
        for label in column.findChildren(QLabel)
        if label.text() == "0" and beside.top() <= label.geometry().center().y() <= beside.bottom()
    )
    assert abs(ink_ends_at(link, column) - ink_ends_at(nought, column)) <= 2


def ink_ends_at(number: QWidget, within: QWidget) -> int:
    """Return the x in ``within`` of the last column that is not ground."""
    painted = number.grab().toImage()
    ground = painted.pixel(0, 0)
    last = max(
        left
        for left in range(painted.width())
        for top in range(painted.height())
        if painted.pixel(left, top) != ground
    )
    return number.mapTo(within, QPoint(last, 0)).x()


def test_a_week_of_the_bars_filters_points(qtbot: QtBot, make_page: MakePage, worked: Worked) -> None:
    page = make_page()
    bars = named(page, f"bars-{worked.places.id}")
    assert isinstance(bars, SparkBars)
    assert "Week 46 2026: 7 point(s)" in [part.words for part in bars.drawing.parts]
    bars.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(page.situation_filtered) as emitted:
        for key in (Qt.Key.Key_End, Qt.Key.Key_Return):
            qtbot.keyClick(bars, key)
    monday = date(2026, 11, 9)
    expected = PointFilter(area_id=worked.places.id, period_from=monday, period_to=monday + timedelta(6))
    assert emitted.args == [expected]


def test_the_trend_stands_in_words(make_page: MakePage, worked: Worked) -> None:
    page = make_page()
    spoken = named(page, f"area-{worked.places.id}").accessibleName()
    assert spoken == "Otrygga och brottsutsatta platser, 36 point(s) in twelve weeks, trend: Increased"


def test_a_forgotten_area_says_so_and_leads_to_an_agenda(
    qtbot: QtBot, make_page: MakePage, worked: Worked
) -> None:
    page = make_page()
    assert words_of(page._body.areas).count("Not dealt with for 97 day(s).") == 1
    with qtbot.waitSignal(page.agenda_wanted) as emitted:
        qtbot.mouseClick(named(page, f"agenda-{worked.young.id}"), Qt.MouseButton.LeftButton)
    assert emitted.args == [worked.young.id]


def test_what_is_late_stands_at_the_right(qtbot: QtBot, make_page: MakePage, worked: Worked) -> None:
    page = make_page()
    with qtbot.waitSignal(page.follow_up_wanted) as emitted:
        qtbot.mouseClick(named(page, f"late-{worked.late.id}"), Qt.MouseButton.LeftButton)
    assert emitted.args == [worked.late.id]
    assert "39 day(s)" in words_of(page._body.late)
    with qtbot.waitSignal(page.follow_ups_wanted):
        qtbot.mouseClick(named(page, "all-follow-ups"), Qt.MouseButton.LeftButton)


def test_an_empty_store_says_what_to_do_first(qtbot: QtBot, make_page: MakePage) -> None:
    page = make_page()
    beginning = page.findChild(Beginning)
    assert beginning.isVisibleTo(page)
    assert page.findChild(AreaRows) is None
    page.findChild(GuideCard).put_away.emit()  # the steps come before these, as long as somebody wants them
    page.setFocus(Qt.FocusReason.ShortcutFocusReason)
    keyboard = Keyboard()
    with qtbot.waitSignals([page.new_agreement_wanted, page.new_meeting_wanted, page.import_wanted]):
        keyboard.press(Qt.Key.Key_Return)
        keyboard.press(Qt.Key.Key_Tab)
        keyboard.press(Qt.Key.Key_Return)
        keyboard.press(Qt.Key.Key_Tab)
        keyboard.press(Qt.Key.Key_Return)


def test_without_meetings_and_areas_in_force_it_leads_on(
    qtbot: QtBot, make_page: MakePage, services: Services, unit: Unit
) -> None:
    stored = services.agreements.show(unit.agreement.id)
    services.agreements.change(replace(stored, valid_to=date(2025, 12, 31)))
    page = make_page()
    with qtbot.waitSignal(page.new_meeting_wanted):
        qtbot.mouseClick(named(page, "plan-meeting"), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.new_agreement_wanted):
        qtbot.mouseClick(named(page, "new-agreement"), Qt.MouseButton.LeftButton)


def test_another_agreement_is_chosen(
    qtbot: QtBot, make_page: MakePage, services: Services, worked: Worked, new_id: Callable[[], UUID]
) -> None:
    area = PriorityArea(id=new_id(), title="Trygga torg", order=1, letter="T")
    other = Agreement(
        id=new_id(),
        level=worked.agreement.level,
        title="Skärholmen",
        valid_from=date(2020, 1, 1),
        areas=(area,),
    )
    with services.office.store.writing() as work:
        work.agreements.add(other)
    page = make_page()
    choice = named(page, "agreement")
    choice.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(choice, key)
    qtbot.waitUntil(lambda: page._shown is not None and page._shown.chosen == other)
    assert "Trygga torg" in named(page, f"area-{area.id}").accessibleName()
    assert QApplication.focusWidget() is named(page, "agreement")


def test_a_change_is_read_while_shown_and_the_keyboard_stays(
    qtbot: QtBot, make_page: MakePage, services: Services, change_feed: ChangeFeed, worked: Worked
) -> None:
    page = make_page()
    named(page, "task-prepare").setFocus(Qt.FocusReason.TabFocusReason)
    services.follow_ups.finish(services.follow_ups.show(worked.late.id).follow_up)
    change_feed.announce(Change(Noun.FOLLOW_UP, (worked.late.id,)))
    qtbot.waitUntil(lambda: "Nothing is late." in words_of(page))
    assert QApplication.focusWidget() is named(page, "task-prepare")


def test_a_change_waits_while_the_page_is_hidden(
    qtbot: QtBot, make_page: MakePage, services: Services, change_feed: ChangeFeed, worked: Worked
) -> None:
    page = make_page()
    before, rounds = page._shown, page._round
    page.hide()
    change_feed.announce(services.meetings.remove(worked.ahead.id))
    assert page._round == rounds
    page.show()
    qtbot.waitUntil(lambda: page._shown != before)
    assert "No meeting is planned." in words_of(page)


def test_a_new_day_is_seen_without_a_change(
    qtbot: QtBot, make_page: MakePage, clock: SteppableClock, worked: Worked
) -> None:
    page = make_page()
    clock.step(days=1)
    page._day_watch.timeout.emit()
    qtbot.waitUntil(lambda: "40 day(s)" in words_of(page._body.late))


def test_f6_goes_round_the_panes(make_page: MakePage, worked: Worked) -> None:
    page = make_page()
    bind_pane_keys(page)
    page.setFocus(Qt.FocusReason.ShortcutFocusReason)
    keyboard = Keyboard()
    stops = [_name_of_focus()]
    for _pane in range(3):
        keyboard.press(Qt.Key.Key_F6)
        stops.append(_name_of_focus())
    keyboard.press(Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    stops.append(_name_of_focus())
    assert stops == ["task-late", f"area-{worked.young.id}", "next-meeting", "task-late", "next-meeting"]


def test_tab_goes_as_one_reads_also_when_rows_are_new(
    qtbot: QtBot, make_page: MakePage, change_feed: ChangeFeed, services: Services, worked: Worked
) -> None:
    page = make_page()
    services.meetings.change_head(replace(worked.ahead, title="Extra"))
    change_feed.announce(Change(Noun.MEETING, (worked.ahead.id,)))
    qtbot.waitUntil(lambda: "Extra" in words_of(page))
    page.setFocus(Qt.FocusReason.ShortcutFocusReason)
    keyboard = Keyboard()
    stops = [_name_of_focus()]
    while len(stops) < 16:
        keyboard.press(Qt.Key.Key_Tab)
        stops.append(_name_of_focus())
    young, places = worked.young.id, worked.places.id
    assert stops == [
        *(f"task-{kind}" for kind in ("late", "minutes", "prepare", "agreement_ends", "signatures")),
        *(f"area-{young}", f"bars-{young}", f"agenda-{young}"),
        *(f"area-{places}", f"bars-{places}", f"open-{places}"),
        *("next-meeting", "all-follow-ups", f"late-{worked.late.id}"),
        *("clock-agreement", "clock-council"),
    ]


def _name_of_focus() -> str:
    focused = QApplication.focusWidget()
    return focused.objectName() if focused is not None else ""


def test_pictures(
    qtbot: QtBot,
    services: Services,
    change_feed: ChangeFeed,
    dressed: ThemeFeed,
    background: Background,
    worked: Worked,
    save_picture: Callable[[QWidget, str], None],
) -> None:
    page = OverviewPage(services, change_feed, dressed, background)
    qtbot.addWidget(page, before_close_func=lambda _page: background.wait())
    page.refresh()
    qtbot.waitUntil(lambda: page._shown is not None)
    save_picture(page, "overview")


def test_pictures_of_the_beginning(
    qtbot: QtBot,
    services: Services,
    change_feed: ChangeFeed,
    dressed: ThemeFeed,
    background: Background,
    save_picture: Callable[[QWidget, str], None],
) -> None:
    page = OverviewPage(services, change_feed, dressed, background)
    qtbot.addWidget(page, before_close_func=lambda _page: background.wait())
    page.refresh()
    qtbot.waitUntil(lambda: page._shown is not None)
    save_picture(page, "overview-empty")
