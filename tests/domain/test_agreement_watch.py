"""What is told about agreements: days left, signatures and plans that lack."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from domain.agreement_watch import watched
from domain.agreements import Agreement, AgreementLevel, AgreementParty, PriorityArea, Prolongation
from tests.domain.content import key

END = date(2026, 12, 31)
AREA = PriorityArea(id=key(5), title="Ungas trygghet", order=1, letter="U", goal="Färre rån")
WHOLE = Agreement(
    id=key(1),
    level=AgreementLevel.LOCAL,
    title="Hägersten-Älvsjö",
    purposes="Trygghet",
    valid_from=date(2024, 3, 25),
    valid_to=END,
    parties=(AgreementParty(party_id=key(2), signed_on=date(2024, 3, 1)),),
    areas=(AREA,),
)


@pytest.mark.parametrize(
    ("days_left", "notice"),
    [(181, None), (180, 180), (91, 180), (90, 90), (31, 90), (30, 30), (0, 30), (-1, 30), (-180, 30)],
)
def test_the_end_is_told_at_three_distances(days_left: int, notice: int | None) -> None:
    (watch,) = watched([WHOLE], {AREA.id}, END - timedelta(days=days_left))

    assert (watch.days_left, watch.notice_days) == (days_left, notice)
    assert watch.has_gap == (notice is not None)


def test_an_end_long_past_or_taken_over_is_not_told() -> None:
    assert watched([WHOLE], set(), END + timedelta(days=181)) == ()
    taken_over = replace(WHOLE, replaced_on=END + timedelta(days=60))
    assert watched([taken_over], set(), END + timedelta(days=1)) == ()
    assert watched([replace(WHOLE, valid_from=None)], set(), END) == ()


def test_an_open_end_is_never_near() -> None:
    open_end = replace(WHOLE, prolongations=(Prolongation(until=None),))
    (watch,) = watched([open_end], {AREA.id}, END + timedelta(days=1000))

    assert (watch.days_left, watch.notice_days, watch.has_gap) == (None, None, False)


def test_a_prolongation_moves_the_end() -> None:
    prolonged = replace(WHOLE, prolongations=(Prolongation(until=date(2027, 6, 30)),))
    (watch,) = watched([prolonged], set(), END)

    assert watch.days_left == 181


def test_gaps_are_signatures_plans_and_content() -> None:
    today = date(2025, 1, 1)
    unsigned = AgreementParty(party_id=key(3))
    (watch,) = watched([replace(WHOLE, parties=(*WHOLE.parties, unsigned))], {AREA.id}, today)
    assert watch.unsigned_parties == (unsigned,)
    assert watch.has_gap

    (watch,) = watched([WHOLE], set(), today)
    assert watch.unplanned_areas == (AREA,)
    (watch,) = watched([replace(WHOLE, areas=(replace(AREA, goal=""),))], set(), today)
    assert watch.unplanned_areas == (), "no goal, nothing to plan for yet"

    (watch,) = watched([replace(WHOLE, purposes="")], {AREA.id}, today)
    assert watch.has_gap


def test_the_nearest_end_comes_first() -> None:
    later = replace(WHOLE, id=key(7), valid_to=END + timedelta(days=1))
    open_end = replace(WHOLE, id=key(8), valid_to=None)

    found = watched([open_end, later, WHOLE], set(), END)

    assert [watch.agreement for watch in found] == [WHOLE, later, open_end]
