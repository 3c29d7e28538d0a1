"""Points of the situation picture: what was told between two meetings, under which areas, of which places."""

from collections.abc import Iterator
from datetime import date
from functools import cache
from itertools import accumulate

from benchmarks.big_store import point_words as words
from benchmarks.big_store.ledger import Ledger, days, raw_noon
from benchmarks.big_store.pacts import Pact
from benchmarks.big_store.schedule import PlannedMeeting, day_told_of
from db import tables
from domain.situation import Severity, Trend
from domain.time_pattern import time_cells

ONE_DAY_SHARE, SECOND_AREA_SHARE, NO_AREA_SHARE = 0.6, 0.12, 0.05
TO_BE_TESTED_SHARE, ORAL_SHARE = 0.055, 0.015
PERIODS_DAYS = (7, 7, 14, 14, 21, 28)
_TRENDS = [
    trend.value for trend in (Trend.UNCHANGED, Trend.INCREASED, Trend.DECREASED, Trend.NEW, Trend.UNKNOWN)
]
_TREND_SHARES = tuple(accumulate((40, 25, 18, 9, 8)))
_SEVERITIES = [grade.value for grade in (Severity.GREEN, Severity.YELLOW, Severity.RED, Severity.NOT_JUDGED)]
_SEVERITY_SHARES = tuple(accumulate((50, 34, 7, 9)))
_CATEGORY_SHARES = tuple(accumulate(category.share for category in words.CATEGORIES))
_SENTENCES = {category.name: words.sentences_of(category) for category in words.CATEGORIES}
_PLACE_WEIGHTS = (5, 4, 3, 2, 3, 2, 2, 4)
_A_MONDAY = date(2024, 1, 1)
_PROVISIONS = tuple(
    f"{place} OSL"
    for place in ("18 kap. 1 §", "18 kap. 2 §", "35 kap. 1 §", "26 kap. 1 §", "23 kap. 2 §", "21 kap. 7 §")
)
_COLUMNS = (
    "id", "source_party_id", "received_on", "category", "district_id", "place_id", "place", "period_from", "period_to",
    "time_of_day", "trend", "severity", "text", "sensitivity", "provision", "marked_by", "marked_on", "day", "time_cells",
    "created_at", "changed_at",
)  # fmt: skip


class Points:
    """Writes the points of one meeting after another."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._add = ledger.sheet(tables.situation_point, *_COLUMNS)
        self._add_area = ledger.sheet(tables.situation_point_area, "point_id", "area_id", "position", "day")

    def of_meeting(self, meeting: PlannedMeeting) -> Iterator[tuple[bytes, bytes | None]]:
        """Each point's key and its first area's, if it has one."""
        random, ground = self._ledger.random, _Ground(meeting.series.pact)
        kinds = random.choices(words.CATEGORIES, cum_weights=_CATEGORY_SHARES, k=meeting.points)
        trends = random.choices(_TRENDS, cum_weights=_TREND_SHARES, k=meeting.points)
        grades = random.choices(_SEVERITIES, cum_weights=_SEVERITY_SHARES, k=meeting.points)
        for category, trend, grade in zip(kinds, trends, grades, strict=True):
            day = day_told_of(random, meeting.since, meeting.told_until)
            key = self._add_point(ground, category, trend, grade, day)
            yield key, self._add_areas(ground, category, key, day)

    def _add_point(
        self, ground: "_Ground", category: words.Category, trend: str, grade: str, day: date
    ) -> bytes:
        random = self._ledger.random
        key, moment = self._ledger.new_key(day).bytes, _moment(day)
        place_id, place, district_id = random.choices(ground.places, cum_weights=ground.place_weights)[0]
        period_from, hours = self._when(category, day)
        told = (category.name, place_id, place, hours, random.choice(_SENTENCES[category.name]))
        mark, (name, shown_id, place, hours, text) = self._marked(told, day)
        self._add(
            (
                key, random.choice(ground.sources), _iso(day), name, district_id, shown_id, place, _iso(period_from),
                _iso(day), hours, trend, grade, text, *mark, _iso(day),
                _cells(hours, day.weekday(), (day - period_from).days), moment, moment,
            )
        )  # fmt: skip
        return key

    def _when(self, category: words.Category, day: date) -> tuple[date, str]:
        """The first day of its period, and its hours in words."""
        random = self._ledger.random
        if random.random() < ONE_DAY_SHARE:
            return day, random.choice(words.DAY_TIMES[category.hours])
        return day - days(random.choice(PERIODS_DAYS) - 1), random.choice(words.PERIOD_TIMES[category.hours])

    def _marked(self, matter: "_Matter", day: date) -> tuple["_Mark", "_Matter"]:
        """Sensitivity, provision, by whom, when; what was told orally only loses its matter."""
        random = self._ledger.random
        chance = random.random()
        if chance > TO_BE_TESTED_SHARE + ORAL_SHARE:
            return _OPEN, matter
        provision, by = random.choice(_PROVISIONS), random.choice(words.MARKERS)
        if chance > ORAL_SHARE:
            return ("to_be_tested", provision, by, _iso(day)), matter
        return ("oral_only", provision, by, _iso(day)), _NO_MATTER

    def _add_areas(self, ground: "_Ground", category: words.Category, key: bytes, day: date) -> bytes | None:
        random = self._ledger.random
        chance = random.random()
        if chance < NO_AREA_SHARE:
            return None
        areas = ground.areas_of(category)
        wanted = areas[:2] if chance > 1 - SECOND_AREA_SHARE else areas[:1]
        for position, area_id in enumerate(wanted):
            self._add_area((key, area_id, position, _iso(day)))
        return wanted[0] if wanted else None


_Matter = tuple[str, bytes | None, str, str, str]
_Mark = tuple[str, str, str, str | None]
_OPEN: _Mark = ("open", "", "", None)
_NO_MATTER: _Matter = ("", None, "", "", "")


class _Ground:
    """What points under one agreement draw on, as raw keys."""

    def __init__(self, pact: Pact) -> None:
        self.places = [
            (place_id.bytes, name, quarter.district_id.bytes)
            for quarter in pact.quarters
            for place_id, name in quarter.places
        ]
        # The first districts have more of it than the last.
        self.place_weights = tuple(
            accumulate(
                weight * (len(pact.quarters) - place)
                for place in range(len(pact.quarters))
                for weight in _PLACE_WEIGHTS
            )
        )
        school, company, owners = (pact.others[place].bytes for place in (0, 4, 5))
        police = [pact.police[place % len(pact.police)].bytes for place in range(7)]
        self.sources = [pact.administration.bytes] * 9 + police + [school, company, company, owners]
        self._areas = [(set(area.themes), area.id.bytes) for area in pact.areas]

    def areas_of(self, category: words.Category) -> list[bytes]:
        """The areas that have to do with a category, the nearest first."""
        found = [key for theme in category.themes for themes, key in self._areas if theme in themes]
        return list(dict.fromkeys(found))


@cache
def _cells(hours: str, weekday: int, length: int) -> int:
    """The same for every week of the year, so that it is worked out once for each weekday and length."""
    last = _A_MONDAY + days(weekday)
    return time_cells(hours, last - days(length), last)


@cache
def _iso(day: date) -> str:
    return day.isoformat()


@cache
def _moment(day: date) -> str:
    return raw_noon(day)
