"""A card whose whole content is rows with hairlines between."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QWidget

from desktop.ui.widgets.card import Card, hairline


class RowCard(Card):
    """Without rows it is hidden."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=0)
        self.body.setSpacing(0)
        self._shown: list[QWidget] = []
        self._lines: list[QFrame] = []

    def show_rows(self, rows: Sequence[QWidget]) -> None:
        """Show these; rows that were there already stay as they are, with what is being typed in them."""
        for gone in [*self._lines, *(row for row in self._shown if row not in rows)]:
            self.body.removeWidget(gone)
            gone.hide()  # it may be the one whose click is being served, and is deleted later
            gone.deleteLater()
        self._shown, self._lines = list(rows), [hairline() for _row in rows[1:]]
        for place, row in enumerate(rows):
            if place:
                self.body.insertWidget(2 * place - 1, self._lines[place - 1])
            self.body.insertWidget(2 * place, row)
            row.show()  # now, not at the next turn of the event loop: the keyboard may be led there at once
        self.setVisible(bool(rows))
