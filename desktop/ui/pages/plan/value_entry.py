"""The yearly outcome of the indicator that is chosen: noted in one line, corrected by writing the same year again."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.ui.dates import day_month
from desktop.ui.pages.meeting.flow_row import FlowRow
from desktop.ui.pages.meeting.form_keys import FormKeys
from desktop.ui.pages.plan.number_line import NumberLine
from desktop.ui.pages.plan.renewed_content import RenewedContent
from desktop.ui.pages.plan.value_words import value_words
from desktop.ui.saying import say
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import IconButton, push_button
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.inline_message import InlineMessage, MessageKind
from desktop.ui.widgets.look import text_label
from domain.errors import UserError
from domain.plan import Indicator, IndicatorValue

_YEAR_WIDTH, _VALUE_WIDTH, _COMMENT_WIDTH = 90, 110, 260


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueDraft:
    """What stands in the line, as it was typed."""

    year: str
    value: str = ""
    comment: str = ""


class ValueEntry(QWidget):
    """``submitted`` asks to store the line, ``removal_wanted(year)`` to take a year away; the rest is of the indicator."""

    submitted = Signal()
    removal_wanted = Signal(int)
    edit_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._indicator: Indicator | None = None
        self._build()
        self._lay_out()
        self._connect()

    def show_indicator(self, indicator: Indicator, draft: ValueDraft | None, today: date) -> None:
        """Show an indicator; ``draft`` is what was being written about it before."""
        self._indicator = indicator
        self._title.setText(indicator.name)
        shown = draft or ValueDraft(year=str(today.year))
        self._year.show_text(shown.year)
        self._value.show_text(shown.value)
        self._comment.setText(shown.comment)
        self._show_values(indicator)
        self._warn_of_small_counts()

    def draft(self) -> ValueDraft:
        return ValueDraft(year=self._year.text(), value=self._value.text(), comment=self._comment.text())

    def value(self) -> IndicatorValue | None:
        """What is to be noted; None where a number is missing or not understood, which the field then says."""
        wrong = next(
            (line for line in (self._year, self._value) if not line.is_understood(is_needed=True)), None
        )
        year, value = self._year.whole(), self._value.number()
        if wrong is not None or year is None or value is None:
            if wrong is not None:
                wrong.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return None
        return IndicatorValue(year=year, value=value, comment=self._comment.text().strip())

    def say_year_is_wrong(self, error: UserError) -> None:
        self._year.set_error(say(error))
        self._year.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_value(self) -> None:
        self._value.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_values(self, indicator: Indicator) -> None:
        lines = []
        for value in reversed(indicator.values):
            line = _ValueLine(self._theme_feed, value, indicator.unit)
            line.removal_wanted.connect(self.removal_wanted)
            lines.append(line)
        self._values.show_rows(lines)

    def _warn_of_small_counts(self) -> None:
        indicator = self._indicator
        if indicator is not None:
            numbers = [self._value.number(), *(value.value for value in indicator.values)]
            self._warning.setVisible(any(indicator.is_small(number) for number in numbers))

    def _build(self) -> None:
        feed = self._theme_feed
        self._title = text_label("", "section", wraps=True)
        self._edit = push_button(self.tr("Change the indicator"), feed, compact=True)
        self._remove = IconButton(feed, "trash-2", self.tr("Remove the indicator"))
        self._year = NumberLine(self.tr("Year"), feed, is_whole=True)
        self._value = NumberLine(self.tr("Outcome"), feed)
        self._comment = QLineEdit()
        self._save = push_button(self.tr("Note the outcome"), feed)
        self._warning = InlineMessage(
            feed,
            MessageKind.WARN,
            self.tr("Small numbers may point out single persons. Think before the number is handed out."),
        )
        self._values = RenewedContent()

    def _lay_out(self) -> None:
        feed = self._theme_feed
        head = QHBoxLayout()
        head.setSpacing(Space.INSIDE)
        head.addWidget(self._title, 1)
        buttons = QHBoxLayout()
        for button in (self._edit, self._remove):
            buttons.addWidget(button)
        head.addLayout(buttons)
        head.setAlignment(buttons, Qt.AlignmentFlag.AlignTop)
        line = FlowRow(feed)
        line.add(self._year, _YEAR_WIDTH)
        line.add(self._value, _VALUE_WIDTH)
        line.add(Field(self.tr("Comment"), self._comment, feed), _COMMENT_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.INSIDE, Space.BETWEEN, Space.INSIDE, Space.CARD)
        column.setSpacing(Space.BETWEEN)
        column.addLayout(head)
        for part in (self._warning, line):
            column.addWidget(part)
        column.addWidget(self._save, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._values)
        column.addStretch(1)
        self._warning.hide()

    def _connect(self) -> None:
        keys = FormKeys(self)
        keys.finished.connect(self.submitted)
        keys.left.connect(self._on_left)
        self._save.clicked.connect(self.submitted)
        self._edit.clicked.connect(self.edit_wanted)
        self._remove.clicked.connect(self.remove_wanted)
        self._value.line.textEdited.connect(self._warn_of_small_counts)

    def _on_left(self) -> None:
        """Esc lets go of what stands in the line."""
        self._value.show_text("")
        self._comment.clear()
        self._warn_of_small_counts()


class _ValueLine(QWidget):
    """One year's outcome, the day it was noted and its comment."""

    removal_wanted = Signal(int)

    def __init__(self, theme_feed: ThemeFeed, value: IndicatorValue, unit: str) -> None:
        super().__init__()
        self._year = value.year
        noted = (
            self.tr("noted {day}").format(day=f"{day_month(value.noted_on)} {value.noted_on.year}")
            if value.noted_on
            else ""
        )
        remove = IconButton(theme_feed, "x", self.tr("Remove the outcome of {year}").format(year=value.year))
        remove.clicked.connect(self._on_remove_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.BETWEEN)
        row.addWidget(text_label(str(value.year), "strong"))
        row.addWidget(text_label(value_words(value.value, unit)))
        facts = " · ".join(part for part in (noted, value.comment) if part)
        row.addWidget(text_label(facts, "secondary", wraps=True), 1)
        row.addWidget(remove)

    def _on_remove_clicked(self) -> None:
        self.removal_wanted.emit(self._year)
