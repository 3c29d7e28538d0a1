"""The command ``report year``: the numbers of a yearly follow-up, as a table and as JSON.

The window shows the same numbers from the same function. Nothing of the store is imported until the command runs.
"""

import json
from contextlib import closing
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import click

from desktop.cli_tables import aligned
from desktop.cli_words import Words
from desktop.services.language import Language
from domain.agreements import Agreement
from domain.report_periods import PeriodKind, ReportPeriod
from domain.yearly import Group, IndicatorOutcome, NumberName, ScopeNumbers, YearNumbers

if TYPE_CHECKING:
    from desktop.cli import Session


@click.group("report")
def report() -> None:
    """Count what came of an agreement."""


@report.command("year")
@click.option("--agreement", required=True, metavar="ID|TITLE", help="The agreement, by id or by title.")
@click.option("--year", required=True, type=click.IntRange(1900, 2999), help="The calendar year.")
@click.option("--half", type=click.IntRange(1, 2), help="Only this half of the year.")
@click.option("--tertial", type=click.IntRange(1, 3), help="Only these four months of the year.")
@click.option("--json", "as_json", is_flag=True, help="Write the numbers as JSON.")
@click.pass_obj
def report_year(
    session: "Session", *, agreement: str, year: int, half: int | None, tertial: int | None, as_json: bool
) -> None:
    """Show the numbers of a yearly follow-up for each priority area."""
    period = period_of(year, half, tertial)
    with closing(session.open_existing()) as services:
        chosen = services.reports.find_agreement(agreement)
        numbers = services.reports.numbers(chosen.id, period)
    if as_json:
        click.echo(json.dumps(report_object(chosen, numbers), ensure_ascii=False, indent=2))
    else:
        click.echo("\n".join(report_table(chosen, numbers, session.words)))


def period_of(year: int, half: int | None, tertial: int | None) -> ReportPeriod:
    if half and tertial:
        raise click.UsageError("Choose --half or --tertial, not both.")
    if half:
        return ReportPeriod(year=year, kind=PeriodKind.HALF, part=half)
    if tertial:
        return ReportPeriod(year=year, kind=PeriodKind.TERTIAL, part=tertial)
    return ReportPeriod(year=year)


def report_object(agreement: Agreement, numbers: YearNumbers) -> dict[str, Any]:
    """The numbers for other programs; each key is told of in docs/yearly-follow-up.md, and stays as it is.

    Days are ISO 8601; values of indicators are text, so that no decimal is lost, and null when none is noted.
    """
    period = numbers.period
    return {
        "agreement": {"id": str(agreement.id), "title": agreement.title},
        "period": {
            "kind": period.kind.value,
            "year": period.year,
            "part": period.part,
            "first": period.first.isoformat(),
            "last": period.last.isoformat(),
        },
        "as_of": numbers.as_of.isoformat(),
        "areas": [
            {
                "id": str(area.id),
                "letter": area.letter,
                "title": area.title,
                **_counted(numbers.at(area.id)),
                "indicators": [_indicator(each) for each in numbers.at(area.id).indicators],
            }
            for area in agreement.areas
        ],
        "without_area": _counted(numbers.without_area),
        "whole": _counted(numbers.whole),
    }


def _counted(numbers: ScopeNumbers) -> dict[str, Any]:
    return {
        "numbers": {name.value: numbers.of(name) for name in NumberName},
        "points_by_source": [
            {"source": source.party or None, "points": source.points} for source in numbers.sources
        ],
    }


def _indicator(outcome: IndicatorOutcome) -> dict[str, Any]:
    return {
        "id": str(outcome.id),
        "name": outcome.name,
        "unit": outcome.unit,
        "year": outcome.year,
        "value": _text(outcome.value),
        "baseline": _text(outcome.baseline),
        "target": _text(outcome.target),
        "target_year": outcome.target_year,
        "is_reached": outcome.is_reached,
    }


def _text(number: Decimal | None) -> str | None:
    return None if number is None else str(number)


def report_table(agreement: Agreement, numbers: YearNumbers, words: Words) -> list[str]:
    """A line for each number that is not nought everywhere, a column for each area by its letter; then who is who."""
    told = numbers.told
    heads = [_head(agreement, each, words) for each in told]
    lines = [["", *heads]] + [
        [_name(name, words.language), *(str(each.of(name)) for each in told)]
        for name in NumberName
        if any(each.of(name) for each in told)
    ]
    span = f"{numbers.period.first.isoformat()} – {numbers.as_of.isoformat()}"
    legend = [f"{area.letter}  {area.title}" for area in agreement.areas]
    return [f"{agreement.title}, {span}", "", *aligned(lines, range(1, len(lines[0]))), "", *legend]


def _name(name: NumberName, language: Language) -> str:
    from desktop.documents.report_wording import NUMBER_NAMES  # noqa: PLC0415

    return NUMBER_NAMES[name] if language is Language.SWEDISH else name.value.replace("_", " ")


def _head(agreement: Agreement, numbers: ScopeNumbers, words: Words) -> str:
    if numbers.scope is Group.WHOLE:
        return words("In all")
    if numbers.scope is Group.NO_AREA:
        return words("No area")
    return next(area.letter for area in agreement.areas if area.id == numbers.scope)
