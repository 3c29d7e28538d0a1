"""The house's own look: colours that can be read, texts on one line, nothing empty kept."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import Problem, UserError
from domain.look import (
    LEAST_CONTRAST,
    MOST_FOOTER,
    MOST_ORGANISATION,
    Accent,
    Look,
    checked_look,
    contrast_on_white,
    understood_accent,
)

PARTY, OTHER = UUID(int=1), UUID(int=2)


@pytest.mark.parametrize("accent", Accent)
def test_every_named_colour_can_be_read(accent: Accent) -> None:
    assert contrast_on_white(accent.value) >= LEAST_CONTRAST
    assert understood_accent(accent.value) == accent.value


def test_contrast_is_that_of_the_guidelines() -> None:
    """Known values: black, white, and the grey that is just dark enough."""
    assert contrast_on_white("#000000") == pytest.approx(21)
    assert contrast_on_white("#FFFFFF") == pytest.approx(1)
    assert contrast_on_white("#767676") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("typed", ["#1f5a8c", "1F5A8C", "  #1F5A8c "])
def test_a_colour_is_understood_as_it_is_typed(typed: str) -> None:
    assert understood_accent(typed) == "#1F5A8C"


@pytest.mark.parametrize(
    "typed", ["", "#", "blå", "#123", "#12345", "#1234567", "#12345G", "rgb(1,2,3)", "１Ｆ５Ａ８Ｃ"]
)
def test_other_words_are_no_colour(typed: str) -> None:
    with pytest.raises(UserError) as error:
        understood_accent(typed)
    assert error.value.problem is Problem.ACCENT_WRONG


@given(st.integers(0, 0xFFFFFF))
def test_no_colour_too_pale_comes_through(number: int) -> None:
    typed = f"#{number:06X}"
    if contrast_on_white(typed) >= LEAST_CONTRAST:
        assert understood_accent(typed) == typed
        return
    with pytest.raises(UserError) as error:
        understood_accent(typed)
    assert error.value.problem is Problem.ACCENT_TOO_PALE


def test_texts_stand_on_one_line_and_empty_footers_go() -> None:
    look = checked_look(
        Look(
            organisation="  Stockholms\nstad ",
            accent="#9b2f2f",
            footers={PARTY: "Box 1\n\t123 45", OTHER: " \n"},
        )
    )
    assert (look.organisation, look.accent) == ("Stockholms stad", "#9B2F2F")
    assert look.footers == {PARTY: "Box 1 123 45"}


def test_texts_have_room_on_the_page() -> None:
    longest = Look(organisation="x" * MOST_ORGANISATION, footers={PARTY: "y" * MOST_FOOTER})
    assert checked_look(longest) == longest
    with pytest.raises(UserError) as error:
        checked_look(Look(organisation="x" * (MOST_ORGANISATION + 1)))
    assert error.value.problem is Problem.ORGANISATION_TOO_LONG
    with pytest.raises(UserError) as error:
        checked_look(Look(footers={PARTY: "kort", OTHER: "y" * (MOST_FOOTER + 1)}))
    assert (error.value.problem, error.value.values["party_id"]) == (Problem.FOOTER_TOO_LONG, OTHER)
