"""Follow-ups over all series in the window: by keyboard alone, each change stored, shown, and undone where it can be."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from db.store import Store
from desktop.services.program import Services
from desktop.ui.background import Background
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.pages.follow_ups.follow_up_panel import FollowUpPanel
from desktop.ui.pages.follow_ups.list_view import FollowUpListView
from desktop.ui.pages.follow_ups.loose_view import LooseView
from desktop.ui.pages.follow_ups.segments import Segments
from desktop.ui.pages.follow_ups_page import FollowUpsPage
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.elided_label import ElidedLabel
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.thread_panel import ThreadPanel
from domain.changes import Change, Noun
from domain.follow_up_list import FollowUpFilter, FollowUpState
from domain.follow_ups import Effect, FollowUp, FollowUpStatus
from domain.meetings import Meeting, MeetingState
from tests.ui.pages.conftest import TODAY, Unit
from tests.ui.pages.made import Load, Made, made_in

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
MakePage = Callable[[], FollowUpsPage]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stock:
    """A meeting in September that agreed on three follow-ups: late, this week, later."""

    meeting: Meeting
    item_id: UUID
    late: FollowUp
    soon: FollowUp
    later: FollowUp


@pytest.fixture(scope="session")
def stock_file(unit_file: Made[Unit]) -> Made[Stock]:
    return made_in(unit_file.path, "stock", lambda services: _make_stock(services, unit_file.content))


@pytest.fixture
def stock(stock_file: Made[Stock], unit: Unit, load: Load) -> Stock:
    return load(stock_file)


def _make_stock(services: Services, unit: Unit) -> Stock:
    meeting = services.meetings.plan(unit.council.id, day=date(2026, 9, 17))
    item = services.meetings.show(meeting.id).items[3]
    services.agenda.change_item(replace(item, decisions=("prioritera källargångarna",)))

    def agree(what: str, due_on: date, party_id: UUID, area: int) -> FollowUp:
        area_id = unit.agreement.areas[area].id
        return services.agenda.agree_follow_up(
            item.id, what, party_id=party_id, role="Handläggare", due_on=due_on, area_id=area_id
        )

    return Stock(
        meeting=meeting,
        item_id=item.id,
        late=agree("Gå igenom källardörrar", TODAY - timedelta(39), unit.administration.id, 1),
        soon=agree("Stämma av helginsats", TODAY + timedelta(1), unit.police.id, 0),
        later=agree("Ny orsaksanalys", TODAY + timedelta(40), unit.police.id, 1),
    )


@pytest.fixture
def background() -> Iterator[Background]:
    made = Background()
    yield made
    assert made.wait()


@pytest.fixture
def make_page(
    qtbot: QtBot,
    services: Services,
    change_feed: ChangeFeed,
    theme_feed: ThemeFeed,
    background: Background,
) -> MakePage:
    def make() -> FollowUpsPage:
        page = FollowUpsPage(services, change_feed, theme_feed, background)
        qtbot.addWidget(page)
        page.resize(1170, 740)
        with qtbot.waitActive(page):
            page.show()
        page.setFocus()
        qtbot.waitUntil(lambda: background.wait(1))
        return page

    return make


def listed(page: QWidget) -> list[str]:
    model = page.findChild(FollowUpListView).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def panel_of(page: FollowUpsPage) -> FollowUpPanel:
    return page.findChild(FollowUpPanel)


def button(page: QWidget, words: str) -> QPushButton | QToolButton:
    buttons = [*page.findChildren(QPushButton), *page.findChildren(QToolButton)]
    return next(each for each in buttons if each.text().replace("&", "") == words and each.isVisible())


def line(page: QWidget, name: str) -> QLineEdit:
    return next(
        each for each in page.findChildren(QLineEdit) if each.accessibleName() == name and each.isVisible()
    )


def segment(page: QWidget, words: str) -> QToolButton:
    row = page.findChild(Segments)
    return next(each for each in row.findChildren(QToolButton) if each.text().startswith(words))


def stored(services: Services, follow_up: FollowUp) -> FollowUp:
    return services.follow_ups.show(follow_up.id).follow_up


def test_late_ones_stand_first_and_are_counted(make_page: MakePage, stock: Stock) -> None:
    page = make_page()

    assert listed(page) == ["Late", stock.late.what, "This week", stock.soon.what, "Later", stock.later.what]
    assert "3 open, 1 late" in [label.text() for label in page.findChildren(ElidedLabel)]


def test_arrows_lead_through_the_list_and_the_panel_follows(
    qtbot: QtBot, make_page: MakePage, stock: Stock
) -> None:
    page = make_page()
    view = page.findChild(FollowUpListView)
    qtbot.waitUntil(view.hasFocus)
    assert panel_of(page).record_id() == stock.late.id

    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Down)

    assert panel_of(page).record_id() == stock.soon.id
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert panel_of(page).isHidden()


def test_a_report_is_written_and_stored(
    qtbot: QtBot, make_page: MakePage, services: Services, change_feed: ChangeFeed, stock: Stock
) -> None:
    page = make_page()
    qtbot.keyClick(page, Qt.Key.Key_R, CONTROL)
    report = line(page, "Report back")
    qtbot.waitUntil(report.hasFocus)
    qtbot.keyClicks(report, "Fem av nio hus")

    with qtbot.waitSignal(change_feed.announced) as announced:
        qtbot.keyClick(report, Qt.Key.Key_Return)

    told = stored(services, stock.late)
    assert [note.text for note in told.notes] == ["Fem av nio hus"]
    assert told.status is FollowUpStatus.IN_PROGRESS
    assert announced.args == [Change(Noun.FOLLOW_UP, (stock.late.id,))]
    assert report.text() == ""


def test_an_empty_report_is_refused_at_its_line(
    qtbot: QtBot, make_page: MakePage, services: Services, stock: Stock
) -> None:
    page = make_page()
    qtbot.keyClick(page, Qt.Key.Key_R, CONTROL)
    report = line(page, "Report back")

    qtbot.keyClick(report, Qt.Key.Key_Return)

    assert report.property("error")
    assert report.accessibleDescription()
    assert stored(services, stock.late).notes == ()


def test_done_by_one_key_judged_afterwards_and_undone(
    qtbot: QtBot, make_page: MakePage, services: Services, stock: Stock
) -> None:
    page = make_page()
    qtbot.keyClick(page, Qt.Key.Key_K, CONTROL | SHIFT)

    assert stored(services, stock.late).status is FollowUpStatus.DONE
    assert stock.late.what not in listed(page)
    assert panel_of(page).record_id() == stock.late.id
    button(page, "Partly").click()
    assert stored(services, stock.late).effect is Effect.PARTLY
    button(page, "Partly").click()
    assert stored(services, stock.late).effect is None

    page.show_record(stock.soon.id)
    qtbot.keyClick(page, Qt.Key.Key_K, CONTROL | SHIFT)
    assert not stored(services, stock.soon).is_open
    button(page, "Undo").click()
    assert stored(services, stock.soon).status is FollowUpStatus.NOT_STARTED
    assert stock.soon.what in listed(page)


def test_questions_for_support_lie_folded_until_they_are_wanted(
    qtbot: QtBot, make_page: MakePage, services: Services, stock: Stock
) -> None:
    page = make_page()
    qtbot.keyClick(page, Qt.Key.Key_K, CONTROL | SHIFT)
    assert not any(
        each.isVisible() for each in page.findChildren(QLineEdit) if "planned" in each.accessibleName()
    )

    button(page, "Questions for support").click()
    qtbot.keyClicks(line(page, "What helped or hindered?"), "Nycklar saknades")
    qtbot.keyClicks(line(page, "Hours for planning, doing and following up"), "12")
    button(page, "Save the answers").click()

    experience = stored(services, stock.late).experience
    assert (experience.helped_or_hindered, experience.hours) == ("Nycklar saknades", 12)


def test_what_was_begun_is_not_lost_on_the_way(
    qtbot: QtBot, make_page: MakePage, services: Services, change_feed: ChangeFeed, stock: Stock
) -> None:
    page = make_page()
    qtbot.keyClicks(line(page, "Report back"), "Halva")
    page.show_record(stock.soon.id)
    assert line(page, "Report back").text() == ""
    page.close_panel()
    page.show_record(stock.late.id)
    assert line(page, "Report back").text() == "Halva"

    qtbot.keyClick(page, Qt.Key.Key_K, CONTROL | SHIFT)
    button(page, "Questions for support").click()
    qtbot.keyClicks(line(page, "How was it perceived?"), "Bra")
    change_feed.announce(Change(Noun.MEETING, (stock.meeting.id,)))
    button(page, "Yes").click()

    told = stored(services, stock.late)
    assert (told.effect, told.experience.perceived) == (Effect.YES, "Bra")


def test_a_new_date_is_typed_as_people_say_it(
    qtbot: QtBot, make_page: MakePage, services: Services, stock: Stock
) -> None:
    page = make_page()
    qtbot.keyClick(page, Qt.Key.Key_D, CONTROL)
    day = line(page, "Done by")
    qtbot.waitUntil(day.hasFocus)
    day.selectAll()
    qtbot.keyClicks(day, "1/1")
    qtbot.keyClick(day, Qt.Key.Key_Return)

    told = stored(services, stock.late)
    assert told.due_on == date(2027, 1, 1)
    assert told.notes[0].text.startswith("Datum flyttat från")
    assert not day.isVisible()


def test_a_date_before_it_was_agreed_is_refused_at_its_field(
    qtbot: QtBot, make_page: MakePage, services: Services, stock: Stock
) -> None:
    page = make_page()
    qtbot.keyClick(page, Qt.Key.Key_D, CONTROL)
    day = line(page, "Done by")
    day.selectAll()
    qtbot.keyClicks(day, "2026-09-01")
    qtbot.keyClick(day, Qt.Key.Key_Return)

    assert day.property("error")
    assert stored(services, stock.late).due_on == stock.late.due_on
    qtbot.keyClick(day, Qt.Key.Key_Escape)
    assert not day.isVisible()
    assert not panel_of(page).isHidden()


def test_handing_over_needs_a_party_and_a_reason(
    make_page: MakePage, services: Services, unit: Unit, stock: Stock, qtbot: QtBot
) -> None:
    page = make_page()
    button(page, "Hand over …").click()
    form = panel_of(page)._hand_over_form
    form.submitted.emit()
    form._party.choose(unit.police.id)
    form.submitted.emit()
    assert stored(services, stock.late).is_open

    qtbot.keyClicks(line(page, "Reason"), "Gatan ar deras")
    qtbot.keyClick(line(page, "Reason"), Qt.Key.Key_Return)

    told = stored(services, stock.late)
    assert (told.status, told.handed_to_id) == (FollowUpStatus.HANDED_OVER, unit.police.id)
    button(page, "Undo").click()
    assert stored(services, stock.late).is_open


def test_dropped_and_opened_again_with_reasons(
    qtbot: QtBot, make_page: MakePage, services: Services, stock: Stock
) -> None:
    page = make_page()
    button(page, "Drop …").click()
    qtbot.keyClick(line(page, "Reason"), Qt.Key.Key_Return)
    assert line(page, "Reason").property("error")
    qtbot.keyClicks(line(page, "Reason"), "Huset rivs")
    qtbot.keyClick(line(page, "Reason"), Qt.Key.Key_Return)
    assert stored(services, stock.late).status is FollowUpStatus.DROPPED

    button(page, "Open again …").click()
    qtbot.keyClicks(line(page, "Reason"), "Det star kvar")
    qtbot.keyClick(line(page, "Reason"), Qt.Key.Key_Return)

    told = stored(services, stock.late)
    assert told.is_open
    assert told.notes[-1].text.startswith("Öppnad igen: Det star kvar")


def test_a_form_has_the_low_panel_to_itself(qtbot: QtBot, make_page: MakePage, stock: Stock) -> None:
    page = make_page()
    page.show_record(stock.late.id)
    panel = panel_of(page)
    panel.ask_for_date()
    assert panel.thread_side.isVisible()
    page.resize(1170, 420)
    qtbot.waitUntil(lambda: not panel.thread_side.isVisible())
    assert panel.close_form()
    assert panel.thread_side.isVisible()


def test_what_somebody_else_has_written_is_not_lost(
    qtbot: QtBot, make_page: MakePage, services: Services, stock: Stock
) -> None:
    page = make_page()
    services.follow_ups.report_back(stock.late, "Nyss")

    qtbot.keyClick(page, Qt.Key.Key_K, CONTROL | SHIFT)
    assert stored(services, stock.late).is_open
    qtbot.keyClick(page, Qt.Key.Key_K, CONTROL | SHIFT)  # with what the other wrote on screen

    assert stored(services, stock.late).status is FollowUpStatus.DONE


def test_the_thread_leads_to_the_meeting_and_the_key_to_the_thread(
    qtbot: QtBot, make_page: MakePage, stock: Stock
) -> None:
    page = make_page()
    thread = page.findChild(ThreadPanel)
    qtbot.keyClick(page, Qt.Key.Key_H, CONTROL | SHIFT)
    here = page.focusWidget()
    assert thread.isAncestorOf(here)
    assert stock.late.what in here.accessibleName()

    qtbot.keyClick(here, Qt.Key.Key_Up)
    with qtbot.waitSignal(page.item_wanted) as wanted:
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Return)

    assert wanted.args == [stock.meeting.id, stock.item_id]


def test_grouped_by_party_and_by_area(qtbot: QtBot, make_page: MakePage, unit: Unit, stock: Stock) -> None:
    page = make_page()
    due = segment(page, "Due")
    due.setFocus()
    qtbot.keyClick(due, Qt.Key.Key_Right)
    assert listed(page) == [
        unit.administration.name, stock.late.what, unit.police.name, stock.soon.what, stock.later.what,
    ]  # fmt: skip
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Right)
    assert [words for words in listed(page) if words in {area.title for area in unit.agreement.areas}] == [
        area.title for area in unit.agreement.areas
    ]


def test_narrowed_to_nothing_it_says_why(make_page: MakePage, services: Services, stock: Stock) -> None:
    services.follow_ups.finish(stock.late)
    page = make_page()

    page.show_filtered(FollowUpFilter(state=FollowUpState.LATE))

    empty = next(each for each in page.findChildren(EmptyState) if each.isVisible())
    told = [label.text() for label in empty.findChildren(QWidget) if hasattr(label, "text")]
    assert any("Nothing is late. The next date is" in words for words in told)
    button(empty, "Clear the filters").click()
    assert stock.soon.what in listed(page)


def test_where_there_is_none_at_all_it_leads_to_where_they_are_agreed(
    qtbot: QtBot, make_page: MakePage, services: Services
) -> None:
    for row in services.follow_ups.list_page(FollowUpFilter()).rows:
        services.follow_ups.finish(row.id)
    page = make_page()
    empty = next(each for each in page.findChildren(EmptyState) if each.isVisible())
    with qtbot.waitSignal(page.meetings_wanted):
        button(empty, "Go to the meetings").click()


def test_headings_fold_by_the_keyboard(qtbot: QtBot, make_page: MakePage, stock: Stock) -> None:
    page = make_page()
    view = page.findChild(FollowUpListView)
    view.setCurrentIndex(view.model().index(0, 0))

    qtbot.keyClick(view, Qt.Key.Key_Left)

    assert listed(page)[:2] == ["Late", "This week"]
    assert view.currentIndex().row() == 0
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert stock.late.what in listed(page)


def test_a_hidden_page_catches_up(
    make_page: MakePage, services: Services, change_feed: ChangeFeed, stock: Stock
) -> None:
    page = make_page()
    page.hide()
    services.follow_ups.finish(stock.late)
    change_feed.announce(Change(Noun.FOLLOW_UP, (stock.late.id,)))
    assert stock.late.what in listed(page)

    page.show()

    assert stock.late.what not in listed(page)


@pytest.fixture
def finished(services: Services, sqlite_store: Store, stock: Stock) -> Stock:
    """The meeting is finished, and holds a decision that leads nowhere."""
    item = services.meetings.show(stock.meeting.id).items[2]
    services.agenda.change_item(replace(item, decisions=("mäta belysningen",)))
    with sqlite_store.writing() as work:
        work.meetings.set_state(stock.meeting.id, MeetingState.FINISHED)
    return stock


def loose_page(qtbot: QtBot, make_page: MakePage, background: Background) -> FollowUpsPage:
    page = make_page()
    segment(page, "Loose").click()
    view = page.findChild(LooseView)
    qtbot.waitUntil(lambda: background.wait(1) and view.isVisible())
    return page


def test_a_decision_gets_its_follow_up(
    qtbot: QtBot, make_page: MakePage, services: Services, finished: Stock, background: Background
) -> None:
    page = loose_page(qtbot, make_page, background)
    qtbot.waitUntil(lambda: segment(page, "Loose").text() == "Loose threads  4")  # and three never reported
    page.setFocus()
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Space)
    what = line(page, "What is to be done")
    assert what.text() == "Mäta belysningen"

    qtbot.keyClick(what, Qt.Key.Key_Return)

    rows = services.follow_ups.list_page(FollowUpFilter()).rows
    assert "Mäta belysningen" in [row.what for row in rows]
    qtbot.waitUntil(lambda: segment(page, "Loose").text() == "Loose threads  3")


def test_a_decision_is_settled_and_asked_for_again(
    qtbot: QtBot, make_page: MakePage, services: Services, finished: Stock, background: Background
) -> None:
    page = loose_page(qtbot, make_page, background)
    qtbot.waitUntil(lambda: "4" in segment(page, "Loose").text())
    button(page, "Needs none …").click()
    qtbot.keyClick(line(page, "Reason"), Qt.Key.Key_Return)
    assert line(page, "Reason").property("error")
    qtbot.keyClicks(line(page, "Reason"), "Gjort")
    qtbot.keyClick(line(page, "Reason"), Qt.Key.Key_Return)
    assert services.threads.orphans().decisions.count == 0

    qtbot.waitUntil(lambda: "3" in segment(page, "Loose").text())
    button(page, "Undo").click()

    assert services.threads.orphans().decisions.count == 1


def test_a_silent_follow_up_is_reported_on(
    qtbot: QtBot, make_page: MakePage, finished: Stock, background: Background
) -> None:
    page = loose_page(qtbot, make_page, background)
    qtbot.waitUntil(lambda: "4" in segment(page, "Loose").text())
    button(page, "Report back").click()

    assert panel_of(page).record_id() == finished.late.id
    qtbot.waitUntil(line(page, "Report back").hasFocus)
    assert not page.findChild(LooseView).isVisible()


def test_a_record_that_is_gone_closes_the_panel(
    make_page: MakePage, stock: Stock, new_id: Callable[[], UUID]
) -> None:
    page = make_page()

    page.show_record(new_id())

    assert panel_of(page).isHidden()


def test_where_both_have_no_room_the_panel_takes_the_lists_place(
    qtbot: QtBot, make_page: MakePage, stock: Stock
) -> None:
    page = make_page()
    page.close_panel()
    page.resize(700, 640)
    view = page.findChild(FollowUpListView)
    view.setCurrentIndex(view.model().index(1, 0))
    assert panel_of(page).isHidden()

    qtbot.keyClick(view, Qt.Key.Key_Return)

    assert panel_of(page).isVisible()
    assert not view.isVisible()
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert view.isVisible()


def test_it_is_painted_in_every_look(
    qtbot: QtBot,
    services: Services,
    change_feed: ChangeFeed,
    dressed: ThemeFeed,
    background: Background,
    finished: Stock,
    save_picture: Callable[[QWidget, str], None],
) -> None:
    page = FollowUpsPage(services, change_feed, dressed, background)
    qtbot.addWidget(page)
    qtbot.waitUntil(lambda: "4" in segment(page, "Loose").text())
    save_picture(page, "follow-ups")
    page.show_record(finished.late.id)
    save_picture(page, "follow-up")
    panel_of(page).finish()
    button(page, "Questions for support").click()
    save_picture(page, "follow-up-done")
    page.show_loose()
    qtbot.waitUntil(lambda: background.wait(1))
    save_picture(page, "loose-threads")


def test_of_one_that_is_closed_the_thread_keeps_room_for_two_stops(
    qtbot: QtBot, make_page: MakePage, services: Services, theme_feed: ThemeFeed, stock: Stock
) -> None:
    services.follow_ups.finish(stock.late)
    theme_feed.choose_text_scale(2.0)
    page = make_page()
    page.resize(1290, 690)
    page.show_record(stock.late.id)
    panel = panel_of(page)
    qtbot.waitUntil(lambda: panel.thread_side.height() >= 176)
    button(page, "Open again …").click()
    assert not panel._effect.isVisible()
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert panel._effect.isVisible()
