"""What the situation page shows: by period, area, district, category, source, trend, severity, secrecy and hour."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.pages.meeting.flow_row import FlowRow
from desktop.ui.pages.period_choice import Days, PeriodChoice
from desktop.ui.pages.situation.filter_choice import FilterChoice
from desktop.ui.period_words import days_words, weeks_words
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.words import word
from domain.point_counts import CountedPeriod
from domain.secrecy import Sensitivity
from domain.situation import PointFilter, Severity, Teller, Trend, WeekCell
from domain.time_pattern import TIME_BANDS

_SPELLS_WEEKS = (4, 8, 26)


@dataclass(frozen=True, slots=True)
class FilterChoices:
    """Keys and names to choose from, each in its order."""

    areas: Sequence[tuple[UUID, str]]
    districts: Sequence[tuple[UUID, str]]
    categories: Sequence[str]
    parties: Sequence[tuple[UUID, str]]


class PointFilterBar(QWidget):
    """``filter_changed(PointFilter)`` when the user has chosen; never for ``show_wanted``."""

    filter_changed = Signal(object)

    def __init__(self, theme_feed: ThemeFeed, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed, self._today = theme_feed, today
        self._build()
        self._lay_out()
        self._connect()
        self._show_whether_chosen()

    def set_choices(self, choices: FilterChoices) -> None:
        tellers = [(Teller.POLICE, self.tr("The police")), (Teller.OTHERS, self.tr("Other parties"))]
        self._area.offer(choices.areas)
        self._district.offer(choices.districts)
        self._category.offer([(category, _capital(category)) for category in choices.categories])
        self._source.offer([*tellers, *choices.parties])

    def wanted(self) -> PointFilter:
        source, days = self._source.value(), self._period.days()
        return PointFilter(
            area_id=self._area.value(),
            district_id=self._district.value(),
            category=self._category.value() or "",
            source_party_id=source if isinstance(source, UUID) else None,
            teller=source if isinstance(source, Teller) else None,
            period_from=days[0],
            period_to=days[1],
            severity=self._severity.value(),
            sensitivity=self._sensitivity.value(),
            trend=self._trend.value(),
            cell=self._cell.value(),
            is_never_raised=bool(self._raised.value()),
        )

    def show_wanted(self, wanted: PointFilter) -> None:
        """Show a filter as chosen, so that each part of it can be let go."""
        days = (wanted.period_from, wanted.period_to)
        self._period.pick(None if days == (None, None) else days, self._words_of(days))
        self._area.pick(wanted.area_id)
        self._district.pick(wanted.district_id)
        self._category.pick(wanted.category or None, _capital(wanted.category))
        self._source.pick(wanted.source_party_id or wanted.teller)
        self._trend.pick(wanted.trend)
        self._severity.pick(wanted.severity)
        self._sensitivity.pick(wanted.sensitivity)
        self._cell.pick(wanted.cell, self._cell_words(wanted.cell))
        self._raised.pick(wanted.is_never_raised or None)
        self._show_whether_chosen()

    def clear(self) -> None:
        """Let everything go, and say so when there was something."""
        if self.wanted() != PointFilter():
            self.show_wanted(PointFilter())
            self._tell()

    def focus_first(self) -> None:
        self._period.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _build(self) -> None:
        feed = self._theme_feed
        self._period = PeriodChoice(feed, self._today, self._spells())
        self._area = FilterChoice[UUID](feed, self.tr("Area"))
        self._district = FilterChoice[UUID](feed, self.tr("District"))
        self._category = FilterChoice[str](feed, self.tr("Category"))
        self._source = FilterChoice[UUID | Teller](feed, self.tr("Source"))
        self._trend = FilterChoice[Trend](feed, self.tr("Trend"))
        self._severity = FilterChoice[Severity](feed, self.tr("Severity"))
        self._sensitivity = FilterChoice[Sensitivity](feed, self.tr("Secrecy"))
        self._raised = FilterChoice[bool](feed, self.tr("Meeting"))
        self._cell = FilterChoice[WeekCell](feed, self.tr("Time of day"))
        self._clear = push_button(self.tr("Clear"), feed, look="link", compact=True)
        self._clear.setAccessibleName(self.tr("Clear the filters"))
        self._trend.offer([(trend, word(trend)) for trend in Trend])
        self._severity.offer([(severity, word(severity)) for severity in Severity])
        self._sensitivity.offer([(level, word(level)) for level in Sensitivity])
        self._raised.offer([(True, self.tr("Not taken up yet"))])

    def _lay_out(self) -> None:
        row = FlowRow(self._theme_feed, Space.INSIDE)
        for button in self._buttons():
            row.add(button)
        row.add(self._clear)
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
        return (  # type: ignore[return-value]
            self._period, self._area, self._district, self._category, self._source, self._trend, self._severity,
            self._sensitivity, self._raised, self._cell,
        )  # fmt: skip

    # --- days

    def _spells(self) -> list[tuple[Days, str]]:
        """The latest weeks, this year and the two before it."""
        monday = self._today - timedelta(days=self._today.weekday())
        weeks = [(monday - timedelta(weeks=count - 1), self._today) for count in _SPELLS_WEEKS]
        years = [self._today.year - back for back in range(3)]
        return [
            *((days, self._words_of(days)) for days in weeks),
            *(((date(year, 1, 1), date(year, 12, 31)), str(year)) for year in years),
        ]

    def _words_of(self, days: Days) -> str:
        first, last = days
        if first is None or last is None:
            return days_words(first, last, self._today)
        ends_week = last.weekday() == 6 or last == self._today
        if first.weekday() == 0 and ends_week:
            return _capital(weeks_words(CountedPeriod(first, last), self._today))
        return days_words(first, last, self._today)

    # --- what the user does

    def _tell(self) -> None:
        self._show_whether_chosen()
        self.filter_changed.emit(self.wanted())

    def _show_whether_chosen(self) -> None:
        self._clear.setVisible(self.wanted() != PointFilter())
        self._cell.setVisible(self._cell.value() is not None)

    def _cell_words(self, cell: WeekCell | None) -> str:
        if cell is None:
            return ""
        begins, ends = TIME_BANDS[cell.band]
        day = QLocale().dayName(cell.weekday + 1)
        return f"{_capital(day)} {begins:02}–{ends:02}"


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
