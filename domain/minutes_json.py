"""Minutes read back from their canonical JSON: what was hashed and kept is what a copy is made from.

The inverse of ``domain.minutes.canonical_json``. The fields' own types say how each value is read.
"""

import json
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date, time
from enum import Enum
from functools import cache
from types import NoneType
from typing import Any, get_args, get_origin, get_type_hints

from domain.minutes import CANONICAL_FORMAT, FIRST_FORMAT, Minutes

Reader = Callable[[Any], Any]


def read_minutes(canonical: bytes) -> Minutes:
    """Return what was written, in its own format. Raises ``ValueError`` for another, and for what is not minutes at all."""
    told = json.loads(canonical)
    if not isinstance(told, dict) or told.get("format") not in {FIRST_FORMAT, CANONICAL_FORMAT}:
        raise ValueError(f"not minutes in format {FIRST_FORMAT} or {CANONICAL_FORMAT}")
    if told["format"] == FIRST_FORMAT:
        told = {"approvals": [], "approved_at": None, "corrections": [], **told}
    minutes: Minutes = _reader(Minutes)(told)
    return minutes


@cache
def _reader(kind: Any) -> Reader:
    """How a value of a field's type is read from its JSON."""
    if get_origin(kind) is tuple:
        each = _reader(get_args(kind)[0])
        return lambda values: tuple(each(value) for value in values)
    if NoneType in get_args(kind):
        (present,) = set(get_args(kind)) - {NoneType}
        read = _reader(present)
        return lambda value: None if value is None else read(value)
    if is_dataclass(kind):
        return _record_reader(kind)
    if kind in {date, time}:
        return kind.fromisoformat  # type: ignore[no-any-return]
    return kind if issubclass(kind, Enum) else _as_it_is


def _record_reader(kind: Any) -> Reader:
    hints = get_type_hints(kind)
    readers = [(field.name, _reader(hints[field.name])) for field in fields(kind)]

    def read(told: dict[str, Any]) -> Any:
        missing = [name for name, _ in readers if name not in told]
        if missing:
            raise ValueError(f"{kind.__name__} without {', '.join(missing)}")
        return kind(**{name: reader(told[name]) for name, reader in readers})

    return read


def _as_it_is(value: Any) -> Any:
    return value
