"""Handing out on request in the window: documents chosen, words masked by the keyboard, the files made."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QListWidget, QMenu, QPushButton, QTableView, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from db.store import Store
from desktop.services.disclosure_service import DisclosureService
from desktop.services.program import Services, services_over
from desktop.ui.background import Background
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.pages.disclosure.reading_text import ReadingText, Stretch
from desktop.ui.pages.disclosure_page import DisclosurePage
from desktop.ui.table_models.disclosure_table_model import DisclosureTableModel
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.inline_message import InlineMessage
from domain.disclosure import DisclosureRequest
from domain.meetings import MeetingFilter
from domain.minutes_places import Part, Place, texts_of
from tests.store_fixtures import START

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key


@pytest.fixture
def services(imported_file: Path, tmp_path: Path) -> Iterator[Services]:
    path = shutil.copy(imported_file, tmp_path / "Utlämnande.samsyn")
    with closing(Store.open(path, lambda: START)) as store:
        yield services_over(store)


@pytest.fixture
def disclosures(services: Services) -> DisclosureService:
    return DisclosureService(services.office, services.printing)


@pytest.fixture
def background(qapp: QApplication) -> Iterator[Background]:
    """What is under way ends, and is told, while the page it is told to is there."""
    made = Background()
    yield made
    for _round in range(3):  # what ends may begin something else
        made.wait()
        qapp.processEvents()


MakePage = Callable[[ThemeFeed], DisclosurePage]


@pytest.fixture
def make_page(
    qtbot: QtBot, disclosures: DisclosureService, services: Services, background: Background, tmp_path: Path
) -> MakePage:
    def make(theme_feed: ThemeFeed) -> DisclosurePage:
        page = DisclosurePage(
            disclosures,
            services,
            ChangeFeed(),
            theme_feed,
            background,
            choose_folder=lambda _page: tmp_path / "svar",
        )
        qtbot.addWidget(page)
        page.resize(1170, 660)
        return page

    return make


@pytest.fixture
def page(qtbot: QtBot, make_page: MakePage, theme_feed: ThemeFeed) -> DisclosurePage:
    made = make_page(theme_feed)
    with qtbot.waitActive(made):
        made.show()
    return made


@pytest.fixture
def settle(qapp: QApplication, background: Background) -> Callable[[], None]:
    def wait() -> None:
        for _round in range(4):
            background.wait()
            qapp.processEvents()

    return wait


@pytest.fixture
def request_id(
    page: DisclosurePage, services: Services, disclosures: DisclosureService, settle: Callable[[], None]
) -> object:
    """One request, for the newest minutes that are finished."""
    rows = services.meetings.list_page(MeetingFilter()).rows
    finished = next(row.id for row in rows if row.state.is_locked)
    made = disclosures.start(START.date(), [finished]).ids[0]
    page.show_request(made)
    settle()
    return made


def text_of(page: DisclosurePage) -> ReadingText:
    return page.findChild(ReadingText)


def first_name(disclosures: DisclosureService, request_id: object) -> tuple[Place, str]:
    minutes = disclosures.minutes_in(request_id)[0].minutes
    return next((place, text) for place, text in texts_of(minutes).items() if place.part is Part.NAME)


def list_of(page: DisclosurePage, name: str) -> QListWidget:
    return next(each for each in page.findChildren(QListWidget) if each.accessibleName() == name)


def button(page: QWidget, text: str) -> QPushButton:
    buttons = [each for each in page.findChildren(QPushButton) if each.isVisible()]
    return next(each for each in buttons if each.text().replace("&", "").startswith(text))


def test_a_request_is_noted_and_gets_its_documents_by_keyboard(
    qtbot: QtBot, page: DisclosurePage, disclosures: DisclosureService, settle: Callable[[], None]
) -> None:
    qtbot.keyClick(button(page, "New request"), Key.Key_Space)
    settle()
    table = page._desk.chooser.findChild(QTableView)
    assert table.hasFocus()
    qtbot.keyClick(table, Key.Key_Return)
    settle()
    newest = max(disclosures.list_all(), key=lambda each: each.received_on)
    assert len(newest.documents) == 1
    qtbot.keyClick(table, Key.Key_Escape)
    settle()
    assert text_of(page).isVisible()
    assert page._make.isEnabled()


def test_what_is_selected_with_the_arrows_is_masked_by_a_key(
    qtbot: QtBot,
    page: DisclosurePage,
    disclosures: DisclosureService,
    request_id: object,
    settle: Callable[[], None],
) -> None:
    place, _name = first_name(disclosures, request_id)
    text = text_of(page)
    text.select(place, 0, 0)
    text.setFocus()
    for _letter in range(4):
        qtbot.keyClick(text, Key.Key_Right, SHIFT)
    assert text.selected() == [Stretch(place, 0, 4)]
    with qtbot.waitSignal(page._desk.reader.bar.mask_requested):
        qtbot.keyClick(text, Key.Key_M, CONTROL)
    settle()
    (mask,) = disclosures.show(request_id).documents[0].decisions.masks
    assert (mask.place, mask.start, mask.end) == (place, 0, 4)
    assert mask.provision == page._desk.reader.bar.provision() != ""
    masks = list_of(page, "Masked")
    assert masks.count() == 1
    masks.setCurrentRow(0)
    qtbot.keyClick(masks, Key.Key_Delete)
    settle()
    assert disclosures.show(request_id).documents[0].decisions.masks == ()


def test_a_selection_over_several_texts_masks_each(
    page: DisclosurePage, disclosures: DisclosureService, request_id: object, settle: Callable[[], None]
) -> None:
    text = text_of(page)
    text.selectAll()
    page._desk.reader._on_mask_requested()
    settle()
    minutes = disclosures.minutes_in(request_id)[0].minutes
    masks = disclosures.show(request_id).documents[0].decisions.masks
    shown = {place for place in texts_of(minutes) if place.part is not Part.MEETING_TITLE}
    assert {mask.place for mask in masks} == shown


def test_the_whole_of_what_the_caret_stands_in_can_be_masked(
    page: DisclosurePage, disclosures: DisclosureService, request_id: object, settle: Callable[[], None]
) -> None:
    text = text_of(page)
    text.select(Place(Part.POINT, 4, 1))
    actions = {action.text(): action for action in page._desk.reader.bar.findChild(QMenu).actions()}
    assert list(actions) == ["category of a point", "the whole point", "the whole item"]
    _trigger(actions["the whole point"])
    settle()
    assert [mask.place for mask in disclosures.show(request_id).documents[0].decisions.masks] == [
        Place(Part.POINT, 4, 1)
    ]


def _trigger(action: QAction) -> None:
    action.parent().triggered.emit(action)


def test_marked_matter_is_released_and_withheld_again(
    qtbot: QtBot,
    page: DisclosurePage,
    disclosures: DisclosureService,
    request_id: object,
    settle: Callable[[], None],
) -> None:
    marked = Place(Part.POINT, 4, 1)
    for words, expected in (("Hand out", {marked}), ("Withhold", set())):
        text_of(page).select(marked)
        qtbot.mouseClick(button(page, words), Qt.MouseButton.LeftButton)
        settle()
        assert disclosures.show(request_id).documents[0].decisions.released == expected


def test_the_files_are_made_and_the_request_is_answered(
    qtbot: QtBot,
    page: DisclosurePage,
    disclosures: DisclosureService,
    request_id: object,
    settle: Callable[[], None],
    tmp_path: Path,
) -> None:
    qtbot.mouseClick(button(page, "Make the files"), Qt.MouseButton.LeftButton)
    settle()
    request = disclosures.show(request_id)
    assert request.answered_on == START.date()
    assert {path.name for path in (tmp_path / "svar").iterdir()} == {
        each.file_name for each in request.documents
    }
    assert not page._make.isVisible()
    assert not page._desk.reader.bar.isVisible()
    told = [each.text() for each in page.findChildren(InlineMessage) if each.isVisible()]
    assert [each for each in told if str(tmp_path / "svar") in each]


def test_what_stops_the_answer_is_said_and_nothing_is_lost(
    qtbot: QtBot,
    page: DisclosurePage,
    disclosures: DisclosureService,
    request_id: object,
    settle: Callable[[], None],
    tmp_path: Path,
) -> None:
    (tmp_path / "svar").write_text("en fil i vägen")
    qtbot.mouseClick(button(page, "Make the files"), Qt.MouseButton.LeftButton)
    settle()
    assert disclosures.show(request_id).answered_on is None
    assert page._make.isEnabled()
    assert page._message.isVisible()


def test_words_that_stand_elsewhere_are_shown_and_masked(
    qtbot: QtBot,
    page: DisclosurePage,
    services: Services,
    disclosures: DisclosureService,
    settle: Callable[[], None],
) -> None:
    rows = services.meetings.list_page(MeetingFilter()).rows
    newest, before = [row.id for row in rows if row.state.is_locked][:2]
    request_id = disclosures.start(START.date(), [before, newest]).ids[0]
    page.show_request(request_id)
    settle()
    place, name = first_name(disclosures, request_id)
    text_of(page).select(place, name.rindex(" ") + 1, len(name))
    page._desk.reader._on_mask_requested()
    settle()
    qtbot.mouseClick(button(page, "Show the next"), Qt.MouseButton.LeftButton)
    settle()
    assert text_of(page).textCursor().selectedText() == name.split()[-1]
    assert page._desk.panel._document_list.currentRow() == 1
    qtbot.mouseClick(button(page, "Mask them all"), Qt.MouseButton.LeftButton)
    settle()
    assert not disclosures.standing_words(request_id)
    assert not page._desk.panel._standing.isVisible()


def test_escape_leads_back_to_the_requests_and_away(
    qtbot: QtBot, page: DisclosurePage, request_id: object
) -> None:
    text_of(page).setFocus()
    qtbot.keyClick(text_of(page), Key.Key_Escape)
    assert page._stack.currentWidget() is page._requests
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page, Key.Key_Escape)


def test_letters_beyond_the_basic_plane_count_as_one(theme_feed: ThemeFeed, qtbot: QtBot) -> None:
    from desktop.ui.pages.disclosure.reading_lines import Piece, ReadingLine

    text = ReadingText(theme_feed)
    qtbot.addWidget(text)
    place = Place(Part.TEXT, 0)
    text.show_lines([ReadingLine("body", (Piece("👍👍 "), Piece("🙂 Bo\nEk", place)))], {place: [(2, 4)]})
    text.select(place, 2, 4)
    assert text.textCursor().selectedText() == "Bo"
    assert text.selected() == [Stretch(place, 2, 4)]
    text.select(place)
    assert text.selected() == [Stretch(place, 0, 7)]


def test_the_model_keeps_the_rules(
    qtmodeltester: ModelTester, disclosures: DisclosureService, request_id: object
) -> None:
    model = DisclosureTableModel()
    model.set_records(disclosures.list_all())
    qtmodeltester.check(model)
    shown: DisclosureRequest = model.record_at(model.index(0, 0))
    assert model.index(0, 0).data() == shown.received_on.isoformat()


def test_it_is_painted_in_every_look(
    make_page: MakePage,
    services: Services,
    disclosures: DisclosureService,
    dressed: ThemeFeed,
    save_picture: Callable[[QWidget, str], None],
    settle: Callable[[], None],
    qapp: QApplication,
) -> None:
    rows = services.meetings.list_page(MeetingFilter()).rows
    finished = [row.id for row in rows if row.state.is_locked]
    page = make_page(dressed)
    save_picture(page, "disclosures")
    request_id = disclosures.start(START.date(), finished[:2]).ids[0]
    page.show_request(request_id)
    settle()
    place, name = first_name(disclosures, request_id)
    text_of(page).select(place, 0, len(name))
    page._desk.reader._on_mask_requested()
    settle()
    text_of(page).select(Place(Part.POINT, 4, 1))
    save_picture(page, "disclosure-request")
    page._desk.show_chooser(is_wanted=True)
    save_picture(page, "disclosure-chooser")


def test_the_paper_stays_at_the_page_that_is_read(
    page: DisclosurePage, disclosures: DisclosureService, request_id: object, settle: Callable[[], None]
) -> None:
    preview = page._desk._preview
    preview._on_next()
    settle()
    assert preview.page() == 1
    text_of(page).select(first_name(disclosures, request_id)[0])
    page._desk.reader._on_mask_requested()
    settle()
    assert disclosures.show(request_id).documents[0].decisions.masks
    assert preview.page() == 1


@pytest.mark.parametrize("text_scale", [1.0, 2.0])
@pytest.mark.usefixtures("request_id")
def test_no_column_of_the_requests_is_cut(
    page: DisclosurePage, theme_feed: ThemeFeed, qapp: QApplication, text_scale: float
) -> None:
    page._go_back()
    theme_feed.choose_text_scale(text_scale)
    qapp.processEvents()
    table, header = page._table, page._table.horizontalHeader()
    for column in range(page._model.columnCount()):
        assert table.columnWidth(column) >= max(
            table.sizeHintForColumn(column), header.sectionSizeHint(column)
        )
