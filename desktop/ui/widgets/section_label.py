"""The title of a section with the number of things in it."""

from typing import Literal

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.theme import Space
from desktop.ui.widgets.look import text_label


class SectionLabel(QWidget):
    """``section`` is 10.5 pt for pages, ``heading`` 9 pt for columns and panels."""

    def __init__(
        self, title: str, look: Literal["section", "heading"] = "heading", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._title = text_label(title, look)
        self._count = text_label("", "secondary")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.INSIDE)
        self._row.addWidget(self._title)
        self._row.addWidget(self._count)
        self._row.addStretch(1)
        self.set_count(None)

    def set_title(self, title: str) -> None:
        self._title.setText(title)

    def set_count(self, count: int | None) -> None:
        """Show how many there are, or nothing at all for None."""
        self._count.setText("" if count is None else str(count))
        self._count.setVisible(count is not None)

    def add_at_right(self, widget: QWidget) -> None:
        """Put a link or a fact at the right end of the line."""
        self._row.addWidget(widget)
