"""Adds, moves and removes the areas of a draft, and brings the last one removed back. Knows no widget."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from desktop.ui.pages.agreements.agreement_draft import AgreementDraft
from domain.agreements import PriorityArea, area_letters


def with_areas(draft: AgreementDraft, areas: Sequence[PriorityArea]) -> AgreementDraft:
    """Return the draft with these areas, each with the order of its place."""
    ordered = tuple(replace(area, order=place) for place, area in enumerate(areas, start=1))
    return replace(draft, areas=ordered)


def with_added(draft: AgreementDraft, added: Sequence[PriorityArea]) -> AgreementDraft:
    """Return the draft with more areas at its end; those that have a title get a letter that nobody has."""
    titled = [area.title for area in added if area.title]
    letters = iter(area_letters(titled, (area.letter for area in draft.areas)))
    lettered = [replace(area, letter=next(letters)) if area.title else area for area in added]
    return with_areas(draft, (*draft.areas, *lettered))


def with_moved(draft: AgreementDraft, area_id: UUID, step: int) -> AgreementDraft:
    """Return the draft with an area moved by a step; at the end of the row nothing happens."""
    areas = list(draft.areas)
    place = next(place for place, area in enumerate(areas) if area.id == area_id)
    if 0 <= place + step < len(areas):
        areas.insert(place + step, areas.pop(place))
    return with_areas(draft, areas)


class RemovedArea:
    """The last area that was removed from a draft, and its place."""

    def __init__(self) -> None:
        self._last: tuple[UUID, int, PriorityArea] | None = None

    def take_from(self, draft: AgreementDraft, area: PriorityArea) -> AgreementDraft:
        """Return the draft without the area."""
        self._last = (draft.id, draft.areas.index(area), area)
        return with_areas(draft, [each for each in draft.areas if each.id != area.id])

    def put_back(self, draft: AgreementDraft) -> tuple[AgreementDraft, UUID] | None:
        """Return the draft with the area in its place again, and its key; None when it was another draft's."""
        if self._last is None or self._last[0] != draft.id:
            return None
        _draft_id, place, area = self._last
        self._last = None
        return with_areas(draft, (*draft.areas[:place], area, *draft.areas[place:])), area.id
