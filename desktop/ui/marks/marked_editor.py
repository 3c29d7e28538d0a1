"""The marks of one editor: hovering says what one is, Ctrl+. repairs or opens the choices, Alt+F7 goes to the next.

It never takes a key or a focus from whoever writes.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QKeyCombination, QObject, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QContextMenuEvent, QHelpEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QToolTip

from desktop.ui.marks.document_marks import DocumentMarks
from desktop.ui.marks.line_marks import LineMarks
from desktop.ui.marks.mark import Mark, MarkLook, MarkSource
from desktop.ui.marks.mark_menu import REPAIR_KEY, MarkMenu
from desktop.ui.theme import ThemeFeed

KEYS = "Ctrl+."
_NEXT_KEY = QKeyCombination(Qt.KeyboardModifier.AltModifier, Qt.Key.Key_F7)
Editor = QTextEdit | QPlainTextEdit | QLineEdit


class MarkedEditor(QObject):
    """Watches an editor as long as it lives."""

    def __init__(self, editor: Editor, sources: Sequence[MarkSource], theme_feed: ThemeFeed) -> None:
        super().__init__(editor)
        self._editor = editor
        self._marks: DocumentMarks | LineMarks = (
            LineMarks(editor, sources, theme_feed)
            if isinstance(editor, QLineEdit)
            else DocumentMarks(editor, sources, theme_feed)
        )
        # A text of many lines gets what concerns its words at its viewport.
        pointed_at = editor if isinstance(editor, QLineEdit) else editor.viewport()
        for receiver in {editor, pointed_at}:
            receiver.installEventFilter(self)
        for source in sources:
            source.changed.connect(self.mark)
            source.came.connect(self._marks.mark_words)
        theme_feed.changed.connect(self.mark)

    def mark(self) -> None:
        """Look through the whole text anew, when there is time."""
        self._marks.mark()

    def marks(self, look: MarkLook) -> list[Mark]:
        """Those of one kind as they are now, drawn or not yet."""
        return list(self._marks.all(look))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.keyCombination() in {REPAIR_KEY, _NEXT_KEY}:
            return self._take_key(event)
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            return self._show_tip(event)
        if isinstance(event, QContextMenuEvent):
            return self._show_menu_at(event)
        return super().eventFilter(watched, event)

    def _take_key(self, event: QKeyEvent) -> bool:
        """A form that lies here has keys of its own, and so does the page: these are ours."""
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            if event.keyCombination() == REPAIR_KEY:
                self._repair()
            else:
                self._go_to_next()
        return True

    def _repair(self) -> None:
        """Where the caret is, or else the choices of the next mark; what has only one repair is repaired at once."""
        mark = self._marks.at(self._marks.caret())
        repair = mark.source.repair(mark.found) if mark is not None else None
        if mark is not None and repair is not None:
            self._marks.replace(mark, repair)
            return
        mark = mark or self._marks.after(self._marks.caret())
        if mark is not None:
            self._open_menu(mark, self._marks.select(mark))

    def _go_to_next(self) -> None:
        mark = self._marks.after(self._marks.caret())
        if mark is not None:
            self._marks.select(mark)
            self._announce(mark)

    def _announce(self, mark: Mark) -> None:
        """Whoever hears the screen hears why the words are selected."""
        event = QAccessibleAnnouncementEvent(self._editor, self._said_of(mark))
        QAccessible.updateAccessibility(event)

    def _said_of(self, mark: Mark) -> str:
        told = f"{mark.source.title(mark.found)}. {mark.source.sentence(mark.found)}".strip()
        if mark.source.repair(mark.found) is not None:
            return self.tr("{what} {keys} repairs it.").format(what=told, keys=KEYS)
        return self.tr("{what} {keys} opens the choices.").format(what=told, keys=KEYS)

    def _show_tip(self, event: QHelpEvent) -> bool:
        mark = self._marks.at(self._marks.position_at(event.pos()))
        if mark is None:
            QToolTip.hideText()
            return False
        QToolTip.showText(event.globalPos(), f"<qt>{self._said_of(mark)}</qt>", self._editor)
        return True

    def _show_menu_at(self, event: QContextMenuEvent) -> bool:
        """By the mouse where it points, by the menu key where the caret is. Elsewhere the usual menu comes."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        mark = self._marks.at(self._marks.position_at(event.pos()) if by_mouse else self._marks.caret())
        if mark is None:
            return False
        self._open_menu(mark, event.globalPos())
        return True

    def _open_menu(self, mark: Mark, at: QPoint) -> None:
        menu = self._editor.createStandardContextMenu()
        menu.setParent(self._editor, menu.windowFlags())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        MarkMenu(menu, mark, lambda words: self._marks.replace(mark, words))
        menu.popup(at)
