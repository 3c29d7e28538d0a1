"""Reads what belongs to the paragraphs of a meeting: who was there, the points and the follow-ups."""

from collections.abc import Collection, Hashable, Sequence
from dataclasses import replace
from datetime import date

from desktop.exchange import meeting_file_words as words
from desktop.exchange.fields import Fields, wrong
from desktop.exchange.meeting_file_names import Names, Taken
from desktop.exchange.meeting_file_records import AttendanceRecord, FollowUpRecord, NoteRecord, PointRecord
from desktop.exchange.wanted import Wanted
from desktop.exchange.yaml_tree import Node
from domain.errors import Problem, UserError
from domain.secrecy import Sensitivity


def read_attendance(
    meeting: Fields, parties: Collection[Hashable], numbers: Sequence[int]
) -> tuple[AttendanceRecord, ...]:
    records = []
    for node in meeting.nodes("attendance"):
        needed, optional = "name party kind", "role function from_paragraph to_paragraph"
        fields = Fields(node, "attendance", needed=needed, optional=optional)
        record = AttendanceRecord(
            person=fields.line("name"),
            role=fields.line_or_empty("role"),
            party=fields.reference("party", parties),
            kind=fields.word("kind", words.ATTENDANCE_KINDS),
            function=fields.word_or_none("function", words.FUNCTIONS),
            from_paragraph=_paragraph_or_none(fields, "from_paragraph", numbers),
            to_paragraph=_paragraph_or_none(fields, "to_paragraph", numbers),
        )
        if record.from_paragraph and record.to_paragraph and record.to_paragraph < record.from_paragraph:
            raise wrong(fields.node("to_paragraph"), "to_paragraph", Wanted.AFTER_START)
        records.append(record)
    return tuple(records)


def read_points(
    meeting: Fields, names: Names, areas: frozenset[str], numbers: Sequence[int]
) -> tuple[PointRecord, ...]:
    return tuple(_read_point(_point_fields(node), names, areas, numbers) for node in meeting.nodes("points"))


def _point_fields(node: Node) -> Fields:
    needed = "id paragraph areas source sensitivity"
    optional = (
        "received category stadsdel place period time_of_day trend severity lagrum marked_by marked_on text"
    )
    return Fields(node, "points", needed=needed, optional=optional)


def _read_point(fields: Fields, names: Names, areas: frozenset[str], numbers: Sequence[int]) -> PointRecord:
    """The matter of an oral-only point is looked through for faults and left behind (docs/domain.md section 2.4)."""
    record = PointRecord(
        name=names.points.claim(fields, "id"),
        paragraph=_paragraph(fields, "paragraph", numbers),
        areas=fields.references("areas", areas),
        source=fields.reference("source", names.parties),
        received_on=fields.day_or_none("received"),
        sensitivity=fields.word("sensitivity", words.SENSITIVITIES),
        provision=fields.line_or_empty("lagrum"),
        marked_by=fields.line_or_empty("marked_by"),
        marked_on=fields.day_or_none("marked_on"),
    )
    whole = _with_matter(fields, record)
    return record if record.sensitivity is Sensitivity.ORAL_ONLY else whole


def _with_matter(fields: Fields, record: PointRecord) -> PointRecord:
    first_day, last_day = _read_period(fields)
    return replace(
        record,
        category=fields.line_or_empty("category"),
        district=fields.line_or_empty("stadsdel"),
        place=fields.line_or_empty("place"),
        period_from=first_day,
        period_to=last_day,
        time_of_day=fields.line_or_empty("time_of_day"),
        trend=fields.word_or_none("trend", words.TRENDS) or record.trend,
        severity=fields.word_or_none("severity", words.SEVERITIES) or record.severity,
        text=fields.prose("text"),
    )


def _read_period(point: Fields) -> tuple[date | None, date | None]:
    if not point.has("period"):
        return None, None
    fields = Fields(point.node("period"), "period", needed="", optional="from to")
    first_day, last_day = fields.day_or_none("from"), fields.day_or_none("to")
    if first_day is not None and last_day is not None and last_day < first_day:
        raise wrong(fields.node("to"), "to", Wanted.AFTER_START)
    return first_day, last_day


def read_follow_ups(
    meeting: Fields, parties: Collection[Hashable], areas: frozenset[str], numbers: Sequence[int]
) -> tuple[FollowUpRecord, ...]:
    taken = Taken()
    records = []
    for node in meeting.nodes("follow_ups"):
        needed, optional = "id paragraph what created status", "area party role due notes"
        fields = Fields(node, "follow_ups", needed=needed, optional=optional)
        records.append(
            FollowUpRecord(
                name=taken.claim(fields, "id"),
                paragraph=_paragraph(fields, "paragraph", numbers),
                area=fields.reference_or_none("area", areas),
                what=fields.line("what"),
                party=fields.reference_or_none("party", parties),
                role=fields.line_or_empty("role"),
                created_on=fields.day("created"),
                due_on=fields.day_or_none("due"),
                status=fields.word("status", words.FOLLOW_UP_STATUSES),
                notes=_read_notes(fields),
            )
        )
    return tuple(records)


def _read_notes(follow_up: Fields) -> tuple[NoteRecord, ...]:
    notes = [Fields(node, "notes", needed="date text") for node in follow_up.nodes("notes")]
    return tuple(NoteRecord(noted_on=note.day("date"), text=note.needed_prose("text")) for note in notes)


def _paragraph(fields: Fields, key: str, numbers: Sequence[int]) -> int:
    number = fields.number(key)
    if number not in numbers:
        raise UserError(Problem.FILE_REFERENCE_DANGLING, line=fields.line_of(key), key=key, value=number)
    return number


def _paragraph_or_none(fields: Fields, key: str, numbers: Sequence[int]) -> int | None:
    return _paragraph(fields, key, numbers) if fields.has(key) else None
