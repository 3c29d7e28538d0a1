"""The numbers of one area, family by family; each is a button that shows the records it counts.

In a kept version they are words: its records may have changed since, and are not shown as if they had not.
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.ui.pages.meeting.flow_row import FlowRow
from desktop.ui.pages.yearly.number_words import FAMILIES, family_words, number_words
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.look import text_label
from domain.yearly import POINTS, Figure, NumberName, ScopeNumbers, SourceCount


class NumberStrip(QWidget):
    """``behind_wanted(Figure)`` for a number that was pressed. What is nought is left out, but for what was agreed."""

    behind_wanted = Signal(object)

    def __init__(
        self,
        theme_feed: ThemeFeed,
        numbers: ScopeNumbers,
        was: Mapping[NumberName, int],
        *,
        frozen: bool,
        parent: QWidget | None = None,
    ) -> None:
        """``was`` holds the former value of numbers that have just changed."""
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._numbers, self._was = numbers, was
        self._figures: dict[QPushButton, Figure] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.BETWEEN)
        for title, names in FAMILIES:
            told = [name for name in names if self._is_told(name)]
            if told:
                family = QVBoxLayout()
                family.setSpacing(Space.TINY)
                family.addWidget(text_label(family_words(title), "label"))
                family.addWidget(self._words(told) if frozen else self._buttons(told))
                column.addLayout(family)

    def focus_figure(self, figure: Figure) -> None:
        """Go back to the number one came from."""
        for button, each in self._figures.items():
            if each == figure:
                button.setFocus()

    def _is_told(self, name: NumberName) -> bool:
        return bool(self._numbers.of(name)) or name in self._was or name is NumberName.AGREED

    def _words(self, names: list[NumberName]) -> QWidget:
        told = [self._tell(name) for name in names]
        told += [self._tell_source(source) for source in self._sources_beside(names)]
        return text_label(" · ".join(told), wraps=True)

    def _buttons(self, names: list[NumberName]) -> QWidget:
        row = FlowRow(self._theme_feed, Space.INSIDE)
        for name in names:
            row.add(self._button(self._tell(name), Figure(name)))
        for source in self._sources_beside(names):
            row.add(self._button(self._tell_source(source), Figure(source_id=source.party_id)))
        return row

    def _sources_beside(self, names: list[NumberName]) -> Sequence[SourceCount]:
        """Who told the points stands beside the points."""
        return () if set(POINTS.values()).isdisjoint(names) else self._numbers.sources

    def _button(self, words: str, figure: Figure) -> QPushButton:
        button = push_button(words, self._theme_feed, compact=True)
        button.setAccessibleName(words)
        button.setAccessibleDescription(self.tr("Show the records behind the number"))
        button.setToolTip(button.accessibleDescription())
        button.clicked.connect(self._on_clicked)
        self._figures[button] = figure
        return button

    def _tell(self, name: NumberName) -> str:
        told = f"{number_words(name)}: {self._numbers.of(name)}"
        if name not in self._was:
            return told
        before = self.tr("(was {number})").format(number=self._was[name])
        return f"{told} {before}"

    def _tell_source(self, source: SourceCount) -> str:
        party = source.party or self.tr("source not known")
        return self.tr("From {party}: {number}").format(party=party, number=source.points)

    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.behind_wanted.emit(self._figures[button])
