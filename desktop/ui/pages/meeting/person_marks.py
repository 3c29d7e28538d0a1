"""Quiet marks in one editor under what looks like personal data: hovering says what it is, Ctrl+. offers to let it stand.

It never takes a key or a focus from whoever writes.
"""

from uuid import UUID

from PySide6.QtCore import QEvent, QKeyCombination, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QToolTip, QWidgetAction

from desktop.ui.pages.meeting.person_desk import PersonDesk
from desktop.ui.pages.meeting.person_hint import PersonHint
from desktop.ui.pages.meeting.person_lines import OneLine, Spot, TextLines
from desktop.ui.person_words import instead, looks_like
from desktop.ui.theme import ThemeFeed
from domain.person_data import Finding, FindingKind
from domain.person_data.places import ObjectKind, place_of

KEYS = "Ctrl+."
_KEY = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Period)
_COUNT_AFTER_MS = 400
Editor = QTextEdit | QPlainTextEdit | QLineEdit


class PersonMarks(QObject):
    """``counted()`` some time after the last key stroke, when ``count`` says how many places are marked."""

    counted = Signal()

    def __init__(self, editor: Editor, desk: PersonDesk, theme_feed: ThemeFeed) -> None:
        super().__init__(editor)
        self._editor, self._desk = editor, desk
        self._object_kind = ObjectKind.ITEM
        self._object_id: UUID | None = None
        self._let_stand: set[tuple[FindingKind, str]] = set()
        self.count = 0
        self._described = editor.accessibleDescription()
        self._lines: TextLines | OneLine = (
            OneLine(editor, self._find, theme_feed)
            if isinstance(editor, QLineEdit)
            else TextLines(editor, self._find, theme_feed)
        )
        self._counting = QTimer(self, singleShot=True, interval=_COUNT_AFTER_MS)
        self._connect(theme_feed)

    def watch(self, object_kind: ObjectKind, object_id: UUID | None) -> None:
        """Say what the text belongs to; None while that is not stored yet: then what is let stand waits for ``stored``."""
        self._object_kind, self._object_id = object_kind, object_id
        self._let_stand.clear()
        self.mark()

    def stored(self, object_id: UUID) -> None:
        """What the text belongs to has its key now."""
        self._object_id = object_id
        for kind, words in self._let_stand:
            self._desk.let_stand(place_of(self._object_kind, object_id, kind, words))
        self._let_stand.clear()

    def mark(self) -> None:
        """Look through the whole text."""
        self._lines.mark()
        self._counting.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.keyCombination() == _KEY:
            return self._take_key(event)
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            return self._show_tip(event)
        if isinstance(event, QContextMenuEvent):
            return self._show_menu_at(event)
        return super().eventFilter(watched, event)

    def _connect(self, theme_feed: ThemeFeed) -> None:
        # A text of many lines gets what concerns its words at its viewport.
        pointed_at = self._editor if isinstance(self._editor, QLineEdit) else self._editor.viewport()
        for receiver in {self._editor, pointed_at}:
            receiver.installEventFilter(self)
        self._editor.textChanged.connect(self._counting.start)
        self._counting.timeout.connect(self._on_counting)
        self._desk.changed.connect(self.mark)
        theme_feed.changed.connect(self.mark)

    def _find(self, text: str) -> tuple[Finding, ...]:
        return tuple(each for each in self._desk.find(text) if not self._stands(each.kind, each.words(text)))

    def _stands(self, kind: FindingKind, words: str) -> bool:
        if self._object_id is None:
            return (kind, words) in self._let_stand
        return self._desk.stands(place_of(self._object_kind, self._object_id, kind, words))

    def _spot_at(self, position: int) -> Spot | None:
        return next((each for each in self._lines.spots() if each.start <= position <= each.end), None)

    def _show_tip(self, event: QHelpEvent) -> bool:
        spot = self._spot_at(self._lines.position_at(event.pos()))
        if spot is None:
            QToolTip.hideText()
            return False
        text = self.tr("{what}. {instead} {keys} opens the choices.")
        tip = text.format(what=looks_like(spot.kind), instead=instead(spot.kind), keys=KEYS)
        QToolTip.showText(event.globalPos(), f"<qt>{tip}</qt>", self._editor)
        return True

    def _show_menu_at(self, event: QContextMenuEvent) -> bool:
        """By the mouse where it points, by the menu key where the caret is. Elsewhere the usual menu comes."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        spot = self._spot_at(self._lines.position_at(event.pos()) if by_mouse else self._lines.caret())
        if spot is None:
            return False
        self._open_menu(spot, event.globalPos())
        return True

    def _take_key(self, event: QKeyEvent) -> bool:
        """A form that lies here has keys of its own, and so does the page: this one is ours."""
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            self._go_to_next()
        return True

    def _go_to_next(self) -> None:
        """From the caret on, round from the end, and open the choices."""
        spots = self._lines.spots()
        if spots:
            caret = self._lines.caret()
            spot = next((each for each in spots if each.end >= caret), spots[0])
            self._open_menu(spot, self._lines.select(spot))

    def _open_menu(self, spot: Spot, at: QPoint) -> None:
        menu = self._editor.createStandardContextMenu()
        menu.setParent(self._editor, menu.windowFlags())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(f"{looks_like(spot.kind)}. {instead(spot.kind)}")
        first = menu.actions()[0]
        hint = QWidgetAction(menu)
        words = PersonHint(looks_like(spot.kind), instead(spot.kind), menu)
        hint.setDefaultWidget(words)
        hint.setEnabled(False)  # it is read, not chosen, and so not pale either
        words.setEnabled(True)
        let_stand = menu.addAction(self.tr("&Let it stand"))
        let_stand.triggered.connect(lambda: self._on_let_stand(spot))
        menu.insertActions(first, [hint, let_stand])
        menu.insertSeparator(first)
        menu.setActiveAction(let_stand)
        menu.popup(at)

    def _on_let_stand(self, spot: Spot) -> None:
        if self._object_id is None:
            self._let_stand.add((spot.kind, spot.words))
            self.mark()
        else:
            self._desk.let_stand(place_of(self._object_kind, self._object_id, spot.kind, spot.words))

    def _on_counting(self) -> None:
        count = len(self._lines.spots())
        if count != self.count:
            self.count = count
            said = self.tr("%n place(s) look like personal data. Ctrl+. says which.", "", count)
            self._editor.setAccessibleDescription(said if count else self._described)
        self.counted.emit()
