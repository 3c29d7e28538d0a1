"""Who approves minutes and when, what may be corrected in them, and when they may be opened again.

Rules over finished minutes. They say nothing of whether an approval was lawful, only whether it fits what was minuted.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from domain.calendar import clock_span, long_date
from domain.errors import Problem, UserError
from domain.meetings import Meeting, MeetingState
from domain.minutes import (
    CANONICAL_FORMAT,
    ApprovalLine,
    AttendanceFunction,
    AttendanceKind,
    CorrectionLine,
    DocumentType,
    Minutes,
    Section,
)

_ATTENDING = frozenset({AttendanceKind.PRESENT, AttendanceKind.CO_OPTED})
_SIGNING = (AttendanceFunction.CHAIR, AttendanceFunction.APPROVER)


@dataclass(frozen=True, slots=True, kw_only=True)
class Signer:
    """Somebody who has to approve, as they are named in the attendance."""

    name: str
    role: str
    function: AttendanceFunction


@dataclass(frozen=True, slots=True, kw_only=True)
class WantedCorrection:
    """What somebody wants corrected; ``section`` is a label, empty for the head."""

    section: str
    old_words: str
    new_words: str
    reason: str


def signers(minutes: Minutes) -> tuple[Signer, ...]:
    """Chair and approvers of a protokoll, in the order of the paper; nobody signs minnesanteckningar."""
    if minutes.document_type is not DocumentType.MINUTES:
        return ()
    return tuple(
        Signer(name=line.name, role=line.role, function=function)
        for function in _SIGNING
        for line in minutes.attendance
        if line.function is function and line.kind in _ATTENDING
    )


def signers_left(minutes: Minutes, approvals: Iterable[ApprovalLine]) -> tuple[Signer, ...]:
    """Those who have yet to approve."""
    done = {line.name for line in approvals}
    return tuple(signer for signer in signers(minutes) if signer.name not in done)


def is_approved_at_meeting(minutes: Minutes) -> bool:
    """Whether a later meeting approves them: nobody was chosen to."""
    return all(signer.function is not AttendanceFunction.APPROVER for signer in signers(minutes))


def check_approvals(
    minutes: Minutes, before: Sequence[ApprovalLine], new: Sequence[ApprovalLine], today: date
) -> None:
    """Look through approvals before they are kept; ``before`` are those that are kept already.

    Raises ``UserError``: APPROVAL_MISSING, NOT_AN_APPROVER, APPROVED_TWICE, APPROVED_TOO_EARLY, DATE_IN_FUTURE.
    """
    if not new:
        raise UserError(Problem.APPROVAL_MISSING)
    wanted = {signer.name for signer in signers(minutes)}
    done = {line.name for line in before}
    for line in new:
        if line.name not in wanted:
            raise UserError(Problem.NOT_AN_APPROVER, name=line.name)
        if line.name in done:
            raise UserError(Problem.APPROVED_TWICE, name=line.name)
        done.add(line.name)
        check_approval_day(minutes, line.approved_on, today)


def check_approval_day(minutes: Minutes, day: date, today: date) -> None:
    """Raises ``UserError``: APPROVED_TOO_EARLY before the day of the meeting, DATE_IN_FUTURE after today."""
    if day < minutes.day:
        raise UserError(Problem.APPROVED_TOO_EARLY, day=minutes.day)
    if day > today:
        raise UserError(Problem.DATE_IN_FUTURE)


def approval_of(signer: Signer, approved_on: date, dissent: str = "") -> ApprovalLine:
    return ApprovalLine(
        name=signer.name,
        role=signer.role,
        function=signer.function,
        approved_on=approved_on,
        dissent=" ".join(dissent.split()),
    )


def approved(minutes: Minutes, approvals: Sequence[ApprovalLine]) -> Minutes:
    """The minutes with everybody's approval, in the order in which they sign."""
    order = [signer.name for signer in signers(minutes)]
    lines = tuple(sorted(approvals, key=lambda line: order.index(line.name)))
    return replace(
        minutes,
        approvals=lines,
        approved_on=max(line.approved_on for line in lines),
        format=CANONICAL_FORMAT,
    )


def approved_by_all(minutes: Minutes, day: date) -> Minutes:
    """Minutes that came approved from elsewhere: everybody who signs did so that day; nobody signs notes."""
    lines = [approval_of(signer, day) for signer in signers(minutes)]
    return approved(minutes, lines) if lines else approved_at(minutes, day)


def approved_at(minutes: Minutes, day: date) -> Minutes:
    """The minutes as a later meeting of the series approved them."""
    return replace(minutes, approved_on=day, approved_at=day, format=CANONICAL_FORMAT)


def check_approving_meeting(minutes: Minutes, meeting: Meeting, later: Meeting, today: date) -> None:
    """Raises ``UserError``: HAS_APPROVERS where somebody was chosen to; NOT_A_LATER_MEETING; DATE_IN_FUTURE."""
    if not is_approved_at_meeting(minutes):
        raise UserError(Problem.HAS_APPROVERS)
    if later.series_id != meeting.series_id or (later.day, later.id) <= (meeting.day, meeting.id):
        raise UserError(Problem.NOT_A_LATER_MEETING)
    if later.day > today:
        raise UserError(Problem.DATE_IN_FUTURE)


def check_reopening(meeting: Meeting, latest_id: UUID | None, reason: str) -> None:
    """Only the latest minutes of a series, only before they are approved, never without a reason.

    Raises ``UserError``: NOT_FINISHED, ALREADY_APPROVED, NOT_THE_LATEST, REASON_MISSING.
    """
    ensure_finished(meeting)
    if meeting.state is MeetingState.APPROVED:
        raise UserError(Problem.ALREADY_APPROVED)
    if meeting.id != latest_id:
        raise UserError(Problem.NOT_THE_LATEST)
    if not reason.strip():
        raise UserError(Problem.REASON_MISSING)


def ensure_finished(meeting: Meeting) -> None:
    """Raises ``UserError(NOT_FINISHED)`` while the minutes are still a draft."""
    if not meeting.state.is_locked:
        raise UserError(Problem.NOT_FINISHED)


def check_corrections(minutes: Minutes, lines: Sequence[WantedCorrection | CorrectionLine]) -> None:
    """The old words must stand where they are said to, the new ones differ, and there must be a reason.

    Raises ``UserError``: CORRECTION_MISSING, WORDS_NOT_THERE, WORDS_THE_SAME, REASON_MISSING.
    """
    if not lines:
        raise UserError(Problem.CORRECTION_MISSING)
    places = {"": head_words(minutes)} | {
        section.label: section_words(section) for section in minutes.sections
    }
    for line in lines:
        old, new = _plain(line.old_words), _plain(line.new_words)
        if not old or old not in places.get(line.section, ""):
            raise UserError(Problem.WORDS_NOT_THERE, section=line.section)
        if old == new or not new:
            raise UserError(Problem.WORDS_THE_SAME)
        if not line.reason.strip():
            raise UserError(Problem.REASON_MISSING)


def corrected(minutes: Minutes, lines: Sequence[CorrectionLine]) -> Minutes:
    """The minutes with more corrections; what was written stays as it was, and what is withheld is withheld there too."""
    closed = {section.label for section in minutes.sections if not section.is_whole}
    new = (replace(_tidied(line), shown=line.section not in closed) for line in lines)
    return replace(
        minutes,
        corrections=(*minutes.corrections, *new),
        format=CANONICAL_FORMAT,
    )


def _tidied(line: CorrectionLine) -> CorrectionLine:
    old, new, reason = (_plain(words) for words in (line.old_words, line.new_words, line.reason))
    return replace(line, old_words=old, new_words=new, reason=reason)


def head_words(minutes: Minutes) -> str:
    """What stands above the first §, and after the last, as words that may be quoted."""
    following = minutes.next_meeting
    return _plain(
        minutes.organisation, minutes.series, minutes.title, minutes.place, minutes.agreement,
        long_date(minutes.day), minutes.day.isoformat(), clock_span(minutes.start, minutes.end),
        *(f"{dnr.dnr} {dnr.party}" for dnr in minutes.dnr),
        *(f"{line.party} {line.name}, {line.role}" for line in minutes.attendance),
        *((long_date(following.day), clock_span(following.start, None), following.place) if following else ()),
    )  # fmt: skip


def section_words(section: Section) -> str:
    """All that was written under an item: heading, text, what was agreed, points, follow-ups and reports on them."""
    return _plain(
        section.label, section.heading, section.text, *section.decisions,
        *(words for point in section.points for words in (
            point.source, point.category, point.place, point.district, point.time_of_day, point.text)),
        *(words for line in section.follow_ups for words in (
            line.what, line.party, line.role, line.due_on.isoformat() if line.due_on else "",
            *(note.text for note in line.notes))),
    )  # fmt: skip


def _plain(*words: str) -> str:
    """One blank between words, also where there was a line break or a blank that holds words together."""
    return " ".join(" ".join(words).split())
