"""A field for a date, 2026-09-17, with a calendar that shows week numbers: meetings are spoken of by week."""

from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QKeyEvent, QTextCharFormat, QWheelEvent
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QToolButton, QWidget

from desktop.ui.theme import Theme, ThemeFeed

_FORMAT = "yyyy-MM-dd"
_ARROWS = (("qt_calendar_prevmonth", "chevron-left"), ("qt_calendar_nextmonth", "chevron-right"))


class DateField(QDateEdit):
    """Python dates in and out. For the user's edits listen to ``editingFinished`` or ``userDateChanged``."""

    def __init__(self, theme_feed: ThemeFeed, shown: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDisplayFormat(_FORMAT)
        self.setCalendarPopup(True)
        self.setCalendarWidget(_Calendar(theme_feed, self))
        self.show_date(shown)

    def show_date(self, shown: date) -> None:
        self.setDate(QDate(shown.year, shown.month, shown.day))

    def chosen_date(self) -> date:
        chosen = self.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A hyphen goes to the next part, but Qt has gone there already when the part before it is full."""
        is_there = self.lineEdit().selectedText() == self.sectionText(self.currentSection())
        if event.text() == "-" and is_there:
            event.accept()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling a page must not change a date that happens to lie under the pointer."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class _Calendar(QCalendarWidget):
    def __init__(self, theme_feed: ThemeFeed, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setContentsMargins(1, 1, 1, 1)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        for object_name, icon_name in _ARROWS:
            button = self.findChild(QToolButton, object_name)
            if isinstance(button, QToolButton):
                button.setIcon(theme_feed.icon(icon_name))
        theme_feed.follow(self._on_theme_changed)

    def _on_theme_changed(self, theme: Theme) -> None:
        quiet, plain = QTextCharFormat(), QTextCharFormat()
        quiet.setForeground(theme.colour("text3"))
        plain.setForeground(theme.colour("text"))
        self.setHeaderTextFormat(quiet)
        for weekend_day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(weekend_day, plain)
