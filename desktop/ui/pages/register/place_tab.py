"""The register of places that several points may speak of."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QWidget

from desktop.ui.pages.register.place_form import PlaceForm
from desktop.ui.pages.register.register_draft import RegisterDraft, has_ended
from desktop.ui.pages.register.register_tab import RegisterTab
from desktop.ui.pages.register.register_words import district_words, period_words
from desktop.ui.pages.register.tab_words import TabWords
from desktop.ui.theme import ThemeFeed
from desktop.ui.words import word
from domain.coordinates import written_degrees
from domain.parties import Place

if TYPE_CHECKING:
    from desktop.services.program import Services
    from desktop.services.register_service import Register


class PlaceTab(RegisterTab[Place]):
    def __init__(self, services: "Services", theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        self._office, self._register_service = services.office, services.register
        self._districts: Mapping[UUID, str] = {}
        super().__init__(PlaceForm(theme_feed, services.office.today()), theme_feed, parent)

    def tab_words(self) -> TabWords:
        return TabWords(
            name=self.tr("Places"),
            new=self.tr("New place"),
            none_yet=self.tr("Here the places that points speak of will stand. There is none yet."),
            icon_name="map-pin",
            titles=(self.tr("Name"), self.tr("District"), self.tr("Kind"), self.tr("Valid")),
            characters=(18, 19, 21),
        )

    def count_words(self, count: int, /) -> str:
        return self.tr("%n place(s)", "", count)

    def drafts_of(self, register: "Register") -> Iterable[RegisterDraft[Place]]:
        self._districts = {district.id: district_words(district) for district in register.districts}
        return [_draft_of(place) for place in register.places]

    def blank(self) -> RegisterDraft[Place]:
        return _draft_of(Place(id=self._office.new_id(), name=""))

    def cells(self, draft: RegisterDraft[Place], /) -> tuple[str, ...]:
        place = draft.record
        district = self._districts.get(place.district_id, "") if place.district_id else ""
        first, last = draft.typed[:2]
        return district, word(place.kind), period_words(first, last)

    def is_over(self, draft: RegisterDraft[Place], /) -> bool:
        return has_ended(draft.typed[1], self._office.today())

    def enter(self, record: Place, /) -> None:
        self._register_service.enter_place(record)

    def change(self, record: Place, /) -> None:
        self._register_service.change_place(record)


def _draft_of(place: Place) -> RegisterDraft[Place]:
    north, east = written_degrees(place.latitude), written_degrees(place.longitude)
    return RegisterDraft(
        record=replace(place, valid_from=None, valid_to=None, latitude=None, longitude=None),
        typed=(str(place.valid_from or ""), str(place.valid_to or ""), north, east),
    )
