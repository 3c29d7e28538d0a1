"""Headers, labels, dates, search, tables and buttons: the parts that pages are put together from."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import product

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeySequence, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QTextEdit, QToolButton
from pytestqt.qtbot import QtBot

from desktop.ui.table_models.record_table_model import Column, RecordTableModel
from desktop.ui.theme import SchemeChoice, ThemeFeed
from desktop.ui.widgets.buttons import IconButton, push_button
from desktop.ui.widgets.date_field import DateField
from desktop.ui.widgets.elided_label import ElidedLabel
from desktop.ui.widgets.key_cap import KeyHint
from desktop.ui.widgets.look import text_label
from desktop.ui.widgets.page_header import PageHeader
from desktop.ui.widgets.pane import Edge, Pane
from desktop.ui.widgets.record_table_view import RecordTableView
from desktop.ui.widgets.search_field import SearchField


def test_the_fact_gives_way_before_the_title(qtbot: QtBot, theme_feed: ThemeFeed) -> None:
    header = PageHeader(theme_feed, "Situation picture, section 4", "Version 12 · decided, cannot be changed")
    qtbot.addWidget(header)
    title, fact = header.findChildren(ElidedLabel)
    header.add_action(push_button("What has changed", theme_feed))
    header.resize(900, 56)
    header.show()
    assert (title.width(), fact.width()) == (title.sizeHint().width(), fact.sizeHint().width())
    header.resize(title.width() + 260, 56)
    qtbot.waitUntil(lambda: 0 < fact.width() < fact.sizeHint().width())
    assert title.width() == title.sizeHint().width()
    header.resize(title.width() + 170, 56)
    qtbot.waitUntil(lambda: fact.width() == 0)
    header.resize(900, 56)
    header.set_fact("Version 12 · draft")
    qtbot.waitUntil(lambda: fact.width() == fact.sizeHint().width() > 0)


def test_what_a_hidden_header_is_told_has_room_when_it_is_shown(qtbot: QtBot, theme_feed: ThemeFeed) -> None:
    header = PageHeader(theme_feed, "Möten")
    qtbot.addWidget(header)
    header.resize(900, 56)
    header.show()
    header.hide()
    header.set_fact("13 i år")
    header.show()
    _title, fact = header.findChildren(ElidedLabel)
    qtbot.waitUntil(lambda: fact.width() == fact.sizeHint().width() > 0)


def test_a_header_grows_with_the_text_and_goes_back(qtbot: QtBot, theme_feed: ThemeFeed) -> None:
    header = PageHeader(theme_feed, "Möten", "13 i år")
    qtbot.addWidget(header)
    header.show_back()
    header.show()
    back = next(button for button in header.findChildren(QToolButton) if button.isVisible())
    with qtbot.waitSignal(header.back_requested):
        qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert back.accessibleName()
    assert header.height() == 56
    theme_feed.choose_text_scale(2.0)
    assert header.height() == 112
    header.set_title("Lägesbild")
    assert header.title() == "Lägesbild"


def test_a_label_shows_text_and_never_markup(qtbot: QtBot, theme_feed: ThemeFeed) -> None:
    label = text_label("<b>§ 5</b>", "title")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    label.ensurePolished()
    assert label.font().pointSizeF() == pytest.approx(theme_feed.theme.sizes.title, abs=0.1)


def test_a_cut_label_tells_the_whole_in_its_tool_tip(qtbot: QtBot, theme_feed: ThemeFeed) -> None:
    label = ElidedLabel("Operativt lägesbildsmöte, vecka 38")
    qtbot.addWidget(label)
    label.show()
    label.resize(500, 20)
    assert label.toolTip() == ""
    label.resize(60, 20)
    assert label.toolTip() == label.text() == "Operativt lägesbildsmöte, vecka 38"


def test_a_date_goes_in_and_out_as_python_knows_it(qtbot: QtBot, theme_feed: ThemeFeed) -> None:
    field = DateField(theme_feed, date(2026, 9, 17))
    qtbot.addWidget(field)
    assert field.text() == "2026-09-17"
    field.show_date(date(2019, 12, 31))
    assert field.chosen_date() == date(2019, 12, 31)


def test_a_search_field_names_itself(qtbot: QtBot, theme_feed: ThemeFeed) -> None:
    search = SearchField(theme_feed, "Sök i allt", QKeySequence("Ctrl+K"))
    qtbot.addWidget(search)
    assert search.accessibleName() == "Sök i allt"
    search.resize(240, 32)
    empty = search.grab().toImage()
    search.setText("bollplan")
    assert search.grab().toImage() != empty


def test_a_key_hint_does_what_the_key_does(qtbot: QtBot, theme_feed: ThemeFeed) -> None:
    hint = KeyHint(QKeySequence("F7"), "Lägesbildspunkt")
    qtbot.addWidget(hint)
    assert (hint.accessibleName(), hint.accessibleDescription()) == ("Lägesbildspunkt", "F7")
    assert [label.text() for label in hint.findChildren(QLabel)] == ["F7", "Lägesbildspunkt"]
    with qtbot.waitSignal(hint.clicked):
        qtbot.mouseClick(hint, Qt.MouseButton.LeftButton)


def test_buttons_have_names_and_looks(qtbot: QtBot, theme_feed: ThemeFeed) -> None:
    button = push_button("Färdigställ …", theme_feed, look="primary")
    qtbot.addWidget(button)
    button.resize(140, 32)
    assert button.grab().toImage().pixelColor(6, 16).name() == theme_feed.theme.colours["accent"].lower()
    search = IconButton(theme_feed, "search", "Sök", framed=True)
    qtbot.addWidget(search)
    assert (search.accessibleName(), search.toolTip(), search.width()) == ("Sök", "Sök", 32)


@dataclass(frozen=True, slots=True)
class Row:
    id: int
    words: str


class RowModel(RecordTableModel[Row]):
    def columns(self) -> Sequence[Column[Row]]:
        return (Column(title="Words", show=lambda row: row.words),)


def test_a_table_tells_what_is_chosen_and_opened(qtbot: QtBot, theme_feed: ThemeFeed) -> None:
    model, view = RowModel(), RecordTableView(theme_feed)
    qtbot.addWidget(view)
    model.set_records([Row(7, "Källarinbrott"), Row(9, "Skadegörelse")])
    view.setModel(model)
    view.grow_column(0)
    with qtbot.waitActive(view):
        view.show()
    view.setCurrentIndex(model.index(0, 0))
    with qtbot.waitSignal(view.record_selected) as chosen:
        qtbot.keyClick(view, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.record_opened) as opened:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert (chosen.args, opened.args) == ([9], [9])
    place = view.visualRect(model.index(0, 0)).center()
    with qtbot.waitSignal(view.record_opened) as opened:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args == [7]
    assert view.rowHeight(0) == theme_feed.theme.heights.table_row


def test_the_row_under_the_mouse_is_tinted_whole(qtbot: QtBot, theme_feed: ThemeFeed) -> None:
    model, view = RowModel(), RecordTableView(theme_feed)
    qtbot.addWidget(view)
    model.set_records([Row(7, "Källarinbrott"), Row(9, "Skadegörelse")])
    view.setModel(model)
    view.grow_column(0)
    view.resize(400, 200)
    with qtbot.waitActive(view):
        view.show()
    hover, ground = theme_feed.theme.colour("hover"), theme_feed.theme.colour("surface")

    def at_ends(row: int) -> set[str]:
        place = view.visualRect(model.index(row, 0))
        image = view.viewport().grab().toImage()
        return {image.pixelColor(x, place.center().y()).name() for x in (place.left() + 1, place.right() - 1)}

    def point_at(row: int) -> None:
        """QTest would go on dragging with a button that a test before has left pressed."""
        place = QPointF(view.visualRect(model.index(row, 0)).center())
        no_button, no_key = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
        move = QMouseEvent(QEvent.Type.MouseMove, place, place, no_button, no_button, no_key)
        QApplication.sendEvent(view.viewport(), move)

    view.clearSelection()
    assert at_ends(1) == {ground.name()}
    point_at(1)
    assert (at_ends(1), at_ends(0)) == ({hover.name()}, {ground.name()})
    point_at(0)
    assert (at_ends(1), at_ends(0)) == ({ground.name()}, {hover.name()})
    QApplication.sendEvent(view.viewport(), QEvent(QEvent.Type.Leave))
    assert at_ends(0) == {ground.name()}


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit, QTextEdit])
@pytest.mark.parametrize("choice", [SchemeChoice.LIGHT, SchemeChoice.DARK, SchemeChoice.HIGH_CONTRAST])
def test_what_stands_in_an_empty_field_can_be_read(
    qtbot: QtBot, theme_feed: ThemeFeed, kind: type[QLineEdit], choice: SchemeChoice
) -> None:
    theme_feed.choose_scheme(choice)
    field = kind()
    qtbot.addWidget(field)
    field.setPlaceholderText("■" * 20)
    field.show()
    picture = field.grab().toImage()
    places = product(range(picture.width()), range(picture.height()))
    assert theme_feed.theme.colour("text3") in [picture.pixelColor(x, y) for x, y in places]


@pytest.mark.parametrize("edge", ["left", "right"])
def test_panes_are_parted_by_a_line_where_all_grounds_are_black(
    qtbot: QtBot, theme_feed: ThemeFeed, edge: Edge
) -> None:
    theme_feed.choose_scheme(SchemeChoice.HIGH_CONTRAST)
    pane = Pane("sunken", edge=edge)
    qtbot.addWidget(pane)
    pane.resize(100, 100)
    picture = pane.grab().toImage()
    sides = {"left": 0, "right": 99}
    line, ground = (theme_feed.theme.colour(role) for role in ("line", "sunken"))
    assert {side for side, x in sides.items() if picture.pixelColor(x, 50) == line} == {edge}
    assert picture.pixelColor(50, 50) == ground
