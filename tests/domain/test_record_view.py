"""What may be done with minutes as they stand."""

from dataclasses import replace
from datetime import timedelta

import pytest

from domain.approval import approval_of, approved, approved_at, signers
from domain.composition import compose_minutes
from domain.errors import Problem, UserError
from domain.meetings import MeetingState
from domain.minutes import AttendanceFunction, AttendanceKind
from domain.record_view import RecordAction, RecordView
from tests.domain.content import APPROVED_ON_PAPER, CHAIR, CONTENT, DAY, GUEST, SECRETARY

APPROVER = replace(
    GUEST, name="Ahl", role="LPO-chef", kind=AttendanceKind.PRESENT, function=AttendanceFunction.APPROVER
)
MINUTES = compose_minutes(
    replace(APPROVED_ON_PAPER, attendance=(SECRETARY, APPROVER, CHAIR)), first_number=31, finished_on=DAY
)
NOTES = compose_minutes(CONTENT, finished_on=DAY)
ONLY_CHAIR = replace(MINUTES, attendance=(MINUTES.attendance[2],))
LINES = tuple(approval_of(signer, DAY + timedelta(days=8)) for signer in signers(MINUTES))
FINISHED = RecordView(state=MeetingState.FINISHED, minutes=MINUTES, version=1, is_latest=True)
APPROVED = RecordView(
    state=MeetingState.APPROVED, minutes=approved(MINUTES, LINES), version=2, is_latest=True
)
APPROVE, APPROVE_AT, CORRECT, DISPATCH, REOPEN = RecordAction


@pytest.mark.parametrize(
    ("view", "expected"),
    [
        pytest.param(RecordView(), [DISPATCH], id="draft"),
        pytest.param(FINISHED, [APPROVE, CORRECT, DISPATCH, REOPEN], id="finished"),
        pytest.param(replace(FINISHED, is_latest=False), [APPROVE, CORRECT, DISPATCH], id="not the latest"),
        pytest.param(
            replace(FINISHED, approvals=LINES[:1]), [APPROVE, CORRECT, DISPATCH], id="half approved"
        ),
        pytest.param(APPROVED, [CORRECT, DISPATCH], id="approved"),
        pytest.param(
            replace(FINISHED, minutes=NOTES),
            [APPROVE_AT, CORRECT, DISPATCH, REOPEN],
            id="notes, which nobody signs",
        ),
        pytest.param(
            replace(FINISHED, minutes=ONLY_CHAIR),
            [APPROVE, APPROVE_AT, CORRECT, DISPATCH, REOPEN],
            id="a chair and no approver",
        ),
        pytest.param(
            replace(APPROVED, minutes=approved_at(NOTES, DAY)),
            [CORRECT, DISPATCH],
            id="approved at a meeting",
        ),
        pytest.param(replace(APPROVED, minutes=None), [], id="disposed of"),
        pytest.param(replace(FINISHED, sealed=UserError(Problem.CHAIN_BROKEN)), [], id="sealed"),
        pytest.param(RecordView(sealed=UserError(Problem.CHAIN_BROKEN)), [], id="a draft in a sealed series"),
    ],
)
def test_only_what_is_possible_is_offered(view: RecordView, expected: list[RecordAction]) -> None:
    assert list(view.actions) == expected
