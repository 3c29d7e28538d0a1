"""A row of the right column: what it is and leads to, a fact under it, and how many days at the right."""

from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.pages.overview.row_button import RowButton
from desktop.ui.theme import Space
from desktop.ui.widgets.elided_label import ElidedLabel
from desktop.ui.widgets.look import text_label

FactLook = Literal["secondary", "warn", "error"]


class FactRow(QWidget):
    """``chosen`` by mouse or keyboard on its title. Screen readers hear title, fact and days as one."""

    chosen = Signal()

    def __init__(
        self,
        title: str,
        fact: str,
        days: str,
        days_look: FactLook = "secondary",
        *,
        leading: QWidget | None = None,
    ) -> None:
        super().__init__()
        self.button = RowButton(title, ", ".join(part for part in (title, fact, days) if part))
        self.button.clicked.connect(self.chosen)
        under = QHBoxLayout()
        under.setSpacing(Space.INSIDE)
        if leading is not None:
            under.addWidget(leading)
        under.addWidget(ElidedLabel(fact, "secondary"))
        under.addStretch(1)
        under.addWidget(text_label(days, days_look))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.CARD, Space.TINY, Space.CARD, Space.INSIDE)
        column.setSpacing(0)
        column.addWidget(self.button)
        column.addLayout(under)
