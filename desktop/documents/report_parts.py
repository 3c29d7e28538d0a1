"""What the papers made from a yearly follow-up have in common: text with footnotes, tables of numbers, charts.

A number has the same name wherever it stands, so that it can be followed into the underlag.
"""

from collections.abc import Sequence
from decimal import Decimal

from reportlab.lib.units import mm

from desktop.documents import theme
from desktop.documents.charts import Bar, bar_chart
from desktop.documents.counting import listed
from desktop.documents.fonts import SPACE, Face, word_width
from desktop.documents.report_wording import NUMBER_NAMES, bracketed, decimal_words
from desktop.documents.story import Story
from desktop.documents.tables import Cell, TableDesign, Text
from desktop.documents.text_lines import Run
from desktop.documents.wording import capitalised
from domain.report_text import AreaText, Footnote
from domain.yearly import (
    CAME_IN,
    CAME_OUT,
    COMMITMENTS,
    EFFECTS,
    MEASURES,
    POINTS,
    IndicatorOutcome,
    NumberName,
    ScopeNumbers,
    SourceCount,
)
from domain.yearly_report import ReportSection

_NOTE_WIDTH = 9 * mm
_SMALL_COUNT = "Färre än fem: slumpen väger tungt, och enskilda kan gå att känna igen."
_COUNTED_ONCE = "Det som hör till flera områden räknas en gång i hela överenskommelsen."
_LEAST_CHARTED = 3
"""Of fewer follow-ups a chart says nothing that the table does not."""
_OF_AREAS = (
    NumberName.AGREED, NumberName.DONE_IN_TIME, NumberName.DONE_LATE, NumberName.DROPPED, NumberName.LATE_NOW,
    NumberName.OPEN_IN_TIME,
)  # fmt: skip
_JUDGED = EFFECTS[:-1]
_GROUPS: tuple[tuple[str, tuple[NumberName, ...]], ...] = (
    ("Uppföljningar", (*CAME_IN, *CAME_OUT)),
    ("Återrapporter och effekt", (NumberName.REPORTED_BACK, *EFFECTS)),
    ("Möten och lägesbildspunkter", (NumberName.MEETINGS, *POINTS.values())),
    ("Handlingsplanen", (*MEASURES.values(), *COMMITMENTS.values())),
)
"""Together they hold every number there is."""


def add_report_text(story: Story, text: AreaText) -> None:
    """Set what was written, and under it the footnotes it refers to."""
    story.texts(bracketed(text.text))
    add_notes(story, text.cited)


def add_notes(story: Story, notes: Sequence[Footnote], indent: float = theme.HANG) -> None:
    """Set footnotes as a list, each after its number."""
    if notes:
        story.text([Run(Face.SANS_SEMIBOLD, "Noter")], theme.POINT, indent)
        items = [(f"[{note.number}]", note.reference.text) for note in notes]
        story.labelled_list(items, theme.SMALL_GREY, theme.SMALL, indent, _NOTE_WIDTH)


def add_area_table(story: Story, sections: Sequence[ReportSection], whole: ReportSection) -> None:
    """Set areas against the numbers most asked for; the last row is the whole, where nothing is counted twice."""
    heads = [*map(_head, _OF_AREAS), "Effekt bedömd"]
    widths = [_least_width(head) for head in heads]
    design = TableDesign(
        widths=(story.sheet.column - sum(widths), *widths),
        heads=("Område", *heads),
        row_head=0,
        numbers=range(1, len(heads) + 1),
    )
    rows = [_area_row(section, theme.TABLE) for section in sections]
    story.table(design, [*rows, _area_row(whole, theme.TABLE_HEAD)])
    story.text(_COUNTED_ONCE, theme.BELOW_TABLE, indent=0)


def _area_row(section: ReportSection, style: theme.TextStyle) -> list[Cell]:
    counts = [*(section.numbers.of(name) for name in _OF_AREAS), section.numbers.of(*_JUDGED)]
    return [[Text(section.title, style)], *([Text(str(count), style)] for count in counts)]


def add_numbers(story: Story, numbers: ScopeNumbers, accent: str) -> None:
    """Set every number of one area, group by group; a group in which nothing is counted is left out."""
    for heading, names in _GROUPS:
        if numbers.of(*names):
            story.subheading(heading)
            if NumberName.AGREED in names:
                add_outcome_chart(story, numbers, accent)
            if NumberName.POINTS_NEW in names and numbers.sources:
                story.text(_sources(numbers.sources), theme.UNDER_HEADING, indent=0)
            _add_row(story, names, numbers)


def _add_row(story: Story, names: Sequence[NumberName], numbers: ScopeNumbers) -> None:
    heads = [_head(name) for name in names]
    least = [_least_width(head) for head in heads]
    more = (story.sheet.column - sum(least)) / len(heads)
    design = TableDesign(widths=[width + more for width in least], heads=heads)
    story.table(design, [[[Text(str(numbers.of(name)), theme.TABLE)] for name in names]])


def _head(name: NumberName) -> str:
    return capitalised(NUMBER_NAMES[name])


def _least_width(head: str) -> float:
    """So wide that no word of a head is cut."""
    style = theme.TABLE_HEAD
    return (
        theme.CELL_GUTTER + 1 + style.size * max(word_width(style.face, word) for word in head.split(SPACE))
    )


def _sources(sources: Sequence[SourceCount]) -> str:
    told = [f"{source.party or 'okänd källa'} {source.points}" for source in sources]
    return f"Punkter per källa: {listed(told)}."


def add_outcome_chart(story: Story, numbers: ScopeNumbers, accent: str) -> None:
    """Set what became of the follow-ups that were open in the period: together the bars are all of them."""
    if numbers.of(*CAME_OUT) < _LEAST_CHARTED:
        return
    told = [name for name in CAME_OUT if numbers.of(name) or name in _OF_AREAS]
    bars = [Bar(label=_head(name), value=numbers.of(name)) for name in told]
    bar_chart(story, "vad det blev av uppföljningarna", bars, accent=accent)


def add_indicators(story: Story, outcomes: Sequence[IndicatorOutcome]) -> None:
    """Set each indicator against its target, with where it began and where its numbers come from."""
    if not outcomes:
        return
    story.subheading("Indikatorer")
    design = TableDesign(
        widths=[width * mm for width in (57, 23, 23, 29, 31)],
        heads=("Indikator", "Utgångsläge", f"Utfall {outcomes[0].year}", "Mål", "Bedömning"),
        row_head=0,
    )
    story.table(design, [_indicator(outcome) for outcome in outcomes])


def _indicator(outcome: IndicatorOutcome) -> list[Cell]:
    source = f"Källa: {outcome.source}" if outcome.source else ""
    small = _SMALL_COUNT if outcome.is_small else ""
    name = [Text(outcome.name, theme.TABLE), Text(source, theme.TABLE_GREY), Text(small, theme.TABLE_GREY)]
    told = (
        amount(outcome, outcome.baseline),
        amount(outcome, outcome.value),
        target(outcome),
        reached(outcome),
    )
    return [name, *([Text(words, theme.TABLE)] for words in told)]


def amount(outcome: IndicatorOutcome, value: Decimal | None) -> str:
    """``22 procent``; a dash where nothing is known."""
    words = "" if value is None else f"{decimal_words(value)} {outcome.unit_words}"
    return words.strip() or "–"


def target(outcome: IndicatorOutcome) -> str:
    """``högst 50 till 2027``."""
    if outcome.target is None:
        return "–"
    until = f" till {outcome.target_year}" if outcome.target_year else ""
    limit = "högst" if outcome.lower_is_better else "minst"
    return f"{limit} {decimal_words(outcome.target)}{until}"


def reached(outcome: IndicatorOutcome) -> str:
    """Whether the target is reached, in words."""
    if outcome.is_reached is None:
        return "Går inte att bedöma"
    return "Målet är nått" if outcome.is_reached else "Målet är inte nått"
