"""The Swedish words of a yearly follow-up's drafted text: numbers in letters, and references to meetings."""

from collections.abc import Iterable, Sequence
from itertools import groupby
from operator import attrgetter

from desktop.documents.report_wording import on_day, section_words
from desktop.documents.wording import capitalised
from domain.calendar import NO_BREAK
from domain.report_text import Reference
from domain.yearly import SectionPlace

_WORDS = ("noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv")
MOST_MEETINGS = 6


def number_word(number: int, *, neuter: bool = False) -> str:
    """In letters up to twelve, then in figures with a hard space before the thousands."""
    if number == 1 and neuter:
        return "ett"
    return _WORDS[number] if number < len(_WORDS) else f"{number:,}".replace(",", NO_BREAK)


def first_word(number: int, *, neuter: bool = False) -> str:
    """A number that begins a sentence: ``Fem``, ``Sammanlagt 14``, ``Ingen``."""
    if number == 0:
        return "Inget" if neuter else "Ingen"
    word = number_word(number, neuter=neuter)
    return capitalised(word) if number < len(_WORDS) else f"Sammanlagt {word}"


def meeting_references(places: Iterable[SectionPlace]) -> list[Reference]:
    """One for each meeting with its items, in order; past the sixth they are told in one, for the list is in the window."""
    meetings = [list(items) for _meeting, items in groupby(places, attrgetter("meeting_id"))]
    told = [_meeting_reference(items) for items in meetings[:MOST_MEETINGS]]
    rest = meetings[MOST_MEETINGS:]
    if rest:
        told.append(_rest_reference(rest))
    return told


def _meeting_reference(items: Sequence[SectionPlace]) -> Reference:
    """``Operativt lägesbildsmöte den 17 september 2026, §§ 4–5``."""
    first = items[0]
    return Reference(
        text=f"{first.series} {on_day(first.day)}, {section_words(items)}.",
        meeting_id=first.meeting_id,
        item_id=first.item_id,
    )


def _rest_reference(meetings: Sequence[Sequence[SectionPlace]]) -> Reference:
    days = [items[0].day for items in meetings]
    number = number_word(len(meetings), neuter=True)
    until = on_day(days[0]) if days[0] == days[-1] else f"{on_day(days[0])} till {on_day(days[-1])}"
    return Reference(text=f"Ytterligare {number} möte{'n' if len(meetings) > 1 else ''}, {until}.")
