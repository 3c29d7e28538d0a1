"""One chair and one secretary, any number of approvers, and nobody leaves who never came."""

from dataclasses import replace
from uuid import UUID

import pytest

from domain.attendance import by_party, count_attending, with_line
from domain.meetings import Attendance
from domain.minutes import AttendanceFunction, AttendanceKind

ITEM, POLICE, CITY = UUID(int=9), UUID(int=7), UUID(int=8)
HOLM = Attendance(id=UUID(int=1), name="Holm", party_id=CITY, function=AttendanceFunction.CHAIR)
ALM = Attendance(id=UUID(int=2), name="Alm", party_id=POLICE)
EK = Attendance(id=UUID(int=3), name="Ek", party_id=CITY)


@pytest.mark.parametrize("function", [AttendanceFunction.CHAIR, AttendanceFunction.SECRETARY])
def test_a_second_chair_or_secretary_takes_over(function: AttendanceFunction) -> None:
    before = (replace(HOLM, function=function), ALM, EK)
    after = with_line(before, replace(ALM, function=function))
    assert [line.function for line in after] == [None, function, None]


def test_there_may_be_several_approvers() -> None:
    approver = AttendanceFunction.APPROVER
    after = with_line((HOLM, replace(ALM, function=approver), EK), replace(EK, function=approver))
    assert [line.function for line in after] == [AttendanceFunction.CHAIR, approver, approver]


@pytest.mark.parametrize("kind", [AttendanceKind.EXCUSED, AttendanceKind.ABSENT])
def test_who_does_not_attend_came_and_left_at_no_item(kind: AttendanceKind) -> None:
    stayed = replace(ALM, from_item_id=ITEM, until_item_id=ITEM)
    assert with_line((HOLM, stayed), replace(stayed, kind=kind))[1] == replace(ALM, kind=kind)


def test_present_and_co_opted_are_counted() -> None:
    kinds = list(AttendanceKind)
    assert count_attending(replace(ALM, kind=kind) for kind in kinds) == 2
    assert count_attending([]) == 0


def test_parties_stand_in_the_order_of_the_list() -> None:
    assert by_party([HOLM, ALM, EK]) == {CITY: [HOLM, EK], POLICE: [ALM]}
