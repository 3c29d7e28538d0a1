"""Which copies stay (R22): beside an oracle that goes through the calendar, over histories such as clocks make them."""

from collections.abc import Callable, Collection, Hashable
from datetime import UTC, datetime, timedelta
from random import Random

import pytest

from domain.thinning import DAILY, FEWEST, MONTHLY, WEEKLY, kept
from tests.endurance import times

NOW = datetime(2026, 11, 23, 14, 32, tzinfo=UTC)


def every(hours: float, since: datetime = NOW, *, number: int) -> list[datetime]:
    return [since - timedelta(hours=hours) * step for step in range(number)]


def oracle(taken: Collection[datetime], now: datetime) -> set[datetime]:
    """The rule told another way: whole calendars of day, week and month, one after the other."""
    past = [moment for moment in taken if moment <= now]
    staying = set(taken) - set(past) | {moment for moment in past if moment >= now - timedelta(hours=48)}
    staying |= set(sorted(past)[-FEWEST:])
    edge = min((moment for moment in past if moment >= now - timedelta(hours=48)), default=None)
    spans: list[tuple[Callable[[datetime], Hashable], int]] = [
        (lambda moment: moment.strftime("%Y-%m-%d"), 12),
        (lambda moment: moment.strftime("%G-%V"), 10),
        (lambda moment: moment.strftime("%Y-%m"), 9),
    ]
    for name, number in spans:
        older = [each for each in past if edge is None or (each < edge and name(each) != name(edge))]
        newest = {name(moment): moment for moment in sorted(older)}
        chosen = sorted(newest.values())[-number:]
        if chosen:
            staying |= set(chosen)
            edge = chosen[0]
        if len(chosen) < number:
            break
    return staying


def test_half_hours_of_a_year_become_days_weeks_and_months() -> None:
    stay = sorted(kept(every(0.5, number=2 * 24 * 500), NOW), reverse=True)

    older = [moment for moment in stay if NOW - moment > timedelta(days=2)]
    assert stay[: 2 * 48 + 1] == every(0.5, number=2 * 48 + 1)
    assert len(older) == DAILY + WEEKLY + MONTHLY
    assert older[DAILY - 1] == datetime(2026, 11, 9, 23, 32, tzinfo=UTC)
    assert {moment.weekday() for moment in older[DAILY : DAILY + WEEKLY]} == {6}
    assert stay[-1] == datetime(2025, 12, 31, 23, 32, tzinfo=UTC)


def test_thinned_after_every_copy_as_much_is_left_as_when_thinned_once() -> None:
    taken = sorted(every(6, number=4 * 600))
    left: set[datetime] = set()
    for moment in taken:
        left = set(kept([*left, moment], moment))

    assert len(left) == len(kept(taken, NOW)) == 2 * 4 + 1 + DAILY + WEEKLY + MONTHLY


def test_one_long_afternoon_last_spring_is_not_thinned_to_a_single_copy() -> None:
    spring = every(0.5, datetime(2026, 4, 9, 17, tzinfo=UTC), number=20)

    assert kept(spring, NOW) == set(spring[:FEWEST])


def test_with_the_clock_set_back_neither_the_later_nor_the_new_copy_goes() -> None:
    before = every(4, NOW + timedelta(days=300), number=40)

    stay = kept([*before, NOW], NOW)

    assert stay == {*before, NOW}


def test_with_the_clock_ahead_for_a_while_a_copy_a_day_stays() -> None:
    taken = every(2, number=12 * 10)

    stay = kept(taken, NOW + timedelta(days=365))

    assert {moment.date() for moment in stay} == {moment.date() for moment in taken}


def test_nothing_is_kept_of_nothing() -> None:
    assert kept([], NOW) == set()


@pytest.mark.endurance
def test_r22_thinning_keeps_the_newest_and_never_too_few_and_agrees_with_an_oracle() -> None:
    for seed in range(times(400, 10_000)):
        random = Random(seed)
        taken, now = _history(random)

        stay = kept(taken, now)

        assert stay == oracle(taken, now), seed
        assert stay <= taken
        assert max(taken) in stay
        assert len(stay) >= min(FEWEST, len(taken))
        assert kept(stay, now) == stay, f"{seed}: a second thinning takes more"


def _history(random: Random) -> tuple[set[datetime], datetime]:
    """Spells of work and of leave, on a clock that is now and then set forward or back."""
    clock, taken = NOW, set[datetime]()
    for _ in range(random.randint(1, 300)):
        clock += timedelta(minutes=random.choice([1, 30, 30, 30, 30, 240, 900, 1440, 9000, 40_000]))
        if random.random() < 0.02:
            clock += timedelta(days=random.choice([-800, -40, -1, -1 / 24, 1 / 24, 400]))
        taken.add(clock + timedelta(seconds=random.choice([0, 0, 1])))
    return taken, clock + timedelta(hours=random.choice([0, 0, 1, 300]))
