"""The lists of the meeting's forms: of keys and words, of parties, with short words, and one that takes other words too."""

from collections.abc import Hashable, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from desktop.ui.theme import Space
from domain.parties import Party
from domain.swedish import fold

_WIDEST_LIST_PX = 560


class CalmComboBox(QComboBox):
    """Keys and words. Scrolling past it changes nothing. For the user's choices listen to ``activated``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys: list[Hashable | None] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # As wide as it is given room. A sizeAdjustPolicy would say so too, but makes each box build its list at once.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMaxVisibleItems(14)

    def show_choices(self, choices: Sequence[tuple[Hashable | None, str]], chosen: Hashable | None) -> None:
        """Offer these; without a signal."""
        self.clear()
        # Not as Qt's own item data, which makes a plain str of an enum.
        self._keys = [key for key, _text in choices]
        self.addItems([text for _key, text in choices])
        self.choose(chosen)

    def chosen(self) -> Any:
        """The key of what is chosen; None too while nothing has been offered."""
        return self._keys[self.currentIndex()] if self._keys else None

    def choose(self, key: Hashable | None) -> None:
        """Choose without ``activated``; an unknown key chooses the first."""
        self.setCurrentIndex(self._keys.index(key) if key in self._keys else 0)

    def showPopup(self) -> None:  # noqa: N802
        """Open the list wide enough for its words, however narrow the box is."""
        words = self.view().sizeHintForColumn(0)
        self.view().setMinimumWidth(min(words + Space.PAGE, _WIDEST_LIST_PX))
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class ShortChoice(CalmComboBox):
    """Says less when it is closed than in its list: ``item 5`` for ``5 Unsafe places``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._short_texts: dict[Hashable | None, str] = {}

    def show_short_choices(
        self, choices: Sequence[tuple[Hashable | None, str, str]], chosen: Hashable | None
    ) -> None:
        """Offer keys, words and short words; without a signal."""
        self._short_texts = {key: short for key, _text, short in choices}
        self.show_choices([(key, text) for key, text, _short in choices], chosen)

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self._short_texts.get(self.chosen(), "")
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()


class PartyChoice(CalmComboBox):
    """A party, or none."""

    def show_parties(self, parties: Sequence[Party], chosen: UUID | None, *, none_text: str) -> None:
        self.show_choices([(None, none_text), *((party.id, party.name) for party in parties)], chosen)

    def party_id(self) -> UUID | None:
        party_id: UUID | None = self.chosen()
        return party_id


class OpenChoice(CalmComboBox):
    """A list to choose from in which any other word may be written; what is typed is completed as it stands in the list."""

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        line = self.lineEdit()
        assert line is not None  # it is there once the box is editable
        line.setPlaceholderText(placeholder)

    def show_words(self, words: Sequence[str], chosen: str) -> None:
        self.show_choices([(word, word) for word in words], None)
        self.setCurrentIndex(self.findText(chosen))
        self.setEditText(chosen)

    def word(self) -> str:
        """What is written, spelt as in the list where it stands there."""
        typed = self.currentText().strip()
        by_word = {fold(self.itemText(position)): self.itemText(position) for position in range(self.count())}
        return by_word.get(fold(typed), typed)
