"""The pane of the plan as tests find their way on it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QTabWidget,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.ui.pages.plan.wrapped_table import WrappedTable
from desktop.ui.widgets.field import Field

CTRL = Qt.KeyboardModifier.ControlModifier


def to_tab(page: QWidget, title: str) -> None:
    tabs = page.findChild(QTabWidget)
    titles = [tabs.tabText(place) for place in range(tabs.count())]
    tabs.setCurrentIndex(titles.index(title))


def table_of(page: QWidget, name: str) -> WrappedTable:
    return next(each for each in page.findChildren(WrappedTable) if each.accessibleName() == name)


def cells_of(table: QTableView, row: int) -> list[str]:
    model = table.model()
    return [model.index(row, column).data() for column in range(model.columnCount())]


def column_of(table: QTableView, column: int) -> list[str]:
    model = table.model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def titles_of(table: QTableView) -> list[str]:
    model = table.model()
    return [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]


def field_of(page: QWidget, name: str) -> Field:
    return next(
        each for each in page.findChildren(Field) if each.editor.accessibleName() == name and each.isVisible()
    )


def text_of(page: QWidget, name: str) -> str:
    editor = field_of(page, name).editor
    assert isinstance(editor, (QLineEdit, QPlainTextEdit))
    return editor.text() if isinstance(editor, QLineEdit) else editor.toPlainText()


def write(page: QWidget, name: str, text: str) -> None:
    """Write over what stands in a field, as by pasting; keyClicks aborts the process at ä and ö."""
    editor = field_of(page, name).editor
    editor.setFocus()
    assert isinstance(editor, (QLineEdit, QPlainTextEdit))
    editor.selectAll()
    if isinstance(editor, QLineEdit):
        editor.insert(text)
        editor.textEdited.emit(editor.text())
    else:
        editor.insertPlainText(text)


def tick(qtbot: QtBot, page: QWidget, name: str) -> None:
    box = next(each for each in page.findChildren(QCheckBox) if each.text() == name and each.isVisible())
    qtbot.keyClick(box, Qt.Key.Key_Space)


def press(qtbot: QtBot, page: QWidget, name: str) -> None:
    buttons = [*page.findChildren(QPushButton), *page.findChildren(QToolButton)]
    wanted = (
        each
        for each in buttons
        if name in {each.text().replace("&", ""), each.accessibleName()} and each.isVisible()
    )
    qtbot.mouseClick(next(wanted), Qt.MouseButton.LeftButton)


def says(page: QWidget, words: str) -> bool:
    return any(words in label.text() and label.isVisible() for label in page.findChildren(QLabel))


def save(qtbot: QtBot, page: QWidget, name: str) -> None:
    """Ctrl+Enter in a field of the form."""
    qtbot.keyClick(field_of(page, name).editor, Qt.Key.Key_Return, CTRL)
