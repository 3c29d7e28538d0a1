"""Follows what is typed anywhere in the pages, and knows which of it is not stored yet.

Only the field that has the focus is listened to: a filter over the whole application would be called for every event.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.drafts.editors import (
    Editor,
    alike_on,
    editor_of,
    is_open,
    name_of,
    stores_by_itself,
    text_of,
    typed_in,
)
from desktop.ui.store_pages import StorePages
from domain.drafts import Draft

_OUTLIVES_OTHERS = "meeting"
"""On this page forms stay open while something else is stored; they close when they are."""


@dataclass(slots=True)
class _Typed:
    """``named`` is what the field is called, and which of that name it is: not asked while somebody types."""

    editor: Editor
    page: QWidget
    keys: tuple[UUID, ...]
    before: str
    text: str
    typed_at: datetime
    named: tuple[str, int] | None = None


class DraftWatch(QObject):
    """``typed`` comes with each key; ``drafts`` are then what would be lost if the program ended now."""

    typed = Signal()

    def __init__(
        self,
        pages: StorePages,
        page: Callable[[], QWidget | None],
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        """``page`` is what is shown."""
        super().__init__(parent)
        self._pages, self._page_shown, self._now = pages, page, now
        self._typed: dict[tuple[int, tuple[UUID, ...]], _Typed] = {}
        self._editor: Editor | None = None
        self._page: QWidget | None = None
        self._before = ""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus_changed)

    def end(self) -> None:
        """Follow nothing any more."""
        self._leave()
        self._typed.clear()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.disconnect(self._on_focus_changed)

    def drafts(self) -> tuple[Draft, ...]:
        """What was typed and is not stored, the oldest first."""
        for key, typed in list(self._typed.items()):
            if not self._still_waits(typed):
                del self._typed[key]
        return tuple(self._draft(typed) for typed in self._typed.values())

    def forget_stored(self) -> None:
        """Everything that stores itself has been stored."""
        self._forget(lambda typed: stores_by_itself(typed.editor))

    def forget_submitted(self) -> None:
        """Something was stored because the person said so: the forms of the page that is shown."""
        shown = self._shown()
        if shown is not None and self._pages.name_of(shown) not in {
            _OUTLIVES_OTHERS,
            self._pages.unsaved_page(),
        }:
            self._forget(lambda typed: typed.page is shown and not stores_by_itself(typed.editor))

    def _forget(self, is_stored: Callable[[_Typed], bool]) -> None:
        self._typed = {
            key: typed
            for key, typed in self._typed.items()
            if shiboken6.isValid(typed.editor) and not is_stored(typed)
        }
        if self._editor is not None and shiboken6.isValid(self._editor):
            self._before = text_of(self._editor)

    def _still_waits(self, typed: _Typed) -> bool:
        """A form that is gone was sent or given up; of a record that is no longer shown the last words are known."""
        if not shiboken6.isValid(typed.editor) or not shiboken6.isValid(typed.page):
            return False
        if _keys_of(typed.page) == typed.keys:
            typed.text = text_of(typed.editor)
        is_there = stores_by_itself(typed.editor) or is_open(typed.editor, typed.page)
        return is_there and typed.text != typed.before

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        self._leave()
        editor, page = editor_of(now), self._shown()
        if editor is None or page is None or not page.isAncestorOf(editor):
            return
        self._editor, self._page, self._before = editor, page, text_of(editor)
        typed_in(editor).connect(self._on_typed)

    def _leave(self) -> None:
        if self._editor is not None and shiboken6.isValid(self._editor):
            typed_in(self._editor).disconnect(self._on_typed)
        self._editor = None

    def _on_typed(self, *_text: str) -> None:
        assert self._editor is not None
        assert self._page is not None
        text, keys = text_of(self._editor), _keys_of(self._page)
        known = self._typed.get((id(self._editor), keys))
        if known is not None:
            known.text = text
        else:
            typed = _Typed(self._editor, self._page, keys, self._before, text, self._now())
            self._typed[id(self._editor), keys] = typed
        self._before = text
        self.typed.emit()

    def _draft(self, typed: _Typed) -> Draft:
        if typed.named is None:
            field = name_of(typed.editor)
            alike = alike_on(typed.page, field)
            typed.named = field, alike.index(typed.editor) if typed.editor in alike else 0
        field, turn = typed.named
        return Draft(
            page=self._pages.name_of(typed.page),
            keys=typed.keys,
            place=self._pages.place_of(typed.page),
            field=field,
            turn=turn,
            before=typed.before,
            text=typed.text,
            typed_at=typed.typed_at,
        )

    def _shown(self) -> QWidget | None:
        """The page that is shown, if it is one over the store."""
        page = self._page_shown()
        return page if self._pages.name_of(page) else None


def _keys_of(page: QWidget) -> tuple[UUID, ...]:
    keys: tuple[UUID, ...] = getattr(page, "shown_keys", tuple)()
    return keys
