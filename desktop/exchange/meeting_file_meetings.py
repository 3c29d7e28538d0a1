"""Reads one meeting of the meeting file.

How the parts that are not stored as they stand are treated: ``week`` is derived, and must be the week of the date.
``agenda`` is the paragraphs' headings; where there are no paragraphs yet it makes them, and headings that no paragraph took
over count as skipped. ``signatures`` are derived from the attendance when the paper is made; only their form is checked.
"""

from collections.abc import Sequence
from datetime import date, time
from itertools import count

from desktop.exchange import meeting_file_words as words
from desktop.exchange.fields import Fields, read_line, wrong
from desktop.exchange.meeting_file_names import Names
from desktop.exchange.meeting_file_outcomes import (
    OUTCOMES,
    read_dispatch,
    read_indicators,
    read_priorities,
    read_promises,
    read_requests,
)
from desktop.exchange.meeting_file_parts import read_attendance, read_follow_ups, read_points
from desktop.exchange.meeting_file_records import AttendanceRecord, MeetingRecord, ParagraphRecord
from desktop.exchange.wanted import Wanted
from desktop.exchange.yaml_tree import Node
from domain.calendar import iso_week
from domain.errors import Problem, UserError
from domain.meetings import MeetingState, Numbering
from domain.minutes import NextMeeting

_NEEDED = "id body agreement doc_type status date"
_STORED = (
    "title week start end place dnr finished_at adjusted_at adjusters attendance agenda paragraphs points follow_ups "
    "next_meeting signatures"
)
_OPTIONAL = f"{_STORED} {OUTCOMES}"
_THAT = "att "


def read_meeting(node: Node, names: Names) -> tuple[Fields, MeetingRecord]:
    """The meeting's fields, for their lines, and the meeting."""
    fields = Fields(node, "meetings", needed=_NEEDED, optional=_OPTIONAL)
    agreement = fields.reference("agreement", names.agreements)
    areas = names.areas_of[agreement]
    paragraphs = _read_paragraphs(fields, areas) or _paragraphs_from_agenda(fields)
    numbers = [paragraph.number for paragraph in paragraphs]
    body = fields.reference("body", names.body_names)
    state = fields.word("status", words.MEETING_STATES)
    _check_numbers(fields, paragraphs, state, names.bodies[body].numbering)
    day = fields.day("date")
    start, end = _read_clock(fields)
    attendance = read_attendance(fields, names.parties, numbers)
    record = MeetingRecord(
        name=names.meetings.claim(fields, "id"),
        body=body,
        agreement=agreement,
        document_type=fields.word("doc_type", words.DOCUMENT_TYPES),
        state=state,
        title=fields.line_or_empty("title"),
        day=day,
        start=start,
        end=end,
        place=fields.line_or_empty("place"),
        dnr=_read_dnr(fields, names),
        finished_on=_finished_on(fields, state, day),
        adjusted_on=_adjusted_on(fields, state),
        adjusters=_read_adjusters(fields, attendance),
        attendance=attendance,
        paragraphs=paragraphs,
        points=read_points(fields, names, areas, numbers),
        follow_ups=read_follow_ups(fields, names.parties, areas, numbers),
        next_meeting=_read_next_meeting(fields),
        priorities=read_priorities(fields, areas),
        dispatch=read_dispatch(fields, names),
        indicators=read_indicators(fields, areas),
        promises=read_promises(fields),
        requests=read_requests(fields, names),
    )
    _check_derived(fields, day)
    return fields, record


def _read_clock(fields: Fields) -> tuple[time | None, time | None]:
    start, end = fields.clock_or_none("start"), fields.clock_or_none("end")
    if start is not None and end is not None and end < start:
        raise wrong(fields.node("end"), "end", Wanted.AFTER_START)
    return start, end


def _read_dnr(fields: Fields, names: Names) -> tuple[tuple[str, str], ...]:
    entries = fields.entries("dnr")
    for party, node in entries.items():
        if party not in names.parties:
            raise UserError(Problem.FILE_REFERENCE_DANGLING, line=node.line, key="dnr", value=party[:40])
    return tuple((party, read_line(node, "dnr")) for party, node in entries.items())


def _finished_on(fields: Fields, state: MeetingState, day: date) -> date | None:
    finished_on = fields.day_or_none("finished_at")
    if finished_on is None and state.is_locked:
        raise fields.missing("finished_at")
    if finished_on is not None and not state.is_locked:
        raise wrong(fields.node("finished_at"), "finished_at", ("null",))
    if finished_on is not None and finished_on < day:
        raise wrong(fields.node("finished_at"), "finished_at", Wanted.AFTER_START)
    return finished_on


def _adjusted_on(fields: Fields, state: MeetingState) -> date | None:
    adjusted_on = fields.day_or_none("adjusted_at")
    if adjusted_on is None and state is MeetingState.APPROVED:
        raise fields.missing("adjusted_at")
    return adjusted_on


def _read_adjusters(fields: Fields, attendance: Sequence[AttendanceRecord]) -> tuple[str, ...]:
    return fields.references("adjusters", {line.person for line in attendance})


def _read_paragraphs(meeting: Fields, areas: frozenset[str]) -> tuple[ParagraphRecord, ...]:
    records = []
    for node in meeting.nodes("paragraphs"):
        fields = Fields(node, "paragraphs", needed="number heading", optional="area areas text decisions")
        area = fields.reference_or_none("area", areas)
        record = ParagraphRecord(
            number=fields.number("number"),
            heading=fields.line("heading"),
            areas=(*((area,) if area else ()), *fields.references("areas", areas)),
            text=fields.prose("text"),
            decisions=tuple(_without_that(line) for line in _rejoined(fields.lines("decisions"))),
        )
        records.append(record)
    return tuple(records)


def _rejoined(lines: Sequence[str]) -> list[str]:
    """Att-satser as they were meant: YAML parts ``[att mötet hålls i höst, vecka 44]`` at its comma."""
    whole: list[str] = []
    for line in lines:
        if whole and whole[-1].startswith(_THAT) and not line.startswith(_THAT):
            whole[-1] = f"{whole[-1]}, {line}"
        else:
            whole.append(line)
    return whole


def _without_that(decision: str) -> str:
    return decision.removeprefix(_THAT).lstrip() or decision


def _paragraphs_from_agenda(meeting: Fields) -> tuple[ParagraphRecord, ...]:
    return tuple(
        ParagraphRecord(number=place, heading=heading, areas=(), text="", decisions=())
        for place, heading in enumerate(meeting.lines("agenda"), start=1)
    )


def _read_next_meeting(meeting: Fields) -> NextMeeting | None:
    if not meeting.has("next_meeting"):
        return None
    fields = Fields(meeting.node("next_meeting"), "next_meeting", needed="date", optional="time place")
    return NextMeeting(
        day=fields.day("date"), start=fields.clock_or_none("time"), place=fields.line_or_empty("place")
    )


def _check_numbers(
    meeting: Fields, paragraphs: Sequence[ParagraphRecord], state: MeetingState, numbering: Numbering
) -> None:
    """§§ of finished minutes run without a gap, from 1 where each meeting counts anew; no number stands twice."""
    nodes = meeting.nodes("paragraphs")
    if state.is_locked and not nodes:
        raise meeting.missing("paragraphs")
    numbers = [paragraph.number for paragraph in paragraphs]
    first = 1 if numbering is Numbering.PER_MEETING else max(1, *numbers[:1])
    for node, number, wanted in zip(nodes, numbers, count(first), strict=False):
        if number != wanted and (state.is_locked or numbers.count(number) > 1):
            raise UserError(Problem.FILE_SECTIONS_BROKEN, line=node.line, number=number, wanted=wanted)


def _check_derived(meeting: Fields, day: date) -> None:
    if meeting.number_or_none("week") not in {None, iso_week(day)}:
        raise wrong(meeting.node("week"), "week", Wanted.WEEK)
    if not meeting.has("signatures"):
        return
    signatures = Fields(meeting.node("signatures"), "signatures", needed="heading lines")
    signatures.line("heading")
    for node in signatures.nodes("lines"):
        line = Fields(node, "lines", needed="role name", optional="label")
        line.word("role", words.FUNCTIONS)
        line.line("name")
        line.line_or_empty("label")


def count_skipped(meetings: Sequence[Node]) -> dict[str, int]:
    """How many headings of agendas no paragraph took over; they are not stored."""
    headings = (
        _headings_not_taken_over(Fields(node, "meetings", needed=_NEEDED, optional=_OPTIONAL))
        for node in meetings
    )
    count = sum(map(len, headings))
    return {"agenda": count} if count else {}


def _headings_not_taken_over(meeting: Fields) -> list[str]:
    paragraphs = [Fields(node, "paragraphs", needed="heading", optional="number area areas text decisions")
                  for node in meeting.nodes("paragraphs")]  # fmt: skip
    taken_over = {paragraph.line("heading") for paragraph in paragraphs}
    return [heading for heading in meeting.lines("agenda") if taken_over and heading not in taken_over]
