"""The command ``points``: the list of situation points, as a table for people and as JSON for programs.

Nothing of the store is imported until the command runs.
"""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import closing
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

import click

from desktop.cli_tables import aligned, iso, key_of
from domain.agreements import PriorityArea
from domain.errors import Problem, UserError
from domain.secrecy import Sensitivity
from domain.situation import PointFilter, PointSummary, Severity, SituationPoint, Trend
from domain.swedish import fold

if TYPE_CHECKING:
    from desktop.cli import Session
    from desktop.cli_words import Words
    from desktop.services.program import Services

USUAL_LIMIT = 200
COLUMNS = ("Severity", "Category", "Place", "District", "Period", "Trend", "Area")
_Areas = Mapping[UUID, PriorityArea]
WordT = TypeVar("WordT", bound=StrEnum)


def _word_of(words: type[WordT]) -> Callable[[click.Context, click.Parameter, str | None], WordT | None]:
    def chosen(_context: click.Context, _parameter: click.Parameter, value: str | None) -> WordT | None:
        return None if value is None else words(value)

    return chosen


def _choice(
    name: str, words: type[WordT], help_text: str
) -> Callable[[click.decorators.FC], click.decorators.FC]:
    values = click.Choice([word.value for word in words])
    return click.option(name, type=values, callback=_word_of(words), help=help_text)


def _day(_context: click.Context, _parameter: click.Parameter, value: datetime | None) -> date | None:
    return None if value is None else value.date()


_DAY = click.DateTime(["%Y-%m-%d"])


@click.command("points")
@click.option("--area", metavar="NAME", help="Only points of this priority area: its title or id.")
@click.option("--district", metavar="NAME", help="Only points from this district.")
@click.option("--category", metavar="WORD", help="Only points of this category.")
@click.option("--source", metavar="NAME", help="Only points told by this party.")
@click.option("--from", "period_from", type=_DAY, callback=_day, help="The first day, as 2026-09-07.")
@click.option("--to", "period_to", type=_DAY, callback=_day, help="The last day, as 2026-11-01.")
@_choice("--severity", Severity, "Only points judged like this.")
@_choice("--sensitivity", Sensitivity, "Only points marked like this.")
@_choice("--trend", Trend, "Only points with this trend.")
@click.option("--limit", type=click.IntRange(min=1), default=USUAL_LIMIT, help="At most so many points.")
@click.option("--json", "as_json", is_flag=True, help="Write the list as JSON.")
@click.pass_obj
def points(session: "Session", /, limit: int, *, as_json: bool, **chosen: Any) -> None:
    """List situation points, the newest first."""
    with closing(session.open_existing()) as services:
        register = services.register.show()
        areas = {area.id: area for agreement in register.agreements for area in agreement.areas}
        wanted = PointFilter(
            area_id=key_of(chosen.pop("area"), ((area.id, area.title) for area in areas.values())),
            district_id=key_of(chosen.pop("district"), ((each.id, each.name) for each in register.districts)),
            category=_category_of(chosen.pop("category"), register.categories),
            source_party_id=key_of(chosen.pop("source"), ((each.id, each.name) for each in register.parties)),
            **chosen,
        )
        rows = _rows(services, wanted, limit)
        if as_json:
            whole = services.situation.read_points(row.id for row in rows)
            objects = [point_object(row, whole[row.id], areas) for row in rows if row.id in whole]
            click.echo(json.dumps(objects, ensure_ascii=False, indent=2))
            return
    click.echo("\n".join(point_table(rows, areas, session.words)))


def _rows(services: "Services", wanted: PointFilter, limit: int) -> list[PointSummary]:
    page = services.situation.list_page(wanted)
    rows = list(page.rows)
    while page.after is not None and len(rows) < limit:
        page = services.situation.list_page(wanted, page.after)
        rows.extend(page.rows)
    return rows[:limit]


def _category_of(word: str | None, categories: Iterable[str]) -> str:
    """A category as it is stored. Raises ``UserError(NAME_UNKNOWN)``."""
    if word is None:
        return ""
    for category in categories:
        if fold(category) == fold(word):
            return category
    raise UserError(Problem.NAME_UNKNOWN, name=word)


def point_object(row: PointSummary, point: SituationPoint, areas: _Areas) -> dict[str, object]:
    """A point for other programs: dates are ISO 8601, other words the domain's own.

    What is marked to be tested is there, and so is its mark: who hands it on tests it anew (TF 2:20; OSL 5:5).
    """
    mark = point.secrecy
    return {
        "id": str(row.id),
        "day": row.day.isoformat(),
        "category": row.category,
        "district": row.district,
        "place": row.place,
        "period_from": iso(row.period_from),
        "period_to": iso(row.period_to),
        "time_of_day": point.time_of_day,
        "trend": row.trend.value,
        "severity": row.severity.value,
        "text": point.text,
        "source": row.source,
        "areas": [{"id": str(area_id), "title": areas[area_id].title} for area_id in row.area_ids],
        "sensitivity": row.sensitivity.value,
        "provision": mark.provision,
        "marked_by": mark.marked_by,
        "marked_on": iso(mark.marked_on),
    }


def point_table(rows: Sequence[PointSummary], areas: _Areas, words: "Words") -> list[str]:
    """Lines with a head, columns as wide as what is in them; one sentence when there are no points."""
    if not rows:
        return [words("There are no such points.")]
    cells = [[words(column) for column in COLUMNS], *(_cells(row, areas, words) for row in rows)]
    return aligned(cells)


def _cells(row: PointSummary, areas: _Areas, words: "Words") -> list[str]:
    is_oral = row.sensitivity is Sensitivity.ORAL_ONLY
    mark = "" if row.sensitivity is Sensitivity.OPEN else f" ({words(row.sensitivity.value)})"
    category = words("oral information") if is_oral else f"{row.category}{mark}"
    days = dict.fromkeys(day.isoformat() for day in (row.period_from, row.period_to) if day)
    period = "–".join(days) or row.day.isoformat()
    letters = "".join(areas[area_id].letter for area_id in row.area_ids)
    return [
        words(row.severity.value),
        category,
        row.place,
        row.district,
        period,
        words(row.trend.value),
        letters,
    ]
