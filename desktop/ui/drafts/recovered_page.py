"""The texts that were typed and not saved before the program ended, to be put back, copied or thrown away."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desktop.ui.drafts.recovered_card import RecoveredCard
from desktop.ui.theme import Space, Theme, ThemeFeed
from desktop.ui.widgets.card import hairline
from desktop.ui.widgets.page_header import PageHeader
from desktop.ui.widgets.pane import Pane
from domain.drafts import Draft

_WIDEST_PX = 880  # at the ordinary size of text


class RecoveredPage(Pane):
    """The signals of its cards; ``left`` when one goes back."""

    put_back = Signal(object)
    copied = Signal(object)
    thrown_away = Signal(object)
    left = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__("sheet", parent)
        self._theme_feed = theme_feed
        self._cards: list[RecoveredCard] = []
        self._build()
        self._lay_out()
        theme_feed.follow(self._on_theme_changed)

    def show_drafts(self, drafts: Sequence[tuple[Draft, str]]) -> None:
        """Each with the words for its place."""
        for card in self._cards:
            self._rows.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [RecoveredCard(draft, place, self._theme_feed) for draft, place in drafts]
        for number, card in enumerate(self._cards):
            self._rows.insertWidget(number, card)
            card.put_back.connect(self.put_back)
            card.copied.connect(self.copied)
            card.thrown_away.connect(self.thrown_away)
        self._header.set_fact(self.tr("%n text(s)", "", len(self._cards)))

    def tell(self, draft: Draft, text: str) -> None:
        """What came of what was asked for a draft."""
        for card in self._cards:
            if card.draft == draft:
                card.tell(text)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Lead to the first text."""
        super().focusInEvent(event)
        if self._cards:
            self._cards[0].first.setFocus(event.reason())

    def _build(self) -> None:
        self._header = PageHeader(self._theme_feed, self.tr("Recovered texts"))
        self._header.show_back()
        self._header.back_requested.connect(self.left)
        self._column, self._scroll = QWidget(), QScrollArea()

    def _lay_out(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._rows = QVBoxLayout(self._column)
        self._rows.setContentsMargins(Space.PAGE, Space.CARD, Space.PAGE, Space.PAGE)
        self._rows.setSpacing(Space.BETWEEN)
        self._rows.addStretch(1)
        sheet = Pane("surface")
        inside = QVBoxLayout(sheet)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._column)
        self._scroll.setWidget(sheet)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 0, 0)  # the sheet's own line
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(hairline())
        column.addWidget(self._scroll, 1)

    def _on_theme_changed(self, theme: Theme) -> None:
        self._column.setMaximumWidth(round(_WIDEST_PX * theme.text_scale))
