"""The register of participants: the only personal data the program holds."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QWidget

from desktop.ui.pages.register.participant_form import ParticipantForm
from desktop.ui.pages.register.register_draft import RegisterDraft
from desktop.ui.pages.register.register_tab import RegisterTab
from desktop.ui.pages.register.tab_words import TabWords
from desktop.ui.theme import ThemeFeed
from domain.parties import Participant

if TYPE_CHECKING:
    from desktop.services.program import Services
    from desktop.services.register_service import Register


class ParticipantTab(RegisterTab[Participant]):
    def __init__(self, services: "Services", theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        self._office, self._register_service = services.office, services.register
        self._parties: Mapping[UUID, str] = {}
        super().__init__(ParticipantForm(theme_feed, services.office.today()), theme_feed, parent)

    def tab_words(self) -> TabWords:
        return TabWords(
            name=self.tr("Participants"),
            new=self.tr("New participant"),
            none_yet=self.tr("Here those who take part in meetings will stand. There is nobody yet."),
            icon_name="users",
            titles=(self.tr("Name"), self.tr("Title"), self.tr("Party"), self.tr("Work phone")),
            characters=(20, 28, 15),
        )

    def count_words(self, count: int, /) -> str:
        return self.tr("%n participant(s)", "", count)

    def drafts_of(self, register: "Register") -> Iterable[RegisterDraft[Participant]]:
        self._parties = {party.id: party.name for party in register.parties}
        return [RegisterDraft(record=participant) for participant in register.participants]

    def blank(self) -> RegisterDraft[Participant]:
        return RegisterDraft(record=Participant(id=self._office.new_id(), name=""))

    def cells(self, draft: RegisterDraft[Participant], /) -> tuple[str, ...]:
        participant = draft.record
        party = self._parties.get(participant.party_id, "") if participant.party_id else ""
        return participant.title, party, participant.phone

    def more_words(self, draft: RegisterDraft[Participant], /) -> str:
        return draft.record.email

    def is_over(self, _draft: RegisterDraft[Participant], /) -> bool:
        return False

    def enter(self, record: Participant, /) -> None:
        self._register_service.enter_participant(record)

    def change(self, record: Participant, /) -> None:
        self._register_service.change_participant(record)
