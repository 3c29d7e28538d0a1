"""Where the guide stands on a page: nothing until a card is put there."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.pages.guide.guide_row import GuideRow
from desktop.ui.theme import Space
from desktop.ui.widgets.tab_order import TabAnchor, lead_on, stops_within


class GuidePlace(TabAnchor):
    """Tab comes to the card where it stands, however late it is put there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, Space.BETWEEN)

    def focus_first(self) -> bool:
        """Lead the keyboard to the first step that is left; False where there is no guide."""
        steps = [row for row in self.findChildren(GuideRow) if row.isVisibleTo(self) and row.leads_on]
        if self.isHidden() or not steps:
            return False
        steps[0].focus_button()
        return True

    def put(self, card: QWidget) -> None:
        """Take the card here from wherever it stood."""
        if card.parentWidget() is not self:
            self._column.addWidget(card)
            lead_on(self, stops_within(card))
