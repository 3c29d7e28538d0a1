"""How one refers to a record outside the program: «§ 34, Operativt lägesbildsmöte 2026-11-19». Dates as in documents."""

from datetime import date


def meeting_reference(series: str, day: date) -> str:
    """``Operativt lägesbildsmöte 2026-11-19``."""
    return f"{series} {day.isoformat()}"


def item_reference(label: str, series: str, day: date) -> str:
    """``§ 34, Operativt lägesbildsmöte 2026-11-19``; an item that has no § yet goes by its place: ``punkt 3, …``."""
    numbered = label if label.startswith("§") else f"punkt\u00a0{label}"
    return f"{numbered}, {meeting_reference(series, day)}"


def follow_up_reference(what: str, where: str) -> str:
    """``Mäta belysningen (§ 5, Operativt lägesbildsmöte 2026-11-19)``; alone where nobody knows where it was agreed."""
    return f"{what} ({where})" if where else what
