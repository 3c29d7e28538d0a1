"""Underlag: every record behind the numbers of a report, by area, with the numbers it counts in, its meeting and §."""

from collections.abc import Iterator, Sequence

from reportlab.lib.units import mm

from desktop.documents import theme, wording
from desktop.documents.report_wording import NUMBER_NAMES, section_words
from desktop.documents.story import Story
from desktop.documents.tables import Cell, TableDesign, Text
from domain.papers.behind import BehindLine, ScopeBehind
from domain.secrecy import Sensitivity
from domain.yearly import RecordKind, SectionPlace
from domain.yearly_report import NumberChange

_HEADINGS = {
    RecordKind.FOLLOW_UP: "Uppföljningar",
    RecordKind.MEETING: "Möten",
    RecordKind.POINT: "Lägesbildspunkter",
    RecordKind.MEASURE: "Åtgärder i handlingsplanen",
    RecordKind.COMMITMENT: "Parternas åtaganden",
}
_NOWHERE = {
    RecordKind.FOLLOW_UP: "Utan möte",
    RecordKind.POINT: "Inte behandlad på något färdigställt möte",
    RecordKind.MEASURE: "Handlingsplanen",
    RecordKind.COMMITMENT: "Handlingsplanen",
}
_DESIGN = TableDesign(
    widths=[width * mm for width in (70, 39, 54)], heads=("Post", "Ingår i talen", "Möte och paragraf")
)


def add_behind(story: Story, scopes: Sequence[ScopeBehind], running_head: str) -> None:
    """Add a part on pages of its own."""
    with story.part(running_head):
        story.title("Underlag")
        story.text(
            "Här står varje post bakom talen, under sitt område. En post som hör till flera områden står under "
            "vart och ett av dem men räknas en gång i hela överenskommelsen.",
            theme.REMARK,
            indent=0,
        )
        for scope in scopes:
            with story.within("Sect"):
                story.heading(scope.title, scope.letter)
                _add_scope(story, scope)


def _add_scope(story: Story, scope: ScopeBehind) -> None:
    for change in scope.changes:
        story.text(_change(change), theme.REMARK, indent=0)
    if not scope.lines:
        story.text("Inga poster.", theme.SMALL, indent=0)
    for kind, heading in _HEADINGS.items():
        if lines := scope.of(kind):
            story.subheading(f"{heading} ({len(lines)})")
            story.table(_DESIGN, [_row(line) for line in lines])


def _change(change: NumberChange) -> str:
    return (
        f"Registret har ändrats sedan talen räknades: {NUMBER_NAMES[change.name]} "
        f"var {change.before} och är nu {change.after}."
    )


def _row(line: BehindLine) -> list[Cell]:
    return [
        [
            Text(line.text if line.shown else "", theme.TABLE),
            *(Text(words, theme.TABLE_GREY) for words in _remarks(line)),
        ],
        [Text(", ".join(NUMBER_NAMES[name] for name in line.counted_in), theme.TABLE)],
        [Text(words, theme.TABLE) for words in _places(line)],
    ]


def _remarks(line: BehindLine) -> Iterator[str]:
    is_point = line.kind is RecordKind.POINT
    if is_point and line.sensitivity is Sensitivity.ORAL_ONLY:
        yield wording.oral_sentence(line.source)
    elif not line.shown:
        yield (
            wording.withheld_sentence(line.provision)
            if is_point
            else wording.withheld_follow_up_sentence(line.provision)
        )
    else:
        day = line.day.isoformat() if line.day and is_point else ""
        yield ", ".join(part for part in (day, f"källa: {line.source}" if line.source else "") if part)
        if line.sensitivity is not Sensitivity.OPEN:
            yield wording.to_be_tested_sentence(line.provision)


def _places(line: BehindLine) -> Iterator[str]:
    if line.agreed_at and line.place and line.agreed_at != line.place:
        yield f"Överenskommen: {_place(line.agreed_at)}"
        yield f"Senast: {_place(line.place)}"
    elif place := line.place or line.agreed_at:
        yield _place(place)
    else:
        yield _NOWHERE.get(line.kind, "")


def _place(place: SectionPlace) -> str:
    return f"{place.series} {place.day.isoformat()}, {section_words([place])}"
