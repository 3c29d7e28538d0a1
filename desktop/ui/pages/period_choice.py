"""The choice of a period in a row of filters, or of days of one's own. Knows nothing of what it narrows."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from desktop.ui.pages.meeting.date_line import DateLine
from desktop.ui.pages.meeting.flow_row import FlowRow
from desktop.ui.pages.situation.filter_choice import FilterChoice
from desktop.ui.theme import ThemeFeed

Days = tuple[date | None, date | None]
_DATE_WIDTH = 150
# No days anybody could mean, so that they can stand among the periods.
_OWN_DAYS: Days = (date.max, date.min)


class PeriodChoice(FilterChoice[Days]):
    """``value_changed`` also when days of one's own have been typed.

    ``own_days`` is the row with the fields for them, to be put where there is room; it comes and goes by itself.
    """

    def __init__(
        self,
        theme_feed: ThemeFeed,
        today: date,
        spells: Sequence[tuple[Days, str]],
        parent: QWidget | None = None,
    ) -> None:
        """``spells`` are the periods to choose from, each with its words; days of one's own come after them."""
        super().__init__(theme_feed, QCoreApplication.translate("PeriodChoice", "Period"), parent)
        self._today = today
        self._from = DateLine(self.tr("From"), theme_feed)
        self._to = DateLine(self.tr("To"), theme_feed)
        self.own_days = FlowRow(theme_feed)
        self.own_days.hide()
        for line in (self._from, self._to):
            self.own_days.add(line, _DATE_WIDTH, grows=False)
            line.line.editingFinished.connect(self.value_changed)
        self.offer([*spells, (_OWN_DAYS, self.tr("Other days …"))])

    def days(self) -> Days:
        """The first and the last day, both within; None where there is no such end."""
        if self.takes_own_days():
            return self._from.chosen_date(), self._to.chosen_date()
        return self.value() or (None, None)

    def takes_own_days(self) -> bool:
        """Whether the fields are there, filled in or not."""
        return self.value() == _OWN_DAYS

    def pick(self, value: Days | None, words: str = "") -> None:
        super().pick(value, words)
        self._show_own_days()

    def _show_own_days(self) -> None:
        """Show the fields or put them away, empty."""
        is_shown = self.takes_own_days()
        self.own_days.setVisible(is_shown)
        for line in (self._from, self._to):
            line.show_date(line.chosen_date() if is_shown else None, self._today)

    def _on_choice_changed(self) -> None:
        self._show_own_days()
        if self.takes_own_days():
            self._from.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        super()._on_choice_changed()
