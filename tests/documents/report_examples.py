"""A yearly follow-up made by hand, with as much in it as a test asks for."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from uuid import UUID

from domain.papers.behind import BehindLine, ScopeBehind
from domain.papers.extract import ExtractArea, ExtractContent, ExtractLine
from domain.papers.yearly import YearlyContent
from domain.report_periods import PeriodKind, ReportPeriod
from domain.report_text import AreaText, Footnote, Reference
from domain.yearly import (
    Group,
    IndicatorOutcome,
    NumberName,
    RecordKind,
    Scope,
    ScopeNumbers,
    SectionPlace,
    SourceCount,
)
from domain.yearly_report import ReportSection, YearlyReport

AREA = UUID(int=1)
PLACE = SectionPlace(
    meeting_id=UUID(int=2),
    item_id=UUID(int=3),
    series="Operativt lägesbildsmöte",
    day=date(2026, 9, 17),
    number=4,
    position=3,
)
INDICATOR = IndicatorOutcome(
    id=UUID(int=4),
    name="Anmälda källarinbrott",
    unit="antal per år",
    source="Polisen",
    year=2026,
    value=Decimal(83),
    baseline=Decimal(61),
    target=Decimal(50),
    target_year=2027,
    lower_is_better=True,
)


def report(text: str = "Året gick bra.¹ ²", title: str = "Otrygga platser") -> YearlyReport:
    """Version 2, of one area and the whole; every number is its place among the names."""
    return YearlyReport(
        agreement_id=UUID(int=5),
        agreement="Lokal samverkansöverenskommelse",
        period=ReportPeriod(year=2026, kind=PeriodKind.TERTIAL, part=2),
        as_of=date(2026, 8, 31),
        made_on=date(2026, 9, 10),
        sections=(section(AREA, title, text), section(Group.WHOLE, "Hela överenskommelsen", text)),
        number=2,
    )


def section(scope: Scope, title: str, text: str) -> ReportSection:
    is_area = isinstance(scope, UUID)
    return ReportSection(
        scope=scope,
        title=title,
        letter="O" if is_area else "",
        colour=1 if is_area else 0,
        numbers=ScopeNumbers(
            scope=scope,
            counts={name: place for place, name in enumerate(NumberName, start=1)},
            sources=(SourceCount(party_id=None, party="", points=7),),
            indicators=(INDICATOR,) if is_area else (),
        ),
        text=AreaText(
            text=text,
            footnotes=(
                Footnote(number=1, reference=Reference(text="Rådet den 3 juni 2026, § 4.")),
                Footnote(number=2, reference=Reference(text="Uppföljningslistan den 31 augusti 2026.")),
            ),
        ),
    )


def behind_line(text: str = "Mäta belysningen i parkstråket") -> BehindLine:
    return BehindLine(
        kind=RecordKind.FOLLOW_UP,
        text=text,
        counted_in=(NumberName.AGREED, NumberName.DONE_LATE),
        agreed_at=PLACE,
        place=replace(PLACE, number=None),
    )


def yearly(*lines: BehindLine, of: YearlyReport | None = None) -> YearlyContent:
    known = of or report()
    behind = ScopeBehind(scope=AREA, title=known.sections[0].title, letter="O", lines=lines)
    return YearlyContent(organisation="Stadsdelsförvaltningen", report=known, behind=(behind,))


def nothing() -> YearlyReport:
    """A report of an agreement under which nothing happened, and nobody wrote."""
    empty = tuple(
        replace(each, text=AreaText(), numbers=ScopeNumbers(scope=each.scope, counts={}))
        for each in report().sections
    )
    return replace(report(), sections=empty, number=0)


def extract(*lines: ExtractLine, of: YearlyReport | None = None, areas: int = 1) -> ExtractContent:
    known = of or report()
    area = ExtractArea(
        section=known.sections[0], agreed=lines, done=lines, late=lines, red=lines, yellow=lines
    )
    sections = (*[known.sections[0]] * areas, known.sections[-1])
    return ExtractContent(
        organisation="Stadsdelsförvaltningen", report=replace(known, sections=sections), areas=(area,) * areas
    )


def extract_line(text: str = "Mäta belysningen i parkstråket") -> ExtractLine:
    return ExtractLine(text=text, party="Trafikkontoret", due_on=date(2026, 8, 1), place=PLACE)
