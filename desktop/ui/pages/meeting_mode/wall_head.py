"""Over the item on the wall: which meeting, how far it has come, the time at the item, the clock."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from desktop.ui.pages.meeting_mode.wall_look import dress
from desktop.ui.theme import MEDIUM, SEMIBOLD, Space, Theme
from desktop.ui.widgets.elided_label import ElidedLabel


class WallHead(QWidget):
    """Time is said in words and never blinks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ElidedLabel()
        self._progress, self._spent, self._clock = QLabel(), QLabel(), QLabel()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("How far the meeting has come"))
        row = QHBoxLayout()
        row.setContentsMargins(Space.SECTION, Space.BETWEEN, Space.SECTION, Space.BETWEEN)
        row.setSpacing(Space.SECTION)
        row.addWidget(self._title)
        row.addStretch(1)
        for label in (self._progress, self._spent, self._clock):
            row.addWidget(label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._bar)

    def show_place(self, title: str, place: int, count: int) -> None:
        """``place`` counts from 1."""
        self._title.set_text(title)
        self._progress.setText(self.tr("{0} of {1}").format(place, count))
        self._bar.setRange(0, count)
        self._bar.setValue(place)

    def show_time(self, spent: str, clock: str) -> None:
        """Both in words; the same words again change nothing."""
        self._spent.setText(spent)
        self._spent.setAccessibleName(self.tr("Time at this item: {0}").format(spent))
        self._clock.setText(clock)

    def dress(self, theme: Theme) -> None:
        """``theme`` is that of the wall."""
        for label in (self._title, self._progress):
            dress(label, theme, "tag", weight=MEDIUM, colour="text2")
        dress(self._spent, theme, "tag", weight=MEDIUM, colour="text")
        dress(self._clock, theme, "tag", weight=SEMIBOLD, colour="text")
