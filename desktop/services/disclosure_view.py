"""What the window sees of a request: minutes to mask in, and where masked words still stand."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from desktop.services.minutes_service import Printed
from domain.disclosure import DisclosedDocument
from domain.masking import checked_masks, disclosed, marked_places
from domain.masks import Mask
from domain.minutes import Minutes
from domain.minutes_places import Place, texts_of
from domain.papers.withheld import WithheldRow, undecided
from domain.standing_words import Standing, still_standing

if TYPE_CHECKING:  # ReportLab and pypdf, which nothing before the first preview needs
    from desktop.services.papers.disclosed import WholeMinutes


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesInRequest:
    """Minutes to mask, whole. ``marked`` is what is to be tested with its provision, ``undecided`` what still lacks one.

    ``is_changed``: they have other words than when they were chosen, and must be chosen anew.
    """

    document: DisclosedDocument
    title: str
    minutes: Minutes
    marked: dict[Place, str]
    undecided: tuple[Place, ...]
    is_changed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingWord:
    """Where words that are masked somewhere in the request are handed out all the same."""

    document_id: UUID
    standing: Standing
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """The same minutes twice: with all that is written, and as they are handed out."""

    open: Printed
    masked: Printed


@dataclass(frozen=True, slots=True, kw_only=True)
class UntestedPreview:
    """Minutes without what is marked, and the places that are withheld by it."""

    printed: Printed
    withheld: tuple[WithheldRow, ...]


def in_request(document: DisclosedDocument, whole: "WholeMinutes") -> MinutesInRequest:
    return MinutesInRequest(
        document=document,
        title=whole.title,
        minutes=whole.minutes,
        marked=marked_places(whole.minutes, whole.origins),
        undecided=undecided(whole.minutes, whole.origins, document.decisions),
        is_changed=whole.content_hash != document.content_hash,
    )


def standing_in(
    document: DisclosedDocument, whole: "WholeMinutes", stretches: list[str]
) -> Iterator[StandingWord]:
    """In what is handed out, counted in the whole text; what lies under a mask already is not named."""
    texts = texts_of(whole.minutes)
    handed_out = texts_of(disclosed(whole.minutes, whole.origins, document.decisions))
    masks = checked_masks(whole.minutes, document.decisions.masks)
    for found in still_standing(stretches, {place: texts[place] for place in texts if place in handed_out}):
        if not any(_covers(mask, found) for mask in masks):
            words = texts[found.place][found.start : found.end]
            yield StandingWord(document_id=document.id, standing=found, words=words)


def _covers(mask: Mask, found: Standing) -> bool:
    if mask.start is None or mask.end is None:
        return mask.place in found.place.wholes
    return mask.place == found.place and mask.start < found.end and found.start < mask.end
