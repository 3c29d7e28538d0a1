"""The content of a paper as canonical JSON: UTF-8, keys sorted, dates as ISO 8601, decimals and keys as text.

What an archive gets attached to the document (PDF/A-3a), so that nobody has to type it in again.
"""

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from typing import Any
from uuid import UUID


def content_json(content: object) -> bytes:
    """The same content gives the same bytes everywhere. Raises ``TypeError`` for what has no canonical form."""
    return json.dumps(_plain(content), ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def _plain(value: object) -> Any:  # noqa: PLR0911 - one return for each kind of value
    if isinstance(value, Enum):
        return value.value
    if value is None or isinstance(value, (str, int, float, bool)):
        return value
    if isinstance(value, (date, datetime, time)):
        return value.isoformat()
    if isinstance(value, (UUID, Decimal)):
        return str(value)
    if is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Mapping):
        return {str(_plain(key)): _plain(each) for key, each in value.items()}
    if isinstance(value, (tuple, list, frozenset)):
        return [_plain(each) for each in value]
    raise TypeError(f"no canonical form for {type(value).__name__}")
