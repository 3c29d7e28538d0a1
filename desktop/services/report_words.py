"""The Swedish words of a yearly follow-up: numbers, periods, lists, references. The report is a Swedish document."""

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from itertools import groupby
from operator import attrgetter

from desktop.documents.wording import capitalised
from domain.calendar import NO_BREAK, long_date
from domain.report_periods import PeriodKind, ReportPeriod
from domain.report_text import Reference
from domain.yearly import NumberName, SectionPlace

_WORDS = ("noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv")
_ORDINALS = ("första", "andra", "tredje")
MOST_MEETINGS = 6
NUMBER_NAMES = {
    NumberName.BROUGHT_IN: "kvar sedan tidigare",
    NumberName.AGREED: "överenskomna",
    NumberName.DONE_IN_TIME: "klara i tid",
    NumberName.DONE_LATE: "klara för sent",
    NumberName.DONE_UNDATED: "klara utan slutdatum",
    NumberName.HANDED_OVER: "överlämnade",
    NumberName.DROPPED: "avförda",
    NumberName.LATE_NOW: "försenade",
    NumberName.OPEN_IN_TIME: "öppna, inte försenade",
    NumberName.REPORTED_BACK: "återrapporterade",
    NumberName.EFFECT_YES: "gav effekt",
    NumberName.EFFECT_PARTLY: "gav delvis effekt",
    NumberName.EFFECT_NO: "gav ingen effekt",
    NumberName.EFFECT_UNKNOWN: "okänd effekt",
    NumberName.EFFECT_NOT_JUDGED: "effekt inte bedömd",
    NumberName.MEETINGS: "möten",
    NumberName.POINTS_INCREASED: "punkter, ökat",
    NumberName.POINTS_UNCHANGED: "punkter, oförändrat",
    NumberName.POINTS_DECREASED: "punkter, minskat",
    NumberName.POINTS_NEW: "punkter, nytt",
    NumberName.POINTS_UNKNOWN: "punkter, okänd trend",
    NumberName.MEASURES_GREEN: "gröna åtgärder",
    NumberName.MEASURES_YELLOW: "gula åtgärder",
    NumberName.MEASURES_RED: "röda åtgärder",
    NumberName.MEASURES_NOT_JUDGED: "åtgärder, inte bedömda",
    NumberName.COMMITMENTS_KEPT: "uppfyllda åtaganden",
    NumberName.COMMITMENTS_IN_PROGRESS: "åtaganden som pågår",
    NumberName.COMMITMENTS_NOT_STARTED: "åtaganden, inte påbörjade",
    NumberName.COMMITMENTS_NOT_KEPT: "åtaganden, inte uppfyllda",
}


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


def listed(parts: Sequence[str]) -> str:
    """``a, b och c``."""
    return " och ".join(part for part in (", ".join(parts[:-1]), parts[-1]) if part)


def number_runs(numbers: Iterable[int]) -> str:
    """``3``, ``4–5``, ``24 och 27–30``."""
    runs: list[list[int]] = []
    for number in sorted(set(numbers)):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return listed([str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs])


def decimal_words(number: Decimal) -> str:
    """``1 234,5``: decimal comma, hard spaces, no noughts at the end."""
    plain = f"{number.normalize():,f}"
    return plain.replace(",", NO_BREAK).replace(".", ",")


def period_name(period: ReportPeriod) -> str:
    """``2026``, ``första halvåret 2026``, ``andra tertialet 2026``."""
    if period.kind is PeriodKind.YEAR:
        return str(period.year)
    word = {PeriodKind.HALF: "halvåret", PeriodKind.TERTIAL: "tertialet"}[period.kind]
    return f"{_ORDINALS[period.part - 1]} {word} {period.year}"


def on_day(day: date) -> str:
    """``den 17 september 2026``, its parts held together."""
    return f"den{NO_BREAK}{long_date(day)}"


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
        text=f"{first.series} {on_day(first.day)}, {_sections(items)}.",
        meeting_id=first.meeting_id,
        item_id=first.item_id,
    )


def _rest_reference(meetings: Sequence[Sequence[SectionPlace]]) -> Reference:
    days = [items[0].day for items in meetings]
    number = number_word(len(meetings), neuter=True)
    until = on_day(days[0]) if days[0] == days[-1] else f"{on_day(days[0])} till {on_day(days[-1])}"
    return Reference(text=f"Ytterligare {number} möte{'n' if len(meetings) > 1 else ''}, {until}.")


def _sections(items: Sequence[SectionPlace]) -> str:
    numbers = {item.number for item in items if item.number is not None}
    if not numbers:
        return f"punkt{NO_BREAK}{number_runs(item.position + 1 for item in items)}"
    return f"{'§§' if len(numbers) > 1 else '§'}{NO_BREAK}{number_runs(numbers)}"
