"""An indicator as it is written: what is measured, in what, by whom, from where and to where."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.ui.pages.meeting.combo_boxes import CalmComboBox
from desktop.ui.pages.meeting.flow_row import FlowRow
from desktop.ui.pages.meeting.form_foot import FormFoot
from desktop.ui.pages.meeting.form_keys import FormKeys
from desktop.ui.pages.plan.number_line import NumberLine
from desktop.ui.saying import say
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.look import text_label
from domain.errors import Problem, UserError
from domain.plan import Indicator
from domain.typed_numbers import understood_number, written_number

_NAME_WIDTH, _UNIT_WIDTH, _NUMBER_WIDTH, _SIDE_WIDTH = 300, 180, 110, 240


@dataclass(frozen=True, slots=True, kw_only=True)
class IndicatorDraft:
    """``indicator`` is all but its numbers, which stand as they were typed: baseline, its year, target, its year."""

    indicator: Indicator
    numbers: tuple[str, str, str, str]

    def record(self) -> Indicator:
        """The indicator with its numbers; what is not understood is none."""
        baseline, baseline_year, target, target_year = map(understood_number, self.numbers)
        return replace(
            self.indicator,
            baseline=baseline,
            baseline_year=None if baseline_year is None else int(baseline_year),
            target=target,
            target_year=None if target_year is None else int(target_year),
        )


def indicator_draft_of(indicator: Indicator) -> IndicatorDraft:
    """A draft in which nothing has been changed."""
    bare = replace(indicator, baseline=None, baseline_year=None, target=None, target_year=None, values=())
    numbers = (
        "" if indicator.baseline is None else written_number(indicator.baseline),
        "" if indicator.baseline_year is None else str(indicator.baseline_year),
        "" if indicator.target is None else written_number(indicator.target),
        "" if indicator.target_year is None else str(indicator.target_year),
    )
    return IndicatorDraft(indicator=bare, numbers=numbers)


class IndicatorForm(QWidget):
    """``submitted`` when it is to be stored, ``cancelled`` when it is let go of."""

    submitted = Signal()
    cancelled = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._build()
        self._lay_out()
        self._connect()

    def show_draft(self, draft: IndicatorDraft, *, is_new: bool) -> None:
        self._draft = draft
        self._title.setText(self.tr("New indicator") if is_new else self.tr("Change the indicator"))
        indicator = draft.indicator
        for line, text in (
            (self._name, indicator.name),
            (self._unit, indicator.unit),
            (self._source, indicator.source),
        ):
            line.setText(text)
            line.setCursorPosition(0)
        self._name_field.clear_error()
        for number, text in zip(self._numbers, draft.numbers, strict=True):
            number.show_text(text)
        self._side.choose(indicator.lower_is_better)

    def draft(self) -> IndicatorDraft:
        """What stands in the form."""
        indicator = replace(
            self._draft.indicator,
            name=self._name.text(),
            unit=self._unit.text(),
            source=self._source.text(),
            lower_is_better=self._side.chosen(),
        )
        baseline, baseline_year, target, target_year = (number.text() for number in self._numbers)
        return IndicatorDraft(indicator=indicator, numbers=(baseline, baseline_year, target, target_year))

    def meet(self, stored: Indicator | None) -> None:
        """Somebody else has stored another version: what is saved from now on replaces that one."""
        if stored is not None:
            known = replace(self._draft.indicator, version=stored.version)
            self._draft = replace(self._draft, indicator=known)

    def focus_first(self) -> None:
        """Without choosing its words: the first letter typed would put them away."""
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    def say_is_wrong(self, error: UserError) -> bool:
        """Say it at the name if it is about it; False when it is not."""
        if error.problem is not Problem.NAME_MISSING:
            return False
        self._name_field.set_error(say(error))
        self.focus_first()
        return True

    def _finish(self) -> None:
        wrong = next((number for number in self._numbers if not number.is_understood()), None)
        if wrong is None:
            self.submitted.emit()
        else:
            wrong.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _build(self) -> None:
        feed = self._theme_feed
        self._title = text_label("", "section")
        self._name, self._unit, self._source = QLineEdit(), QLineEdit(), QLineEdit()
        self._unit.setPlaceholderText(self.tr("percent, or number of reports"))
        self._numbers = (
            NumberLine(self.tr("Baseline"), feed),
            NumberLine(self.tr("Year of the baseline"), feed, is_whole=True),
            NumberLine(self.tr("Target"), feed),
            NumberLine(self.tr("Year of the target"), feed, is_whole=True),
        )
        self._side = CalmComboBox()
        sides = [
            (False, self.tr("The outcome is at least the target")),
            (True, self.tr("The outcome is at most the target")),
        ]
        self._side.show_choices(sides, chosen=False)
        self._foot = FormFoot(feed)

    def _lay_out(self) -> None:
        feed = self._theme_feed
        self._name_field = Field(self.tr("What is measured"), self._name, feed)
        first, second = FlowRow(feed), FlowRow(feed)
        first.add(self._name_field, _NAME_WIDTH)
        first.add(Field(self.tr("Unit"), self._unit, feed), _UNIT_WIDTH)
        first.add(Field(self.tr("Source"), self._source, feed), _UNIT_WIDTH)
        for number in self._numbers:
            second.add(number, _NUMBER_WIDTH)
        second.add(Field(self.tr("Reached when"), self._side, feed), _SIDE_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.INSIDE, Space.BETWEEN, Space.INSIDE, Space.CARD)
        column.setSpacing(Space.BETWEEN)
        for part in (self._title, first, second, self._foot):
            column.addWidget(part)
        column.addStretch(1)

    def _connect(self) -> None:
        keys = FormKeys(self)
        keys.finished.connect(self._finish)
        keys.left.connect(self.cancelled)
        self._foot.save.clicked.connect(self._finish)
        self._foot.cancel.clicked.connect(self.cancelled)
        self._name.textEdited.connect(self._name_field.clear_error)
