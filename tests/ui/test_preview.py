"""The paper in the window: leafing, zooming and finding words, by mouse and by keyboard."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.ui.pdf_file import count_pages
from desktop.ui.pdf_view import PdfView
from desktop.ui.preview import WAIT_BEFORE_WORDS_MS, MinutesPreview
from desktop.ui.theme import SchemeChoice, ThemeFeed
from tests.ui.example_paper import example_paper


@pytest.fixture
def preview(qtbot: QtBot, theme_feed: ThemeFeed) -> MinutesPreview:
    """A preview of a paper of several pages, on screen."""
    preview = MinutesPreview(theme_feed)
    qtbot.addWidget(preview)
    preview.resize(800, 600)
    preview.show_pdf(example_paper(), "Notes")
    with qtbot.waitActive(preview):
        preview.show()
    return preview


def view_of(preview: MinutesPreview) -> PdfView:
    return preview.findChild(PdfView)


def button(preview: MinutesPreview, name: str) -> QAbstractButton:
    return next(each for each in preview.findChildren(QAbstractButton) if each.accessibleName() == name)


def press(qtbot: QtBot, preview: MinutesPreview, name: str) -> None:
    qtbot.mouseClick(button(preview, name), Qt.MouseButton.LeftButton)


def texts(preview: MinutesPreview) -> list[str]:
    return [label.text() for label in preview.findChildren(QLabel) if label.isVisible()]


def has_ink(preview: MinutesPreview) -> bool:
    picture = view_of(preview).viewport().grab().toImage().scaled(200, 200)
    return any(QColor(picture.pixel(x, y)).lightness() < 160 for x in range(200) for y in range(200))


def share_of_white(picture: QImage) -> float:
    small = picture.scaled(40, 40)
    white = sum(QColor(small.pixel(x, y)).lightness() > 250 for x in range(40) for y in range(40))
    return white / 1600


def test_qtpdf_is_not_imported_before_a_paper_is_shown() -> None:
    program = (
        "import sys; import desktop.ui.preview, desktop.ui.pages.minutes_page, desktop.ui.pages.finish_page; "
        "sys.exit(any(name in sys.modules for name in "
        "('PySide6.QtPdf', 'PySide6.QtPdfWidgets', 'PySide6.QtPrintSupport', 'sqlalchemy')))"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_the_page_itself_is_shown_also_in_the_dark(
    qtbot: QtBot, preview: MinutesPreview, theme_feed: ThemeFeed
) -> None:
    qtbot.waitUntil(lambda: share_of_white(view_of(preview).grab().toImage()) > 0.5)
    theme_feed.choose_scheme(SchemeChoice.DARK)
    qtbot.waitUntil(lambda: share_of_white(view_of(preview).grab().toImage()) > 0.5)
    theme_feed.choose_scheme(SchemeChoice.LIGHT)


def test_drawn_pages_are_let_go_while_hidden_and_the_place_is_kept(
    qtbot: QtBot, preview: MinutesPreview
) -> None:
    bar = view_of(preview).verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = bar.value()
    qtbot.waitUntil(lambda: has_ink(preview))
    preview.hide()
    preview.show()
    assert not has_ink(preview)
    assert bar.value() == before
    qtbot.waitUntil(lambda: has_ink(preview))


def test_one_leafs_through_the_pages(qtbot: QtBot, preview: MinutesPreview) -> None:
    pages = count_pages(example_paper())
    assert pages > 2
    assert f"Page 1 of {pages}" in texts(preview)
    assert not button(preview, "Previous page").isEnabled()
    press(qtbot, preview, "Next page")
    qtbot.waitUntil(lambda: f"Page 2 of {pages}" in texts(preview))
    qtbot.keyClick(view_of(preview), Qt.Key.Key_End)
    qtbot.waitUntil(lambda: f"Page {pages} of {pages}" in texts(preview))
    assert not button(preview, "Next page").isEnabled()
    qtbot.keyClick(view_of(preview), Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: f"Page 1 of {pages}" in texts(preview))


def test_page_down_scrolls(qtbot: QtBot, preview: MinutesPreview) -> None:
    qtbot.keyClick(view_of(preview), Qt.Key.Key_PageDown)
    assert view_of(preview).verticalScrollBar().value() > 0


def test_zoom_goes_in_steps_and_back_to_the_full_width(qtbot: QtBot, preview: MinutesPreview) -> None:
    fitted = view_of(preview).zoom()
    press(qtbot, preview, "Zoom in")
    assert view_of(preview).zoom() == pytest.approx(fitted * 1.25)
    percent = button(preview, "Fit to full width")
    assert percent.text() == f"{round(fitted * 125)} %"
    press(qtbot, preview, "Zoom out")
    press(qtbot, preview, "Zoom out")
    assert view_of(preview).zoom() == pytest.approx(fitted / 1.25)
    press(qtbot, preview, "Fit to full width")
    assert view_of(preview).zoom() == pytest.approx(fitted)
    assert percent.text() == "Full width"


def test_the_wheel_zooms_with_ctrl_only(qapp: QApplication, preview: MinutesPreview) -> None:
    def turn(modifiers: Qt.KeyboardModifier) -> None:
        place = QPointF(100, 100)
        event = QWheelEvent(
            place, place, QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, modifiers,
            Qt.ScrollPhase.NoScrollPhase, False,  # noqa: FBT003
        )  # fmt: skip
        qapp.sendEvent(view_of(preview).viewport(), event)

    fitted = view_of(preview).zoom()
    turn(Qt.KeyboardModifier.NoModifier)
    assert view_of(preview).zoom() == fitted
    turn(Qt.KeyboardModifier.ControlModifier)
    assert view_of(preview).zoom() > fitted


def test_a_page_is_as_wide_whether_it_fits_in_height_or_not(
    qapp: QApplication, preview: MinutesPreview
) -> None:
    """Where it fits without a bar, and not beside one, Qt would show and hide the bar without end."""
    preview.show_pdf(example_paper(sections=1), "Notes")
    widths = set()
    for height in range(500, 700, 4):
        preview.resize(400, height)
        qapp.processEvents()
        widths.add(view_of(preview).viewport().width())
    assert len(widths) == 1


def test_words_are_found_on_their_page(qtbot: QtBot, preview: MinutesPreview) -> None:
    pages = count_pages(example_paper())
    press(qtbot, preview, "Find in the document")
    field = preview.findChild(QLineEdit)
    assert field.hasFocus()
    qtbot.keyClicks(field, "nummer")
    qtbot.waitUntil(lambda: any(text.endswith("of 12") for text in texts(preview)))
    assert "1 of 12" in texts(preview)
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: f"Page {pages} of {pages}" in texts(preview))
    assert "12 of 12" in texts(preview)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert "1 of 12" in texts(preview)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not field.isVisible()
    assert view_of(preview).hasFocus()


def test_words_that_stand_nowhere_say_so(qtbot: QtBot, preview: MinutesPreview) -> None:
    preview.open_find()
    qtbot.keyClicks(preview.findChild(QLineEdit), "bollplan")
    assert "No hits" in texts(preview)
    assert not button(preview, "Next hit").isEnabled()


def test_words_come_only_when_the_pages_take_long(qtbot: QtBot, preview: MinutesPreview) -> None:
    preview.show_waiting()
    assert "Making the pages …" not in texts(preview)
    assert preview.page_count() == 0
    assert not button(preview, "Zoom in").isEnabled()
    qtbot.waitUntil(lambda: "Making the pages …" in texts(preview), timeout=WAIT_BEFORE_WORDS_MS + 1000)
    preview.show_pdf(example_paper(sections=1), "Notes")
    assert "Page 1 of 1" in texts(preview)


def test_another_paper_takes_the_place_of_the_first(qtbot: QtBot, preview: MinutesPreview) -> None:
    qtbot.keyClick(view_of(preview), Qt.Key.Key_End)
    preview.show_pdf(example_paper(sections=1), "Formal minutes")
    assert preview.page_count() == 1
    spoken = QAccessible.queryAccessibleInterface(view_of(preview))
    assert spoken.text(QAccessible.Text.Name) == "Formal minutes, 1 page(s)"


def test_words_are_found_anew_in_another_paper(qtbot: QtBot, preview: MinutesPreview) -> None:
    preview.open_find()
    qtbot.keyClicks(preview.findChild(QLineEdit), "nummer")
    qtbot.waitUntil(lambda: "1 of 12" in texts(preview))
    for sections in (3, 12, 5):
        preview.show_pdf(example_paper(sections), "Notes")
    qtbot.waitUntil(lambda: "1 of 5" in texts(preview))
