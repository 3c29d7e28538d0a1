"""The facts of a meeting, between the title and the first §: when, where, who, and under which numbers."""

from datetime import date

from desktop.documents import wording
from desktop.documents.fact_table import add_fact_table
from desktop.documents.people import people_by_party, people_one_by_one
from desktop.documents.story import Story
from desktop.documents.tables import Cell, Text
from domain.calendar import clock_span
from domain.minutes import AttendanceKind, Minutes, PartyDnr


def add_facts(story: Story, minutes: Minutes, code: str = "") -> None:
    """Set a row for each fact that is known. ``code`` is set here too: what stands only in a margin is not read out."""
    rows: list[tuple[str, Cell]] = [
        ("Tid", [Text(_time(minutes))]),
        ("Plats", [Text(minutes.place)]),
        *((name, _people(minutes, kind)) for kind, name in wording.ATTENDANCE_KINDS.items()),
        ("Justering", [Text(wording.day_sentence(minutes.approve_on) if minutes.approve_on else "")]),
        ("Godkännande", [Text(wording.approved_at(minutes.approved_at) if minutes.approved_at else "")]),
        ("Paragrafer", [Text(_section_numbers(minutes))]),
        ("Diarienummer", [Text(_dnr(dnr)) for dnr in minutes.dnr]),
        ("Överenskommelse", [Text(minutes.agreement)]),
        ("Rättad", [Text(line) for line in _corrections(minutes)]),
        ("Kontrollkod", [Text(code)]),
    ]
    add_fact_table(story, rows)


def _time(minutes: Minutes) -> str:
    span = clock_span(minutes.start, minutes.end)
    return ", ".join(part for part in (wording.day_sentence(minutes.day), span) if part)


def _people(minutes: Minutes, kind: AttendanceKind) -> list[Text]:
    lines = [line for line in minutes.attendance if line.kind is kind]
    return people_by_party(lines) if kind is AttendanceKind.PRESENT else people_one_by_one(lines)


def _section_numbers(minutes: Minutes) -> str:
    """``22–31``, for minutes whose items are §§."""
    numbers = [section.number for section in minutes.sections if section.label.startswith("§")]
    return wording.number_span([number for number in numbers if number is not None])


def _corrections(minutes: Minutes) -> list[str]:
    """``2026-11-25, § 31 och § 33``, a line for each day."""
    days = sorted({line.corrected_on for line in minutes.corrections})
    return [f"{day.isoformat()}{_places(minutes, day)}" for day in days]


def _places(minutes: Minutes, day: date) -> str:
    labels = dict.fromkeys(line.section for line in minutes.corrections if line.corrected_on == day)
    named = [label for label in labels if label]
    return f", {' och '.join(filter(None, (', '.join(named[:-1]), named[-1])))}" if named else ""


def _dnr(dnr: PartyDnr) -> str:
    return f"{dnr.dnr} ({dnr.party})" if dnr.party else dnr.dnr
