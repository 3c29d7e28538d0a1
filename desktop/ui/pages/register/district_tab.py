"""The register of districts and district areas, those that are no more too; Stockholm's own can be fetched."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.ui.background import Background
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.pages.register.district_form import DistrictForm
from desktop.ui.pages.register.fetching_form import FetchingForm
from desktop.ui.pages.register.register_draft import RegisterDraft, has_ended
from desktop.ui.pages.register.register_tab import RegisterTab
from desktop.ui.pages.register.register_words import not_stated, period_words
from desktop.ui.pages.register.tab_words import TabWords
from desktop.ui.saying import say
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.inline_message import InlineMessage
from desktop.ui.words import word
from domain.changes import Change
from domain.errors import UserError
from domain.parties import District, DistrictKind

if TYPE_CHECKING:
    from desktop.services.program import Services
    from desktop.services.register_service import Register


class DistrictTab(RegisterTab[District]):
    def __init__(
        self,
        services: "Services",
        change_feed: ChangeFeed,
        theme_feed: ThemeFeed,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        self._office, self._register_service = services.office, services.register
        self._reference, self._background = services.reference, background
        self._change_feed = change_feed
        self._names: Mapping[UUID, str] = {}
        super().__init__(DistrictForm(theme_feed, services.office.today()), theme_feed, parent)
        self._offer = InlineMessage(
            theme_feed,
            text=self.tr("Stockholm's districts and local police areas can be fetched, with dates."),
        )
        self._fetching = FetchingForm(theme_feed)
        self._fetch = self._offer.add_button(self.tr("Fetch …"))
        self._fetch.clicked.connect(self._on_fetching_wanted)
        self._fetching.fetching_wanted.connect(self._on_fetch)
        self._fetching.cancelled.connect(self._on_fetching_cancelled)
        self.stack.addWidget(self._fetching)
        self.above.addWidget(self._offer)

    def tab_words(self) -> TabWords:
        return TabWords(
            name=self.tr("Districts"),
            new=self.tr("New district"),
            none_yet=self.tr("Here districts and the areas they lie in will stand. There is none yet."),
            icon_name="map-pin",
            titles=(self.tr("Name"), self.tr("Kind"), self.tr("Lies in"), self.tr("Valid")),
            characters=(15, 19, 21),
        )

    def count_words(self, count: int, /) -> str:
        return self.tr("%n district(s)", "", count)

    def show_register(self, register: "Register") -> None:
        super().show_register(register)
        self._show_offer()

    def show_columns(self) -> None:
        if not self._is_fetching():
            super().show_columns()

    def begin(self) -> None:
        self._end_fetching()
        super().begin()

    def leave_form(self) -> bool:
        if self._is_fetching():
            self._on_fetching_cancelled()
            return True
        return super().leave_form()

    def drafts_of(self, register: "Register") -> Iterable[RegisterDraft[District]]:
        self._names = {district.id: district.name for district in register.districts}
        return [_draft_of(district) for district in register.districts]

    def blank(self) -> RegisterDraft[District]:
        return _draft_of(District(id=self._office.new_id(), name=""))

    def cells(self, draft: RegisterDraft[District], /) -> tuple[str, ...]:
        district = draft.record
        is_area = district.kind is DistrictKind.AREA
        lies_in = self._names.get(district.parent_id, "") if district.parent_id else not_stated()
        first, last = draft.typed
        return word(district.kind), "" if is_area else lies_in, period_words(first, last)

    def is_over(self, draft: RegisterDraft[District], /) -> bool:
        return has_ended(draft.typed[1], self._office.today())

    def enter(self, record: District, /) -> None:
        self._register_service.enter_district(record)

    def change(self, record: District, /) -> None:
        self._register_service.change_district(record)

    # --- Stockholm's own

    def _is_fetching(self) -> bool:
        return self.stack.currentWidget() is self._fetching

    def _show_offer(self) -> None:
        is_offered = not self._is_fetching() and self._reference.districts_missing() > 0
        self._offer.setVisible(is_offered)
        air = Space.BETWEEN if is_offered else 0
        self.above.setContentsMargins(Space.PAGE, air, Space.PAGE, air)

    def _on_fetching_wanted(self) -> None:
        self._fetching.show_police_areas(self._reference.police_areas())
        self.stack.setCurrentWidget(self._fetching)
        self._show_offer()
        self._fetching.focus_first()

    def _on_fetching_cancelled(self) -> None:
        self._end_fetching()
        self._fetch.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_fetch(self, police_slugs: tuple[str, ...]) -> None:
        self._background.run(
            lambda: self._reference.take_in(police_slugs), self._on_fetched, self._on_fetching_failed
        )

    def _on_fetched(self, change: Change) -> None:
        self._end_fetching()
        self._change_feed.announce(change)
        if self.isVisible():
            self.focus_list()

    def _on_fetching_failed(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self._fetching.say_wrong(say(error))

    def _end_fetching(self) -> None:
        self.stack.setCurrentIndex(0)
        self.show_columns()
        self._show_offer()


def _draft_of(district: District) -> RegisterDraft[District]:
    return RegisterDraft(
        record=replace(district, valid_from=None, valid_to=None),
        typed=(str(district.valid_from or ""), str(district.valid_to or "")),
    )
