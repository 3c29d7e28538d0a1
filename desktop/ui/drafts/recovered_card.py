"""One text that was recovered: where it was typed and when, the words, and what can be done with them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from desktop.ui.dates import long_day
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.look import text_label
from domain.calendar import clock
from domain.drafts import Draft


class RecoveredCard(Card):
    """Each signal carries the draft."""

    put_back = Signal(object)
    copied = Signal(object)
    thrown_away = Signal(object)

    def __init__(self, draft: Draft, place: str, theme_feed: ThemeFeed) -> None:
        super().__init__()
        self.draft = draft
        self._lay_out(place, theme_feed)

    def _lay_out(self, place: str, theme_feed: ThemeFeed) -> None:
        typed_at = self.draft.typed_at.astimezone()
        when = self.tr("typed {day} at {time}").format(
            day=long_day(typed_at.date()), time=clock(typed_at.time())
        )
        parts = (self.draft.field, when) if self.draft.field else (when,)
        self.body.addWidget(text_label(place, "strong", wraps=True))
        self.body.addWidget(text_label(" · ".join(parts), "secondary", wraps=True))
        self._words = text_label(self.draft.text, wraps=True)
        self._words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._words.setAccessibleName(self.tr("The recovered text"))
        self.body.addWidget(self._words)
        self._say = text_label("", "secondary", wraps=True)
        self._say.hide()
        self.body.addWidget(self._say)
        self.body.addLayout(self._buttons(theme_feed))

    def _buttons(self, theme_feed: ThemeFeed) -> QHBoxLayout:
        self.first = push_button(self.tr("Put back"), theme_feed, compact=True)
        copy = push_button(self.tr("Copy"), theme_feed, compact=True)
        throw = push_button(self.tr("Throw away"), theme_feed, compact=True)
        self.first.clicked.connect(self._on_put_back)
        copy.clicked.connect(self._on_copied)
        throw.clicked.connect(self._on_thrown_away)
        row = QHBoxLayout()
        row.setSpacing(Space.INSIDE)
        for button in (self.first, copy, throw):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def tell(self, text: str) -> None:
        """What came of what was asked for."""
        self._say.setText(text)
        self._say.show()

    def _on_put_back(self) -> None:
        self.put_back.emit(self.draft)

    def _on_copied(self) -> None:
        self.copied.emit(self.draft)

    def _on_thrown_away(self) -> None:
        self.thrown_away.emit(self.draft)
