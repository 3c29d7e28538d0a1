"""A plain area on one of the grounds there are."""

from typing import Literal

from PySide6.QtWidgets import QFrame, QWidget

Ground = Literal["surface", "sunken", "ground", "sheet"]
Edge = Literal["left", "right"]


class Pane(QFrame):
    """Painted in its ground. ``sheet`` is the white sheet beside the rail, with its rounded corner.

    ``edge`` is where a hairline parts it from the pane beside it: in high contrast all grounds are black.
    """

    def __init__(
        self, ground: Ground = "surface", parent: QWidget | None = None, *, edge: Edge | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("pane", ground)
        if edge is not None:
            self.setProperty("edge", edge)
            self.setContentsMargins(int(edge == "left"), 0, int(edge == "right"), 0)
