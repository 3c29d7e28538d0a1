"""How much a test does: see tests/endurance.py."""

from tests.endurance import IS_LONG, times

__all__ = ["IS_LONG", "times"]
