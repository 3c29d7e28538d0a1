"""How the registers say periods and districts: one way in tables, lists and fields."""

from PySide6.QtCore import QCoreApplication

from desktop.ui.words import word
from domain.parties import District, DistrictKind


def period_words(first: str, last: str) -> str:
    """``2007-01-01–2020-06-30``, ``2020-07-01–``, ``–2020-06-30``; an unknown period is said to be so."""
    return f"{first}–{last}" if first or last else not_stated()


def district_words(district: District) -> str:
    """Its name, and what tells it from another of the same name: the area Älvsjö holds the district Älvsjö."""
    parts = [word(district.kind).lower()] if district.kind is DistrictKind.AREA else []
    if district.valid_to is not None:
        until = QCoreApplication.translate("RegisterWords", "to {day}")
        parts.append(until.format(day=district.valid_to))
    return f"{district.name} ({', '.join(parts)})" if parts else district.name


def not_stated() -> str:
    return QCoreApplication.translate("RegisterWords", "Not stated")
