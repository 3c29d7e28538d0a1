"""The state of an agreement follows from its dates; each area gets a letter and a colour of its own."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.agreements import (
    AREA_COLOURS,
    Agreement,
    AgreementLevel,
    AgreementParty,
    AgreementState,
    PreparationStep,
    PriorityArea,
    Prolongation,
    StepKind,
    area_letters,
    ensure_area_in_force,
    lettered,
)
from domain.errors import Problem, UserError
from tests.domain.content import key

DAY = date(2026, 11, 12)
DAYS = st.dates(date(2000, 1, 1), date(2100, 1, 1))


def agreement(
    valid_from: date | None = None, valid_to: date | None = None, *prolonged_until: date
) -> Agreement:
    return Agreement(
        id=key(1),
        level=AgreementLevel.LOCAL,
        title="Överenskommelse",
        valid_from=valid_from,
        valid_to=valid_to,
        prolongations=tuple(Prolongation(until=day) for day in prolonged_until),
    )


@pytest.mark.parametrize(
    ("today", "state"),
    [
        (date(2023, 5, 31), AgreementState.DRAFT),
        (date(2023, 6, 1), AgreementState.IN_FORCE),
        (date(2026, 5, 31), AgreementState.IN_FORCE),
        (date(2026, 6, 1), AgreementState.PROLONGED),
        (date(2027, 6, 30), AgreementState.PROLONGED),
        (date(2027, 7, 1), AgreementState.EXPIRED),
    ],
)
def test_state_from_day_to_day(today: date, state: AgreementState) -> None:
    prolonged = agreement(date(2023, 6, 1), date(2026, 5, 31), date(2027, 6, 30), date(2026, 12, 31))

    assert prolonged.state(today) is state


@pytest.mark.parametrize(
    ("without", "state"),
    [
        (agreement(), AgreementState.DRAFT),
        (agreement(None, date(2020, 1, 1)), AgreementState.DRAFT),
        (agreement(date(2020, 1, 1)), AgreementState.IN_FORCE),
        (agreement(date(2020, 1, 1), None, date(2025, 1, 1)), AgreementState.EXPIRED),
        (agreement(date(2020, 1, 1), date(2026, 1, 1)), AgreementState.EXPIRED),
    ],
)
def test_state_where_dates_are_missing(without: Agreement, state: AgreementState) -> None:
    assert without.state(date(2026, 6, 1)) is state


@pytest.mark.parametrize(
    ("given_dates", "last_day"),
    [
        (agreement(), None),
        (agreement(None, date(2026, 1, 1)), date(2026, 1, 1)),
        (agreement(None, None, date(2027, 1, 1)), date(2027, 1, 1)),
        (agreement(None, date(2026, 1, 1), date(2028, 1, 1), date(2027, 1, 1)), date(2028, 1, 1)),
        (agreement(None, date(2026, 1, 1), date(2025, 1, 1)), date(2026, 1, 1)),
    ],
)
def test_ends_on_the_latest_day_named(given_dates: Agreement, last_day: date | None) -> None:
    assert given_dates.ends_on == last_day


OPEN = replace(agreement(date(2015, 1, 1), date(2019, 5, 31)), prolongations=(Prolongation(until=None),))


@pytest.mark.parametrize(
    ("today", "replaced_on", "state"),
    [
        (date(2019, 5, 31), None, AgreementState.IN_FORCE),
        (date(2019, 6, 1), None, AgreementState.PROLONGED),
        (date(2090, 1, 1), None, AgreementState.PROLONGED),
        (date(2019, 11, 3), date(2019, 11, 4), AgreementState.PROLONGED),
        (date(2019, 11, 4), date(2019, 11, 4), AgreementState.REPLACED),
    ],
)
def test_an_open_prolongation_ends_when_the_next_agreement_begins(
    today: date, replaced_on: date | None, state: AgreementState
) -> None:
    told = replace(OPEN, replaced_on=replaced_on)

    assert told.state(today) is state
    assert told.ends_on == (date(2019, 11, 3) if replaced_on else None)


def test_an_agreement_that_ran_out_is_replaced_later() -> None:
    told = replace(agreement(date(2015, 1, 1), date(2019, 5, 31)), replaced_on=date(2020, 7, 1))

    states = [told.state(day) for day in (date(2019, 6, 1), date(2020, 6, 30), date(2020, 7, 1))]
    assert states == [AgreementState.EXPIRED, AgreementState.EXPIRED, AgreementState.REPLACED]
    assert told.ends_on == date(2019, 5, 31), "it was not in force again for a year"


def comment_round(day: date | None, until: date | None, kind: StepKind = StepKind.COMMENT) -> Agreement:
    return replace(agreement(), steps=(PreparationStep(kind=kind, body="Nämnder", day=day, until=until),))


@pytest.mark.parametrize(
    ("draft", "is_out"),
    [
        (comment_round(None, date(2019, 9, 4)), True),
        (comment_round(date(2019, 9, 4), date(2019, 9, 4)), True),
        (comment_round(date(2019, 6, 1), None), True),
        (comment_round(date(2019, 9, 5), date(2019, 10, 1)), False),
        (comment_round(None, date(2019, 9, 3)), False),
        (comment_round(None, None, StepKind.HANDLING), False),
        (replace(comment_round(None, date(2019, 9, 4)), valid_from=date(2019, 9, 1)), False),
        (replace(comment_round(None, date(2019, 9, 4)), valid_from=date(2020, 1, 1)), True),
    ],
)
def test_a_draft_is_out_while_a_comment_round_runs(draft: Agreement, is_out: bool) -> None:
    assert (draft.state(date(2019, 9, 4)) is AgreementState.OUT_FOR_COMMENT) == is_out


def test_an_area_may_be_used_until_its_agreement_has_ended() -> None:
    area = PriorityArea(id=key(2), title="Ungas trygghet", order=1, letter="U")
    ended = agreement(date(2017, 1, 1), date(2019, 5, 31), date(2019, 12, 31))

    ensure_area_in_force(ended, area, date(2019, 12, 31))
    ensure_area_in_force(agreement(), area, date(2090, 1, 1))
    with pytest.raises(UserError) as refusal:
        ensure_area_in_force(ended, area, date(2020, 1, 1))
    assert refusal.value.problem is Problem.AREA_NOT_IN_FORCE
    assert refusal.value.values == {"title": "Ungas trygghet", "end": date(2019, 12, 31)}

    replaced = replace(OPEN, replaced_on=date(2019, 11, 4))
    ensure_area_in_force(replaced, area, date(2019, 11, 3))
    with pytest.raises(UserError):
        ensure_area_in_force(replaced, area, date(2019, 11, 4))


def test_content_lacks_without_purposes_or_areas() -> None:
    area = PriorityArea(id=key(2), title="Ungas trygghet", order=1, letter="U")
    whole = replace(agreement(), purposes="Trygghet", areas=(area,))

    assert not whole.lacks_content
    assert replace(whole, purposes="  ").lacks_content
    assert replace(whole, areas=()).lacks_content


def test_unsigned_parties_are_those_without_a_day() -> None:
    signed, unsigned = AgreementParty(party_id=key(2), signed_on=DAY), AgreementParty(party_id=key(3))

    assert replace(agreement(), parties=(signed, unsigned)).unsigned_parties == (unsigned,)


@given(valid_from=DAYS, valid_to=DAYS, prolonged=st.lists(DAYS, max_size=3), today=DAYS)
def test_states_only_move_onward(
    valid_from: date, valid_to: date, prolonged: list[date], today: date
) -> None:
    states = list(AgreementState)
    told = agreement(valid_from, valid_to, *prolonged)

    assert states.index(told.state(today)) <= states.index(told.state(today + timedelta(days=1)))


@pytest.mark.parametrize(
    ("titles", "letters"),
    [
        ([], ()),
        (["Narkotika", "Ungas trygghet", "Våld"], ("N", "U", "V")),
        (["Ungas trygghet", "Utsatta platser"], ("U", "P")),
        (["Våld", "Våld i nära relation"], ("V", "N")),
        (["Åtgärder", "Ängar", "Öppna platser"], ("Å", "Ä", "Ö")),
        (["Barn", "Barn"], ("B", "A")),
        (["", "  "], ("A", "B")),
        (["barn och unga"], ("B",)),
    ],
)
def test_letters_of_areas(titles: list[str], letters: tuple[str, ...]) -> None:
    assert area_letters(titles) == letters


@given(st.lists(st.text(max_size=30), max_size=39))
def test_no_two_areas_share_a_letter(titles: list[str]) -> None:
    letters = area_letters(titles)

    assert len(letters) == len(set(letters)) == len(titles)
    assert all(len(letter) == 1 for letter in letters)


def test_a_letter_given_by_hand_is_kept_and_the_others_go_round_it() -> None:
    titles = (("Ungas trygghet", ""), ("Platser", "U"), ("Utsatta", ""))
    areas = [PriorityArea(id=key(1), title=title, order=9, letter=letter) for title, letter in titles]

    given_letters = lettered(areas)

    assert [area.order for area in given_letters] == [1, 2, 3]
    assert [area.letter for area in given_letters] == ["T", "U", "A"]
    assert lettered(given_letters) == given_letters


def test_areas_have_eight_colours_in_turn() -> None:
    colours = [PriorityArea(id=key(1), title="", order=order, letter="").colour for order in range(1, 18)]

    assert colours == [*range(1, 9), *range(1, 9), 1]
    assert AREA_COLOURS == 8
