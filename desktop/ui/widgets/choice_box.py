"""A list to choose one thing from, with Python keys in and out."""

from collections.abc import Hashable, Sequence
from typing import Generic, TypeVar

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

KeyT = TypeVar("KeyT", bound=Hashable)

_LEAST_CHARACTERS = 12


class ChoiceBox(QComboBox, Generic[KeyT]):
    """Qt's own items turn an enum into its text; here a key comes out as it went in. None may be a key.

    For the user's choices listen to ``activated``. Long words are cut, so that they do not widen the page.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys: list[KeyT] = []
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LEAST_CHARACTERS)

    def set_choices(self, choices: Sequence[tuple[KeyT, str]]) -> None:
        """Offer these keys and words; the first is chosen."""
        self.clear()
        self._keys = [key for key, _words in choices]
        self.addItems([words for _key, words in choices])

    def chosen(self) -> KeyT | None:
        """Return the key that is chosen; None where there is nothing to choose from."""
        return self._keys[self.currentIndex()] if self._keys else None

    def choose(self, key: KeyT | None) -> None:
        """Choose without a signal to the user's listeners; an unknown key chooses the first."""
        self.setCurrentIndex(next((place for place, each in enumerate(self._keys) if each == key), 0))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the page: it must not change what the hand merely passes over."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
