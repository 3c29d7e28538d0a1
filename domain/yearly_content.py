"""A yearly follow-up as canonical JSON and back: UTF-8, keys sorted, the same report always the same text.

The names in the JSON stay as they are: kept versions must be readable ever after.
"""

import json
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from domain.report_periods import PeriodKind, ReportPeriod
from domain.report_text import AreaText, Footnote, Reference
from domain.yearly import Group, IndicatorOutcome, NumberName, Scope, ScopeNumbers, SourceCount
from domain.yearly_report import ReportSection, YearlyReport

CONTENT_FORMAT = 1


def write_content(report: YearlyReport) -> str:
    """Everything but ``number`` and ``version``, which belong to the row it is kept in."""
    content = {
        "format": CONTENT_FORMAT,
        "agreement_id": str(report.agreement_id),
        "agreement": report.agreement,
        "period": {"kind": report.period.kind, "year": report.period.year, "part": report.period.part},
        "as_of": report.as_of.isoformat(),
        "made_on": report.made_on.isoformat(),
        "sections": [_section(section) for section in report.sections],
    }
    return json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def read_content(content: str, *, number: int, version: int) -> YearlyReport:
    """The report that ``write_content`` wrote."""
    told = json.loads(content)
    period = told["period"]
    return YearlyReport(
        agreement_id=UUID(told["agreement_id"]),
        agreement=told["agreement"],
        period=ReportPeriod(year=period["year"], kind=PeriodKind(period["kind"]), part=period["part"]),
        as_of=date.fromisoformat(told["as_of"]),
        made_on=date.fromisoformat(told["made_on"]),
        sections=tuple(_read_section(section) for section in told["sections"]),
        number=number,
        version=version,
    )


def _section(section: ReportSection) -> dict[str, Any]:
    numbers, text = section.numbers, section.text
    return {
        "scope": section.scope.value if isinstance(section.scope, Group) else str(section.scope),
        "title": section.title,
        "letter": section.letter,
        "colour": section.colour,
        "numbers": {name.value: numbers.of(name) for name in NumberName},
        "sources": [
            {"party_id": _key(source.party_id), "party": source.party, "points": source.points}
            for source in numbers.sources
        ],
        "indicators": [_indicator(outcome) for outcome in numbers.indicators],
        "text": text.text,
        "drafted": [list(pair) for pair in text.drafted],
        "footnotes": [_footnote(footnote) for footnote in text.footnotes],
    }


def _read_section(told: dict[str, Any]) -> ReportSection:
    scope = _read_scope(told["scope"])
    return ReportSection(
        scope=scope,
        title=told["title"],
        letter=told["letter"],
        colour=told["colour"],
        numbers=ScopeNumbers(
            scope=scope,
            counts={NumberName(name): number for name, number in told["numbers"].items() if number},
            sources=tuple(
                SourceCount(
                    party_id=_read_key(source["party_id"]), party=source["party"], points=source["points"]
                )
                for source in told["sources"]
            ),
            indicators=tuple(_read_indicator(outcome) for outcome in told["indicators"]),
        ),
        text=AreaText(
            text=told["text"],
            drafted=tuple((key, sentence) for key, sentence in told["drafted"]),
            footnotes=tuple(_read_footnote(footnote) for footnote in told["footnotes"]),
        ),
    )


def _read_scope(told: str) -> Scope:
    return Group(told) if told in {group.value for group in Group} else UUID(told)


def _indicator(outcome: IndicatorOutcome) -> dict[str, Any]:
    return {
        "id": str(outcome.id),
        "name": outcome.name,
        "unit": outcome.unit,
        "source": outcome.source,
        "year": outcome.year,
        "value": _number(outcome.value),
        "baseline": _number(outcome.baseline),
        "target": _number(outcome.target),
        "target_year": outcome.target_year,
        "lower_is_better": outcome.lower_is_better,
    }


def _read_indicator(told: dict[str, Any]) -> IndicatorOutcome:
    return IndicatorOutcome(
        id=UUID(told["id"]),
        name=told["name"],
        unit=told["unit"],
        source=told["source"],
        year=told["year"],
        value=_read_number(told["value"]),
        baseline=_read_number(told["baseline"]),
        target=_read_number(told["target"]),
        target_year=told["target_year"],
        lower_is_better=told["lower_is_better"],
    )


def _footnote(footnote: Footnote) -> dict[str, Any]:
    reference = footnote.reference
    return {
        "number": footnote.number,
        "text": reference.text,
        "meeting_id": _key(reference.meeting_id),
        "item_id": _key(reference.item_id),
    }


def _read_footnote(told: dict[str, Any]) -> Footnote:
    reference = Reference(
        text=told["text"],
        meeting_id=_read_key(told["meeting_id"]),
        item_id=_read_key(told["item_id"]),
    )
    return Footnote(number=told["number"], reference=reference)


def _key(key: UUID | None) -> str | None:
    return str(key) if key else None


def _read_key(told: str | None) -> UUID | None:
    return UUID(told) if told else None


def _number(number: Decimal | None) -> str | None:
    """As text: a decimal number must come back as it was."""
    return None if number is None else str(number)


def _read_number(told: str | None) -> Decimal | None:
    return None if told is None else Decimal(told)
