"""The goal of an area on one line, with the latest outcome of its first indicator and whether the target is reached."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.pages.plan.plan_signs import REACHED_SIGNS
from desktop.ui.pages.plan.value_words import value_words
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.icon_label import IconLabel
from desktop.ui.widgets.look import text_label
from domain.agreements import PriorityArea
from domain.plan import Indicator


class GoalLine(QWidget):
    """The first indicator with an outcome speaks for the area; its name is the tool tip."""

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._goal = text_label("", wraps=True)
        self._outcome = text_label("", "quiet")
        self._sign = IconLabel(theme_feed, "circle-dashed")
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.INSIDE, Space.INSIDE, Space.INSIDE, Space.TINY)
        row.setSpacing(Space.CARD)
        row.addWidget(text_label(self.tr("Goal"), "quiet"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._goal, 1)
        outcome = QHBoxLayout()
        outcome.setSpacing(Space.INSIDE)
        outcome.addWidget(self._outcome)
        outcome.addWidget(self._sign)
        row.addLayout(outcome)
        row.setAlignment(outcome, Qt.AlignmentFlag.AlignTop)

    def show_area(self, area: PriorityArea, indicators: Sequence[Indicator]) -> None:
        self._goal.setText(area.goal or self.tr("No goal is stated for the area."))
        speaking = next((each for each in indicators if each.latest is not None), None)
        self._outcome.setVisible(speaking is not None)
        self._sign.setVisible(speaking is not None)
        if speaking is None or speaking.latest is None:
            return
        words = self.tr("Outcome {year}: {value}").format(
            year=speaking.latest.year, value=value_words(speaking.latest.value, speaking.unit)
        )
        self._outcome.setText(words)
        self._outcome.setToolTip(speaking.name)
        sign = REACHED_SIGNS[speaking.is_reached]
        reached = {
            True: self.tr("The target is reached"),
            False: self.tr("The target is not reached"),
            None: self.tr("No target is stated"),
        }
        self._sign.show_icon(sign.icon_name, sign.role, reached[speaking.is_reached])
