"""Values as text and back."""

import json
from datetime import UTC, date, datetime, time, timedelta, timezone
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.exchange.everything.values import from_json, to_cell, to_json
from domain.handover import ColumnKind

KEY = UUID("0199a2f0-5c3e-7b1d-8a44-1f0e6c9d2b71")
VALUES = (
    (ColumnKind.KEY, KEY, str(KEY)),
    (ColumnKind.TEXT, "", ""),
    (ColumnKind.TEXT, "Åsa ”sa” – nej;\r\nsedan", "Åsa ”sa” – nej;\r\nsedan"),
    (ColumnKind.WHOLE, -7, "-7"),
    (ColumnKind.NUMBER, 59.27412, "59.27412"),
    (ColumnKind.TRUTH, True, "ja"),
    (ColumnKind.TRUTH, False, "nej"),
    (ColumnKind.DAY, date(2026, 11, 12), "2026-11-12"),
    (ColumnKind.CLOCK, time(9, 30), "09:30:00"),
    (ColumnKind.MOMENT, datetime(2026, 11, 12, 12, 0, 0, 5, UTC), "2026-11-12T12:00:00.000005+00:00"),
)


@pytest.mark.parametrize(("kind", "value", "cell"), VALUES)
def test_a_value_comes_back_and_is_shown_as_told(kind: ColumnKind, value: object, cell: str) -> None:
    told = json.loads(json.dumps(to_json(kind, value)))

    assert from_json(kind, told) == value
    assert to_cell(kind, value) == cell


def test_a_moment_is_told_in_utc() -> None:
    stockholm = timezone(timedelta(hours=1))

    assert to_cell(ColumnKind.MOMENT, datetime(2026, 11, 12, 13, tzinfo=stockholm)).startswith(
        "2026-11-12T12:00"
    )


@pytest.mark.parametrize("text", ["=1+1", "+46 8", "-", "@SUMMA", "\t=1", "\r", "'=1", "'"])
def test_no_text_is_taken_for_a_formula(text: str) -> None:
    assert to_cell(ColumnKind.TEXT, text) == f"'{text}"


@given(st.text())
def test_a_text_comes_back_from_a_cell(text: str) -> None:
    cell = to_cell(ColumnKind.TEXT, text)

    assert cell.removeprefix("'") == text
    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r"))


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        (ColumnKind.KEY, "not a key"), (ColumnKind.KEY, 7), (ColumnKind.TEXT, 7), (ColumnKind.TEXT, None),
        (ColumnKind.WORD, True), (ColumnKind.WHOLE, 1.5), (ColumnKind.WHOLE, True), (ColumnKind.WHOLE, 2**63),
        (ColumnKind.NUMBER, "1"), (ColumnKind.NUMBER, float("inf")), (ColumnKind.TRUTH, 1),
        (ColumnKind.DAY, "2026-02-30"), (ColumnKind.CLOCK, "25:00"), (ColumnKind.MOMENT, "2026-11-12T12:00:00"),
        (ColumnKind.FILE, []),
    ],
)  # fmt: skip
def test_what_is_no_value_of_its_kind_is_refused(kind: ColumnKind, told: object) -> None:
    with pytest.raises(ValueError, match=r"."):
        from_json(kind, told)
