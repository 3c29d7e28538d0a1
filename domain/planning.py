"""How the next meeting of a series is made from what the series and its last meeting already hold."""

from collections.abc import Sequence
from datetime import date, timedelta

from domain.follow_ups import FollowUp
from domain.meetings import (
    AgendaItem,
    Attendance,
    ItemKind,
    MeetingContent,
    MeetingSeries,
    StandingItem,
    UsualAttendance,
)
from domain.minutes import AttendanceKind
from domain.swedish import fold

_KIND_BY_WORD = (
    ("uppfoljning", ItemKind.FOLLOW_UP),
    ("foregaende", ItemKind.FOLLOW_UP),
    ("oppnande", ItemKind.FORMAL),
    ("avslut", ItemKind.FORMAL),
    ("val av", ItemKind.FORMAL),
    ("nasta mote", ItemKind.FORMAL),
    ("lagesbild", ItemKind.SITUATION),
    ("laget", ItemKind.SITUATION),
    ("forny", ItemKind.AGREEMENT),
    ("overenskommelse", ItemKind.AGREEMENT),
)
_PLAIN = str.maketrans("åäö", "aao")


def kind_of_heading(heading: str) -> ItemKind:
    """The kind a heading speaks of, by its words; information when it says nothing."""
    words = fold(heading).translate(_PLAIN)
    return next((kind for word, kind in _KIND_BY_WORD if word in words), ItemKind.INFORMATION)


def agenda_for(series: MeetingSeries, last: MeetingContent | None) -> tuple[StandingItem, ...]:
    """The series' standing agenda; where it has none, the headings of its last meeting."""
    if series.standing_agenda or last is None:
        return series.standing_agenda
    return tuple(
        StandingItem(heading=item.heading, kind=item.kind, area_ids=item.area_ids) for item in last.items
    )


def attendance_for(series: MeetingSeries, last: MeetingContent | None) -> tuple[UsualAttendance, ...]:
    """Those the series usually calls; where it names none, all who were called last time.

    Whoever sent excuses last time is called as present again; whoever was co-opted for one item is not called.
    """
    if series.usual_attendance or last is None:
        return series.usual_attendance
    return tuple(
        UsualAttendance(participant_id=line.participant_id, function=line.function)
        for line in last.attendance
        if line.participant_id is not None and _is_called_again(line)
    )


def _is_called_again(line: Attendance) -> bool:
    return line.kind is not AttendanceKind.CO_OPTED


def item_for_follow_up(items: Sequence[AgendaItem], follow_up: FollowUp) -> AgendaItem | None:
    """Where a carried follow-up is reported back.

    The item for follow-ups, else the item of its area, else the first; None on an empty agenda.
    """
    for item in items:
        if item.kind is ItemKind.FOLLOW_UP:
            return item
    for item in items:
        if follow_up.area_id is not None and follow_up.area_id in item.area_ids:
            return item
    return items[0] if items else None


def proposed_day(previous_days: Sequence[date], agreed_day: date | None, today: date) -> date:
    """The day the last meeting agreed on; else the last meeting plus the usual interval; else a week from today.

    ``previous_days`` are the days of the series' meetings, newest first. The answer is never before today.
    """
    if agreed_day is not None and agreed_day >= today:
        return agreed_day
    if len(previous_days) > 1:
        interval = previous_days[0] - previous_days[1]
        day = previous_days[0] + interval
        while interval > timedelta() and day < today:
            day += interval
        return max(day, today)
    return today + timedelta(days=7)
