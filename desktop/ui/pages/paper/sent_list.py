"""To whom a set of minutes was sent, when, and which version in which variant."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.pages.paper.dispatch_words import dispatch_words
from desktop.ui.theme import Space
from desktop.ui.widgets.look import text_label
from domain.disclosure import Dispatch
from domain.parties import Party


class SentList(QWidget):
    """The latest first; hidden while nothing was sent."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.TINY)
        self._lines: QWidget | None = None
        self._column.addWidget(text_label(self.tr("Sent"), "label"))
        self.hide()

    def show_dispatches(self, dispatches: Sequence[Dispatch], parties: Mapping[UUID, Party]) -> None:
        if self._lines is not None:
            self._lines.hide()
            self._lines.deleteLater()
        self._lines = QWidget()
        lines = QVBoxLayout(self._lines)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(Space.HAIR)
        for dispatch in reversed(dispatches):
            lines.addWidget(text_label(parties[dispatch.party_id].name, wraps=True))
            lines.addWidget(text_label(dispatch_words(dispatch), "secondary", wraps=True))
        self._column.addWidget(self._lines)
        self.setVisible(bool(dispatches))
