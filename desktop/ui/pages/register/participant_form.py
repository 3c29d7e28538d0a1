"""A participant as they are written: a person in their work, what stands in a letterhead and no more."""

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.pages.register.leaving import Leaving
from desktop.ui.pages.register.record_form import RecordForm, show_text
from desktop.ui.pages.register.register_draft import RegisterDraft
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.choice_box import ChoiceBox
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.inline_message import InlineMessage
from desktop.ui.widgets.look import text_label
from domain.parties import Participant

if TYPE_CHECKING:
    from desktop.services.register_service import Register


class ParticipantForm(RecordForm[Participant]):
    """There is no field for a personnummer, and never will be."""

    def __init__(self, theme_feed: ThemeFeed, today: date, parent: QWidget | None = None) -> None:
        super().__init__(theme_feed, today, parent)
        self._known: set[UUID] = set()
        self._title, self._email, self._phone = QLineEdit(), QLineEdit(), QLineEdit()
        self._party: ChoiceBox[UUID | None] = ChoiceBox()
        self.leaving = Leaving(theme_feed)
        self._lay_out()
        self.listen_to(self._title, self._email, self._phone)
        self._party.activated.connect(self.edited)

    def set_register(self, register: "Register") -> None:
        self._known = {participant.id for participant in register.participants}
        none = (None, self.tr("No party"))
        self.offer(self._party, [none, *((party.id, party.name) for party in register.parties)])

    def show_draft(self, draft: RegisterDraft[Participant]) -> None:
        super().show_draft(draft)
        self.leaving.show_participant(draft.record, is_stored=draft.id in self._known)

    def fill(self, draft: RegisterDraft[Participant]) -> None:
        participant = draft.record
        show_text(self._title, participant.title)
        show_text(self._email, participant.email)
        show_text(self._phone, participant.phone)
        self._party.choose(participant.party_id)

    def draft(self) -> RegisterDraft[Participant]:
        participant = replace(
            self.shown.record,
            name=self.name(),
            title=self._title.text(),
            party_id=self._party.chosen(),
            email=self._email.text(),
            phone=self._phone.text(),
        )
        return RegisterDraft(record=participant)

    def record(self) -> Participant:
        written = self.draft().record
        return replace(
            written,
            title=written.title.strip(),
            email=written.email.strip(),
            phone=written.phone.strip(),
        )

    def _lay_out(self) -> None:
        feed = self._theme_feed
        for field in (
            Field(self.tr("Title"), self._title, feed),
            Field(self.tr("Party"), self._party, feed),
            Field(self.tr("Work e-mail"), self._email, feed),
            Field(self.tr("Work phone"), self._phone, feed),
        ):
            self.column.addWidget(field)
        never = self.tr("Only what belongs to the work is written here: never a personal identity number.")
        self.column.addWidget(InlineMessage(feed, text=never))
        kept = self.tr("Finished minutes keep the name, the title and the party of their day.")
        self.column.addWidget(text_label(kept, "secondary", wraps=True))
        self.column.addWidget(self.leaving)
        self.column.addStretch(1)
