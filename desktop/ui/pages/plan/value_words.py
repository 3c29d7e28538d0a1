"""How an outcome is said with its unit."""

from decimal import Decimal

from domain.typed_numbers import unit_after_number, written_number


def value_words(value: Decimal, unit: str) -> str:
    """``22 procent``; ``4 anmälda brott`` of the unit ``antal anmälda brott``, and plain ``4`` of ``antal``."""
    return f"{written_number(value)} {unit_after_number(unit)}".strip()
