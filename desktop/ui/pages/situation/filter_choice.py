"""A filter button whose choices are Python values, whatever Qt would make of them."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.filter_button import FilterButton

ValueT = TypeVar("ValueT")


class FilterChoice(FilterButton, Generic[ValueT]):
    """``value_changed`` for the user's choices only. Qt turns an enum into its text; here a value comes out as it went in."""

    value_changed = Signal()

    def __init__(self, theme_feed: ThemeFeed, label: str, parent: QWidget | None = None) -> None:
        super().__init__(theme_feed, label, parent)
        self._values: list[tuple[ValueT, str]] = []
        self.choice_changed.connect(self._on_choice_changed)

    def offer(self, values: Sequence[tuple[ValueT, str]]) -> None:
        """Offer these values and words; what is chosen stays chosen as long as it is among them."""
        chosen = self.value()
        self._values = list(values)
        self.set_choices([(place, words) for place, (_value, words) in enumerate(self._values)])
        self.pick(chosen)

    def value(self) -> ValueT | None:
        place = self.chosen()
        return self._values[place][0] if isinstance(place, int) and place < len(self._values) else None

    def pick(self, value: ValueT | None, words: str = "") -> None:
        """Choose without a signal; a value nobody has offered is offered first, with these words."""
        if value is not None and words and all(each != value for each, _words in self._values):
            self._values.append((value, words))
            self.set_choices([(place, text) for place, (_value, text) in enumerate(self._values)])
        place = next((place for place, (each, _words) in enumerate(self._values) if each == value), None)
        self.choose(place)

    def _on_choice_changed(self) -> None:
        self.value_changed.emit()
