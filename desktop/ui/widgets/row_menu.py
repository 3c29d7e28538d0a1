"""What may be done with a row, offered where the row is: right click, Shift+F10 or the menu key.

Each action shows the key that does the same without the menu. The menu itself binds Ctrl+C only, which in a list copies
what one refers to a record by. Knows no list.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QMenu

from desktop.ui.widgets.menu import Menu

COPY_KEYS = "Ctrl+C"
_BY_KEYBOARD = QContextMenuEvent.Reason.Keyboard


@dataclass(frozen=True, slots=True, kw_only=True)
class RowAction:
    """``keys`` are portable (``Ctrl+Up``) and only shown."""

    words: str
    do: Callable[[], object]
    keys: str = ""
    is_on: bool = True


RowActions = Iterable[RowAction | None]


class RowMenu(QObject):
    """``actions_at(index)`` says what may be done with a row; for no actions no menu opens."""

    def __init__(self, view: QAbstractItemView, actions_at: Callable[[QModelIndex], RowActions]) -> None:
        super().__init__(view)
        self._view, self._actions_at = view, actions_at
        self._menu: QMenu | None = None
        for watched in (view, view.viewport()):
            watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and _asks_for_menu(event):
            return self._open_at_current()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return event.matches(QKeySequence.StandardKey.Copy) and self._copy()
        if not isinstance(event, QContextMenuEvent):
            return False
        if event.reason() == _BY_KEYBOARD:
            return self._open_at_current()
        if watched is self._view.viewport():
            return self._open(self._view.indexAt(event.pos()), event.globalPos())
        return False

    def _copy(self) -> bool:
        index = self._view.currentIndex()
        actions = self._actions_at(index) if index.isValid() else ()
        copying = [action for action in actions if action is not None and action.keys == COPY_KEYS]
        for action in copying:
            action.do()
        return bool(copying)

    def _open_at_current(self) -> bool:
        index = self._view.currentIndex()
        below = self._view.visualRect(index).bottomLeft()
        return self._open(index, self._view.viewport().mapToGlobal(below))

    def _open(self, index: QModelIndex, place: QPoint) -> bool:
        actions = list(self._actions_at(index)) if index.isValid() else []
        if not actions or (self._menu is not None and self._menu.isVisible()):
            return bool(actions)
        if self._menu is not None:
            self._menu.deleteLater()
        self._menu = menu_of(actions, self._view)
        self._menu.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole) or ""))
        self._menu.popup(place)
        return True


def menu_of(actions: RowActions, parent: QAbstractItemView) -> QMenu:
    """The actions as a menu; what cannot be done now is there, and pale."""
    menu = Menu(parent)
    for action in actions:
        if action is None:
            menu.addSeparator()
            continue
        known_as = (
            "Enter" if action.keys == "Return" else action.keys
        )  # as it stands on the key, and in the help
        keys = QKeySequence(known_as).toString(QKeySequence.SequenceFormat.NativeText)
        entry = menu.addAction(f"{action.words}\t{keys}" if keys else action.words)
        entry.setEnabled(action.is_on)
        entry.triggered.connect(partial(_do, action))
    return menu


def _do(action: RowAction, _is_checked: bool = False) -> None:
    action.do()


def copy_words(words: str) -> None:
    """Lay words on the clipboard."""
    QGuiApplication.clipboard().setText(words)


def _asks_for_menu(event: QKeyEvent) -> bool:
    """Asked here too, since not every system turns these keys into a request for a menu."""
    is_shift_f10 = event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier
    return is_shift_f10 or event.key() == Qt.Key.Key_Menu
