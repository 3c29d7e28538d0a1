"""The fields of a point that say what was told: what, where, when, and how it is judged."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import cast
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.ui.pages.meeting.choice_chips import Choice, ChoiceChips
from desktop.ui.pages.meeting.combo_boxes import OpenChoice
from desktop.ui.pages.meeting.date_line import DateLine
from desktop.ui.pages.meeting.flow_row import FlowRow
from desktop.ui.theme import Space, Theme, ThemeFeed
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.signs import SEVERITY_SIGNS, TREND_SIGNS
from desktop.ui.words import word
from domain.parties import District
from domain.point_categories import category_choices
from domain.situation import Severity, SituationPoint, Trend
from domain.swedish import fold

_TEXT_LINES = 3
_SEVERITY_DIGITS = {Severity.GREEN: "1", Severity.YELLOW: "2", Severity.RED: "3"}
_WIDE, _MIDDLE, _NARROW = 200, 160, 130


class PointMatter(QWidget):
    """In the order of the hands: what, where, the words, the judgement, and the time when it is not simply now."""

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._districts: Sequence[District] = ()
        self._build()
        self._lay_out()
        theme_feed.follow(self._on_theme_changed)

    def show_matter(
        self, point: SituationPoint, districts: Sequence[District], categories: Sequence[str], today: date
    ) -> None:
        self._districts = [each for each in districts if _is_offered(each, point, today)]
        names = list(dict.fromkeys(each.name for each in self._districts))
        own = next((each.name for each in self._districts if each.id == point.district_id), "")
        self._category.show_words(category_choices(categories), point.category)
        self._district.show_words(names, own)
        self._place.setText(point.place)
        self._place.setCursorPosition(0)
        self._text.setPlainText(point.text)
        self._severity.choose(point.severity)
        self._trend.choose(point.trend)
        self._period_from.show_date(point.period_from, today)
        self._period_to.show_date(point.period_to, today)
        self._time_of_day.setText(point.time_of_day)

    @property
    def text_editor(self) -> QPlainTextEdit:
        """Where it is told in words."""
        return self._text

    def is_understood(self) -> bool:
        """Whether the dates are; the first one that is not says so and gets the focus."""
        for period in (self._period_from, self._period_to):
            if not period.is_understood():
                period.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return False
        return True

    def in_point(self, point: SituationPoint) -> SituationPoint:
        """Return the point with what is written here. Raises ``UserError(END_BEFORE_START)``."""
        place = self._place.text().strip()
        return replace(
            point,
            category=self._category.word(),
            district_id=self._district_id(),
            place_id=point.place_id if place == point.place else None,
            place=place,
            period_from=self._period_from.chosen_date(),
            period_to=self._period_to.chosen_date(),
            time_of_day=self._time_of_day.text().strip(),
            trend=cast("Trend", self._trend.chosen()),
            severity=cast("Severity", self._severity.chosen()),
            text=self._text.toPlainText().strip(),
        )

    def new_district_name(self) -> str:
        """The district as written when it is in no register; empty otherwise."""
        return "" if self._district_id() else self._district.word()

    def _district_id(self) -> UUID | None:
        written = fold(self._district.word())
        return next((each.id for each in self._districts if fold(each.name) == written), None)

    def _build(self) -> None:
        self._category = OpenChoice(self.tr("For example theft of bicycles"))
        self._district = OpenChoice(self.tr("District"))
        self._place = QLineEdit()
        self._text = QPlainTextEdit()
        self._text.setTabChangesFocus(True)
        self._severity = ChoiceChips(self._theme_feed, self.tr("Severity"), severity_choices())
        self._trend = ChoiceChips(self._theme_feed, self.tr("Trend"), trend_choices())
        self._period_from = DateLine(self.tr("From"), self._theme_feed)
        self._period_to = DateLine(self.tr("To"), self._theme_feed)
        self._time_of_day = QLineEdit()
        self._time_of_day.setPlaceholderText(self.tr("For example evenings, Friday–Saturday"))
        self.setFocusProxy(self._category)

    def _lay_out(self) -> None:
        what = self._row((self.tr("Category"), self._category, _WIDE), (self.tr("District"), self._district, _MIDDLE),
                         (self.tr("Place"), self._place, _WIDE))  # fmt: skip
        judgement = self._row((self.tr("Severity"), self._severity, 0), (self.tr("Trend"), self._trend, 0))
        when = FlowRow(self._theme_feed)
        when.add(self._period_from, _NARROW)
        when.add(self._period_to, _NARROW)
        when.add(Field(self.tr("Time of day"), self._time_of_day, self._theme_feed), _WIDE)
        help_text = self.tr("What happened, and how often. No names, personal numbers or house numbers.")
        text = Field(self.tr("Text"), self._text, self._theme_feed, help_text=help_text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.BETWEEN)
        for part in (what, text, judgement, when):
            column.addWidget(part)

    def _row(self, *fields: tuple[str, QWidget, int]) -> FlowRow:
        row = FlowRow(self._theme_feed)
        for label, editor, least_width in fields:
            row.add(Field(label, editor, self._theme_feed), least_width)
        return row

    def _on_theme_changed(self, theme: Theme) -> None:
        line_height = round(theme.heights.compact_control * 2 / 3)
        self._text.setFixedHeight(line_height * _TEXT_LINES + Space.CARD)


def severity_choices() -> list[Choice]:
    return [
        Choice(value=each, text=word(each), sign=SEVERITY_SIGNS[each], digit=_SEVERITY_DIGITS.get(each, ""))
        for each in Severity
    ]


def trend_choices() -> list[Choice]:
    return [Choice(value=each, text=word(each), sign=TREND_SIGNS[each]) for each in Trend]


def _is_offered(district: District, point: SituationPoint, today: date) -> bool:
    """Districts come and go; one that has gone is offered only where it already stands."""
    return district.id == point.district_id or district.valid_to is None or district.valid_to >= today
