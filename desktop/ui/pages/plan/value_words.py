"""How an outcome is said with its unit."""

from decimal import Decimal

from domain.typed_numbers import written_number

_NUMBER_OF = "antal "


def value_words(value: Decimal, unit: str) -> str:
    """``22 procent``; ``4 anmälda brott`` where the unit is ``antal anmälda brott``."""
    said = unit[len(_NUMBER_OF) :] if unit.lower().startswith(_NUMBER_OF) else unit
    return f"{written_number(value)} {said}".strip()
