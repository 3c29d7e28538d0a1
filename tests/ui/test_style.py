"""What the style draws by itself, and the ring that shows where the keyboard is."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.ui.theme import SchemeChoice, ThemeFeed
from desktop.ui.widgets.look import set_look


class Form(QWidget):
    """Two buttons side by side and a field."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.second, self.field = QPushButton("First"), QPushButton("Second"), QLineEdit()
        row = QHBoxLayout(self)
        for widget in (self.first, self.second, self.field):
            row.addWidget(widget)


@pytest.fixture
def form(qtbot: QtBot, theme_feed: ThemeFeed) -> Form:
    shown = Form()
    qtbot.addWidget(shown)
    with qtbot.waitActive(shown):
        shown.show()
    return shown


def ring_of(window: QWidget) -> QWidget | None:
    rings = [child for child in window.findChildren(QWidget) if type(child).__name__ == "_Ring"]
    return next((ring for ring in rings if ring.isVisible()), None)


def test_a_change_of_colours_leaves_nothing_behind_in_a_combo_box(
    qtbot: QtBot, theme_feed: ThemeFeed
) -> None:
    box = QComboBox()
    qtbot.addWidget(box)
    box.addItems(["One", "Two"])
    box.show()

    def parts_after(choice: SchemeChoice) -> int:
        theme_feed.choose_scheme(choice)
        return len(box.findChildren(QObject))

    schemes = [SchemeChoice.DARK, SchemeChoice.LIGHT] * 3
    assert len({parts_after(choice) for choice in schemes}) == 1


def test_the_ring_shows_where_tab_leads(qtbot: QtBot, form: Form) -> None:
    form.first.setFocus()
    qtbot.keyClick(form.first, Qt.Key.Key_Tab)
    ring = ring_of(form)
    assert ring is not None
    assert ring.geometry() == form.second.geometry().adjusted(-3, -3, 3, 3)


def test_the_ring_does_not_show_for_the_mouse(qtbot: QtBot, form: Form) -> None:
    form.second.setFocus(Qt.FocusReason.ShortcutFocusReason)
    qtbot.mouseClick(form.first, Qt.MouseButton.LeftButton)
    assert form.first.hasFocus()
    assert ring_of(form) is None


def test_the_ring_goes_along_and_away_with_its_widget(qtbot: QtBot, form: Form) -> None:
    form.second.setFocus(Qt.FocusReason.ShortcutFocusReason)
    form.resize(form.width() + 200, form.height())
    ring = ring_of(form)
    assert ring is not None
    assert ring.geometry() == form.second.geometry().adjusted(-3, -3, 3, 3)
    form.second.hide()
    assert ring_of(form) is None


def test_a_widget_that_dies_with_its_ring_leaves_nothing_behind(qtbot: QtBot, theme_feed: ThemeFeed) -> None:
    first, second = Form(), Form()
    for each in (first, second):
        qtbot.addWidget(each)
        with qtbot.waitActive(each):
            each.show()
            each.activateWindow()
    second.second.setFocus(Qt.FocusReason.ShortcutFocusReason)
    assert ring_of(second) is not None
    with qtbot.waitActive(first), qtbot.waitSignal(second.destroyed):
        second.close()
        second.deleteLater()
        first.activateWindow()
    first.second.setFocus(Qt.FocusReason.ShortcutFocusReason)
    assert ring_of(first) is not None


def test_the_ring_scrolls_with_its_column(qtbot: QtBot, theme_feed: ThemeFeed) -> None:
    area, column = QScrollArea(), QWidget()
    qtbot.addWidget(area)
    layout = QVBoxLayout(column)
    buttons = [QPushButton(str(number)) for number in range(30)]
    for button in buttons:
        layout.addWidget(button)
    area.setWidget(column)
    with qtbot.waitActive(area):
        area.show()
    buttons[3].setFocus(Qt.FocusReason.ShortcutFocusReason)
    area.verticalScrollBar().setValue(60)
    ring = ring_of(area)
    assert ring is not None
    distance = ring.mapTo(area, QPoint(0, 0)) - buttons[3].mapTo(area, QPoint(0, 0))
    assert distance == QPoint(-3, -3)


def test_fields_show_focus_by_their_own_frame(qtbot: QtBot, form: Form, theme_feed: ThemeFeed) -> None:
    form.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
    assert ring_of(form) is None
    assert left_edge(form.field) == theme_feed.theme.colours["focus"].lower()


def left_edge(widget: QWidget) -> str:
    return widget.grab().toImage().pixelColor(0, widget.height() // 2).name()


def test_an_error_is_framed_in_danger(qtbot: QtBot, theme_feed: ThemeFeed) -> None:
    for field in (QLineEdit(), QComboBox()):
        qtbot.addWidget(field)
        field.resize(200, 32)
        strong, danger = (theme_feed.theme.colours[role].lower() for role in ("line_strong", "danger"))
        assert left_edge(field) == strong
        set_look(field, "error", value=True)
        assert left_edge(field) == danger


@pytest.mark.parametrize("make", [QCheckBox, QRadioButton])
def test_what_is_chosen_is_filled_with_the_accent(
    qtbot: QtBot, theme_feed: ThemeFeed, make: Callable[[], QCheckBox | QRadioButton]
) -> None:
    box = make()
    qtbot.addWidget(box)
    box.resize(40, 32)
    accent = theme_feed.theme.colours["accent"].lower()
    assert accent not in colours_of(box)
    box.setChecked(True)
    assert accent in colours_of(box)
    box.setEnabled(False)
    assert accent not in colours_of(box)
    assert theme_feed.theme.colours["text3"].lower() in colours_of(box)


def colours_of(widget: QWidget) -> set[str]:
    image: QImage = widget.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_a_box_that_is_partly_ticked_looks_different(qtbot: QtBot, theme_feed: ThemeFeed) -> None:
    box = QCheckBox()
    qtbot.addWidget(box)
    box.resize(32, 32)
    images = []
    for state in Qt.CheckState:
        box.setCheckState(state)
        images.append(box.grab().toImage())
    assert images[0] != images[1] != images[2] != images[0]


def test_fields_are_as_high_as_the_theme_says(qtbot: QtBot, theme_feed: ThemeFeed) -> None:
    for make in (QLineEdit, QComboBox, QPushButton):
        widget = make()
        qtbot.addWidget(widget)
        assert widget.sizeHint().height() == theme_feed.theme.heights.control, make.__name__
        widget.ensurePolished()
        assert widget.minimumSizeHint().height() <= theme_feed.theme.heights.control
