"""A section of the right column: its title with a count and a link, and a card of rows or one quiet sentence."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.pages.finishing.row_card import RowCard
from desktop.ui.theme import Space
from desktop.ui.widgets.look import text_label
from desktop.ui.widgets.section_label import SectionLabel


class SideSection(QWidget):
    """Without rows it says ``nothing``."""

    def __init__(self, title: str, nothing: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._nothing = nothing
        self.heading = SectionLabel(title, "section")
        self._rows = RowCard()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.INSIDE)
        column.addWidget(self.heading)
        column.addWidget(self._rows)

    def show_rows(self, rows: Sequence[QWidget]) -> None:
        self._rows.show_rows(list(rows) or [self._sentence()])

    def _sentence(self) -> QWidget:
        place = QWidget()
        column = QVBoxLayout(place)
        column.setContentsMargins(Space.CARD, Space.BETWEEN, Space.CARD, Space.BETWEEN)
        column.addWidget(text_label(self._nothing, "quiet", wraps=True))
        return place
