"""The paper in the window: what is shown, printed and saved are the bytes that are kept."""

from collections.abc import Callable, Iterator
from datetime import date
from io import BytesIO
from pathlib import Path
from uuid import UUID

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.services.program import Services
from desktop.ui.background import Background
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.pages.minutes_page import MinutesPage
from desktop.ui.pages.paper.outlets import Outlets
from desktop.ui.pdf_file import count_pages
from desktop.ui.pdf_view import PdfView
from desktop.ui.preview import MinutesPreview
from desktop.ui.saying import say
from desktop.ui.theme import ThemeFeed
from domain.changes import Change, Noun
from domain.errors import Problem, UserError
from domain.finishing import FinishingAnswers
from tests.ui.pages.clipping import assert_nothing_clipped
from tests.ui.pages.conftest import Unit
from tests.ui.pages.made import Load, Made
from tests.ui.pages.written_meeting import WrittenMeeting, write_text

MakePage = Callable[[ThemeFeed], MinutesPage]


class Surroundings:
    """Dialogs that answer at once, a folder that is only named, and a printer that prints to a file."""

    def __init__(self, folder: Path) -> None:
        self.target: Path | None = folder / "Sparat protokoll.pdf"
        self.printed = folder / "utskrift.pdf"
        self.has_printer = True
        self.proposed_names: list[str] = []
        self.opened_folders: list[Path] = []

    def outlets(self) -> Outlets:
        return Outlets(
            choose_target=self.choose_target,
            open_folder=self.opened_folders.append,
            has_printer=lambda: self.has_printer,
            confirm_print=self.confirm_print,
        )

    def choose_target(self, file_name: str) -> Path | None:
        self.proposed_names.append(file_name)
        return self.target

    def confirm_print(self, printer: QPrinter) -> bool:
        printer.setOutputFileName(str(self.printed))
        printer.setResolution(100)  # quick
        return True


@pytest.fixture
def surroundings(tmp_path: Path) -> Surroundings:
    return Surroundings(tmp_path)


@pytest.fixture
def background(qapp: QApplication) -> Iterator[Background]:
    background = Background()
    yield background
    assert background.wait()
    qapp.processEvents()  # what it told last


@pytest.fixture
def make_page(
    qtbot: QtBot,
    services: Services,
    change_feed: ChangeFeed,
    background: Background,
    surroundings: Surroundings,
) -> MakePage:
    def make(theme_feed: ThemeFeed) -> MinutesPage:
        page = MinutesPage(services, change_feed, theme_feed, background, outlets=surroundings.outlets())
        qtbot.addWidget(page)
        page.resize(1170, 660)
        return page

    return make


@pytest.fixture
def written(written_file: Made[WrittenMeeting], unit: Unit, load: Load) -> WrittenMeeting:
    return load(written_file)


def finish(services: Services, written: WrittenMeeting) -> bytes:
    questions = services.minutes.review(written.id).questions
    services.minutes.finish(written.id, FinishingAnswers(accepted=frozenset(questions)))
    return services.minutes.print_minutes(written.id).pdf


def preview_of(page: MinutesPage) -> MinutesPreview:
    return page.findChild(MinutesPreview)


@pytest.fixture
def page(qtbot: QtBot, make_page: MakePage, theme_feed: ThemeFeed, written: WrittenMeeting) -> MinutesPage:
    """The draft of the written meeting, on screen with its pages."""
    page = make_page(theme_feed)
    show(qtbot, page, written.id)
    return page


@pytest.fixture
def kept(services: Services, written: WrittenMeeting) -> bytes:
    """The file of the written meeting after it was finished."""
    return finish(services, written)


@pytest.fixture
def finished_page(qtbot: QtBot, kept: bytes, page: MinutesPage, written: WrittenMeeting) -> MinutesPage:
    show(qtbot, page, written.id)
    return page


def show(qtbot: QtBot, page: MinutesPage, meeting_id: UUID) -> None:
    page.show_meeting(meeting_id)
    with qtbot.waitActive(page):
        page.show()
    qtbot.waitUntil(lambda: preview_of(page).page_count() > 0)


def texts(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def button(page: QWidget, name: str) -> QAbstractButton:
    return next(each for each in page.findChildren(QAbstractButton) if each.text().replace("&", "") == name)


def press(qtbot: QtBot, page: QWidget, name: str) -> None:
    qtbot.mouseClick(button(page, name), Qt.MouseButton.LeftButton)


def wait_for_words(qtbot: QtBot, page: QWidget, words: str) -> None:
    qtbot.waitUntil(lambda: words in texts(page))


def test_a_draft_says_that_it_is_one(page: MinutesPage) -> None:
    assert "Draft. This is what the notes look like if they are finished now." in texts(page)
    assert "Planned" in texts(page)
    assert "Notes · Thursday 12 November 2026" in texts(page)


def test_finished_minutes_say_that_they_are_locked(finished_page: MinutesPage, kept: bytes) -> None:
    assert "The notes are finished as §\u00a01–5. The text is locked." in texts(finished_page)
    assert "Finished" in texts(finished_page)
    assert preview_of(finished_page).page_count() == count_pages(kept)


def test_what_is_saved_are_the_bytes_that_are_kept(
    qtbot: QtBot, finished_page: MinutesPage, kept: bytes, surroundings: Surroundings
) -> None:
    press(qtbot, finished_page, "Save as PDF …")
    wait_for_words(qtbot, finished_page, "Saved: Sparat protokoll.pdf")
    assert surroundings.proposed_names == [
        "2026-11-12 Minnesanteckningar Lokala brottsförebyggande rådet Hägersten-Älvsjö.pdf"
    ]
    assert surroundings.target is not None
    assert surroundings.target.read_bytes() == kept
    press(qtbot, finished_page, "Open the folder")
    assert surroundings.opened_folders == [surroundings.target.parent]


def test_a_save_that_fails_leaves_the_old_file_as_it_was(
    qtbot: QtBot, page: MinutesPage, surroundings: Surroundings
) -> None:
    resource = pytest.importorskip("resource", reason="a full disk is made with a limit that Windows lacks")
    assert surroundings.target is not None
    surroundings.target.write_bytes(b"det gamla")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, limits[1]))
    try:
        press(qtbot, page, "Save as PDF …")
        wait_for_words(qtbot, page, say(UserError(Problem.TARGET_FULL, path=surroundings.target)))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert surroundings.target.read_bytes() == b"det gamla"
    assert [each.name for each in surroundings.target.parent.glob(".samsyn-*")] == []


def test_nothing_is_saved_when_the_person_thinks_better_of_it(
    qtbot: QtBot, page: MinutesPage, surroundings: Surroundings, background: Background
) -> None:
    surroundings.target = None
    press(qtbot, page, "Save as PDF …")
    assert background.wait()
    assert not any(text.startswith("Saved") for text in texts(page))


def test_what_is_printed_is_the_whole_paper(
    qtbot: QtBot, finished_page: MinutesPage, kept: bytes, surroundings: Surroundings
) -> None:
    press(qtbot, finished_page, "Print …")
    wait_for_words(qtbot, finished_page, "Sent to the printer.")
    assert count_pages(surroundings.printed.read_bytes()) == count_pages(kept)


def test_without_a_printer_saving_is_proposed(
    qtbot: QtBot, page: MinutesPage, surroundings: Surroundings
) -> None:
    surroundings.has_printer = False
    press(qtbot, page, "Print …")
    assert "No printer is installed. Save as PDF instead." in texts(page)


@pytest.mark.qt_log_ignore("QPdfEngine|QPainter")
def test_a_printer_that_does_not_answer_is_told(
    qtbot: QtBot, page: MinutesPage, surroundings: Surroundings
) -> None:
    surroundings.printed = surroundings.printed.parent / "finns inte" / "utskrift.pdf"
    press(qtbot, page, "Print …")
    wait_for_words(qtbot, page, "The printer does not answer. Try again, or save as PDF.")


def test_the_keyboard_prints_saves_finds_and_leaves(
    qtbot: QtBot, page: MinutesPage, surroundings: Surroundings
) -> None:
    ctrl, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(page, Qt.Key.Key_P, ctrl)
    wait_for_words(qtbot, page, "Sent to the printer.")
    qtbot.keyClick(page, Qt.Key.Key_S, ctrl | shift)
    wait_for_words(qtbot, page, "Saved: Sparat protokoll.pdf")
    qtbot.keyClick(page, Qt.Key.Key_F, ctrl)
    field = page.focusWidget()
    assert isinstance(field, QLineEdit)
    qtbot.keyClicks(field, "Polisen")
    wait_for_words(qtbot, page, "1 of 2")
    qtbot.keyClick(field, Qt.Key.Key_F3)
    wait_for_words(qtbot, page, "2 of 2")
    qtbot.keyClick(field, Qt.Key.Key_F3, shift)
    wait_for_words(qtbot, page, "1 of 2")
    with qtbot.assertNotEmitted(page.back_requested):
        qtbot.keyClick(field, Qt.Key.Key_Escape)
    with qtbot.waitSignal(page.back_requested):
        qtbot.keyClick(page, Qt.Key.Key_Escape)


def test_new_pages_come_when_the_meeting_changes(
    qtbot: QtBot, page: MinutesPage, services: Services, change_feed: ChangeFeed, written: WrittenMeeting
) -> None:
    pages = preview_of(page).page_count()
    write_text(services, written.items[3], "Mötet går igenom platserna.\n" * 80)
    change_feed.announce(Change(Noun.MEETING, (written.id,)))
    qtbot.waitUntil(lambda: preview_of(page).page_count() > pages)


def test_the_meeting_asked_for_last_is_the_one_that_stays(
    qtbot: QtBot,
    page: MinutesPage,
    services: Services,
    unit: Unit,
    background: Background,
    written: WrittenMeeting,
) -> None:
    write_text(services, written.items[3], "Mötet går igenom platserna.\n" * 200)
    other = services.meetings.plan(unit.council.id, day=date(2027, 1, 14))
    page.show_meeting(written.id)
    show(qtbot, page, other.id)
    assert background.wait()
    pages = len(PdfReader(BytesIO(services.minutes.print_minutes(other.id).pdf)).pages)
    assert len(PdfReader(BytesIO(services.minutes.print_minutes(written.id).pdf)).pages) > pages
    qtbot.waitUntil(lambda: preview_of(page).page_count() == pages)
    assert "Notes · Thursday 14 January 2027" in texts(page)


def test_a_meeting_that_is_gone_gets_a_sentence(
    page: MinutesPage, services: Services, written: WrittenMeeting
) -> None:
    services.meetings.remove(written.id)
    page.refresh()
    assert say(UserError(Problem.RECORD_GONE)) in texts(page)
    assert preview_of(page).page_count() == 0
    assert not button(page, "Print …").isEnabled()


def test_every_control_is_named(page: MinutesPage) -> None:
    for control in page.findChildren(QWidget):
        if control.isVisible() and control.focusPolicy() & Qt.FocusPolicy.TabFocus:
            spoken = QAccessible.queryAccessibleInterface(control)
            assert spoken.text(QAccessible.Text.Name), f"{control} has no name"


@pytest.mark.parametrize("is_finished", [False, True], ids=["draft", "finished"])
def test_pictures(
    qtbot: QtBot,
    make_page: MakePage,
    services: Services,
    dressed: ThemeFeed,
    written: WrittenMeeting,
    save_picture: Callable[[QWidget, str], None],
    is_finished: bool,
) -> None:
    if is_finished:
        finish(services, written)
    page = make_page(dressed)
    show(qtbot, page, written.id)
    if is_finished:
        press(qtbot, page, "Save as PDF …")
        wait_for_words(qtbot, page, "Saved: Sparat protokoll.pdf")
    name = "minutes-finished" if is_finished else "minutes-draft"
    save_picture(page, name)
    view = page.findChild(PdfView)
    qtbot.waitUntil(lambda: has_ink(view))  # the pages are drawn in a thread of QtPdf's own
    save_picture(page, name)
    assert_nothing_clipped(page)


def has_ink(view: PdfView) -> bool:
    picture = view.grab().toImage()
    places = ((x, y) for x in range(60, picture.width(), 5) for y in range(10, picture.height(), 3))
    return any(picture.pixelColor(x, y).lightness() < 60 for x, y in places)
