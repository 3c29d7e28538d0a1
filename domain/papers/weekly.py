"""The situation of one week on one page: areas, places, points, what was agreed, what is due the week after.

What a variant leaves out is counted and has no words here. Which rows a page has room for is decided in ``weekly_cut``.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import chain
from uuid import UUID

from domain.agreements import PriorityArea
from domain.area_standing import told_until, trend_of
from domain.disclosure import Variant
from domain.follow_ups import Appearance
from domain.meetings import AgendaItem, ItemKind
from domain.papers.follow_ups import OpenFollowUp
from domain.papers.variants import is_shown
from domain.picture_content import gravity
from domain.secrecy import Sensitivity
from domain.situation import Severity, SituationPoint, Trend
from domain.swedish import fold, sort_key

_WEEK = timedelta(weeks=1)
# For the trend of an area: twice the four weeks that are compared, and the days a last telling may lie back.
COUNTED_BACK = 12 * _WEEK
_HOT = 2
_CATEGORIES_OF_A_SPOT = 3
# What goes the wrong way is read first.
_TREND_ORDER = (Trend.INCREASED, Trend.NEW, Trend.UNCHANGED, Trend.UNKNOWN, Trend.DECREASED)


@dataclass(frozen=True, slots=True)
class Week:
    """An ISO week by its Monday."""

    monday: date

    @classmethod
    def of(cls, day: date) -> "Week":
        return cls(day - timedelta(days=day.weekday()))

    @property
    def sunday(self) -> date:
        return self.monday + timedelta(days=6)

    @property
    def next(self) -> "Week":
        return Week(self.monday + _WEEK)

    @property
    def before(self) -> "Week":
        return Week(self.monday - _WEEK)

    @property
    def number(self) -> int:
        return self.monday.isocalendar().week

    @property
    def year(self) -> int:
        return self.monday.isocalendar().year

    def holds(self, day: date) -> bool:
        return self.monday <= day <= self.sunday


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekArea:
    """``trend`` is that of the start page: four weeks against the four before (``area_standing.trend_of``).

    ``severity`` is the gravest of the points that are shown.
    """

    title: str
    points: int
    before: int
    trend: Trend
    severity: Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekPoint:
    """What was told orally has only its source."""

    category: str
    place: str
    district: str
    text: str
    source: str
    trend: Trend
    severity: Severity
    sensitivity: Sensitivity


@dataclass(frozen=True, slots=True, kw_only=True)
class HotSpot:
    """A place with two points or more, or with a grave one; its categories, the commonest first."""

    place: str
    district: str
    points: int
    severity: Severity
    categories: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Effort:
    """What a meeting of the week decided: with someone to do it when it became a follow-up, else an att-sats alone."""

    what: str
    party: str = ""
    role: str = ""
    due_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekMeeting:
    series: str
    day: date
    is_draft: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class WeeklyContent:
    """``told`` counts every point of the week, ``no_area`` those outside the areas; ``day`` is when it was put together.

    ``points_withheld`` and ``efforts_withheld`` (decided or due) are left out by the variant.
    """

    organisation: str
    agreement: str
    week: Week
    day: date
    told: int
    no_area: int
    areas: tuple[WeekArea, ...]
    spots: tuple[HotSpot, ...]
    points: tuple[WeekPoint, ...]
    meetings: tuple[WeekMeeting, ...]
    efforts: tuple[Effort, ...]
    due: tuple[Effort, ...]
    points_withheld: int
    efforts_withheld: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingOutcome:
    """A meeting of the week with its items and the follow-ups on its table."""

    meeting: WeekMeeting
    items: tuple[AgendaItem, ...]
    appearances: tuple[Appearance, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekMatter:
    """What a week is composed of. ``counts`` are points by day of each area, from ``COUNTED_BACK`` before its Sunday.

    ``due`` are the open follow-ups of the week after, in the variant's words; the mappings give names by key.
    """

    organisation: str
    agreement: str
    week: Week
    day: date
    areas: tuple[PriorityArea, ...]
    counts: Mapping[UUID, Mapping[date, int]]
    told: int
    points: tuple[SituationPoint, ...]
    parties: Mapping[UUID, str]
    districts: Mapping[UUID, str]
    outcomes: tuple[MeetingOutcome, ...]
    due: tuple[OpenFollowUp, ...]


def compose_week(variant: Variant, matter: WeekMatter) -> WeeklyContent:
    """The week as it may be read by those the variant is for. Counts are of all points, words only of those shown."""
    shown = [point for point in matter.points if is_shown(variant, point.secrecy.sensitivity)]
    items = [(outcome, item) for outcome in matter.outcomes for item in outcome.items if _has_words(item)]
    open_items = [each for each in items if is_shown(variant, each[1].secrecy.sensitivity)]
    withheld = [each for each in items if each not in open_items]
    area_ids = {area.id for area in matter.areas}
    return WeeklyContent(
        organisation=matter.organisation,
        agreement=matter.agreement,
        week=matter.week,
        day=matter.day,
        told=matter.told,
        no_area=sum(not area_ids.intersection(point.area_ids) for point in matter.points),
        areas=_areas(matter, shown),
        spots=_spots(shown, matter.districts),
        points=tuple(_point(point, matter) for point in sorted(shown, key=_first_read)),
        meetings=tuple(outcome.meeting for outcome in matter.outcomes),
        efforts=tuple(_efforts(open_items, matter.parties)),
        due=tuple(
            Effort(what=row.what, party=row.party, role=row.role, due_on=row.due_on)
            for row in matter.due
            if not row.is_withheld
        ),
        points_withheld=len(matter.points) - len(shown),
        efforts_withheld=len(list(_efforts(withheld, {}))) + sum(row.is_withheld for row in matter.due),
    )


def _areas(matter: WeekMatter, shown: Iterable[SituationPoint]) -> tuple[WeekArea, ...]:
    """In the order of the agreement."""
    until = told_until(matter.counts.values(), matter.week.sunday)
    gravest: dict[UUID, Severity] = {}
    for point in shown:
        for area_id in point.area_ids:
            known = gravest.get(area_id, Severity.NOT_JUDGED)
            gravest[area_id] = max(known, point.severity, key=gravity)
    return tuple(
        WeekArea(
            title=area.title,
            points=_within(matter.counts[area.id], matter.week),
            before=_within(matter.counts[area.id], matter.week.before),
            trend=trend_of(matter.counts[area.id], until, matter.week.sunday),
            severity=gravest.get(area.id, Severity.NOT_JUDGED),
        )
        for area in matter.areas
    )


def _within(counts: Mapping[date, int], week: Week) -> int:
    return sum(count for day, count in counts.items() if week.holds(day))


def _spots(points: Iterable[SituationPoint], districts: Mapping[UUID, str]) -> tuple[HotSpot, ...]:
    """The places with most points first; of places with as many, the one with the gravest."""
    of_place: dict[tuple[str, UUID | None], list[SituationPoint]] = {}
    for point in points:
        if point.place:
            of_place.setdefault((fold(point.place.strip()), point.district_id), []).append(point)
    spots = [_spot(there, districts) for there in of_place.values()]
    hot = [spot for spot in spots if spot.points >= _HOT or spot.severity is Severity.RED]
    return tuple(sorted(hot, key=lambda spot: (-spot.points, -gravity(spot.severity), sort_key(spot.place))))


def _spot(points: list[SituationPoint], districts: Mapping[UUID, str]) -> HotSpot:
    first = min(points, key=lambda point: point.id)
    categories = Counter(point.category for point in points if point.category)
    commonest = sorted(categories, key=lambda category: (-categories[category], sort_key(category)))
    return HotSpot(
        place=first.place,
        district=districts[first.district_id] if first.district_id else "",
        points=len(points),
        severity=max((point.severity for point in points), key=gravity),
        categories=tuple(commonest[:_CATEGORIES_OF_A_SPOT]),
    )


def _first_read(point: SituationPoint) -> tuple[bool, int, int, int, UUID]:
    """The gravest first, then what goes the wrong way, then the newest; what was told orally last."""
    newest = -point.day.toordinal() if point.day else 0
    return point.secrecy.is_oral, -gravity(point.severity), _TREND_ORDER.index(point.trend), newest, point.id


def _point(point: SituationPoint, matter: WeekMatter) -> WeekPoint:
    return WeekPoint(
        category=point.category,
        place=point.place,
        district=matter.districts[point.district_id] if point.district_id else "",
        text=point.text,
        source=matter.parties[point.source_party_id] if point.source_party_id else "",
        trend=point.trend,
        severity=point.severity,
        sensitivity=point.secrecy.sensitivity,
    )


def _has_words(item: AgendaItem) -> bool:
    """An item that was oral leaves no words; that an agenda was approved is nothing anybody does."""
    return not item.secrecy.is_oral and item.kind not in {ItemKind.ORAL, ItemKind.FORMAL}


def _efforts(
    items: Sequence[tuple[MeetingOutcome, AgendaItem]], parties: Mapping[UUID, str]
) -> Iterator[Effort]:
    """Follow-ups agreed at the items, for they have somebody; then the att-satser that none of them carries out."""
    agreed = {
        item.id: [each.follow_up for each in outcome.appearances if each.follow_up.origin_item_id == item.id]
        for outcome, item in items
    }
    for follow_up in chain.from_iterable(agreed.values()):
        party = parties.get(follow_up.party_id, "") if follow_up.party_id else ""
        yield Effort(what=follow_up.what, party=party, role=follow_up.role, due_on=follow_up.due_on)
    for _, item in items:
        carried_out = {follow_up.origin_decision for follow_up in agreed[item.id]}
        for place, decision in enumerate(item.decisions):
            if place not in carried_out:
                yield Effort(what=decision)
