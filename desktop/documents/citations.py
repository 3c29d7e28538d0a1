"""Footnotes that are collected while a document is written: one for each meeting, with all its §§ that were cited."""

from desktop.documents.report_wording import on_day, section_words
from domain.calendar import NO_BREAK
from domain.report_text import Footnote, Reference
from domain.yearly import SectionPlace


class Citations:
    """Numbers follow on those of a text that has its own."""

    def __init__(self, first: int = 1) -> None:
        self._first = first
        self._cited: dict[object, list[SectionPlace]] = {}

    def mark(self, place: SectionPlace | None) -> str:
        """Return `` [3]`` for the meeting of a place, or nothing for what came without a meeting."""
        if place is None:
            return ""
        self._cited.setdefault(place.meeting_id, []).append(place)
        return f"{NO_BREAK}[{self._first + list(self._cited).index(place.meeting_id)}]"

    @property
    def notes(self) -> list[Footnote]:
        return [
            Footnote(number=number, reference=_reference(places))
            for number, places in enumerate(self._cited.values(), start=self._first)
        ]


def _reference(places: list[SectionPlace]) -> Reference:
    first = places[0]
    text = f"{first.series} {on_day(first.day)}, {section_words(places)}."
    return Reference(text=text, meeting_id=first.meeting_id, item_id=first.item_id)
