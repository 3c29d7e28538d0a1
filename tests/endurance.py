"""How much a test does: little in every run, all of it by ``python3 dev.py endurance``, which sets ``SAMSYN_ENDURANCE``.

A test that has a long form is marked ``endurance``; in the long run only those and tests/safety are run, and each may take its
time. Where one alone takes long, ``endurance(minutes=10)`` lets it begin early, so that none is left over at the end.
"""

import os
from pathlib import Path

import pytest

IS_LONG = bool(os.environ.get("SAMSYN_ENDURANCE"))
LONGEST_S = 3_000
_SAFETY = Path(__file__).with_name("safety")


def times(short: int, long: int) -> int:
    """The number for this run."""
    return long if IS_LONG else short


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Keep to the tests that have a long form, and give them time for it."""
    if not IS_LONG:
        return
    marked = [item for item in items if item.get_closest_marker("endurance") or _SAFETY in item.path.parents]
    config.hook.pytest_deselected(items=[item for item in items if item not in set(marked)])
    items[:] = sorted(marked, key=_minutes, reverse=True)
    for item in marked:
        item.add_marker(pytest.mark.timeout(LONGEST_S), append=False)


def _minutes(item: pytest.Item) -> int:
    marker = item.get_closest_marker("endurance")
    minutes: int = marker.kwargs.get("minutes", 0) if marker is not None else 0
    return minutes
