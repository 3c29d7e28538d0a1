"""Every text of a set of minutes that somebody wrote, and what the place where it stands is called.

One walk gives them all, so that what can be marked, what is masked and what is sought afterwards never differ.
Knows no secrecy.
"""

from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum
from typing import NamedTuple

from domain.minutes import (
    ApprovalLine,
    AttendanceLine,
    CorrectionLine,
    FollowUpLine,
    Minutes,
    NoteLine,
    PointLine,
    Section,
)


class Part(StrEnum):
    """What a place is. ``SECTION``, ``POINT`` and ``FOLLOW_UP`` are wholes, which hold texts; the rest are texts."""

    MEETING_TITLE = "meeting_title"
    MEETING_PLACE = "meeting_place"
    DNR = "dnr"
    NAME = "name"
    ROLE = "role"
    NEXT_PLACE = "next_place"
    SECTION = "section"
    HEADING = "heading"
    TEXT = "text"
    DECISION = "decision"
    POINT = "point"
    POINT_SOURCE = "point_source"
    POINT_CATEGORY = "point_category"
    POINT_DISTRICT = "point_district"
    POINT_PLACE = "point_place"
    POINT_TIME = "point_time"
    POINT_TEXT = "point_text"
    FOLLOW_UP = "follow_up"
    WHAT = "what"
    FOLLOW_UP_PARTY = "follow_up_party"
    FOLLOW_UP_ROLE = "follow_up_role"
    NOTE = "note"
    APPROVER = "approver"
    APPROVER_ROLE = "approver_role"
    DISSENT = "dissent"
    OLD_WORDS = "old_words"
    NEW_WORDS = "new_words"
    REASON = "reason"
    CORRECTED_BY = "corrected_by"


WHOLES = frozenset({Part.SECTION, Part.POINT, Part.FOLLOW_UP})
_OF_POINT = frozenset(
    {Part.POINT_SOURCE, Part.POINT_CATEGORY, Part.POINT_DISTRICT, Part.POINT_PLACE, Part.POINT_TIME, Part.POINT_TEXT}
)  # fmt: skip
_OF_FOLLOW_UP = frozenset({Part.WHAT, Part.FOLLOW_UP_PARTY, Part.FOLLOW_UP_ROLE, Part.NOTE})
_OF_SECTION = _OF_POINT | _OF_FOLLOW_UP | {Part.HEADING, Part.TEXT, Part.DECISION, Part.POINT, Part.FOLLOW_UP}


class Place(NamedTuple):
    """Counted from 0: ``section`` among the sections, ``row`` in its list, ``note`` among a follow-up's reports."""

    part: Part
    section: int = 0
    row: int = 0
    note: int = 0

    @property
    def wholes(self) -> tuple["Place", ...]:
        """The wholes it lies in, the largest first; a whole lies in itself."""
        found = []
        if self.part is Part.SECTION or self.part in _OF_SECTION:
            found.append(Place(Part.SECTION, self.section))
        if self.part is Part.POINT or self.part in _OF_POINT:
            found.append(Place(Part.POINT, self.section, self.row))
        if self.part is Part.FOLLOW_UP or self.part in _OF_FOLLOW_UP:
            found.append(Place(Part.FOLLOW_UP, self.section, self.row))
        return tuple(found)


Rewrite = Callable[[Place, str], str]


def rewrite(minutes: Minutes, change: Rewrite) -> Minutes:
    """The same minutes with every text changed, in the order in which they are read."""
    following = minutes.next_meeting
    return replace(
        minutes,
        title=change(Place(Part.MEETING_TITLE), minutes.title),
        place=change(Place(Part.MEETING_PLACE), minutes.place),
        dnr=tuple(
            replace(each, dnr=change(Place(Part.DNR, row=row), each.dnr))
            for row, each in enumerate(minutes.dnr)
        ),
        attendance=tuple(_attendance(row, line, change) for row, line in enumerate(minutes.attendance)),
        sections=tuple(_section(place, section, change) for place, section in enumerate(minutes.sections)),
        next_meeting=following and replace(following, place=change(Place(Part.NEXT_PLACE), following.place)),
        approvals=tuple(_approval(row, line, change) for row, line in enumerate(minutes.approvals)),
        corrections=tuple(_correction(row, line, change) for row, line in enumerate(minutes.corrections)),
    )


def texts_of(minutes: Minutes) -> dict[Place, str]:
    """Every text that is not empty, in the order in which they are read."""
    texts: dict[Place, str] = {}

    def note(place: Place, text: str) -> str:
        if text:
            texts[place] = text
        return text

    rewrite(minutes, note)
    return texts


def wholes_of(minutes: Minutes) -> tuple[Place, ...]:
    """Every section, point and follow-up, in the order in which they are read."""
    found = []
    for place, section in enumerate(minutes.sections):
        found.append(Place(Part.SECTION, place))
        found += [Place(Part.POINT, place, row) for row in range(len(section.points))]
        found += [Place(Part.FOLLOW_UP, place, row) for row in range(len(section.follow_ups))]
    return tuple(found)


def _attendance(row: int, line: AttendanceLine, change: Rewrite) -> AttendanceLine:
    return replace(
        line,
        name=change(Place(Part.NAME, row=row), line.name),
        role=change(Place(Part.ROLE, row=row), line.role),
    )


def _section(place: int, section: Section, change: Rewrite) -> Section:
    return replace(
        section,
        heading=change(Place(Part.HEADING, place), section.heading),
        text=change(Place(Part.TEXT, place), section.text),
        decisions=tuple(
            change(Place(Part.DECISION, place, row), decision)
            for row, decision in enumerate(section.decisions)
        ),
        points=tuple(_point(place, row, point, change) for row, point in enumerate(section.points)),
        follow_ups=tuple(_follow_up(place, row, line, change) for row, line in enumerate(section.follow_ups)),
    )


def _point(section: int, row: int, point: PointLine, change: Rewrite) -> PointLine:
    return replace(
        point,
        category=change(Place(Part.POINT_CATEGORY, section, row), point.category),
        place=change(Place(Part.POINT_PLACE, section, row), point.place),
        district=change(Place(Part.POINT_DISTRICT, section, row), point.district),
        time_of_day=change(Place(Part.POINT_TIME, section, row), point.time_of_day),
        text=change(Place(Part.POINT_TEXT, section, row), point.text),
        source=change(Place(Part.POINT_SOURCE, section, row), point.source),
    )


def _follow_up(section: int, row: int, line: FollowUpLine, change: Rewrite) -> FollowUpLine:
    def changed_note(place: int, note: NoteLine) -> NoteLine:
        return replace(note, text=change(Place(Part.NOTE, section, row, place), note.text))

    return replace(
        line,
        what=change(Place(Part.WHAT, section, row), line.what),
        party=change(Place(Part.FOLLOW_UP_PARTY, section, row), line.party),
        role=change(Place(Part.FOLLOW_UP_ROLE, section, row), line.role),
        notes=tuple(changed_note(place, note) for place, note in enumerate(line.notes)),
    )


def _approval(row: int, line: ApprovalLine, change: Rewrite) -> ApprovalLine:
    return replace(
        line,
        name=change(Place(Part.APPROVER, row=row), line.name),
        role=change(Place(Part.APPROVER_ROLE, row=row), line.role),
        dissent=change(Place(Part.DISSENT, row=row), line.dissent),
    )


def _correction(row: int, line: CorrectionLine, change: Rewrite) -> CorrectionLine:
    return replace(
        line,
        old_words=change(Place(Part.OLD_WORDS, row=row), line.old_words),
        new_words=change(Place(Part.NEW_WORDS, row=row), line.new_words),
        reason=change(Place(Part.REASON, row=row), line.reason),
        corrected_by=change(Place(Part.CORRECTED_BY, row=row), line.corrected_by),
    )
