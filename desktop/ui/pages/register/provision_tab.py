"""The register of provisions that a mark of secrecy is chosen from, each with its time."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.ui.pages.register.provision_form import ProvisionForm
from desktop.ui.pages.register.register_draft import RegisterDraft, has_ended
from desktop.ui.pages.register.register_tab import RegisterTab
from desktop.ui.pages.register.register_words import period_words
from desktop.ui.pages.register.tab_words import TabWords
from desktop.ui.theme import ThemeFeed
from domain.provisions import Provision

if TYPE_CHECKING:
    from desktop.services.program import Services
    from desktop.services.register_service import Register


class ProvisionTab(RegisterTab[Provision]):
    def __init__(self, services: "Services", theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        self._office, self._provisions = services.office, services.provisions
        super().__init__(ProvisionForm(theme_feed, services.office.today()), theme_feed, parent)

    def tab_words(self) -> TabWords:
        return TabWords(
            name=self.tr("Provisions"),
            new=self.tr("New provision"),
            none_yet=self.tr(
                "Here the provisions of secrecy that a mark can name will stand. There is none yet."
            ),
            icon_name="scale",
            titles=(self.tr("Provision"), self.tr("Protects"), self.tr("Valid")),
            characters=(40, 18),
        )

    def count_words(self, count: int, /) -> str:
        return self.tr("%n provision(s)", "", count)

    def drafts_of(self, register: "Register") -> Iterable[RegisterDraft[Provision]]:
        return [_draft_of(provision) for provision in register.provisions]

    def blank(self) -> RegisterDraft[Provision]:
        return _draft_of(Provision(id=self._office.new_id(), name=""))

    def cells(self, draft: RegisterDraft[Provision], /) -> tuple[str, ...]:
        first, last = draft.typed
        return draft.record.protects, period_words(first, last)

    def is_over(self, draft: RegisterDraft[Provision], /) -> bool:
        return has_ended(draft.typed[1], self._office.today())

    def enter(self, record: Provision, /) -> None:
        self._provisions.enter(record)

    def change(self, record: Provision, /) -> None:
        self._provisions.change(record)


def _draft_of(provision: Provision) -> RegisterDraft[Provision]:
    return RegisterDraft(
        record=replace(provision, valid_from=None, valid_to=None),
        typed=(str(provision.valid_from or ""), str(provision.valid_to or "")),
    )
