"""The indicators of one area: outcome beside target, with a sign that says whether it was reached."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.theme_palettes import ColourRole
from desktop.ui.widgets.icon_label import IconLabel
from desktop.ui.widgets.look import text_label
from domain.yearly import IndicatorOutcome


class IndicatorRows(QWidget):
    def __init__(
        self, theme_feed: ThemeFeed, outcomes: Sequence[IndicatorOutcome], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TINY)
        column.addWidget(text_label(self.tr("Indicators"), "label"))
        for outcome in outcomes:
            column.addLayout(self._row(theme_feed, outcome))

    def _row(self, theme_feed: ThemeFeed, outcome: IndicatorOutcome) -> QHBoxLayout:
        icon_name, role = _sign(outcome)
        row = QHBoxLayout()
        row.setSpacing(Space.INSIDE)
        row.addWidget(IconLabel(theme_feed, icon_name, role, size="row_icon"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text_label(self._tell(outcome), wraps=True), 1)
        return row

    def _tell(self, outcome: IndicatorOutcome) -> str:
        """``Burglaries: 83 a year (2026) · target at most 50 · not reached``."""
        parts = [f"{outcome.name}: {self._value(outcome)}", *self._target(outcome)]
        if outcome.is_small:
            parts.append(self.tr("fewer than five: take care when it is shown to others"))
        return " · ".join(parts)

    def _value(self, outcome: IndicatorOutcome) -> str:
        if outcome.value is None:
            return self.tr("no outcome noted for {year}").format(year=outcome.year)
        amount = " ".join(part for part in (_plain(outcome.value), outcome.unit_words) if part)
        return self.tr("{amount} ({year})").format(amount=amount, year=outcome.year)

    def _target(self, outcome: IndicatorOutcome) -> list[str]:
        if outcome.target is None:
            return [self.tr("no target set")]
        limit = (
            self.tr("target at most {target}")
            if outcome.lower_is_better
            else self.tr("target at least {target}")
        )
        told = [limit.format(target=_plain(outcome.target))]
        if outcome.is_reached is not None:
            told.append(self.tr("reached") if outcome.is_reached else self.tr("not reached"))
        return told


def _sign(outcome: IndicatorOutcome) -> tuple[str, ColourRole]:
    if outcome.is_reached is None:
        return "circle-dashed", "text2"
    return ("circle-check", "ok") if outcome.is_reached else ("triangle-alert", "warn")


def _plain(number: Decimal) -> str:
    """As the language of the window writes numbers, without noughts at the end."""
    places = max(0, -int(number.normalize().as_tuple().exponent))
    return QLocale().toString(float(number), "f", places)
