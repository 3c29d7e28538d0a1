"""The facts of a meeting, between the title and the first §: when, where, who, and under which numbers."""

from itertools import groupby

from desktop.documents import theme, wording
from desktop.documents.story import Story
from desktop.documents.tables import Cell, TableDesign, Text
from domain.calendar import clock_span
from domain.minutes import AttendanceKind, Minutes, PartyDnr

_DESIGN = TableDesign(widths=(theme.FACT_HEAD, theme.COLUMN - theme.FACT_HEAD), row_head=0, line=0)


def add_facts(story: Story, minutes: Minutes) -> None:
    """Set a row for each fact that is known."""
    rows: list[tuple[str, Cell]] = [
        ("Tid", [Text(_time(minutes))]),
        ("Plats", [Text(minutes.place)]),
        *((name, _people(minutes, kind)) for kind, name in wording.ATTENDANCE_KINDS.items()),
        ("Justering", [Text(wording.day_sentence(minutes.approve_on) if minutes.approve_on else "")]),
        ("Paragrafer", [Text(_section_numbers(minutes))]),
        ("Diarienummer", [Text(_dnr(dnr)) for dnr in minutes.dnr]),
        ("Överenskommelse", [Text(minutes.agreement)]),
    ]
    known = [(name, cell) for name, cell in rows if any(text.text for text in cell)]
    story.table(_DESIGN, [[[Text(name, theme.SMALL_STRONG)], cell] for name, cell in known])


def _time(minutes: Minutes) -> str:
    span = clock_span(minutes.start, minutes.end)
    return ", ".join(part for part in (wording.day_sentence(minutes.day), span) if part)


def _people(minutes: Minutes, kind: AttendanceKind) -> list[Text]:
    """Those present stand under their party; of the others, who are few, it is said after the name."""
    lines = [line for line in minutes.attendance if line.kind is kind]
    if kind is not AttendanceKind.PRESENT:
        return [
            Text(", ".join(part for part in (wording.person(line), line.party) if part)) for line in lines
        ]
    order = {line.party: place for place, line in reversed(list(enumerate(lines)))}
    texts: list[Text] = []
    for party, members in groupby(sorted(lines, key=lambda line: order[line.party]), lambda line: line.party):
        texts.append(Text(party, theme.GROUP))
        texts += [Text(wording.person(line)) for line in members]
    return texts


def _section_numbers(minutes: Minutes) -> str:
    """``22–31``, for minutes whose items are §§."""
    numbers = [section.number for section in minutes.sections if section.label.startswith("§")]
    return wording.number_span([number for number in numbers if number is not None])


def _dnr(dnr: PartyDnr) -> str:
    return f"{dnr.dnr} ({dnr.party})" if dnr.party else dnr.dnr
