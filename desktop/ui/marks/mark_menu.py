"""The menu of a mark: what it is, what may be written instead, what else can be done; then what the editor's own menu has."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidgetAction
from shiboken6 import isValid

from desktop.ui.marks.mark import Mark
from desktop.ui.marks.mark_hint import MarkHint

REPAIR_KEY = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Period)
_MOST_OFFERS = 6


class MarkMenu(QObject):
    """Fills ``menu``. ``replace`` writes the words that are chosen. The key that opened it takes the first choice."""

    def __init__(self, menu: QMenu, mark: Mark, replace: Callable[[str], None]) -> None:
        super().__init__(menu)
        self._menu, self._mark, self._replace = menu, mark, replace
        self._own_menu = menu.actions()[0]
        self._waiting: QAction | None = None
        self._build()
        menu.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.keyCombination() == REPAIR_KEY:
            event.accept()
            active = self._menu.activeAction()
            if event.type() == QEvent.Type.KeyPress and active is not None and active.isEnabled():
                self._menu.close()
                active.trigger()
            return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        source, found = self._mark.source, self._mark.found
        self._menu.setAccessibleName(f"{source.title(found)}. {source.sentence(found)}".strip())
        self._add(self._hint())
        repair = source.repair(found)
        if repair is not None:
            words = self.tr("Chan&ge to “{words}”").format(words=_shown(repair))
            self._add(self._replacing(words, repair))
        if self._is_offered() or repair is not None:
            self._menu.insertSeparator(self._own_menu)
        for choice in source.choices(found):
            action = QAction(choice.text, self._menu)
            action.triggered.connect(choice.act)
            self._add(action)
        self._menu.insertSeparator(self._own_menu)
        if self._waiting is None:
            self._activate_first()

    def _hint(self) -> QAction:
        source, found = self._mark.source, self._mark.found
        words = MarkHint(source.title(found), source.sentence(found), self._menu)
        hint = QWidgetAction(self._menu)
        hint.setDefaultWidget(words)
        hint.setEnabled(False)  # it is read, not chosen, and so not pale either
        words.setEnabled(True)
        return hint

    def _is_offered(self) -> bool:
        """Ask for what may be written instead; until it comes its place is held."""
        waiting = QAction(self.tr("Looking for suggestions …"), self._menu)
        waiting.setEnabled(False)
        self._waiting = waiting
        if not self._mark.source.offer(self._mark.found, self._show_offers):
            self._waiting = None
            return False
        if self._waiting is not None:  # else the answer was there at once
            self._add(waiting)
        return True

    def _show_offers(self, offers: Sequence[str]) -> None:
        """What has come stands where the waiting stood; the menu may be gone by now."""
        if not isValid(self._menu) or self._waiting is None:
            return
        waiting, self._waiting = self._waiting, None
        place = waiting if waiting in self._menu.actions() else self._own_menu
        for words in offers[:_MOST_OFFERS]:
            self._menu.insertAction(place, self._replacing(_shown(words), words))
        if offers:
            self._menu.removeAction(waiting)
        else:
            waiting.setText(self.tr("No suggestions"))
            if place is self._own_menu:
                self._add(waiting)
        if self._menu.activeAction() is None:
            self._activate_first()

    def _replacing(self, text: str, words: str) -> QAction:
        action = QAction(text, self._menu)
        action.triggered.connect(partial(self._replace, words))
        return action

    def _add(self, action: QAction) -> None:
        self._menu.insertAction(self._own_menu, action)

    def _activate_first(self) -> None:
        first = next(
            (each for each in self._menu.actions() if each.isEnabled() and not each.isSeparator()), None
        )
        if first is not None:
            self._menu.setActiveAction(first)


def _shown(words: str) -> str:
    """Blanks that hold together are seen as blanks; an ampersand is one."""
    return words.replace("&", "&&")
