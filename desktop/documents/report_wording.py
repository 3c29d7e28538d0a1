"""The Swedish words that the text of a yearly follow-up and its paper share: numbers, periods, places. Knows no layout."""

import re
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal

from desktop.documents.counting import listed
from domain.calendar import NO_BREAK, long_date
from domain.report_periods import PeriodKind, ReportPeriod
from domain.yearly import NumberName, SectionPlace

_ORDINALS = ("första", "andra", "tredje")
_SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_TO_DIGITS = str.maketrans(_SUPERSCRIPTS, "0123456789")
# Not after a letter: the 2 of m² is no footnote.
_MARKS = re.compile(rf"(?<!\w)([{_SUPERSCRIPTS}]+(?: [{_SUPERSCRIPTS}]+)*)")
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


def section_words(items: Sequence[SectionPlace]) -> str:
    """``§ 4``, ``§§ 4–5``, or ``punkt 2`` where the items of a meeting carry no §."""
    numbers = {item.number for item in items if item.number is not None}
    if not numbers:
        return f"punkt{NO_BREAK}{number_runs(item.position + 1 for item in items)}"
    return f"{'§§' if len(numbers) > 1 else '§'}{NO_BREAK}{number_runs(numbers)}"


def bracketed(text: str) -> str:
    """``i tid. [1, 2]`` for ``i tid.¹ ²``: the faces hold no raised figures above three, and brackets are read out well."""
    return _MARKS.sub(lambda marks: f"{NO_BREAK}[{_figures(marks[1])}]", text)


def _figures(marks: str) -> str:
    return f",{NO_BREAK}".join(marks.translate(_TO_DIGITS).split())


def shortened(text: str, most: int) -> str:
    """The text on one line, cut between words and ended by an ellipsis where it is longer."""
    words = " ".join(text.split())
    if len(words) <= most:
        return words
    whole_words = words[:most].rpartition(" ")[0] or words[:most]
    return f"{whole_words.rstrip(' ,.;:–')}…"
