"""The fields in which a person writes words: which they are, what stands in them, and how something is written there."""

from PySide6.QtCore import SignalInstance
from PySide6.QtGui import QAccessible, QTextCursor
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QStackedWidget,
    QTextEdit,
    QWidget,
)

from desktop.ui.widgets.search_field import SearchField
from desktop.ui.widgets.text_editor import MinutesTextEdit

Editor = QLineEdit | QTextEdit | QPlainTextEdit
_KINDS = (QLineEdit, QTextEdit, QPlainTextEdit)
_NOT_WORDS = (QComboBox, QAbstractSpinBox)


def editor_of(widget: QWidget | None) -> Editor | None:
    """None for what takes no words, and for words that are not to be kept: a search, a secret."""
    if not isinstance(widget, _KINDS) or widget.isReadOnly() or isinstance(widget, SearchField):
        return None
    is_secret = isinstance(widget, QLineEdit) and widget.echoMode() is not QLineEdit.EchoMode.Normal
    return None if is_secret or isinstance(widget.parentWidget(), _NOT_WORDS) else widget


def editors_on(page: QWidget) -> list[Editor]:
    """Those that are open on a page, each kind in the order of the page."""
    found = (editor_of(widget) for kind in _KINDS for widget in page.findChildren(kind))
    return [editor for editor in found if editor is not None and is_open(editor, page)]


def alike_on(page: QWidget, field: str) -> list[Editor]:
    """Those of one name."""
    return [editor for editor in editors_on(page) if name_of(editor) == field]


def stores_by_itself(editor: Editor) -> bool:
    """Minutes, pictures and reports are stored as they are typed; everything else when the person says so."""
    return isinstance(editor, MinutesTextEdit)


def typed_in(editor: Editor) -> SignalInstance:
    """Comes when the person has typed; of some fields also when the program has written there."""
    if isinstance(editor, MinutesTextEdit):
        return editor.edited
    return editor.textEdited if isinstance(editor, QLineEdit) else editor.textChanged


def text_of(editor: Editor) -> str:
    """What stands in it."""
    if isinstance(editor, QLineEdit | MinutesTextEdit):
        return editor.text()
    return editor.toPlainText()


def write_into(editor: Editor, text: str) -> None:
    """Put other words in place of what stands there, as if the person had: it can be undone, and is stored."""
    if isinstance(editor, QLineEdit):
        editor.selectAll()
        editor.insert(text)
        return
    cursor = editor.textCursor()
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.insertText(text)


def name_of(editor: Editor) -> str:
    """What it is called on screen."""
    interface = QAccessible.queryAccessibleInterface(editor)
    name = interface.text(QAccessible.Text.Name) if interface is not None else editor.accessibleName()
    return name.replace("&", "")


def is_open(editor: Editor, page: QWidget) -> bool:
    """Whether it could be seen on its page; behind another tab it could."""
    widget: QWidget | None = editor
    while widget is not None and widget is not page:
        parent = widget.parentWidget()
        if widget.isHidden() and not isinstance(parent, QStackedWidget):
            return False
        widget = parent
    return widget is page
