"""A value as text: in JSON for programs, in CSV for spreadsheets. What is written can be read back as it was.

In CSV a text that a spreadsheet would carry out as a formula has an apostrophe before it, and so has one that begins with an
apostrophe: whoever takes one away from every text that has it gets back what was there.
"""

import math
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time
from typing import Any
from uuid import UUID

from domain.handover import ColumnKind

JsonValue = str | int | float | bool | None
_HARMLESS = "'"
_TAKEN_FOR_FORMULAS = ("=", "+", "-", "@", "\t", "\r", _HARMLESS)
_TRUTHS = {True: "ja", False: "nej"}


def to_json(kind: ColumnKind, value: Any) -> JsonValue:
    """Times are in UTC with microseconds; a file is told by its path, which whoever writes it has put here."""
    if value is None:
        return None
    if kind is ColumnKind.MOMENT:
        return str(value.astimezone(UTC).isoformat(timespec="microseconds"))
    if kind in {ColumnKind.KEY, ColumnKind.DAY, ColumnKind.CLOCK}:
        return value.isoformat() if isinstance(value, date | time) else str(value)
    plain: JsonValue = value
    return plain


def from_json(kind: ColumnKind, value: Any) -> Any:
    """The value again; a file's is left as its path. Raises ``ValueError`` for what is none of this kind."""
    return _READERS[kind](value)


def to_cell(kind: ColumnKind, value: Any) -> str:
    """What stands between two semicolons, before it is quoted; nothing for what is not known."""
    told = to_json(kind, value)
    if told is None:
        return ""
    if isinstance(told, bool):
        return _TRUTHS[told]
    if isinstance(told, str) and told.startswith(_TAKEN_FOR_FORMULAS):
        return f"{_HARMLESS}{told}"
    return str(told)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError("no text")
    return value


def _whole(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not -(2**63) <= value < 2**63:
        raise ValueError("no whole number")
    return value


def _number(value: Any) -> float:
    if not isinstance(value, int | float) or isinstance(value, bool) or not math.isfinite(value):
        raise ValueError("no number")
    return float(value)


def _truth(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError("neither true nor false")
    return value


def _moment(value: Any) -> datetime:
    moment = datetime.fromisoformat(_text(value))
    if moment.tzinfo is None:
        raise ValueError("a moment without its zone")
    return moment


_READERS: Mapping[ColumnKind, Callable[[Any], Any]] = {
    ColumnKind.KEY: lambda value: UUID(_text(value)),
    ColumnKind.TEXT: _text,
    ColumnKind.WORD: _text,
    ColumnKind.WHOLE: _whole,
    ColumnKind.NUMBER: _number,
    ColumnKind.TRUTH: _truth,
    ColumnKind.DAY: lambda value: date.fromisoformat(_text(value)),
    ColumnKind.CLOCK: lambda value: time.fromisoformat(_text(value)),
    ColumnKind.MOMENT: _moment,
    ColumnKind.FILE: _text,
}
