"""Days and weeks as they are said on screen."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale

from desktop.ui.period_words import days_words, weeks_words
from domain.point_counts import CountedPeriod

TODAY = date(2026, 11, 12)


@pytest.fixture(autouse=True)
def swedish() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("sv_SE"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2026, 10, 1), date(2026, 10, 31), "1–31 okt"),
        (date(2026, 8, 19), date(2026, 10, 31), "19 aug–31 okt"),
        (date(2026, 10, 5), date(2026, 10, 5), "5 okt"),
        (date(2026, 10, 5), None, "5 okt"),
        (None, date(2026, 10, 5), "5 okt"),
        (date(2019, 10, 1), date(2019, 10, 31), "1–31 okt 2019"),
        (date(2025, 12, 30), date(2026, 1, 2), "30 dec 2025–2 jan 2026"),
        (None, None, ""),
    ],
)
def test_days(first: date | None, last: date | None, words: str) -> None:
    assert days_words(first, last, TODAY) == words


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2026, 9, 7), date(2026, 11, 1), "week 37–44"),
        (date(2026, 9, 7), date(2026, 9, 13), "week 37"),
        (date(2019, 9, 2), date(2019, 9, 15), "week 36–37 2019"),
        (date(2025, 12, 8), date(2026, 2, 8), "week 50 2025–6 2026"),
    ],
)
def test_weeks(first: date, last: date, words: str) -> None:
    assert weeks_words(CountedPeriod(first, last), TODAY) == words
