"""The records behind a number of the yearly follow-up: what, and where it can be read."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from desktop.ui.dates import short_day
from desktop.ui.table_models.record_table_model import Column, RecordTableModel
from domain.calendar import NO_BREAK
from domain.yearly import RecordBehind, SectionPlace


class BehindColumn(IntEnum):
    """From left to right."""

    WHAT = 0
    WHERE = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class BehindRow:
    """``id`` is its place in the list: two commitments of one measure have the measure's key both."""

    id: int
    record: RecordBehind


@dataclass(frozen=True, slots=True)
class BehindRows:
    """A page of records as the model reads them."""

    records: Sequence[BehindRow]
    next_cursor: int | None


class BehindTableModel(RecordTableModel[BehindRow]):
    def columns(self) -> Sequence[Column[BehindRow]]:
        return (
            Column(title=self.tr("What"), show=_what),
            Column(title=self.tr("Where"), show=_where, tool_tip=_whole_place, accessible=_whole_place),
        )

    def order_of(self, record: BehindRow) -> int:
        return record.id


def _what(row: BehindRow) -> str:
    return row.record.text or "–"


def _where(row: BehindRow) -> str:
    """``12 nov § 24``, or the day alone of what came without a meeting."""
    place = row.record.place
    if place is not None:
        return f"{short_day(place.day)} {_label(place)}"
    return short_day(row.record.day) if row.record.day else ""


def _whole_place(row: BehindRow) -> str:
    place = row.record.place
    if place is None:
        return _where(row)
    return f"{place.series}, {place.day.isoformat()}, {_label(place)}"


def _label(place: SectionPlace) -> str:
    return f"§{NO_BREAK}{place.number}" if place.number is not None else str(place.position + 1)
