"""What the log shows: by event, by what it was done to, by whom, and by day. Knows no table and no service."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.services.log_words import KINDS, action_word, kind_word
from desktop.ui.pages.meeting.flow_row import FlowRow
from desktop.ui.pages.period_choice import Days, PeriodChoice
from desktop.ui.pages.situation.filter_choice import FilterChoice, ValueT
from desktop.ui.saying import language
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from domain.audit import AuditAction
from domain.log_list import LogChoice
from domain.swedish import sort_key


class LogFilterBar(QWidget):
    """``filter_changed`` when the user has chosen; never for what is offered."""

    filter_changed = Signal()

    def __init__(self, theme_feed: ThemeFeed, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed, self._today = theme_feed, today
        self._build()
        self._lay_out()
        self._connect()
        self._show_whether_chosen()

    def set_people(self, names: Sequence[str]) -> None:
        """Offer these names, each once."""
        self._who.offer([(name, name) for name in dict.fromkeys(names)])

    def wanted(self) -> LogChoice:
        first_day, last_day = self._period.days()
        return LogChoice(
            action=self._event.value(),
            object_kind=self._what.value() or "",
            name=self._who.value() or "",
            first_day=first_day,
            last_day=last_day,
        )

    def focus_first(self) -> None:
        self._event.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def clear(self) -> None:
        """Let everything go, and say so when there was something."""
        if self.wanted() == LogChoice() and not self._period.takes_own_days():
            return
        for button in self._buttons():
            button.pick(None)
        self._tell()

    def _build(self) -> None:
        feed, spoken = self._theme_feed, language()
        self._event = FilterChoice[AuditAction](feed, self.tr("Event"))
        self._what = FilterChoice[str](feed, self.tr("What"))
        self._who = FilterChoice[str](feed, self.tr("Who"))
        self._period = PeriodChoice(feed, self._today, self._spells())
        self._clear = push_button(self.tr("Clear"), feed, look="link", compact=True)
        self._clear.setAccessibleName(self.tr("Clear the filters"))
        self._event.offer(_in_order([(action, action_word(action, spoken)) for action in AuditAction]))
        self._what.offer(_in_order([(kind, kind_word(kind, spoken)) for kind in KINDS]))

    def _lay_out(self) -> None:
        row = FlowRow(self._theme_feed, Space.INSIDE)
        for button in (*self._buttons(), self._clear):
            row.add(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.INSIDE)
        column.addWidget(row)
        column.addWidget(self._period.own_days)

    def _connect(self) -> None:
        for button in self._buttons():
            button.value_changed.connect(self._tell)
        self._clear.clicked.connect(self.clear)

    def _buttons(self) -> tuple[FilterChoice[object], ...]:
        return self._event, self._what, self._who, self._period  # type: ignore[return-value]

    def _spells(self) -> list[tuple[Days, str]]:
        today = self._today
        return [
            ((today, today), self.tr("Today")),
            ((today - timedelta(days=6), today), self.tr("The last seven days")),
            *(((date(year, 1, 1), date(year, 12, 31)), str(year)) for year in (today.year, today.year - 1)),
        ]

    def _tell(self) -> None:
        self._show_whether_chosen()
        self.filter_changed.emit()

    def _show_whether_chosen(self) -> None:
        self._clear.setVisible(self.wanted() != LogChoice())


def _in_order(choices: list[tuple[ValueT, str]]) -> list[tuple[ValueT, str]]:
    return sorted(choices, key=lambda choice: sort_key(choice[1]))
