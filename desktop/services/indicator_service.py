"""Indicators of priority areas and their yearly outcome."""

from dataclasses import replace
from decimal import Decimal
from uuid import UUID

from desktop.services.office import Office
from domain.changes import Change, Noun
from domain.plan import Indicator, IndicatorValue
from domain.plan_rules import checked_indicator, with_value


class IndicatorService:
    def __init__(self, office: Office) -> None:
        self._office = office

    def list_of_area(self, area_id: UUID) -> list[Indicator]:
        with self._office.store.reading() as work:
            return work.indicators.of_area(area_id)

    def blank(self, area_id: UUID) -> Indicator:
        """An indicator that is not stored yet; its place is given when it is added."""
        return Indicator(id=self._office.new_id(), area_id=area_id, order=0, name="")

    def add(self, indicator: Indicator) -> Change:
        """Put an indicator last in its area. Raises ``UserError(NAME_MISSING)``."""
        checked = checked_indicator(indicator)
        with self._office.store.writing() as work:
            last = max((each.order for each in work.indicators.of_area(indicator.area_id)), default=0)
            work.indicators.add(replace(checked, order=last + 1))
        return Change(Noun.PLAN, (indicator.id,))

    def change(self, indicator: Indicator) -> Change:
        """Raises ``UserError``: NAME_MISSING, CHANGED_BY_OTHER, RECORD_GONE."""
        checked = checked_indicator(indicator)
        with self._office.store.writing() as work:
            work.indicators.change(checked)
        return Change(Noun.PLAN, (indicator.id,))

    def note_value(self, indicator_id: UUID, year: int, value: Decimal, comment: str = "") -> Change:
        """Note a year's outcome, or correct it: the day it was first noted stays.

        Raises ``UserError``: DATE_IN_FUTURE, CHANGED_BY_OTHER, RECORD_GONE.
        """
        noted = IndicatorValue(year=year, value=value, comment=comment.strip())
        with self._office.store.writing() as work:
            indicator = work.indicators.get(indicator_id)
            work.indicators.change(with_value(indicator, noted, self._office.today()))
        return Change(Noun.PLAN, (indicator_id,))

    def remove_value(self, indicator_id: UUID, year: int) -> Change:
        """Raises ``UserError(RECORD_GONE)``."""
        with self._office.store.writing() as work:
            indicator = work.indicators.get(indicator_id)
            others = tuple(value for value in indicator.values if value.year != year)
            work.indicators.change(replace(indicator, values=others))
        return Change(Noun.PLAN, (indicator_id,))

    def move(self, indicator_id: UUID, steps: int) -> Change:
        """Move an indicator up (negative) or down within its area; beyond an end it stays at the end."""
        with self._office.store.writing() as work:
            keys = [each.id for each in work.indicators.of_area(work.indicators.get(indicator_id).area_id)]
            place = keys.index(indicator_id)
            keys.pop(place)
            keys.insert(max(0, place + steps), indicator_id)
            work.indicators.arrange(keys)
        return Change(Noun.PLAN, (indicator_id,))

    def remove(self, indicator_id: UUID) -> Indicator:
        """What comes back is what ``restore`` needs. Raises ``UserError(RECORD_GONE)``."""
        with self._office.store.writing() as work:
            removed = work.indicators.remove(indicator_id)
            work.indicators.arrange([each.id for each in work.indicators.of_area(removed.area_id)])
        return removed

    def restore(self, removed: Indicator) -> Change:
        """Bring an indicator back to its place."""
        with self._office.store.taking_back() as work:
            keys = [each.id for each in work.indicators.of_area(removed.area_id)]
            keys.insert(removed.order - 1, removed.id)
            work.indicators.add(removed)
            work.indicators.arrange(keys)
        return Change(Noun.PLAN, (removed.id,))
