"""The situation picture: the list of points and its charts, one point with its story, and writing points outside a meeting."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from db.point_lists import PointCursor
from db.unit_of_work import UnitOfWork
from desktop.services.office import Office
from domain.agreements import PriorityArea, areas_in_force
from domain.errors import Problem, UserError
from domain.follow_ups import FollowUp
from domain.parties import District, DistrictKind, Party
from domain.point_categories import category_choices
from domain.point_counts import CategorySides, CountedPeriod, PointCounts, counted_period
from domain.quick_entry import QuickEntry, understood_line
from domain.situation import PointFilter, PointSummary, RaisedAt, SituationPoint
from domain.vocabulary import Vocabulary

PAGE_ROWS = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class PointPage:
    """Some rows of the list, and where the next ones begin; ``after`` is None at the end."""

    rows: tuple[PointSummary, ...]
    after: PointCursor | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PointStory:
    """A point with the names beside its keys, where it was taken up, and what was agreed there."""

    point: SituationPoint
    district: str
    source: str
    areas: tuple[PriorityArea, ...]
    raised: tuple[RaisedAt, ...]
    follow_ups: tuple[FollowUp, ...]


class SituationService:
    """A point written here belongs to no meeting; a meeting takes it up later (``AgendaService.raise_point``)."""

    def __init__(self, office: Office) -> None:
        self._office = office

    # --- the list and its charts

    def list_page(self, wanted: PointFilter, after: PointCursor | None = None) -> PointPage:
        """At most 200 points, newest first."""
        with self._office.store.reading() as work:
            rows = work.point_lists.page(wanted, after, PAGE_ROWS)
        is_full = len(rows) == PAGE_ROWS
        return PointPage(rows=tuple(rows), after=PointCursor(rows[-1].day, rows[-1].id) if is_full else None)

    def summary(self, point_id: UUID, wanted: PointFilter) -> PointSummary | None:
        """The row of one point; None when it is gone or the filter leaves it out."""
        with self._office.store.reading() as work:
            return work.point_lists.summary(point_id, wanted)

    def count(self, wanted: PointFilter) -> int:
        """How many there are; ``COUNTED_AT_MOST + 1`` stands for more than can be counted while somebody waits."""
        with self._office.store.reading() as work:
            return work.point_lists.count(wanted)

    def charts(self, wanted: PointFilter) -> PointCounts:
        """What the four charts show. May take 300 ms over a year of a hundred thousand points."""
        with self._office.store.reading() as work:
            return work.point_counts.counts(wanted, self._period(work, wanted))

    def sides(self, wanted: PointFilter) -> tuple[CountedPeriod, tuple[CategorySides, ...]]:
        """What the police and the others say of the same, and over which days."""
        with self._office.store.reading() as work:
            period = self._period(work, wanted)
            return period, work.point_counts.sides(wanted, period)

    def _period(self, work: UnitOfWork, wanted: PointFilter) -> CountedPeriod:
        return counted_period(wanted, work.point_lists.newest_day() or self._office.today())

    # --- one point

    def show(self, point_id: UUID) -> PointStory:
        """Raises ``UserError(RECORD_GONE)``."""
        with self._office.store.reading() as work:
            point = work.points.get(point_id)
            areas = {area.id: area for area in work.agreements.areas()}
            districts = {district.id: district.name for district in work.districts.all()}
            parties = {party.id: party.name for party in work.parties.all()}
            follow_ups = {each.id: each for each in work.follow_ups.some(work.points.follow_ups_of(point_id))}
            return PointStory(
                point=point,
                district=districts[point.district_id] if point.district_id else "",
                source=parties[point.source_party_id] if point.source_party_id else "",
                areas=tuple(areas[area_id] for area_id in point.area_ids),
                raised=tuple(work.points.raised_at(point_id)),
                follow_ups=tuple(follow_ups.values()),
            )

    def read_points(self, point_ids: Iterable[UUID]) -> dict[UUID, SituationPoint]:
        """Whole points by key; those that are gone are left out."""
        with self._office.store.reading() as work:
            return {point.id: point for point in work.points.some(point_ids)}

    # --- writing

    def vocabulary(self) -> Vocabulary:
        """Every word a typed line may hold today. Keep it as long as no register, agreement or category is new."""
        today = self._office.today()
        with self._office.store.reading() as work:
            areas = areas_in_force(work.agreements.all(), today)
            return Vocabulary(
                categories=category_choices(work.points.categories()),
                districts={each.id: each.name for each in _speakable(work.districts.all(), today)},
                places={each.id: (each.name, each.district_id) for each in work.places.all()},
                parties={each.id: each.name for each in work.parties.all() if _is_there(each, today)},
                areas=areas,
                category_areas=work.points.category_areas(area.id for area in areas),
            )

    def read_line(self, line: str, vocabulary: Vocabulary) -> QuickEntry:
        """What a typed line says today."""
        return understood_line(line, vocabulary, self._office.today())

    def blank(self) -> SituationPoint:
        """A point that is not stored yet, received today."""
        return SituationPoint(id=self._office.new_id(), received_on=self._office.today())

    def store_entry(self, point: SituationPoint) -> SituationPoint:
        """Store a new point.

        Raises ``UserError`` with the ``field``: CATEGORY_MISSING, SOURCE_MISSING, POINT_IN_FUTURE; AREA_NOT_IN_FORCE.
        """
        with self._office.store.writing() as work:
            work.points.add(self._checked(work, point))
            return work.points.get(point.id)

    def change(self, point: SituationPoint) -> SituationPoint:
        """Raises as ``store_entry``, and ``UserError``: CHANGED_BY_OTHER, RECORD_GONE."""
        with self._office.store.writing() as work:
            return work.points.change(self._checked(work, point))

    def remove(self, point_id: UUID) -> SituationPoint:
        """Remove a point no meeting has taken up; returns it, for ``put_back``.

        Raises ``UserError``: POINT_RAISED, POINT_IN_PICTURE, IN_REQUEST, RECORD_GONE.
        """
        with self._office.store.writing() as work:
            return self._remove(work, point_id)

    def take_back_entry(self, point_id: UUID) -> None:
        """Undo of ``store_entry``. Raises as ``remove``."""
        with self._office.store.taking_back() as work:
            self._remove(work, point_id)

    def put_back(self, point: SituationPoint) -> None:
        """Undo of ``remove``."""
        with self._office.store.taking_back() as work:
            work.points.add(point)

    def _remove(self, work: UnitOfWork, point_id: UUID) -> SituationPoint:
        point = work.points.get(point_id)
        if work.points.is_raised(point_id):
            raise UserError(Problem.POINT_RAISED)
        if work.pictures.holds(point_id):
            raise UserError(Problem.POINT_IN_PICTURE)
        if work.disclosure_requests.concern_point(point_id):
            raise UserError(Problem.IN_REQUEST)
        work.points.remove(point_id)
        return point

    def _checked(self, work: UnitOfWork, point: SituationPoint) -> SituationPoint:
        today = self._office.today()
        if not point.secrecy.is_oral and not point.category.strip():
            raise UserError(Problem.CATEGORY_MISSING, field="category")
        point.ensure_told(today)
        work.agreements.ensure_areas_in_force(point.area_ids, point.day or today)
        return replace(point, category=point.category.strip())


def _speakable(districts: Iterable[District], today: date) -> list[District]:
    """Those there are today. Of a district and an area with one name the district is meant: it says more."""
    there = [district for district in districts if _is_there(district, today)]
    return sorted(there, key=lambda district: district.kind is DistrictKind.AREA)


def _is_there(each: District | Party, today: date) -> bool:
    begins, ends = each.valid_from or date.min, each.valid_to or date.max
    return begins <= today <= ends
