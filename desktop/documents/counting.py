"""Numbers and lists inside Swedish sentences. Knows no document."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from domain.calendar import NO_BREAK
from domain.typed_numbers import written_number


def counted(number: int, one: str, several: str) -> str:
    """``1 åtgärd``, ``1 200 åtgärder``."""
    return f"{written_number(Decimal(number))}{NO_BREAK}{one if number == 1 else several}"


def listed(parts: Sequence[str]) -> str:
    """``a, b och c``."""
    return " och ".join(part for part in (", ".join(parts[:-1]), parts[-1]) if part) if parts else ""


def days_late(days: int) -> str:
    """``Försenad 3 dagar``; empty for nought."""
    return f"Försenad {counted(days, 'dag', 'dagar')}" if days else ""


def day_span(first: date | None, last: date | None) -> str:
    """``2026-09-01 till 2026-10-15``, ``senast 2026-10-15``, ``från 2026-09-01``; empty without days."""
    if first and last and first != last:
        return f"{first.isoformat()} till {last.isoformat()}"
    if last:
        return last.isoformat() if first else f"senast {last.isoformat()}"
    return f"från {first.isoformat()}" if first else ""


def day_or(day: date | None, otherwise: str) -> str:
    """``2026-11-12``, as days are written where there is little room."""
    return day.isoformat() if day else otherwise
