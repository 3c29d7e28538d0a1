"""The start page: everything it shows of today, read in one moment."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from uuid import UUID

from db.follow_up_stretches import Listed
from db.unit_of_work import UnitOfWork
from desktop.services.office import Office
from domain.agreement_watch import watched
from domain.agreements import Agreement, AgreementLevel
from domain.area_standing import AreaStanding, by_week, shown_weeks, told_until, trend_of
from domain.duties import standings
from domain.follow_up_list import (
    DueGroup,
    FollowUpFilter,
    FollowUpGroup,
    FollowUpState,
    FollowUpSummary,
    end_of_week,
)
from domain.overview import Overview, running_clocks
from domain.to_do import (
    FINISH_WITHIN,
    MOST_TASKS,
    MeetingAhead,
    Task,
    due_task,
    duty_task,
    ending_task,
    first_tasks,
    forgotten_task,
    late_task,
    loose_task,
    minutes_task,
    prepare_task,
    signature_task,
    untested_task,
)

LATE_SHOWN = 2


class OverviewService:
    def __init__(self, office: Office) -> None:
        self._office = office

    def show(self, agreement_id: UUID | None = None) -> Overview:
        """The areas are those of one agreement in force: the wanted one, else that of the next meeting, else the newest."""
        with self._office.store.reading() as work:
            return _Reading(work, self._office.today()).overview(agreement_id)


class _Reading:
    """One day's overview out of one unit of work; what several parts need is read once."""

    def __init__(self, work: UnitOfWork, today: date) -> None:
        self._work, self._today = work, today
        self._agreements = work.agreements.all()
        self._duties = standings(work.duties.proofs(today), work.duties.evidence(), self._agreements, today)
        self._ahead = work.overview.next_meeting(today)
        self._late_count = work.follow_up_lists.late_count(today)
        self._late = self._first_late()

    def overview(self, agreement_id: UUID | None) -> Overview:
        choices = with_areas_in_force(self._agreements, self._today)
        chosen = _chosen(choices, agreement_id, self._ahead)
        areas = self._areas(chosen)
        return Overview(
            today=self._today,
            is_empty=self._work.overview.is_empty(),
            tasks=self._tasks(areas),
            agreements=choices,
            chosen=chosen,
            weeks=shown_weeks(self._today),
            areas=areas,
            next_meeting=self._ahead,
            late=self._late,
            late_count=self._late_count,
            clocks=running_clocks(chosen, self._duties),
        )

    def _first_late(self) -> tuple[FollowUpSummary, ...]:
        wanted = FollowUpFilter(state=FollowUpState.LATE)
        listed = Listed(wanted=wanted, today=self._today)
        return self._work.follow_up_lists.page(listed, None, LATE_SHOWN).rows

    def _tasks(self, areas: Sequence[AreaStanding]) -> tuple[Task, ...]:
        today, numbers = self._today, self._work.overview
        watches = watched(self._agreements, frozenset(), today)
        tasks = first_tasks(
            (
                late_task(self._late, self._late_count, today),
                self._due_this_week(),
                ending_task(watches),
                signature_task(watches),
                minutes_task(numbers.waiting_minutes(today - FINISH_WITHIN), today),
                prepare_task(self._ahead, today),
                untested_task(numbers.untested_points()),
                duty_task(self._duties, today),
                forgotten_task(areas, today),
            )
        )
        return tasks if len(tasks) == MOST_TASKS else first_tasks((*tasks, self._loose_ends()))

    def _due_this_week(self) -> Task | None:
        lists, today = self._work.follow_up_lists, self._today
        this_week = FollowUpGroup(key=DueGroup.THIS_WEEK, count=0)
        first = lists.page(Listed(wanted=FollowUpFilter(), today=today, group=this_week), None, 1).rows
        until_sunday = lists.late_count(end_of_week(today) + timedelta(days=1))
        return due_task(first, until_sunday - self._late_count, today)

    def _loose_ends(self) -> Task | None:
        """The least urgent and the dearest to find: looked for only where there is room for it."""
        return loose_task(self._work.orphans.decisions(self._today, 1).count)

    def _areas(self, chosen: Agreement | None) -> tuple[AreaStanding, ...]:
        if chosen is None or chosen.valid_from is None:
            return ()
        today, weeks, numbers = self._today, shown_weeks(self._today), self._work.overview
        ids = [area.id for area in chosen.areas]
        points = numbers.points_by_day(ids, weeks[0], today)
        until = told_until(points.values(), today)
        unfinished = numbers.open_follow_ups(ids)
        dealt_with = numbers.last_dealt_with(ids, today)
        return tuple(
            AreaStanding(
                area=area,
                weeks=by_week(points[area.id], weeks),
                trend=trend_of(points[area.id], until, today),
                open_follow_ups=unfinished.get(area.id, 0),
                begins_on=chosen.valid_from,
                last_on=dealt_with.get(area.id),
            )
            for area in chosen.areas
        )


def with_areas_in_force(agreements: Iterable[Agreement], today: date) -> tuple[Agreement, ...]:
    """Local agreements in force that have areas, newest first; the city-wide ones where there is none."""
    holding = [agreement for agreement in agreements if agreement.areas and agreement.holds_on(today)]
    local = [agreement for agreement in holding if agreement.level is AgreementLevel.LOCAL]
    return tuple(local or holding)


def _chosen(
    choices: Sequence[Agreement], wanted_id: UUID | None, ahead: MeetingAhead | None
) -> Agreement | None:
    by_id = {agreement.id: agreement for agreement in choices}
    for agreement_id in (wanted_id, ahead.agreement_id if ahead else None):
        if agreement_id in by_id:
            return by_id[agreement_id]
    return choices[0] if choices else None
