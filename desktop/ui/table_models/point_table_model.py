"""The list of situation points: the newest first, its columns, and the signs beside judgement, trend and secrecy."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QIcon

from desktop.ui.period_words import days_words
from desktop.ui.table_models.record_table_model import Column, Index, RecordTableModel
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.area_tags_delegate import AREAS_ROLE
from desktop.ui.widgets.signs import SEVERITY_SIGNS, TREND_SIGNS
from desktop.ui.words import word
from domain.agreements import PriorityArea
from domain.secrecy import Sensitivity
from domain.situation import PointSummary


class PointColumn(IntEnum):
    """From left to right."""

    SEVERITY = 0
    CATEGORY = 1
    PLACE = 2
    DISTRICT = 3
    PERIOD = 4
    TREND = 5
    AREAS = 6


@dataclass(frozen=True, slots=True)
class PointRows:
    """A page of points as the model reads them."""

    records: Sequence[PointSummary]
    next_cursor: object | None


class PointTableModel(RecordTableModel[PointSummary]):
    """Of what was told orally only there are no words to show, and the row says so."""

    def __init__(self, theme_feed: ThemeFeed, today: date, parent: QObject | None = None) -> None:
        self._today = today
        self._areas: Mapping[UUID, PriorityArea] = {}
        self._icons: dict[PointColumn, dict[Any, QIcon]] = {
            PointColumn.SEVERITY: {
                severity: theme_feed.icon(sign.icon_name, sign.role)
                for severity, sign in SEVERITY_SIGNS.items()
            },
            PointColumn.TREND: {
                trend: theme_feed.icon(sign.icon_name, sign.role) for trend, sign in TREND_SIGNS.items()
            },
        }
        super().__init__(parent)

    def set_areas(self, areas: Mapping[UUID, PriorityArea]) -> None:
        """Know these areas by their keys, before points of theirs are shown."""
        self._areas = areas

    def columns(self) -> Sequence[Column[PointSummary]]:
        return (
            Column(title="", show=_nothing, tool_tip=_severity, accessible=_severity),
            Column(title=self.tr("Category"), show=self._category, accessible=self._spoken),
            Column(title=self.tr("Place"), show=lambda point: self._stated(point.place, point)),
            Column(title=self.tr("District"), show=lambda point: self._stated(point.district, point)),
            Column(title=self.tr("Period"), show=self._period, sort=lambda point: point.day),
            Column(title=self.tr("Trend"), show=_trend),
            Column(title=self.tr("Area"), show=_nothing, tool_tip=self._titles, accessible=self._titles),
        )

    def order_of(self, record: PointSummary) -> tuple[int, int]:
        return (-record.day.toordinal(), -record.id.int)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        point = self.record_at(index)
        if point is not None and role == Qt.ItemDataRole.DecorationRole:
            return self._icon(point, index.column())
        if point is not None and role == AREAS_ROLE and index.column() == PointColumn.AREAS:
            return [self._areas[area_id] for area_id in point.area_ids if area_id in self._areas]
        return super().data(index, role)

    def _icon(self, point: PointSummary, column: int) -> QIcon | None:
        if column == PointColumn.SEVERITY:
            return self._icons[PointColumn.SEVERITY][point.severity]
        if column == PointColumn.TREND and not _is_oral(point):
            return self._icons[PointColumn.TREND][point.trend]
        return None

    def _stated(self, words: str, point: PointSummary) -> str:
        """An unknown value is said; of what was told orally there is none."""
        if words or _is_oral(point):
            return words
        unknown = self.tr("not stated")
        return unknown[:1].upper() + unknown[1:]

    def _category(self, point: PointSummary) -> str:
        name = self.tr("oral information") if _is_oral(point) else point.category or self.tr("not stated")
        return name[:1].upper() + name[1:]

    def _period(self, point: PointSummary) -> str:
        return days_words(point.period_from, point.period_to, self._today) or days_words(
            point.day, point.day, self._today
        )

    def _titles(self, point: PointSummary) -> str:
        return ", ".join(self._areas[area_id].title for area_id in point.area_ids if area_id in self._areas)

    def _spoken(self, point: PointSummary) -> str:
        """Screen readers are told the row by its category, its judgement and its mark."""
        marked = "" if point.sensitivity is Sensitivity.OPEN else word(point.sensitivity)
        told = (self._category(point), _severity(point), point.place, point.district, marked)
        return ", ".join(part for part in told if part)


def _is_oral(point: PointSummary) -> bool:
    return point.sensitivity is Sensitivity.ORAL_ONLY


def _nothing(_point: PointSummary) -> str:
    return ""


def _severity(point: PointSummary) -> str:
    return word(point.severity)


def _trend(point: PointSummary) -> str:
    return "" if _is_oral(point) else word(point.trend)
