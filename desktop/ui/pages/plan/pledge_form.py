"""A citizen pledge as it is written: what is promised, for which year, how many times."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.pages.meeting.flow_row import FlowRow
from desktop.ui.pages.meeting.form_foot import FormFoot
from desktop.ui.pages.meeting.form_keys import FormKeys
from desktop.ui.pages.plan.number_line import NumberLine
from desktop.ui.saying import say
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.look import text_label
from domain.errors import Problem, UserError
from domain.plan import CitizenPledge

_TEXT_WIDTH, _NUMBER_WIDTH = 320, 110


@dataclass(frozen=True, slots=True, kw_only=True)
class PledgeDraft:
    """``pledge`` as it was; its words and numbers stand as they were typed."""

    pledge: CitizenPledge
    text: str
    year: str
    target: str


def pledge_draft_of(pledge: CitizenPledge) -> PledgeDraft:
    """A draft in which nothing has been changed."""
    target = str(pledge.target) if pledge.target else ""
    return PledgeDraft(pledge=pledge, text=pledge.text, year=str(pledge.year), target=target)


class PledgeForm(Card):
    """``submitted`` when year and target are numbers, ``cancelled`` when it is let go of."""

    submitted = Signal()
    cancelled = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = text_label("", "section")
        self._text = QLineEdit()
        self._text_field = Field(self.tr("What is promised"), self._text, theme_feed)
        self._year = NumberLine(self.tr("Year"), theme_feed, is_whole=True)
        self._target = NumberLine(self.tr("How many times"), theme_feed, is_whole=True)
        self._foot = FormFoot(theme_feed)
        row = FlowRow(theme_feed)
        row.add(self._text_field, _TEXT_WIDTH)
        row.add(self._year, _NUMBER_WIDTH, grows=False)
        row.add(self._target, _NUMBER_WIDTH, grows=False)
        for part in (self._title, row, self._foot):
            self.body.addWidget(part)
        self._connect()

    def show_draft(self, draft: PledgeDraft, *, is_new: bool) -> None:
        self._draft = draft
        self._title.setText(self.tr("New pledge") if is_new else self.tr("Change the pledge"))
        self._text.setText(draft.text)
        self._text.setCursorPosition(0)
        self._text_field.clear_error()
        self._year.show_text(draft.year)
        self._target.show_text(draft.target)

    def draft(self) -> PledgeDraft:
        """What stands in the form."""
        return replace(
            self._draft, text=self._text.text(), year=self._year.text(), target=self._target.text()
        )

    def record(self) -> CitizenPledge:
        """The pledge to be stored; ask after ``submitted``."""
        known = self._draft.pledge
        return replace(
            known,
            text=self._text.text(),
            year=self._year.whole() or known.year,
            target=self._target.whole() or 0,
        )

    def meet(self, stored: CitizenPledge) -> None:
        """Somebody else has stored another version: what is saved from now on replaces that one."""
        self._draft = replace(self._draft, pledge=stored)

    def focus_first(self) -> None:
        """Without choosing its words: the first letter typed would put them away."""
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def say_is_wrong(self, error: UserError) -> bool:
        """Say it at the field it is about; False when it is about none of them."""
        fields = {Problem.WHAT_MISSING: self._text_field, Problem.NUMBER_WRONG: self._target}
        field = fields.get(error.problem)
        if field is None:
            return False
        field.set_error(say(error))
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def _finish(self) -> None:
        for line in (self._year, self._target):
            if not line.is_understood(is_needed=line is self._year):
                line.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return
        self.submitted.emit()

    def _connect(self) -> None:
        keys = FormKeys(self)
        keys.finished.connect(self._finish)
        keys.left.connect(self.cancelled)
        self._foot.save.clicked.connect(self._finish)
        self._foot.cancel.clicked.connect(self.cancelled)
        self._text.textEdited.connect(self._text_field.clear_error)
