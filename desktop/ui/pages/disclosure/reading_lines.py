"""Minutes as lines to read and to mask in: which words belong to which place. Knows no widget but the words of the window."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.ui.words import word
from domain.minutes import AttendanceKind, AttendanceLine, FollowUpLine, Minutes, PointLine, Section
from domain.minutes_places import Part, Place
from domain.secrecy import Sensitivity


class Piece(NamedTuple):
    """Words of a place; without one they are the program's own, and cannot be masked."""

    text: str
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class ReadingLine:
    """``look`` is title, heading, body, quiet or mark; ``whole`` is what a mark says something about."""

    look: str
    pieces: tuple[Piece, ...]
    indent: int = 0
    whole: Place | None = None


def reading_lines(minutes: Minutes, marks: dict[Place, str]) -> list[ReadingLine]:
    """Every text of the minutes, in the order of the paper. ``marks`` says what stands at marked wholes."""
    return [
        *_head(minutes),
        *(
            line
            for place, section in enumerate(minutes.sections)
            for line in _section(minutes, place, section, marks)
        ),
        *_end(minutes),
    ]


def _line(look: str, *pieces: Piece, indent: int = 0) -> ReadingLine:
    return ReadingLine(look, tuple(piece for piece in pieces if piece.text), indent)


def _fact(name: str, text: str, place: Place) -> Iterator[ReadingLine]:
    if text:
        yield _line("body", Piece(f"{name}: "), Piece(text, place))


def _head(minutes: Minutes) -> Iterator[ReadingLine]:
    kind = word(minutes.document_type)
    yield _line("title", Piece(" ".join((kind, minutes.day.isoformat(), minutes.series)).strip()))
    if not minutes.series:  # as on paper, where the series is the title
        yield from _fact(
            QCoreApplication.translate("ReadingLines", "Meeting"), minutes.title, Place(Part.MEETING_TITLE)
        )
    yield from _fact(
        QCoreApplication.translate("ReadingLines", "Place"), minutes.place, Place(Part.MEETING_PLACE)
    )
    for row, each in enumerate(minutes.dnr):
        yield from _fact(
            QCoreApplication.translate("ReadingLines", "Reference number"), each.dnr, Place(Part.DNR, row=row)
        )
    if minutes.attendance:
        yield _line("heading", Piece(QCoreApplication.translate("ReadingLines", "Attendance")))
    for row, line in enumerate(minutes.attendance):
        yield _person(row, line)
    yield from _corrections(minutes, "")


def _person(row: int, line: AttendanceLine) -> ReadingLine:
    kind = "" if line.kind is AttendanceKind.PRESENT else word(line.kind).lower()
    facts = ", ".join(part for part in (line.party, kind) if part)
    role = (Piece(", "), Piece(line.role, Place(Part.ROLE, row=row))) if line.role else ()
    around = Piece(f" ({facts})" if facts else "")
    return _line("body", Piece(line.name, Place(Part.NAME, row=row)), *role, around)


def _section(
    minutes: Minutes, place: int, section: Section, marks: dict[Place, str]
) -> Iterator[ReadingLine]:
    yield _line("heading", Piece(f"{section.label} "), Piece(section.heading, Place(Part.HEADING, place)))
    yield from _mark(Place(Part.SECTION, place), marks)
    if section.sensitivity is Sensitivity.ORAL_ONLY:
        yield _line("quiet", Piece(word(section.sensitivity)))
    if section.text:
        yield _line("body", Piece(section.text, Place(Part.TEXT, place)))
    for row, decision in enumerate(section.decisions):
        yield _line("body", Piece("att "), Piece(decision, Place(Part.DECISION, place, row)), indent=1)
    for row, point in enumerate(section.points):
        yield from _point(place, row, point, marks)
    for row, line in enumerate(section.follow_ups):
        yield from _follow_up(place, row, line, marks)
    yield from _corrections(minutes, section.label)


def _mark(whole: Place, marks: dict[Place, str], indent: int = 0) -> Iterator[ReadingLine]:
    if whole in marks:
        yield ReadingLine("mark", (Piece(marks[whole]),), indent, whole)


def _point(section: int, row: int, point: PointLine, marks: dict[Place, str]) -> Iterator[ReadingLine]:
    def piece(part: Part, text: str) -> Piece:
        return Piece(text, Place(part, section, row))

    if point.sensitivity is Sensitivity.ORAL_ONLY:
        told = word(Sensitivity.ORAL_ONLY)
        yield _line("quiet", piece(Part.POINT_SOURCE, point.source), Piece(f" · {told}"), indent=1)
        return
    where = [piece(Part.POINT_PLACE, point.place), piece(Part.POINT_DISTRICT, point.district)]
    head = [piece(Part.POINT_CATEGORY, point.category), *where, piece(Part.POINT_TIME, point.time_of_day)]
    yield _line("strong", *_joined(head), indent=1)
    yield from _mark(Place(Part.POINT, section, row), marks, 1)
    yield _line("body", piece(Part.POINT_TEXT, point.text), indent=1)
    if point.source:
        source = QCoreApplication.translate("ReadingLines", "Source")
        yield _line("quiet", Piece(f"{source}: "), piece(Part.POINT_SOURCE, point.source), indent=1)


def _follow_up(section: int, row: int, line: FollowUpLine, marks: dict[Place, str]) -> Iterator[ReadingLine]:
    follow_up = QCoreApplication.translate("ReadingLines", "Follow-up")
    yield _line(
        "body",
        Piece(f"{follow_up} {row + 1}: "),
        Piece(line.what, Place(Part.WHAT, section, row)),
        indent=1,
    )
    yield from _mark(Place(Part.FOLLOW_UP, section, row), marks, 1)
    responsible = [
        Piece(line.party, Place(Part.FOLLOW_UP_PARTY, section, row)),
        Piece(line.role, Place(Part.FOLLOW_UP_ROLE, section, row)),
    ]
    yield _line("quiet", *_joined(responsible), indent=1)
    for place, note in enumerate(line.notes):
        day = note.noted_on.isoformat()
        yield _line(
            "body", Piece(f"{day}: "), Piece(note.text, Place(Part.NOTE, section, row, place)), indent=2
        )


def _corrections(minutes: Minutes, section: str) -> Iterator[ReadingLine]:
    for row, line in enumerate(minutes.corrections):
        if line.section != section:
            continue
        pieces = [
            Piece(line.old_words, Place(Part.OLD_WORDS, row=row)),
            Piece(line.new_words, Place(Part.NEW_WORDS, row=row)),
            Piece(line.reason, Place(Part.REASON, row=row)),
            Piece(line.corrected_by, Place(Part.CORRECTED_BY, row=row)),
        ]
        correction = QCoreApplication.translate("ReadingLines", "Correction")
        lead = Piece(f"{correction} {line.corrected_on.isoformat()}: ")
        yield _line("quiet", lead, *_joined(pieces, " · "))


def _end(minutes: Minutes) -> Iterator[ReadingLine]:
    if minutes.next_meeting is not None:
        name = " ".join(
            (QCoreApplication.translate("ReadingLines", "Next meeting"), minutes.next_meeting.day.isoformat())
        )
        yield from _fact(name, minutes.next_meeting.place, Place(Part.NEXT_PLACE))
    if minutes.approvals:
        yield _line("heading", Piece(QCoreApplication.translate("ReadingLines", "Approved by")))
    for row, line in enumerate(minutes.approvals):
        pieces = [
            Piece(line.name, Place(Part.APPROVER, row=row)),
            Piece(line.role, Place(Part.APPROVER_ROLE, row=row)),
            Piece(line.dissent, Place(Part.DISSENT, row=row)),
        ]
        yield _line("body", *_joined(pieces))


def _joined(pieces: list[Piece], sign: str = ", ") -> Iterator[Piece]:
    known = [piece for piece in pieces if piece.text]
    for place, piece in enumerate(known):
        if place:
            yield Piece(sign)
        yield piece
