"""A few words side by side of which one is chosen: how a list is arranged."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from desktop.ui.theme import Space
from desktop.ui.widgets.look import set_look

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class Segments(QWidget):
    """``choice_changed(key)`` for the user's choices only. One Tab stop; the arrows choose."""

    choice_changed = Signal(object)

    def __init__(
        self, name: str, choices: Sequence[tuple[Hashable, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._keys = [key for key, _words in choices]
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.TINY)
        for place, (_key, words) in enumerate(choices):
            button = _Segment()
            button.setText(words)
            button.setCheckable(True)
            button.setAccessibleDescription(name)
            set_look(button, "framed", value=True)
            self._group.addButton(button, place)
            row.addWidget(button)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group.idClicked.connect(self._on_clicked)
        self.choose(self._keys[0])

    def chosen(self) -> Hashable:
        return self._keys[self._group.checkedId()]

    def choose(self, key: Hashable) -> None:
        """Choose without a signal."""
        for place, each in enumerate(self._keys):
            button = self._group.button(place)
            is_chosen = each == key
            button.setChecked(is_chosen)
            set_look(button, "chosen", value=is_chosen)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_chosen else Qt.FocusPolicy.ClickFocus)
            if is_chosen:
                self.setFocusProxy(button)

    def set_words(self, key: Hashable, words: str) -> None:
        """Say it otherwise, for example with a count."""
        button = self._group.button(self._keys.index(key))
        assert isinstance(button, QToolButton)  # it is one of ours
        button.setText(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        place = (self._group.checkedId() + step) % len(self._keys)
        self._group.button(place).setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._group.button(place).click()

    def _on_clicked(self, place: int) -> None:
        self.choose(self._keys[place])
        self.choice_changed.emit(self._keys[place])


class _Segment(QToolButton):
    """Leaves the arrows to the row: a button would look for a neighbour that takes Tab, and find none."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in _STEPS:
            event.ignore()
        else:
            super().keyPressEvent(event)
