"""Indicators of priority areas with their yearly values, read and written whole."""

from collections.abc import Sequence
from decimal import Decimal
from itertools import groupby
from operator import attrgetter
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from db import tables
from db.rows import Rows
from domain.errors import Problem, UserError
from domain.plan import Indicator, IndicatorValue

_indicator = tables.indicator
_value = tables.indicator_value
_area = tables.priority_area


class Indicators:
    """In the order of their area; each with its values by year."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def of_area(self, area_id: UUID) -> list[Indicator]:
        return self._whole(_indicator.c.area_id == area_id)

    def of_agreement(self, agreement_id: UUID) -> list[Indicator]:
        """The indicators of every area, area by area."""
        return self._whole(_area.c.agreement_id == agreement_id)

    def get(self, indicator_id: UUID) -> Indicator:
        """Raises ``UserError(RECORD_GONE)``."""
        found = self._whole(_indicator.c.id == indicator_id)
        if not found:
            raise UserError(Problem.RECORD_GONE)
        return found[0]

    def add(self, indicator: Indicator) -> None:
        place = {"area_id": indicator.area_id, "position": indicator.order}
        self._rows.insert(_indicator, {"id": indicator.id, **place, **_values(indicator)})
        self._write_values(indicator)

    def change(self, indicator: Indicator) -> Indicator:
        """Write everything but its place. Raises ``UserError``: CHANGED_BY_OTHER, RECORD_GONE."""
        self._rows.update(_indicator, indicator.id, indicator.version, _values(indicator))
        self._write_values(indicator)
        return self.get(indicator.id)

    def arrange(self, indicator_ids: Sequence[UUID]) -> None:
        """Write the order, from 1; no new version, for nobody's words change by it."""
        places = enumerate(indicator_ids, start=1)
        self._rows.set_each(_indicator, {indicator_id: {"position": at} for at, indicator_id in places})

    def remove(self, indicator_id: UUID) -> Indicator:
        """Take it away with its values; ``add`` brings it back. Raises ``UserError(RECORD_GONE)``."""
        removed = self.get(indicator_id)
        self._rows.remove(_indicator, indicator_id)
        return removed

    def _whole(self, wanted: sa.ColumnElement[bool]) -> list[Indicator]:
        """Two statements, however many indicators."""
        order = (_area.c.position, _indicator.c.area_id, _indicator.c.position, _indicator.c.id)
        found = self._rows.fetch(
            sa.select(_indicator).select_from(_indicator.join(_area)).where(wanted).order_by(*order)
        )
        parts = self._rows.fetch(
            sa.select(_value)
            .select_from(_value.join(_indicator).join(_area))
            .where(wanted)
            .order_by(_value.c.indicator_id, _value.c.year)
        )
        by_owner = {owner: list(rows) for owner, rows in groupby(parts, attrgetter("indicator_id"))}
        return [_whole_indicator(row, by_owner.get(row.id, ())) for row in found]

    def _write_values(self, indicator: Indicator) -> None:
        self._rows.replace(
            _value,
            _value.c.indicator_id == indicator.id,
            (
                {
                    "indicator_id": indicator.id,
                    "year": each.year,
                    "value": str(each.value),
                    "noted_on": each.noted_on,
                    "comment": each.comment,
                }
                for each in indicator.values
            ),
        )


def _values(indicator: Indicator) -> dict[str, Any]:
    return {
        "name": indicator.name,
        "unit": indicator.unit,
        "source": indicator.source,
        "baseline": _stored(indicator.baseline),
        "baseline_year": indicator.baseline_year,
        "target": _stored(indicator.target),
        "target_year": indicator.target_year,
        "lower_is_better": indicator.lower_is_better,
    }


def _stored(number: Decimal | None) -> str:
    return "" if number is None else str(number)


def _read(text: str) -> Decimal | None:
    return Decimal(text) if text else None


def _whole_indicator(row: sa.Row[Any], values: Sequence[sa.Row[Any]]) -> Indicator:
    return Indicator(
        id=row.id,
        area_id=row.area_id,
        order=row.position,
        name=row.name,
        unit=row.unit,
        source=row.source,
        baseline=_read(row.baseline),
        baseline_year=row.baseline_year,
        target=_read(row.target),
        target_year=row.target_year,
        lower_is_better=row.lower_is_better,
        values=tuple(
            IndicatorValue(
                year=part.year, value=Decimal(part.value), noted_on=part.noted_on, comment=part.comment
            )
            for part in values
        ),
        version=row.version,
    )
