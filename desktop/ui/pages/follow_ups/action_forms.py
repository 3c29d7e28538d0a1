"""The small forms in the panel: a new date, handing over, a reason. They know no service: who shows them reads them."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.dates import day_month
from desktop.ui.marks.mark import MarkSource
from desktop.ui.marks.marked_editor import MarkedEditor
from desktop.ui.pages.meeting.combo_boxes import CalmComboBox, PartyChoice
from desktop.ui.pages.meeting.date_line import DateLine
from desktop.ui.pages.meeting.form_foot import FormFoot
from desktop.ui.pages.meeting.form_keys import FormKeys
from desktop.ui.saying import say
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.look import text_label
from domain.errors import UserError
from domain.follow_up_list import ComingMeeting
from domain.parties import Party


class PanelForm(Card):
    """``submitted`` by Enter, Ctrl+Enter or the button; ``cancelled`` by Esc or the other button."""

    submitted = Signal()
    cancelled = Signal()

    def __init__(self, theme_feed: ThemeFeed, title: str, act: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=Space.BETWEEN)
        self._theme_feed = theme_feed
        self.setAccessibleName(title)
        self._foot = FormFoot(theme_feed)
        self._foot.save.setText(act)
        self.body.addWidget(text_label(title, "strong"))
        self._foot.save.clicked.connect(self.submitted)
        self._foot.cancel.clicked.connect(self.cancelled)

    def show_error(self, error: UserError) -> None:
        """Say what is wrong at the field it is about, and go there."""
        field = self.field_of_errors()
        field.set_error(say(error))
        field.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def field_of_errors(self) -> Field:
        raise NotImplementedError

    def first(self) -> QWidget:
        """Where one begins."""
        raise NotImplementedError

    def _lay_out(self, *fields: Field) -> None:
        for field in (*fields, self._foot):
            self.body.addWidget(field)
        keys = FormKeys(self)
        keys.finished.connect(self.submitted)
        keys.left.connect(self.cancelled)


class DateForm(PanelForm):
    """A new date to be done by, and the meeting it is taken up at."""

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(theme_feed, self.tr("New date"), self.tr("Save"), parent)
        self._day = DateLine(self.tr("Done by"), theme_feed, looks_ahead=True)
        self._meeting = CalmComboBox()
        self._meeting_field = Field(self.tr("Taken up at"), self._meeting, theme_feed)
        self._lay_out(self._day, self._meeting_field)
        self._foot.save.setAccessibleName(self.tr("Save the new date"))

    def show_for(
        self,
        due_on: date | None,
        today: date,
        meetings: Sequence[ComingMeeting],
        returns_at: ComingMeeting | None,
    ) -> None:
        """Typed dates are understood as today, and ahead of it."""
        self._day.show_date(due_on, today)
        known = list(meetings)
        if returns_at is not None and returns_at not in known:
            known.insert(0, returns_at)
        choices = [(each.id, f"{day_month(each.day)}, {each.series}") for each in known]
        self._meeting.show_choices(
            [(None, self.tr("Not stated")), *choices], returns_at.id if returns_at else None
        )
        self._meeting_field.setVisible(bool(known))

    def is_understood(self) -> bool:
        return self._day.is_understood()

    def day(self) -> date | None:
        return self._day.chosen_date()

    def meeting_id(self) -> UUID | None:
        chosen: UUID | None = self._meeting.chosen()
        return chosen

    def field_of_errors(self) -> Field:
        return self._day

    def first(self) -> QWidget:
        return self._day.line


class ReasonForm(PanelForm):
    """Why: for dropping and for opening again."""

    def __init__(
        self, theme_feed: ThemeFeed, title: str, act: str, hint: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme_feed, title, act, parent)
        self._reason = QLineEdit()
        self._reason.setPlaceholderText(hint)
        self._field = Field(self.tr("Reason"), self._reason, theme_feed)
        self._reason.textEdited.connect(self._field.clear_error)
        self._lay_out(self._field)

    def show_empty(self) -> None:
        self._reason.clear()
        self._field.clear_error()

    def proof(self, sources: Sequence[MarkSource]) -> None:
        """Mark these in the words."""
        MarkedEditor(self._reason, sources, self._theme_feed)

    def reason(self) -> str:
        return self._reason.text()

    def field_of_errors(self) -> Field:
        return self._field

    def first(self) -> QWidget:
        return self._reason


class HandOverForm(PanelForm):
    """To whom, and why."""

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(theme_feed, self.tr("Hand over"), self.tr("Hand over"), parent)
        self._party, self._reason = PartyChoice(), QLineEdit()
        self._reason.setPlaceholderText(self.tr("For example: the path is theirs"))
        self._party_field = Field(self.tr("To"), self._party, theme_feed)
        self._reason_field = Field(self.tr("Reason"), self._reason, theme_feed)
        self._reason.textEdited.connect(self._reason_field.clear_error)
        self._party.activated.connect(self._party_field.clear_error)
        self._lay_out(self._party_field, self._reason_field)

    def show_for(self, parties: Sequence[Party], responsible_id: UUID | None) -> None:
        """Every party but the one that has it."""
        others = [party for party in parties if party.id != responsible_id]
        self._party.show_parties(others, None, none_text=self.tr("Choose a party"))
        self._reason.clear()
        self._party_field.clear_error()
        self._reason_field.clear_error()

    def party_id(self) -> UUID | None:
        return self._party.party_id()

    def say_that_a_party_is_needed(self) -> None:
        self._party_field.set_error(self.tr("Choose the party that takes it on."))
        self._party.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def proof(self, sources: Sequence[MarkSource]) -> None:
        """Mark these in the words."""
        MarkedEditor(self._reason, sources, self._theme_feed)

    def reason(self) -> str:
        return self._reason.text()

    def field_of_errors(self) -> Field:
        return self._reason_field

    def first(self) -> QWidget:
        return self._party
