"""Rows that have a key and a history, and chance that comes out the same every time."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from benchmarks.big_store.loading import AddRow, Loader, raw_moment
from domain.ids import uuid7

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
TODAY = NOW.date()
FIRST_DAY = date(2016, 1, 1)
_MS_A_DAY = 24 * 60 * 60 * 1000
_EPOCH = date(1970, 1, 1)


class Ledger:
    """Everything that makes rows has this one; the order of its calls decides what chance gives."""

    def __init__(self, loader: Loader, seed: int) -> None:
        self.random = Random(seed)
        self._loader = loader
        self._count = 0

    def sheet(self, table: sa.Table, *columns: str) -> AddRow:
        return self._loader.sheet(table, *columns)

    def add(self, table: sa.Table, **values: Any) -> None:
        self._loader.add(table, **values)

    def record(self, table: sa.Table, day: date, **values: Any) -> UUID:
        """A row with a key of its own and a history that begins at noon of a day; returns the key."""
        key, moment = self.new_key(day), noon(day)
        self._loader.add(table, id=key, **values, created_at=moment, changed_at=moment)
        return key

    def new_key(self, day: date) -> UUID:
        """Keys of one day lie in the order they are asked for, as they do where people write."""
        self._count += 1
        moment_ms = (day - _EPOCH).days * _MS_A_DAY + self._count % _MS_A_DAY
        return uuid7(moment_ms, self.random.randbytes(10))

    def write(self) -> None:
        self._loader.write()


def noon(day: date) -> datetime:
    return datetime.combine(day, time(12), UTC)


def raw_noon(day: date) -> str:
    return raw_moment(noon(day))


def days(number: int) -> timedelta:
    return timedelta(days=number)


def shares(weights: Sequence[float], total: int) -> list[int]:
    """Split a number by weight: whole parts that add up to it exactly."""
    whole, sum_so_far, given, parts = sum(weights), 0.0, 0, []
    for weight in weights:
        sum_so_far += weight
        until = round(total * sum_so_far / whole)
        parts.append(until - given)
        given = until
    return parts
