"""The lists of a tertialutdrag: what was agreed and done in each area, what is late, what deviates from the goals."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from reportlab.lib.units import mm

from desktop.documents import theme
from desktop.documents.citations import Citations
from desktop.documents.report_parts import amount, target
from desktop.documents.report_wording import shortened
from desktop.documents.story import Story
from desktop.documents.tables import Cell, TableDesign, Text
from desktop.documents.wording import STATUSES, uncapitalised
from domain.papers.extract import ExtractArea, ExtractLine

_MOST_CHARACTERS = 160
_LABEL_WIDTH = 20 * mm
_LATE = TableDesign(
    widths=[width * mm for width in (84, 55, 24)], heads=("Uppföljning", "Ansvarig", "Klart senast")
)
Item = tuple[str, str]
"""A label and its text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """How many lines of a kind are told of each area, and of what is late; how long the summary is, in characters."""

    matter: int
    deviations: int
    late: int
    summary: int


def add_matter(story: Story, areas: Sequence[ExtractArea], room: Room, citations: Citations) -> None:
    """Set what was agreed and what was done, area by area."""
    told = [area for area in areas if area.matter]
    with story.within("Sect"):
        story.heading("Överenskommet och gjort")
        if not told:
            story.text("Ingen uppföljning kom till och ingen blev klar under perioden.", indent=0)
        elif not room.matter:
            total = sum(len(area.matter) for area in told)
            story.text(f"Sammanlagt {total} uppföljningar, se uppföljningslistan.", indent=0)
        else:
            _add_areas(story, told, lambda area: _of_matter(area, room.matter, citations))


def _add_areas(
    story: Story, areas: Sequence[ExtractArea], items: Callable[[ExtractArea], Iterable[Item]]
) -> None:
    for area in areas:
        story.subheading(area.section.title)
        story.labelled_list([*items(area)], theme.SMALL_GREY, theme.SMALL, 0, _LABEL_WIDTH)


def _of_matter(area: ExtractArea, most: int, citations: Citations) -> Iterator[Item]:
    for label, lines in (("Ny", area.agreed), ("Ny, klar", area.agreed_and_done), ("Klar", area.done)):
        for line in lines[:most]:
            yield label, f"{_sentence(line)}{citations.mark(line.place)}"
        if len(lines) > most:
            yield label, _rest(len(lines), most, "uppföljningslistan")


def _sentence(line: ExtractLine) -> str:
    """Say what, who and when: ``Mäta belysningen. Trafikkontoret, klart senast 2026-10-09``, with a full stop."""
    who = ", ".join(part for part in (line.party, _when(line)) if part)
    text = _text(line)
    ended = text if text.endswith((".", "…", "!", "?")) else f"{text}."
    return f"{ended} {who[:1].upper()}{who[1:]}." if who else ended


def _text(line: ExtractLine) -> str:
    return shortened(line.text, _MOST_CHARACTERS) if line.shown else "Sekretessmarkerad uppföljning"


def _when(line: ExtractLine) -> str:
    """``klar 2026-09-30``, ``klart senast 2026-10-09``; nothing without a date."""
    if line.closed_on and line.status:
        return f"{uncapitalised(STATUSES[line.status])} {line.closed_on.isoformat()}"
    return f"klart senast {line.due_on.isoformat()}" if line.due_on else ""


def add_late(story: Story, areas: Sequence[ExtractArea], room: Room, citations: Citations) -> None:
    """Set what is late, the longest late first."""
    late = [line for area in areas for line in area.late]
    late.sort(key=lambda line: (line.due_on is None, line.due_on))
    with story.within("Sect"):
        story.heading("Försenat")
        if not late:
            story.text("Inget är försenat.", indent=0)
        if late and room.late:
            story.table(_LATE, [_late_row(line, citations) for line in late[: room.late]])
        if len(late) > room.late:
            story.text(_rest(len(late), room.late, "uppföljningslistan"), theme.BELOW_TABLE, indent=0)


def _late_row(line: ExtractLine, citations: Citations) -> list[Cell]:
    due_on = line.due_on.isoformat() if line.due_on else "–"
    text = f"{_text(line)}{citations.mark(line.place)}"
    return [[Text(text, theme.TABLE)], [Text(line.party or "–", theme.TABLE)], [Text(due_on, theme.TABLE)]]


def add_deviations(story: Story, areas: Sequence[ExtractArea], room: Room) -> None:
    """Set targets that were not reached, and measures that are red or yellow."""
    told = [area for area in areas if area.deviates]
    with story.within("Sect"):
        story.heading("Avvikelser mot mål")
        if not told:
            story.text("Ingen avvikelse är noterad.", indent=0)
        elif not room.deviations:
            story.text(_all_deviations(told), indent=0)
        else:
            _add_areas(story, told, lambda area: _deviations(area, room.deviations))


def _all_deviations(areas: Sequence[ExtractArea]) -> str:
    missed, red, yellow = (
        sum(len(lines) for lines in counted)
        for counted in zip(*((area.missed, area.red, area.yellow) for area in areas), strict=True)
    )
    return (
        f"Mål som inte är nådda: {missed}. Röda åtgärder: {red}. Gula åtgärder: {yellow}. Se handlingsplanen."
    )


def _deviations(area: ExtractArea, most: int) -> Iterator[Item]:
    missed = [
        f"{shortened(each.name, _MOST_CHARACTERS)}: {amount(each, each.value)}, mål {target(each)}."
        for each in area.missed
    ]
    red, yellow = ([_sentence(line) for line in lines] for lines in (area.red, area.yellow))
    for label, sentences in (("Inte nått", missed), ("Röd åtgärd", red), ("Gul åtgärd", yellow)):
        yield from ((label, sentence) for sentence in sentences[:most])
        if len(sentences) > most:
            yield label, _rest(len(sentences), most, "handlingsplanen")


def _rest(total: int, told: int, where: str) -> str:
    return f"{'Ytterligare' if told else 'Sammanlagt'} {total - told}, se {where}."
