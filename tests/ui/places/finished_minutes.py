"""The ways to what is done with finished minutes: approved, corrected, sent, looked back at, found to have been changed."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from uuid import UUID

from desktop.services.program import Services
from desktop.ui.pages.minutes_page import MinutesPage
from domain.approval import WantedCorrection, approval_of, signers
from domain.finishing import FinishingAnswers
from domain.meetings import Attendance, Meeting, MeetingFilter
from domain.minutes import AttendanceFunction, AttendanceKind
from domain.record_view import RecordAction
from tests.store_fixtures import START
from tests.ui.sample_window import SampleWindow

COUNCIL = "Lokala brottsförebyggande rådet Hägersten-Älvsjö"
_TITLE = "Extra möte om belysningen"
_SIGNING = (AttendanceFunction.CHAIR, AttendanceFunction.SECRETARY, AttendanceFunction.APPROVER)


def _approve(sample: SampleWindow) -> None:
    meeting = _council_meeting(sample.services)
    _open(sample, meeting.id)
    _page(sample)._facts.asked.emit(RecordAction.APPROVE)
    card = _page(sample)._facts.cards._approval
    card._rows[0].box.setChecked(True)
    card._rows[0]._ask.click()


def _correct(sample: SampleWindow) -> None:
    _open(sample, _council_meeting(sample.services).id)
    _page(sample)._facts.asked.emit(RecordAction.CORRECT)


def _versions(sample: SampleWindow) -> None:
    meeting = _council_meeting(sample.services)
    if len(sample.services.record.versions(meeting.id)) == 1:
        _approve_and_correct(sample.services, meeting.id)
        for party_id in sample.services.record_view.show(meeting.id).receivers[:2]:
            sample.services.dispatches.note(meeting.id, party_id)
    _open(sample, meeting.id)


def _dispatch(sample: SampleWindow) -> None:
    """A draft that is to leave the authority."""
    _open(sample, sample.meeting.id)
    _page(sample)._facts.asked.emit(RecordAction.DISPATCH)
    boxes = _page(sample)._facts.cards._dispatch._parties._boxes
    for box in list(boxes.values())[-2:]:
        box.click()


def _broken(sample: SampleWindow) -> None:
    """Somebody has been at the file with other means."""
    meeting = _council_meeting(sample.services)
    with closing(sqlite3.connect(sample.path)) as file, file:
        triggers = file.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for (name,) in triggers:
            file.execute(f'DROP TRIGGER "{name}"')
        file.execute("UPDATE meeting SET place = 'Någon annanstans' WHERE title = ?", (_TITLE,))
    _open(sample, meeting.id)


def _open(sample: SampleWindow, meeting_id: UUID) -> None:
    _page(sample)._desk.close_card()
    sample.navigator.show_minutes(meeting_id)
    sample.settle()


def _page(sample: SampleWindow) -> MinutesPage:
    return sample.pages.minutes


def _council_meeting(services: Services) -> Meeting:
    """Finished minutes that have a chair and an approver; made once in a window."""
    council = next(series for series in services.series.list_all() if series.name == COUNCIL)
    rows = services.meetings.list_page(MeetingFilter(series_id=council.id)).rows
    known = [row.id for row in rows if row.title == _TITLE]
    if known:
        return services.meetings.show(known[0]).meeting
    meeting = services.meetings.plan(council.id, day=START.date(), title=_TITLE, place="Rådslaget")
    _name_signers(services, meeting.id)
    first = services.meetings.show(meeting.id).items[0]
    services.agenda.change_item(
        replace(first, text="Trafikkontoret redogör för mätningen av belysningen i parkstråket Solberga.")
    )
    review = services.minutes.review(meeting.id)
    services.minutes.finish(meeting.id, FinishingAnswers(accepted=frozenset(review.questions)))
    return services.meetings.show(meeting.id).meeting


def _name_signers(services: Services, meeting_id: UUID) -> None:
    lines = services.meetings.show(meeting_id).attendance
    services.meetings.write_attendance(
        meeting_id, [_signing(line, place) for place, line in enumerate(lines[:5])]
    )


def _signing(line: Attendance, place: int) -> Attendance:
    function = _SIGNING[place] if place < len(_SIGNING) else None
    return replace(line, kind=AttendanceKind.PRESENT, function=function)


def _approve_and_correct(services: Services, meeting_id: UUID) -> None:
    minutes = services.record.kept_minutes(meeting_id)
    assert minutes is not None
    day = services.office.today()
    services.record.approve(meeting_id, [approval_of(signer, day) for signer in signers(minutes)])
    label = minutes.sections[0].label
    services.record.correct(
        meeting_id,
        [
            WantedCorrection(
                section=label,
                old_words="parkstråket Solberga",
                new_words="parkstråket mellan Solberga och Älvsjö station",
                reason="Fel sträcka angavs.",
            )
        ],
    )


FINISHED_MINUTES = (
    ("minutes-approve", _approve),
    ("minutes-correct", _correct),
    ("minutes-versions", _versions),
    ("minutes-dispatch", _dispatch),
    ("minutes-broken", _broken),
)
