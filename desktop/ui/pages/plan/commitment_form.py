"""One party's side of a measure as it is written: what, which role, until when, and what came of it."""

from dataclasses import replace
from datetime import date
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.ui.pages.meeting.choice_chips import Choice, ChoiceChips
from desktop.ui.pages.meeting.date_line import DateLine
from desktop.ui.pages.meeting.flow_row import FlowRow
from desktop.ui.pages.meeting.form_foot import FormFoot
from desktop.ui.pages.meeting.form_keys import FormKeys
from desktop.ui.pages.plan.measure_draft import CommitmentDraft
from desktop.ui.pages.plan.plan_signs import COMMITMENT_SIGNS
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.look import text_label
from desktop.ui.words import word
from domain.plan import CommitmentStatus

_ROLE_WIDTH, _DATE_WIDTH = 200, 150


class CommitmentForm(QWidget):
    """``submitted`` when it is to be stored, ``cancelled`` when it is let go of."""

    submitted = Signal()
    cancelled = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._build()
        self._lay_out()
        self._connect()

    def show_draft(self, draft: CommitmentDraft, party_name: str, near: date) -> None:
        self._draft = draft
        self._title.setText(self.tr("The commitment of {party}").format(party=party_name))
        for line, text in (
            (self._what, draft.commitment.what),
            (self._role, draft.commitment.role),
            (self._note, draft.commitment.note),
        ):
            line.setText(text)
            line.setCursorPosition(0)
        self._due.show_date(None, near)
        self._due.line.setText(draft.due_text)
        self._status.choose(draft.commitment.status)

    def draft(self) -> CommitmentDraft:
        """What stands in the form."""
        commitment = replace(
            self._draft.commitment,
            what=self._what.text(),
            role=self._role.text(),
            note=self._note.text(),
            status=cast("CommitmentStatus", self._status.chosen()),
        )
        return replace(self._draft, commitment=commitment, due_text=self._due.line.text())

    def focus_first(self) -> None:
        """Without choosing its words: the first letter typed would put them away."""
        self._what.setFocus(Qt.FocusReason.OtherFocusReason)

    def _finish(self) -> None:
        if self._due.is_understood():
            self.submitted.emit()
        else:
            self._due.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _build(self) -> None:
        self._title = text_label("", "section", wraps=True)
        self._what, self._role, self._note = QLineEdit(), QLineEdit(), QLineEdit()
        self._role.setPlaceholderText(self.tr("A role, not a name"))
        self._due = DateLine(self.tr("Done by"), self._theme_feed, looks_ahead=True)
        choices = [
            Choice(value=status, text=word(status), sign=COMMITMENT_SIGNS[status])
            for status in CommitmentStatus
        ]
        self._status = ChoiceChips(self._theme_feed, self.tr("Status"), choices)
        self._foot = FormFoot(self._theme_feed)

    def _lay_out(self) -> None:
        feed = self._theme_feed
        row = FlowRow(feed)
        row.add(Field(self.tr("Role"), self._role, feed), _ROLE_WIDTH)
        row.add(self._due, _DATE_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.INSIDE, Space.BETWEEN, Space.INSIDE, Space.CARD)
        column.setSpacing(Space.BETWEEN)
        what = Field(self.tr("What the party promises"), self._what, feed)
        status = Field(self.tr("Status"), self._status, feed)
        note = Field(self.tr("Note"), self._note, feed)
        for part in (self._title, what, row, status, note, self._foot):
            column.addWidget(part)
        column.addStretch(1)

    def _connect(self) -> None:
        keys = FormKeys(self)
        keys.finished.connect(self._finish)
        keys.left.connect(self.cancelled)
        self._foot.save.clicked.connect(self._finish)
        self._foot.cancel.clicked.connect(self.cancelled)
