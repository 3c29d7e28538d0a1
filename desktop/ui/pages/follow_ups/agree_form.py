"""A follow-up of a decision that had none: the words of the decision, who, and until when."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.marks.mark import MarkSource
from desktop.ui.marks.marked_editor import MarkedEditor
from desktop.ui.pages.follow_ups.action_forms import PanelForm
from desktop.ui.pages.meeting.combo_boxes import PartyChoice
from desktop.ui.pages.meeting.date_line import DateLine
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.field import Field
from domain.parties import Party


class AgreeForm(PanelForm):
    """Understands dates as today, and ahead of it."""

    def __init__(
        self,
        theme_feed: ThemeFeed,
        words: str,
        parties: Sequence[Party],
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme_feed, self.tr("New follow-up"), self.tr("Save"), parent)
        self._what, self._party, self._role = QLineEdit(words), PartyChoice(), QLineEdit()
        self._what.setCursorPosition(0)
        self._party.show_parties(parties, None, none_text=self.tr("Not stated"))
        self._role.setPlaceholderText(self.tr("A role, not a name"))
        self._due = DateLine(self.tr("Done by"), theme_feed, looks_ahead=True)
        self._due.show_date(None, today)
        self._what_field = Field(self.tr("What is to be done"), self._what, theme_feed)
        self._what.textEdited.connect(self._what_field.clear_error)
        self._lay_out(
            self._what_field,
            Field(self.tr("Party"), self._party, theme_feed),
            Field(self.tr("Role"), self._role, theme_feed),
            self._due,
        )

    def proof(self, sources: Sequence[MarkSource]) -> None:
        """Mark these in the words."""
        MarkedEditor(self._what, sources, self._theme_feed)

    def what(self) -> str:
        return self._what.text()

    def party_id(self) -> UUID | None:
        return self._party.party_id()

    def role(self) -> str:
        return self._role.text()

    def is_understood(self) -> bool:
        return self._due.is_understood()

    def due_on(self) -> date | None:
        return self._due.chosen_date()

    def due_field(self) -> Field:
        return self._due

    def field_of_errors(self) -> Field:
        return self._what_field

    def first(self) -> QWidget:
        return self._what
