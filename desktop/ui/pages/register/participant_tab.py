"""The register of participants: the only personal data the program holds."""

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QWidget

from desktop.ui.background import Background
from desktop.ui.pages.paper.paper_ways import PaperWays
from desktop.ui.pages.register.participant_form import ParticipantForm
from desktop.ui.pages.register.register_draft import RegisterDraft
from desktop.ui.pages.register.register_tab import RegisterTab
from desktop.ui.pages.register.tab_words import TabWords
from desktop.ui.saying import say
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.inline_message import MessageKind
from domain.errors import UserError
from domain.parties import Participant

if TYPE_CHECKING:
    from desktop.services.program import Services
    from desktop.services.register_service import Register


class ParticipantTab(RegisterTab[Participant]):
    """An extract of a participant is made in the background and saved where the person says."""

    def __init__(
        self,
        services: "Services",
        theme_feed: ThemeFeed,
        background: Background,
        ways: PaperWays,
        parent: QWidget | None = None,
    ) -> None:
        self._office, self._register_service = services.office, services.register
        self._extracts, self._background, self._ways = services.person_extracts, background, ways
        self._parties: Mapping[UUID, str] = {}
        form = ParticipantForm(theme_feed, services.office.today())
        super().__init__(form, theme_feed, parent)
        form.leaving.extract_wanted.connect(self._on_extract_wanted)
        form.leaving.asked.connect(self.bring_into_view)
        form.leaving.left.connect(self._on_left)
        form.leaving.back.connect(self._on_back)
        ways.saved.connect(self._on_saved)
        ways.trouble.connect(partial(self.tell, MessageKind.DANGER))

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

    def is_over(self, draft: RegisterDraft[Participant], /) -> bool:
        return draft.record.left_on is not None

    def enter(self, record: Participant, /) -> None:
        self._register_service.enter_participant(record)

    def change(self, record: Participant, /) -> None:
        self._register_service.change_participant(record)

    def _on_extract_wanted(self) -> None:
        if self.chosen is not None:
            make = partial(self._extracts.make, self.chosen)
            self._background.run(make, self._ways.save, self._ways.tell_failure)

    def _on_saved(self, target: Path) -> None:
        self.tell(MessageKind.OK, self.tr("Saved as {path}.").format(path=target))

    def _on_left(self) -> None:
        self._do(self._register_service.leave)

    def _on_back(self) -> None:
        self._do(self._register_service.come_back)

    def _do(self, act: Callable[[UUID], Participant]) -> None:
        """What was written and not saved stays, on top of what was done."""
        participant_id = self.chosen
        if participant_id is None:
            return
        try:
            act(participant_id)
        except UserError as error:
            self.tell(MessageKind.DANGER, say(error))
        else:
            self.stored.emit(participant_id)
