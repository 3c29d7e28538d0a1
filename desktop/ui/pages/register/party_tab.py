"""The register of parties: those that are, and those that have been."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.ui.pages.register.party_form import PartyForm
from desktop.ui.pages.register.register_draft import RegisterDraft, coverage_draft, has_ended
from desktop.ui.pages.register.register_tab import RegisterTab
from desktop.ui.pages.register.register_words import period_words
from desktop.ui.pages.register.tab_words import TabWords
from desktop.ui.theme import ThemeFeed
from desktop.ui.words import word
from domain.parties import Coverage, Party, PartyKind

if TYPE_CHECKING:
    from desktop.services.program import Services
    from desktop.services.register_service import Register


class PartyTab(RegisterTab[Party]):
    def __init__(self, services: "Services", theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        self._office, self._register_service = services.office, services.register
        self._party_form = PartyForm(theme_feed, services.office.today(), services.office.new_id)
        super().__init__(self._party_form, theme_feed, parent)

    def tab_words(self) -> TabWords:
        return TabWords(
            name=self.tr("Parties"),
            new=self.tr("New party"),
            none_yet=self.tr(
                "Here the organisations that meet will stand, also those that are no more. There is none yet."
            ),
            icon_name="handshake",
            titles=(self.tr("Name"), self.tr("Kind"), self.tr("Valid")),
            characters=(23, 21),
        )

    def count_words(self, count: int, /) -> str:
        return self.tr("%n part(ies)", "", count)

    def drafts_of(self, register: "Register") -> Iterable[RegisterDraft[Party]]:
        for party in register.parties:
            covered = [each for each in register.coverages if each.party_id == party.id]
            yield _draft_of(party, covered)

    def blank(self) -> RegisterDraft[Party]:
        return _draft_of(Party(id=self._office.new_id(), kind=PartyKind.OTHER, name=""), [])

    def cells(self, draft: RegisterDraft[Party], /) -> tuple[str, ...]:
        first, last = draft.typed
        return word(draft.record.kind), period_words(first, last)

    def is_over(self, draft: RegisterDraft[Party], /) -> bool:
        return has_ended(draft.typed[1], self._office.today())

    def enter(self, record: Party, /) -> None:
        self._register_service.enter_party(record, self._party_form.coverages())

    def change(self, record: Party, /) -> None:
        self._register_service.change_party(record, self._party_form.coverages())


def _draft_of(party: Party, coverages: Iterable[Coverage]) -> RegisterDraft[Party]:
    return RegisterDraft(
        record=replace(party, valid_from=None, valid_to=None),
        typed=(str(party.valid_from or ""), str(party.valid_to or "")),
        coverages=tuple(coverage_draft(each) for each in coverages),
    )
