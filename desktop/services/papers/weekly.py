"""The weekly sheet from the store: the points of a week, its meetings, and what is due the week after."""

from dataclasses import replace
from uuid import UUID

from db.follow_up_stretches import FollowUpCursor, Listed, Stretch
from db.unit_of_work import UnitOfWork
from desktop.documents.weekly_document import weekly_paper
from desktop.services.office import Office
from desktop.services.overview_service import with_areas_in_force
from desktop.services.papers.house import host_of
from desktop.services.papers.made import Made, day_stamp, file_name, imprint_for
from domain.agreements import Agreement
from domain.disclosure import Variant
from domain.errors import Problem, UserError
from domain.follow_up_list import FollowUpFilter
from domain.papers.content_json import content_json
from domain.papers.follow_ups import OpenFollowUp, open_follow_up
from domain.papers.orders import PrintOrder
from domain.papers.weekly import COUNTED_BACK, MeetingOutcome, Week, WeekMatter, WeekMeeting, compose_week
from domain.situation import PointFilter, Severity, SituationPoint

# Of each severity: far beyond what a page has room for, enough to find the places with most points.
_MOST_POINTS = 500
_MOST_DUE = 100
_LAST_KEY = UUID(int=2**128 - 1)


def make(office: Office, order: PrintOrder) -> Made:
    """The areas are those of the wanted agreement, else of the newest local one in force that Sunday.

    Raises ``UserError``: CHOICE_MISSING, RECORD_GONE.
    """
    if order.week_of is None:
        raise UserError(Problem.CHOICE_MISSING)
    week = Week.of(order.week_of)
    with office.store.reading() as work:
        content = compose_week(order.variant, _matter(work, order, week, office))
        host = host_of(work)
        imprint = imprint_for(work, order, host.id if host else None)
    return Made(
        paper=weekly_paper(content, imprint),
        stamped_at=day_stamp(content.day),
        file_name=file_name(f"{week.year}-v{week.number:02d}", "Veckolägesbild"),
        data=content_json(content),
    )


def _matter(work: UnitOfWork, order: PrintOrder, week: Week, office: Office) -> WeekMatter:
    agreement = _agreement(work, order.agreement_id, week)
    areas = agreement.areas if agreement else ()
    within = PointFilter(period_from=week.monday, period_to=week.sunday)
    host = host_of(work)
    return WeekMatter(
        organisation=host.name if host else "",
        agreement=agreement.title if agreement else "",
        week=week,
        day=office.today(),
        areas=areas,
        counts=work.overview.points_by_day(
            [area.id for area in areas], week.sunday - COUNTED_BACK, week.sunday
        ),
        told=work.point_lists.count(within),
        points=_points(work, within),
        parties={party.id: party.name for party in work.parties.all()},
        districts={district.id: district.name for district in work.districts.all()},
        outcomes=tuple(_outcome(work, key) for key in work.meetings.between(week.monday, week.sunday)),
        due=_due(work, order.variant, week.next),
    )


def _agreement(work: UnitOfWork, wanted_id: UUID | None, week: Week) -> Agreement | None:
    if wanted_id is not None:
        return work.agreements.get(wanted_id)
    return next(iter(with_areas_in_force(work.agreements.all(), week.sunday)), None)


def _points(work: UnitOfWork, within: PointFilter) -> tuple[SituationPoint, ...]:
    """Severity by severity, so that a week of thousands does not hide a grave point."""
    keys = [
        row.id
        for severity in Severity
        for row in work.point_lists.page(replace(within, severity=severity), None, _MOST_POINTS)
    ]
    return tuple(work.points.some(keys))


def _outcome(work: UnitOfWork, meeting_id: UUID) -> MeetingOutcome:
    meeting = work.meetings.get(meeting_id)
    series = work.series.get(meeting.series_id).name
    return MeetingOutcome(
        meeting=WeekMeeting(series=series, day=meeting.day, is_draft=not meeting.state.is_locked),
        items=tuple(work.agenda.of_meeting(meeting_id)),
        appearances=tuple(work.follow_ups.appearances(meeting_id)),
    )


def _due(work: UnitOfWork, variant: Variant, week: Week) -> tuple[OpenFollowUp, ...]:
    """Open follow-ups of a week by due date: the list goes on after all that is due before it."""
    before = FollowUpCursor(Stretch.DATED, week.before.sunday, _LAST_KEY)
    listed = Listed(wanted=FollowUpFilter(due_before=week.next.monday), today=week.monday)
    rows = work.follow_up_lists.page(listed, before, _MOST_DUE).rows
    whole = {each.id: each for each in work.follow_ups.some(row.id for row in rows)}
    origins = work.item_places.some(each.origin_item_id for each in whole.values() if each.origin_item_id)
    return tuple(open_follow_up(row, whole[row.id], origins, variant, week.monday) for row in rows)
