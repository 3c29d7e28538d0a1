"""Cards one below the other in a column that scrolls, no wider than one reads. Knows nothing of its cards."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.theme import Space, Theme, ThemeFeed
from desktop.ui.widgets.card import hairline
from desktop.ui.widgets.page_header import PageHeader
from desktop.ui.widgets.pane import Pane

_MUCH = 1000  # of a width that is shared with what is left over


class CardColumn(QScrollArea):
    """``widest_px`` is how wide the cards get, at the ordinary size of text; ``spacing`` lies between them."""

    def __init__(
        self,
        theme_feed: ThemeFeed,
        widest_px: int,
        spacing: int = Space.BETWEEN,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._widest_px = widest_px
        self._column = QWidget()
        self._cards = QVBoxLayout(self._column)
        self._lay_out(spacing)
        theme_feed.follow(self._on_text_size_changed)

    def add(self, card: QWidget) -> None:
        """Put a card last."""
        self.insert(self._cards.count() - 1, card)

    def insert(self, place: int, card: QWidget) -> None:
        """Put a card where the one at this place is; that one comes after it."""
        self._cards.insertWidget(place, card)

    def fill(self, page: Pane, header: PageHeader) -> None:
        """Lay out a page that is nothing but its header and this column."""
        column = QVBoxLayout(page)
        column.setContentsMargins(1, 1, 0, 0)  # the sheet's own line
        column.setSpacing(0)
        column.addWidget(header)
        column.addWidget(hairline())
        column.addWidget(self, 1)

    def show_at_top(self, card: QWidget) -> None:
        """Scroll until a card begins where the first one did, or as far as one can."""
        self.verticalScrollBar().setValue(self._column.y() + card.y() - Space.CARD)

    def _lay_out(self, spacing: int) -> None:
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(spacing)
        self._cards.addStretch(1)
        sheet = Pane("surface")
        row = QHBoxLayout(sheet)
        row.setContentsMargins(Space.PAGE, Space.CARD, Space.PAGE, Space.PAGE)
        row.addWidget(self._column, _MUCH)
        row.addStretch(1)
        self.setWidget(sheet)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _on_text_size_changed(self, theme: Theme) -> None:
        self._column.setMaximumWidth(round(self._widest_px * theme.text_scale))
