"""A compiled situation picture on paper: what may be read of it, its points by week and hour, what has changed.

What a variant leaves out is counted nowhere but in ``withheld``: neither areas, weeks nor changes tell of it. The texts of
the three parts are written to be read by everyone.
"""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from domain.disclosure import Variant
from domain.papers.variants import is_shown
from domain.picture_changes import PictureChanges, picture_changes
from domain.picture_content import PictureContent, PicturePoint, with_points
from domain.pictures import PicturePart
from domain.point_counts import WeekCount, counted_period
from domain.situation import PointFilter
from domain.time_pattern import cell_counts, time_cells


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviousVersion:
    number: int
    decided_on: date | None
    changes: PictureChanges


@dataclass(frozen=True, slots=True, kw_only=True)
class PicturePaper:
    """``withheld`` holds the provision of each point that is left out, by part, empty where none was named.

    ``cells`` are seven weekdays by the bands of ``time_pattern``, as its points speak of them; a point may be in several.
    ``outside`` counts the points that no week of ``weeks`` holds: those without a day, or of another time.
    """

    organisation: str
    picture: PictureContent
    weeks: tuple[WeekCount, ...]
    cells: tuple[tuple[int, ...], ...]
    outside: int
    withheld: Mapping[PicturePart, tuple[str, ...]]
    previous: PreviousVersion | None


def compose_picture_paper(
    variant: Variant,
    picture: PictureContent,
    previous: PictureContent | None,
    organisation: str,
    police: Collection[str],
) -> PicturePaper:
    """``police`` are the names of the local police areas: a kept picture knows who told a point by name alone."""
    shown = _shown(variant, picture)
    weeks = _weeks(shown, police)
    return PicturePaper(
        organisation=organisation,
        picture=shown,
        weeks=weeks,
        cells=cell_counts((_time_cells(point), 1) for point in shown.points),
        outside=len(shown.points) - sum(week.police + week.others for week in weeks),
        withheld={part: _withheld(variant, picture, part) for part in PicturePart},
        previous=_compared(shown, _shown(variant, previous)) if previous else None,
    )


def _shown(variant: Variant, picture: PictureContent) -> PictureContent:
    points = tuple(point for point in picture.points if is_shown(variant, point.sensitivity))
    return with_points(picture, points)


def _withheld(variant: Variant, picture: PictureContent, part: PicturePart) -> tuple[str, ...]:
    points = picture.points_of(part)
    return tuple(point.provision for point in points if not is_shown(variant, point.sensitivity))


def _compared(picture: PictureContent, previous: PictureContent) -> PreviousVersion:
    return PreviousVersion(
        number=previous.number,
        decided_on=previous.decided_on,
        changes=picture_changes(previous, picture),
    )


def _weeks(picture: PictureContent, police: Collection[str]) -> tuple[WeekCount, ...]:
    """The weeks of its period, the last 53 of a longer one; none where no point has a day."""
    days = [(day, point.source in police) for point in picture.points if (day := _day(point))]
    if not days:
        return ()
    wanted = PointFilter(period_from=picture.period_from, period_to=picture.period_to)
    period = counted_period(wanted, max(day for day, _ in days))
    counts = Counter((_monday(day), told) for day, told in days if period.first <= day <= period.last)
    return tuple(
        WeekCount(monday=monday, police=counts[monday, True], others=counts[monday, False])
        for monday in period.weeks
    )


def _day(point: PicturePoint) -> date | None:
    return point.period_to or point.period_from


def _time_cells(point: PicturePoint) -> int:
    return time_cells(point.time_of_day, point.period_from, point.period_to)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
