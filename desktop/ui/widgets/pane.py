"""A plain area on one of the grounds there are."""

from typing import Literal

from PySide6.QtWidgets import QFrame, QWidget

Ground = Literal["surface", "sunken", "ground", "sheet"]


class Pane(QFrame):
    """Painted in its ground. ``sheet`` is the white sheet beside the rail, with its rounded corner."""

    def __init__(self, ground: Ground = "surface", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", ground)
