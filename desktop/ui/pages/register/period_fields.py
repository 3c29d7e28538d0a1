"""From when and until when something holds: two days that may be left empty, beside each other."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.pages.agreements.day_field import DayField
from desktop.ui.pages.meeting.flow_row import FlowRow
from desktop.ui.theme import ThemeFeed

_DAY_PX = 130


class PeriodFields(FlowRow):
    """Both days come out as they stand, dates or not."""

    edited = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(theme_feed, parent=parent)
        self._first = DayField(self.tr("Valid from"), theme_feed)
        self._last = DayField(self.tr("Valid to"), theme_feed, is_last=True)
        for day in (self._first, self._last):
            self.add(day, _DAY_PX)
            day.edited.connect(self.edited)

    def name_for(self, what: str) -> None:
        """Say to screen readers whose days they are, where several stand on a page."""
        self._first.line.setAccessibleName(self.tr("{what} from").format(what=what))
        self._last.line.setAccessibleName(self.tr("{what} to").format(what=what))

    def show_texts(self, first: str, last: str, today: date) -> None:
        self._first.show_text(first, today)
        self._last.show_text(last, today)

    def texts(self) -> tuple[str, str]:
        return self._first.text(), self._last.text()

    def days(self) -> tuple[date | None, date | None]:
        """The two days; ask ``is_right`` first, for what is no date is None too."""
        return self._first.chosen_day(), self._last.chosen_day()

    def focus_first(self) -> None:
        self._first.line.setFocus(Qt.FocusReason.TabFocusReason)

    def is_right(self) -> bool:
        """Whether each is empty or a date. Where one is not it says so itself and takes the focus."""
        wrong = next((day for day in (self._first, self._last) if day.text() and not day.chosen_day()), None)
        if wrong is None:
            return True
        wrong.say_no_date()
        wrong.line.setFocus(Qt.FocusReason.OtherFocusReason)
        return False

    def say_end_is_wrong(self, sentence: str) -> None:
        self._last.set_error(sentence)
        self._last.line.setFocus(Qt.FocusReason.OtherFocusReason)
