"""The year wheel: twelve months from this one, what has passed before them, what comes after."""

from datetime import date

from domain.papers.year_wheel import WheelEntry, WheelKind, period_ends, year_wheel

TODAY = date(2026, 11, 12)


def meeting(*day: int) -> WheelEntry:
    return WheelEntry(day=date(*day), kind=WheelKind.MEETING)


def test_every_entry_has_one_place():
    days = [(2026, 11, 11), (2026, 11, 12), (2026, 11, 30), (2027, 10, 31), (2027, 11, 1), (2028, 2, 29)]
    wheel = year_wheel([meeting(*day) for day in reversed(days)], TODAY)
    assert wheel.overdue == (meeting(2026, 11, 11),)
    assert [month.first for month in wheel.months] == [date(2026, 11, 1), date(2027, 10, 1)]
    assert wheel.months[0].entries == (meeting(2026, 11, 12), meeting(2026, 11, 30))
    assert wheel.later == (meeting(2027, 11, 1), meeting(2028, 2, 29))


def test_twelve_months_from_january_end_with_december():
    wheel = year_wheel([meeting(2026, 12, 31), meeting(2027, 1, 1)], date(2026, 1, 31))
    assert [month.first for month in wheel.months] == [date(2026, 12, 1)]
    assert wheel.later == (meeting(2027, 1, 1),)


def test_an_empty_wheel_says_so():
    assert year_wheel([], TODAY).is_empty
    assert not year_wheel([meeting(2026, 11, 1)], TODAY).is_empty


def test_the_third_tertial_ends_with_its_year():
    assert [(entry.day, entry.kind) for entry in period_ends(TODAY)] == [
        (date(2026, 12, 31), WheelKind.YEAR_ENDS),
        (date(2027, 4, 30), WheelKind.TERTIAL_ENDS),
        (date(2027, 8, 31), WheelKind.TERTIAL_ENDS),
    ]
