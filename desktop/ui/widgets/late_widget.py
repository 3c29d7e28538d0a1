"""A place for a widget that is made when it is first looked at. Knows nothing of the widget."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.widgets.tab_order import TabAnchor, lead_on, stops_within

WidgetT = TypeVar("WidgetT", bound=QWidget)


class LateWidget(TabAnchor, Generic[WidgetT]):
    """A form that nobody opens costs nothing: it takes tens of milliseconds to build, and a megabyte to keep.

    ``was_made`` when the widget has come, so that it can be filled.
    """

    was_made = Signal()

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
            shown = self.framed(self.made)
            column.addWidget(shown)
            shown.show()  # at once: a layout shows what is put in it at the next turn of the event loop
            lead_on(self, stops_within(shown))
            self.was_made.emit()
        return self.made

    def framed(self, made: WidgetT) -> QWidget:
        """What stands in the place: the widget itself, or what a subclass puts round it."""
        return made
