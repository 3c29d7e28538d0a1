"""What a situation picture says: its texts, its points as they were, and counts. The names of registers are copied in.

Composed anew for a draft, kept as canonical JSON by a decision (docs/situation-picture.md; ``picture_json``).
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from domain.agreements import PriorityArea
from domain.pictures import PartTexts, PicturePart, SituationPicture
from domain.secrecy import Sensitivity
from domain.situation import Severity, SituationPoint, Trend
from domain.swedish import sort_key

# From the mildest to the gravest; what nobody has judged says nothing.
_GRAVITY = (Severity.NOT_JUDGED, Severity.GREEN, Severity.YELLOW, Severity.RED)


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureArea:
    """A priority area as it was called; ``colour`` is its number in the palette of the look."""

    title: str
    letter: str
    colour: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PicturePoint:
    """A point as it was. What was told orally only has a source and areas, and no other words."""

    point_id: UUID
    part: PicturePart
    source: str
    category: str
    district: str
    place: str
    period_from: date | None
    period_to: date | None
    time_of_day: str
    trend: Trend
    severity: Severity
    text: str
    sensitivity: Sensitivity
    provision: str
    areas: tuple[PictureArea, ...]

    @property
    def is_oral(self) -> bool:
        return self.sensitivity is Sensitivity.ORAL_ONLY

    @property
    def is_to_be_tested(self) -> bool:
        return self.sensitivity is Sensitivity.TO_BE_TESTED


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """What points are counted by: an area by its title, or a category (in one district, empty where none is told).

    Words, not keys: an area has a new key in each agreement, and a picture is compared with one of another time.
    """

    title: str
    is_area: bool = False
    district: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicCount:
    """``trend`` is the one most points tell, UNKNOWN where two tell it equally; ``severity`` the gravest."""

    topic: Topic
    points: int
    trend: Trend
    severity: Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureContent:
    """Everything on the paper. ``decided_on`` is None in a draft."""

    agreement: str
    number: int
    title: str
    period_from: date | None
    period_to: date | None
    decided_on: date | None
    decided_by: str
    texts: PartTexts
    points: tuple[PicturePoint, ...]
    areas: tuple[TopicCount, ...]
    categories: tuple[TopicCount, ...]

    def points_of(self, part: PicturePart) -> tuple[PicturePoint, ...]:
        return tuple(point for point in self.points if point.part is part)

    def points_by_area(
        self, part: PicturePart
    ) -> tuple[tuple[PictureArea | None, tuple[PicturePoint, ...]], ...]:
        """Each point once, under the first of its areas; areas in the agreement's order, points without one last."""
        order = {count.topic.title: place for place, count in enumerate(self.areas)}
        groups = dict[PictureArea | None, list[PicturePoint]]()
        for point in self.points_of(part):
            groups.setdefault(point.areas[0] if point.areas else None, []).append(point)
        areas = sorted(groups, key=lambda area: order[area.title] if area else len(order))
        return tuple((area, tuple(groups[area])) for area in areas)

    @property
    def empty_parts(self) -> tuple[PicturePart, ...]:
        """Parts the statute asks for that hold neither words nor points."""
        filled = {point.part for point in self.points}
        return tuple(part for part in PicturePart if part not in filled and not self.texts[part].strip())


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureMatter:
    """The points of a picture by their keys, and the names of what they refer to; ``areas`` in their agreements' order."""

    agreement: str
    points: Mapping[UUID, SituationPoint]
    parties: Mapping[UUID, str]
    districts: Mapping[UUID, str]
    areas: Mapping[UUID, PriorityArea]


def compose_picture(picture: SituationPicture, matter: PictureMatter) -> PictureContent:
    """A picture as it reads now; points that are gone from the store are left out."""
    points = tuple(
        _point(matter.points[chosen.point_id], chosen.part, matter)
        for chosen in picture.points
        if chosen.point_id in matter.points
    )
    titles = [area.title for area in matter.areas.values()]
    return PictureContent(
        agreement=matter.agreement,
        number=picture.number,
        title=picture.title,
        period_from=picture.period_from,
        period_to=picture.period_to,
        decided_on=picture.decided_on,
        decided_by=picture.decided_by,
        texts=picture.texts,
        points=points,
        areas=_count_areas(points, titles),
        categories=_count_categories(points),
    )


def with_points(content: PictureContent, points: tuple[PicturePoint, ...]) -> PictureContent:
    """The same picture of fewer of its points, counted anew."""
    titles = [count.topic.title for count in content.areas]
    return replace(
        content, points=points, areas=_count_areas(points, titles), categories=_count_categories(points)
    )


def gravity(severity: Severity) -> int:
    """Larger is graver; 0 has not been judged."""
    return _GRAVITY.index(severity)


def _point(point: SituationPoint, part: PicturePart, matter: PictureMatter) -> PicturePoint:
    areas = (matter.areas[area_id] for area_id in point.area_ids)
    return PicturePoint(
        point_id=point.id,
        part=part,
        source=matter.parties[point.source_party_id] if point.source_party_id else "",
        category=point.category,
        district=matter.districts[point.district_id] if point.district_id else "",
        place=point.place,
        period_from=point.period_from,
        period_to=point.period_to,
        time_of_day=point.time_of_day,
        trend=point.trend,
        severity=point.severity,
        text=point.text,
        sensitivity=point.secrecy.sensitivity,
        provision=point.secrecy.provision,
        areas=tuple(PictureArea(title=area.title, letter=area.letter, colour=area.colour) for area in areas),
    )


def _count_areas(points: Iterable[PicturePoint], titles: Iterable[str]) -> tuple[TopicCount, ...]:
    """In the order of the agreement. A point of two areas is counted in both."""
    of_area = dict[str, list[PicturePoint]]((title, []) for title in titles)
    for point in points:
        for area in point.areas:
            of_area[area.title].append(point)
    return tuple(
        _count(Topic(title=title, is_area=True), of_area[title]) for title in of_area if of_area[title]
    )


def _count_categories(points: Iterable[PicturePoint]) -> tuple[TopicCount, ...]:
    """In Swedish order. What was told orally has no category."""
    of_topic = dict[Topic, list[PicturePoint]]()
    for point in points:
        if point.category:
            of_topic.setdefault(Topic(title=point.category, district=point.district), []).append(point)
    order = sorted(of_topic, key=lambda topic: (sort_key(topic.title), sort_key(topic.district)))
    return tuple(_count(topic, of_topic[topic]) for topic in order)


def _count(topic: Topic, points: list[PicturePoint]) -> TopicCount:
    return TopicCount(
        topic=topic,
        points=len(points),
        trend=_prevailing(point.trend for point in points),
        severity=max((point.severity for point in points), key=gravity),
    )


def _prevailing(trends: Iterable[Trend]) -> Trend:
    most = Counter(trend for trend in trends if trend is not Trend.UNKNOWN).most_common(2)
    is_tied = len(most) == 2 and most[0][1] == most[1][1]
    return Trend.UNKNOWN if not most or is_tied else most[0][0]
