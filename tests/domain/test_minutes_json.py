"""Minutes come back from their canonical form whole, whatever was written in them."""

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.composition import compose_minutes
from domain.minutes import Minutes, PointLine, Section, canonical_json
from domain.minutes_json import read_minutes
from tests.domain.content import CONTENT, DAY

MINUTES = compose_minutes(CONTENT, first_number=31, finished_on=DAY)


@given(st.builds(Minutes, format=st.just(2)))
@settings(max_examples=50)
def test_any_minutes_come_back(minutes: Minutes) -> None:
    assert read_minutes(canonical_json(minutes)) == minutes


def test_minutes_of_the_first_format_come_back_with_the_bytes_that_were_hashed() -> None:
    first = replace(MINUTES, format=1)
    canonical = canonical_json(first)
    back = read_minutes(canonical)

    assert back == first
    assert canonical_json(back) == canonical
    assert b"corrections" not in canonical


@given(st.builds(Section), st.builds(PointLine))
def test_any_section_comes_back_with_its_points(section: Section, point: PointLine) -> None:
    whole = replace(MINUTES, sections=(replace(section, points=(point,)),))
    back = read_minutes(canonical_json(whole))

    assert back == whole
    assert type(back.sections[0].points[0].trend) is type(point.trend)


def test_what_comes_back_has_the_same_bytes() -> None:
    canonical = canonical_json(MINUTES)
    assert canonical_json(read_minutes(canonical)) == canonical


@pytest.mark.parametrize(
    "told", [b"[]", b'"minutes"', b"{}", b'{"format":3}', b"not json", b'{"format":1,"day":"x"}']
)
def test_what_is_not_minutes_is_refused(told: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  (json raises a kind of its own)
        read_minutes(told)


def test_a_field_that_is_missing_is_named() -> None:
    told = json.loads(canonical_json(MINUTES))
    del told["sections"][0]["heading"]
    with pytest.raises(ValueError, match="Section without heading"):
        read_minutes(json.dumps(told).encode())
