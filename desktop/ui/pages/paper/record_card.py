"""A card in which something is done with finished minutes: a title, what it asks, and two buttons.

It stays until it is done or cancelled; what is wrong is said in it, and what was typed stays.
"""

from abc import abstractmethod

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.pages.meeting.form_keys import FormKeys
from desktop.ui.saying import say
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.inline_message import InlineMessage, MessageKind
from desktop.ui.widgets.look import text_label
from domain.errors import UserError


class RecordCard(Card):
    """A subclass fills ``body`` and calls ``_finish_layout``. Ctrl+Enter is done, Esc is cancelled."""

    cancelled = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._trouble = InlineMessage(theme_feed, MessageKind.DANGER, narrow=True, parent=self)
        self.body.setSpacing(Space.BETWEEN)

    def show_error(self, error: UserError) -> None:
        """Say what stands in the way; a subclass says it at the field where it can be mended."""
        self._trouble.show_message(MessageKind.DANGER, say(error))
        self._trouble.show()

    def clear_trouble(self) -> None:
        self._trouble.hide()

    def _finish_layout(self, title: str, done: str) -> None:
        """Put the title first and the buttons last, and bind the keys of everything that can have the focus."""
        self._done = push_button(done, self._theme_feed, look="primary")
        self._cancel = push_button(self.tr("Cancel"), self._theme_feed)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.INSIDE)
        buttons.addWidget(self._done, 1)
        buttons.addWidget(self._cancel)
        self.body.insertWidget(0, text_label(title, "section", wraps=True))
        self.body.addWidget(self._trouble)
        self.body.addLayout(buttons)
        self.setAccessibleName(title)
        self.clear_trouble()
        self._done.clicked.connect(self._on_done)
        self._cancel.clicked.connect(self.cancelled)
        self._keys = FormKeys(self)
        self._keys.finished.connect(self._on_done)
        self._keys.left.connect(self.cancelled)

    @abstractmethod
    def _on_done(self) -> None:
        """Look through what was entered, and say it or what is wrong with it."""
