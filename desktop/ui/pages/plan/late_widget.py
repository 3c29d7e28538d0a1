"""A place for a widget that is made when it is first looked at. Knows nothing of the widget."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

WidgetT = TypeVar("WidgetT", bound=QWidget)


class LateWidget(QWidget, Generic[WidgetT]):
    """A tab that nobody opens costs nothing: forms take tens of milliseconds to build."""

    def __init__(self, build: Callable[[], WidgetT], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build = build
        self.made: WidgetT | None = None

    def make(self) -> WidgetT:
        """The widget, made now if it was not before."""
        if self.made is None:
            self.made = self._build()
            column = QVBoxLayout(self)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(self.made)
            self.made.show()  # at once: a layout shows what is put in it at the next turn of the event loop
        return self.made
