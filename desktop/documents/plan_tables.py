"""The tables of an action plan: measures in Brå's columns, indicators, citizen pledges. For a lying sheet."""

from collections.abc import Sequence
from decimal import Decimal

from reportlab.lib.units import mm

from desktop.documents.counting import day_span, days_late
from desktop.documents.story import Story
from desktop.documents.tables import Cell, TableDesign, Text
from desktop.documents.theme import TABLE, TABLE_GREY, TABLE_HEAD
from desktop.documents.wording import capitalised, uncapitalised
from domain.papers.plan import CommitmentLine, CountedValue, IndicatorLine, MeasureLine, PledgeLine
from domain.plan import CommitmentStatus, MeasureKind, MeasureStatus
from domain.typed_numbers import written_number

KINDS = {
    MeasureKind.SITUATIONAL: "Situationell åtgärd",
    MeasureKind.SOCIAL: "Social åtgärd",
    MeasureKind.NOT_SAID: "",
}
STATUSES = {
    MeasureStatus.GREEN: "Grön",
    MeasureStatus.YELLOW: "Gul",
    MeasureStatus.RED: "Röd",
    MeasureStatus.NOT_JUDGED: "Inte bedömd",
}
COMMITMENTS = {
    CommitmentStatus.NOT_STARTED: "Ej påbörjat",
    CommitmentStatus.IN_PROGRESS: "Pågår",
    CommitmentStatus.KEPT: "Uppfyllt",
    CommitmentStatus.NOT_KEPT: "Inte uppfyllt",
}
_REACHED = {True: "Målet är nått", False: "Målet är inte nått", None: "Går inte att bedöma"}
_SMALL = "Färre än fem: sekretess prövas vid utlämnande"
_SMALL_WITHHELD = "Färre än fem"
_MEASURES = TableDesign(
    widths=[width * mm for width in (37, 46, 34, 25, 75, 40)],
    heads=("Orsak", "Åtgärd", "Operativa mål", "När", "Vem", "Uppföljning"),
)
_INDICATORS = TableDesign(
    widths=[width * mm for width in (82, 45, 38, 50, 42)],
    heads=("Indikator", "Utgångsläge", "Mål", "Senaste utfall", "Bedömning"),
    row_head=0,
)
_PLEDGES = TableDesign(
    widths=[width * mm for width in (20, 207, 30)],
    heads=("År", "Medborgarlöfte", "Utfört"),
    row_head=1,
    numbers={2},
)


def add_measures(story: Story, measures: Sequence[MeasureLine]) -> None:
    story.table(_MEASURES, [_measure(measure) for measure in measures])


def add_indicators(story: Story, indicators: Sequence[IndicatorLine]) -> None:
    story.table(_INDICATORS, [_indicator(indicator) for indicator in indicators])


def add_pledges(story: Story, pledges: Sequence[PledgeLine]) -> None:
    story.table(_PLEDGES, [_pledge(pledge) for pledge in pledges])


def _measure(line: MeasureLine) -> list[Cell]:
    cause = f"{line.cause_number}. {line.cause or 'Orsak ej angiven'}"
    effect = line.expected_effect and f"Väntad effekt: {uncapitalised(line.expected_effect)}"
    return [
        _texts(cause),
        _texts(line.measure, KINDS[line.kind], effect),
        _texts(line.goal or "–"),
        _texts(capitalised(day_span(line.starts_on, line.due_on)) or "–", days_late(line.days_late)),
        [text for commitment in line.commitments for text in _commitment(commitment)],
        [Text(STATUSES[line.status], TABLE_HEAD), Text(line.follow_up, TABLE)],
    ]


def _commitment(line: CommitmentLine) -> Cell:
    who = ", ".join(part for part in (line.party, uncapitalised(line.role)) if part)
    due = f"senast {line.due_on.isoformat()}" if line.due_on else ""
    status = ", ".join(part for part in (COMMITMENTS[line.status], due) if part)
    return [
        Text(who, TABLE_HEAD),
        Text(line.what, TABLE),
        Text(f"{status}. {line.note}".removesuffix(". "), TABLE_GREY),
    ]


def _indicator(line: IndicatorLine) -> list[Cell]:
    return [
        _texts(line.name, line.unit and f"Enhet: {line.unit}", line.source and f"Källa: {line.source}"),
        _value(line.baseline),
        _value(line.target),
        _value(line.latest),
        _texts(_REACHED[line.is_reached]),
    ]


def _value(value: CountedValue | None) -> Cell:
    if value is None:
        return _texts("–")
    year = f" ({value.year})" if value.year else ""
    if value.value is None:
        return _texts(f"{_SMALL_WITHHELD}{year}")
    return _texts(f"{written_number(value.value)}{year}", _SMALL if value.is_small else "", value.comment)


def _pledge(line: PledgeLine) -> list[Cell]:
    done, target = (written_number(Decimal(number)) for number in (line.done, line.target))
    return [_texts(str(line.year)), _texts(capitalised(line.text)), _texts(f"{done} av {target}")]


def _texts(first: str, *others: str) -> Cell:
    return [Text(first, TABLE), *(Text(other, TABLE_GREY) for other in others)]
