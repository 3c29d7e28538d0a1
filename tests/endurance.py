"""How much a test does: little in every run, all of it by ``python3 dev.py endurance``, which sets ``SAMSYN_ENDURANCE``.

A test that has a long form is marked ``endurance``; in the long run only those and tests/safety are run, and each may take its
time.
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


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Keep to the tests that have a long form, and give them time for it."""
    if not IS_LONG:
        return
    marked = [item for item in items if item.get_closest_marker("endurance") or _SAFETY in item.path.parents]
    config.hook.pytest_deselected(items=[item for item in items if item not in set(marked)])
    items[:] = marked
    for item in marked:
        item.add_marker(pytest.mark.timeout(LONGEST_S), append=False)
