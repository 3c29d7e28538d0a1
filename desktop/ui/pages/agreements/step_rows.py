"""The steps on the way to an agreement: out for comment, handled by a body, decided on."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.pages.agreements.agreement_draft import StepDraft
from desktop.ui.pages.agreements.day_field import DayField
from desktop.ui.pages.agreements.rows_editor import RowFields, RowsEditor
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.choice_box import ChoiceBox
from desktop.ui.widgets.field import Field
from desktop.ui.words import word
from domain.agreements import StepKind

_KIND_PX, _BODY_PX, _DAY_PX = 130, 190, 120


class StepRow(RowFields[StepDraft]):
    """A comment round has a first and a last day, the other steps have one day."""

    def __init__(
        self, row: StepDraft, today: date, theme_feed: ThemeFeed, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme_feed, self.tr("Remove the step"), parent)
        self._build(theme_feed)
        self._kind.choose(row.kind)
        self._body.setText(row.body)
        self._day.show_text(row.day, today)
        self._until.show_text(row.until, today)
        self._outcome.setText(row.outcome)
        self._show_kind()

    def row(self) -> StepDraft:
        return StepDraft(
            kind=self._kind.chosen() or StepKind.COMMENT,
            body=self._body.text().strip(),
            day=self._day.text(),
            until=self._until.text(),
            outcome=self._outcome.text().strip(),
        )

    def is_blank(self) -> bool:
        return self.row() == StepDraft()

    def focus_first(self) -> None:
        self._kind.setFocus(Qt.FocusReason.TabFocusReason)

    def say_wrong(self, sentence: str) -> None:
        if sentence:
            self._until.set_error(sentence)
            self._until.line.setFocus()
            return
        wrong = next(each for each in (self._day, self._until) if each.text() and each.chosen_day() is None)
        wrong.say_no_date()
        wrong.line.setFocus()

    def _build(self, theme_feed: ThemeFeed) -> None:
        self._kind: ChoiceBox[StepKind] = ChoiceBox()
        self._kind.set_choices([(kind, word(kind)) for kind in StepKind])
        self._body, self._outcome = QLineEdit(), QLineEdit()
        self._day = DayField(self.tr("Day"), theme_feed)
        self._until = DayField(self.tr("Answers by"), theme_feed, is_last=True)
        self.fields.add(Field(self.tr("Step"), self._kind, theme_feed), _KIND_PX)
        self.fields.add(Field(self.tr("Body"), self._body, theme_feed), _BODY_PX)
        self.fields.add(self._day, _DAY_PX)
        self.fields.add(self._until, _DAY_PX)
        self.fields.add(Field(self.tr("Outcome"), self._outcome, theme_feed), _BODY_PX)
        self._kind.activated.connect(self._on_kind_chosen)
        for day in (self._day, self._until):
            day.edited.connect(self.edited)
        for line in (self._body, self._outcome):
            line.textEdited.connect(self.edited)

    def _on_kind_chosen(self) -> None:
        self._show_kind()
        self.edited.emit()

    def _show_kind(self) -> None:
        """A last day that was written stays in sight, whatever the kind."""
        is_round = self._kind.chosen() is StepKind.COMMENT
        self._until.setVisible(is_round or bool(self._until.text()))


class StepsEditor(RowsEditor[StepDraft]):
    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(theme_feed, self.tr("Preparation"), parent)
        add = push_button(self.tr("Add step"), theme_feed, look="link", icon_name="plus")
        add.clicked.connect(self._on_add_clicked)
        self.adding.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)

    def new_editor(self, row: StepDraft, today: date) -> StepRow:
        return StepRow(row, today, self._theme_feed)

    def removed_words(self, row: StepDraft, /) -> str:
        return self.tr("The step “{body}” is removed.").format(body=row.body or word(row.kind))

    def _on_add_clicked(self) -> None:
        self.append(StepDraft())
