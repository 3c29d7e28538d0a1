"""The clocks of the start page."""

from datetime import date, timedelta
from uuid import UUID

from domain.agreements import Agreement, AgreementLevel
from domain.duties import Duty, DutyStanding, DutyState
from domain.overview import ClockKind, running_clocks

TODAY = date(2026, 11, 23)


def test_what_runs_out_first_stands_first() -> None:
    agreement = Agreement(
        id=UUID(int=1), level=AgreementLevel.LOCAL, title="Lokal", valid_to=TODAY + timedelta(38)
    )
    standings = [
        DutyStanding(duty=Duty.EVERY_OTHER_YEAR, state=DutyState.SHOWN, due_on=date(2028, 10, 30)),
        DutyStanding(duty=Duty.COUNCIL, state=DutyState.OVERDUE, due_on=TODAY - timedelta(1)),
        DutyStanding(duty=Duty.REPORT, state=DutyState.SHOWN, due_on=TODAY),
    ]
    clocks = running_clocks(agreement, standings)
    assert [clock.kind for clock in clocks] == [
        ClockKind.COUNCIL,
        ClockKind.AGREEMENT,
        ClockKind.EVERY_OTHER_YEAR,
    ]
    assert [clock.days_left(TODAY) for clock in clocks[:2]] == [-1, 38]
    assert clocks[1].record_id == agreement.id


def test_an_open_end_and_a_duty_never_shown_have_no_clock() -> None:
    agreement = Agreement(id=UUID(int=1), level=AgreementLevel.LOCAL, title="Lokal")
    lacking = DutyStanding(duty=Duty.EVERY_OTHER_YEAR, state=DutyState.LACKING)
    assert running_clocks(agreement, [lacking]) == ()
    assert running_clocks(None, []) == ()
