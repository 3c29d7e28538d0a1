"""A rule of retention as it is written: what becomes of the records, when, on what basis, by which decision."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.ui.pages.agreements.day_field import DayField
from desktop.ui.pages.disposal.disposal_words import DisposalWords
from desktop.ui.pages.disposal.rule_draft import RuleDraft
from desktop.ui.pages.meeting.flow_row import FlowRow
from desktop.ui.saying import say
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.choice_box import ChoiceBox
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.inline_message import InlineMessage, MessageKind
from desktop.ui.widgets.look import text_label
from domain.errors import Problem, UserError
from domain.retention import ALWAYS_KEPT, COUNTED_FROM, CountedFrom, RetentionAction

_NUMBER_PX = 90


class RuleForm(QWidget):
    """``edited`` comes for the user's edits only; ``draft`` then gives all that stands here."""

    edited = Signal()

    def __init__(self, theme_feed: ThemeFeed, words: DisposalWords, today: date) -> None:
        super().__init__()
        self._theme_feed, self._words, self.today = theme_feed, words, today
        self._shown: RuleDraft | None = None
        self._name = text_label("", "section", wraps=True)
        self._action: ChoiceBox[RetentionAction] = ChoiceBox()
        self._action.set_choices([(action, words.action(action)) for action in RetentionAction])
        self._years, self._months = QLineEdit(), QLineEdit()
        self._from: ChoiceBox[CountedFrom] = ChoiceBox()
        self._basis, self._decision = QLineEdit(), QLineEdit()
        self._first_day = DayField(self.tr("Valid from"), theme_feed)
        self._lay_out()
        self._connect()

    def show_draft(self, draft: RuleDraft) -> None:
        """Show a rule as it was last written; one that stands here already is left as it is."""
        if self._shown is not None and draft == self.draft():
            return
        self._shown, rule = draft, draft.rule
        self._name.setText(self._words.kind(rule.kind))
        self._action.choose(rule.action)
        self._action.setEnabled(rule.kind not in ALWAYS_KEPT)
        self._from.set_choices(
            [(start, self._words.counted_from(start)) for start in COUNTED_FROM[rule.kind]]
        )
        self._from.choose(rule.counted_from)
        self._first_day.show_text(draft.valid_from, self.today)
        for line, text in (
            (self._years, draft.years),
            (self._months, draft.months),
            (self._basis, rule.legal_basis),
            (self._decision, rule.decision),
        ):
            line.setText(text)
            line.setCursorPosition(0)
        self._clear_errors()
        self._show_what_applies()

    def draft(self) -> RuleDraft:
        """What stands here; a rule must have been shown."""
        assert self._shown is not None  # nobody asks an empty form
        rule = replace(
            self._shown.rule,
            action=self._action.chosen() or RetentionAction.KEEP,
            counted_from=self._from.chosen() or self._shown.rule.counted_from,
            legal_basis=self._basis.text(),
            decision=self._decision.text(),
        )
        return RuleDraft(
            rule=rule,
            years=self._years.text(),
            months=self._months.text(),
            valid_from=self._first_day.text(),
        )

    def is_right(self) -> bool:
        """Whether the first day is empty or a date; where it is neither, it says so and takes the focus."""
        if not self._first_day.text() or self._first_day.chosen_day():
            return True
        self._first_day.say_no_date()
        self._first_day.line.setFocus(Qt.FocusReason.OtherFocusReason)
        return False

    def say(self, error: UserError) -> bool:
        """Say at its field what is wrong; False when it is about none of them."""
        fields = {
            Problem.RULE_TIME_WRONG: self._years_field,
            Problem.LEGAL_BASIS_MISSING: self._basis_field,
            Problem.RULE_MUST_KEEP: self._action_field,
        }
        field = fields.get(error.problem)
        if field is None:
            return False
        field.set_error(say(error))
        field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def focus_first(self) -> None:
        """Lead the hand to what may be changed."""
        first = self._action if self._action.isEnabled() else self._basis
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def _lay_out(self) -> None:
        feed = self._theme_feed
        self._action_field = Field(self.tr("What becomes of them"), self._action, feed)
        self._years_field = Field(self.tr("Years"), self._years, feed)
        self._basis_field = Field(self.tr("Legal basis"), self._basis, feed)
        decision_help = self.tr(
            "Your own decision, with its day or reference number. Nothing goes without one."
        )
        self._time = QWidget()
        numbers = FlowRow(feed)
        numbers.add(self._years_field, _NUMBER_PX)
        numbers.add(Field(self.tr("Months"), self._months, feed), _NUMBER_PX)
        time = QVBoxLayout(self._time)
        time.setContentsMargins(0, 0, 0, 0)
        time.setSpacing(Space.CARD)
        time.addWidget(numbers)
        time.addWidget(Field(self.tr("Counted from"), self._from, feed))
        self._note = InlineMessage(feed)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.PAGE, Space.CARD, Space.PAGE, Space.PAGE)
        column.setSpacing(Space.CARD)
        for part in (
            self._name,
            self._note,
            self._action_field,
            self._time,
            self._basis_field,
            Field(self.tr("Decision"), self._decision, feed, help_text=decision_help),
            self._first_day,
        ):
            column.addWidget(part)
        column.addStretch(1)

    def _connect(self) -> None:
        for line in (self._years, self._months, self._basis, self._decision):
            line.textEdited.connect(self._on_edited)
        for box in (self._action, self._from):
            box.activated.connect(self._on_edited)
        self._first_day.edited.connect(self.edited)

    def _on_edited(self) -> None:
        self._clear_errors()
        self._show_what_applies()
        self.edited.emit()

    def _clear_errors(self) -> None:
        for field in (self._action_field, self._years_field, self._basis_field):
            field.clear_error()

    def _show_what_applies(self) -> None:
        rule = self.draft().rule
        self._time.setVisible(rule.disposes)
        note = self._note_words()
        self._note.show_message(MessageKind.WARN if rule.disposes else MessageKind.INFO, note)
        self._note.setVisible(bool(note))

    def _note_words(self) -> str:
        rule = self.draft().rule
        if rule.kind in ALWAYS_KEPT:
            return self.tr("Always kept in Samsyn: the act on crime prevention asks for them.")
        if rule.disposes and not rule.decision.strip():
            return self.tr(
                "A proposal. It needs your own information management plan, and a decision that is written below."
            )
        return ""
