"""Reads what is typed into the search: words, §§, reference numbers, days and weeks, all of which must be found."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from domain.calendar import NO_BREAK, WEEKDAYS
from domain.search_terms import (
    DAY_SIGN,
    JOINT,
    LONGEST_TERM,
    MONTH_NAME,
    WEEK_SIGN,
    day_term,
    is_plain_word,
    place_within,
    section_term,
)
from domain.swedish import fold
from domain.typed_dates import understood_date

MOST_LETTERS, MOST_SOUGHT, MOST_SECTIONS = 200, 12, 50
_YEARS_BACK, _YEARS_AHEAD = 20, 5
_DAYS_OF_WEEK = len(WEEKDAYS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sought:
    """One thing asked for, found by any of its terms.

    ``exact`` are whole terms, ``beginnings`` what a term may begin with, ``part`` a word that may stand in a compound.
    """

    exact: tuple[str, ...] = ()
    beginnings: tuple[str, ...] = ()
    part: str = ""

    def place_in(self, term: str) -> tuple[int, int] | None:
        """The stretch of a term that was asked for; None when it is another term."""
        if term in self.exact:
            return 0, len(term)
        for beginning in self.beginnings:
            if term.startswith(beginning):
                return 0, len(beginning)
        place = place_within(term, self.part) if self.part else -1
        return None if place < 0 else (place, place + len(self.part))

    def may_stand_in(self, folded: str) -> bool:
        """False only where no term of a text can be meant: cheaper than to look at each."""
        return any(map(folded.__contains__, self.exact + self.beginnings)) or (
            self._is_said_otherwise and _DIGIT.search(folded) is not None
        )

    @property
    def _is_said_otherwise(self) -> bool:
        """Whether it is looked for by terms that stand in a text in other words: days, numbers."""
        return any(term[0] in DAY_SIGN or JOINT in term for term in self.exact + self.beginnings)


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """Empty when nothing was asked for that can be looked for."""

    sought: tuple[Sought, ...] = ()


def read_query(text: str, today: date) -> SearchQuery:
    """What somebody means who types this today; nothing that can be typed is an error.

    A word is also the beginning of longer ones, so that «åtgärd» finds «åtgärder» and what is half typed is found.
    """
    spoken = " ".join(fold(text[:MOST_LETTERS]).replace(NO_BREAK, " ").split())
    found: list[tuple[int, Sought]] = []
    for pattern, read in _FORMS:
        for match in pattern.finditer(spoken):
            sought = read(match, today)
            if sought is not None:
                found.append((match.start(), sought))
                spoken = spoken[: match.start()] + " " * len(match.group()) + spoken[match.end() :]
    found += _words_in(_without_what_it_is_called(spoken))
    return SearchQuery(tuple(sought for _place, sought in sorted(found, key=_by_place)[:MOST_SOUGHT]))


def _by_place(found: tuple[int, Sought]) -> int:
    return found[0]


# --- §§, days, weeks


def _read_sections(match: re.Match[str], _today: date) -> Sought | None:
    """«§ 34», «34 §», «§§ 3–5», «§§ 3, 7 och 9»."""
    numbers: list[int] = []
    for span in _NUMBER_OR_SPAN.finditer(match["after"] or match["before"]):
        first, last = int(span[1]), int(span[2] or span[1])
        numbers += range(first, min(last, first + MOST_SECTIONS) + 1)
    return Sought(exact=tuple(map(section_term, numbers[:MOST_SECTIONS]))) if numbers else None


def _read_month(match: re.Match[str], today: date) -> Sought | None:
    first = understood_date(f"1 {match['name']} {match['year']}", today)
    return Sought(beginnings=(day_term(first)[:-2],)) if first else None


def _read_day(match: re.Match[str], today: date) -> Sought | None:
    """A day without its year is meant in every year. What may be a reference number too is sought as one as well."""
    text = match["day"]
    day = understood_date(text, today)
    if day is None:
        return None
    has_year = re.search(r"\d{4}|\d{6}", text) is not None
    days = (day,) if has_year else tuple(_same_day_of_other_years(day, today))
    joined = (_joined(text),) if _NUMERIC.fullmatch(text) else ()
    return Sought(exact=tuple(map(day_term, days)), beginnings=joined)


def _same_day_of_other_years(day: date, today: date) -> Iterator[date]:
    for year in range(today.year - _YEARS_BACK, today.year + _YEARS_AHEAD + 1):
        try:
            yield day.replace(year=year)
        except ValueError:  # 29 February
            continue


def _read_near_day(match: re.Match[str], today: date) -> Sought | None:
    day = understood_date(match.group(), today)
    return Sought(exact=(day_term(day), match.group().replace(" ", ""))) if day else None


def _read_week(match: re.Match[str], today: date) -> Sought | None:
    """Without a year it is the week nearest to today, and wherever that number of a week is written."""
    number = int(match["week"])
    years = [int(match["year"])] if match["year"] else [today.year + step for step in (-1, 0, 1)]
    mondays = [monday for year in years if (monday := _monday(year, number)) is not None]
    if not mondays:
        return None
    monday = min(mondays, key=lambda each: abs(each - today))
    days = tuple(day_term(monday + timedelta(days=step)) for step in range(_DAYS_OF_WEEK))
    return Sought(exact=days if match["year"] else (*days, f"{WEEK_SIGN}{number}"))


def _monday(year: int, week: int) -> date | None:
    try:
        return date.fromisocalendar(year, week, 1)
    except ValueError:
        return None


# --- words and numbers


def _without_what_it_is_called(spoken: str) -> str:
    """«dnr 2026/12» is looked for by the number; «dnr» alone is a word."""
    return _CALLED_DNR.sub(lambda match: " " * len(match.group()), spoken)


def _words_in(spoken: str) -> Iterator[tuple[int, Sought]]:
    for chunk in _CHUNK.finditer(spoken):
        is_last = chunk.end() == len(spoken)
        if is_last and len(chunk.group()) == 1 and chunk.group().isalpha():
            return  # one letter says nothing yet: every second text holds a word that begins so
        for sought in _read_chunk(chunk.group(), is_last=is_last):
            yield chunk.start(), sought


def _read_chunk(chunk: str, *, is_last: bool) -> Iterator[Sought]:
    parts = _WORD.findall(chunk)
    if len(parts) > 1 and any(map(str.isdecimal, chunk)):
        yield Sought(beginnings=(_joined(chunk), *_day_begun(chunk)))
        return
    for place, part in enumerate(parts):
        yield _read_word(part[:LONGEST_TERM], is_last=is_last and place == len(parts) - 1)


def _read_word(word: str, *, is_last: bool) -> Sought:
    if is_plain_word(word):
        return Sought(beginnings=(word,), part=word)
    if _YEAR.fullmatch(word):
        return Sought(beginnings=(word, f"{DAY_SIGN}{word}"))
    is_begun = is_last and len(word) > 1
    return Sought(beginnings=(word,)) if is_begun else Sought(exact=(word,))


def _day_begun(chunk: str) -> tuple[str, ...]:
    """What «2026-11» or «2026-11-1» is the beginning of."""
    return (f"{DAY_SIGN}{chunk.replace('-', '')}",) if _DAY_BEGUN.fullmatch(chunk) else ()


def _joined(chunk: str) -> str:
    return JOINT.join(_WORD.findall(chunk))[:LONGEST_TERM]


_WORD = re.compile(r"[^\W_]+")
_CHUNK = re.compile(r"[^\W_]+(?:[/.:‐‑–-][^\W_]+)*")
_DIGIT = re.compile(r"\d")
_YEAR = re.compile(r"(?:19|20)\d{2}")
_DAY_BEGUN = re.compile(r"(?:19|20)\d{2}-\d{2}(?:-\d?)?")
_NUMERIC = re.compile(r"[\d/. -]+")
_NUMBER_OR_SPAN = re.compile(r"(\d{1,5})(?: ?[-–] ?(\d{1,5}))?")
_CALLED_DNR = re.compile(r"\b(?:dnr|diarienr|diarienummer)\b[.:]?(?= *[^\W_])")

_NUMBERS = r"\d{1,5}(?:(?: ?[-–,] ?| och )\d{1,5})*"
_WEEKDAY = rf"(?:(?:{'|'.join(WEEKDAYS)})(?:en)? |(?:mån|tis|ons|tors|tor|fre|lör|sön)\.? )?"
_DAY = (
    r"(?:19|20)\d{2}-\d{2}-\d{2}|(?:19|20)\d{6}|\d{6}"
    rf"|\d{{1,2}}\.? ?(?:{MONTH_NAME}|sept|[a-z]{{3,}})\b\.?(?: (?:19|20)\d{{2}})?"
    r"|\d{1,2}/\d{1,2}(?:[ /-](?:19|20)\d{2})?"
)
_Reader = Callable[[re.Match[str], date], Sought | None]
# What is taken by one form is not seen by the next. «18 kap. 1 §» is a law's and stays words.
_FORMS: tuple[tuple[re.Pattern[str], _Reader], ...] = (
    (
        re.compile(rf"§+ ?(?P<after>{_NUMBERS})|(?<!kap )(?<!kap\. )(?<![\w/-])(?P<before>{_NUMBERS}) ?§+"),
        _read_sections,
    ),
    (re.compile(rf"(?<![\w/.-]){_WEEKDAY}(?:den )?(?P<day>{_DAY})(?![\w/-])"), _read_day),
    (re.compile(rf"(?<!\w)(?P<name>{MONTH_NAME}|sept)\.? (?P<year>(?:19|20)\d{{2}})(?!\w)"), _read_month),
    (
        re.compile(r"(?<!\w)(?:v\.?|veckan?) ?(?P<week>\d{1,2})(?:,? (?P<year>(?:19|20)\d{2}))?(?!\w)"),
        _read_week,
    ),
    (re.compile(r"(?<!\w)(?:i ?dag|i ?går|i ?morgon)(?!\w)"), _read_near_day),
)
