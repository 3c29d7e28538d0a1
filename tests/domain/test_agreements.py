"""The state of an agreement follows from its dates; each area gets a letter and a colour of its own."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.agreements import (
    AREA_COLOURS,
    Agreement,
    AgreementLevel,
    AgreementState,
    PriorityArea,
    Prolongation,
    area_letters,
)
from tests.domain.content import key

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


def test_areas_have_eight_colours_in_turn() -> None:
    colours = [PriorityArea(id=key(1), title="", order=order, letter="").colour for order in range(1, 18)]

    assert colours == [*range(1, 9), *range(1, 9), 1]
    assert AREA_COLOURS == 8
