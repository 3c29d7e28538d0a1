"""A place whose content is made anew whenever what it shows has changed. Knows nothing of what it holds."""

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.theme import Space


class RenewedContent(QWidget):
    """The old content goes at the next turn of the event loop: it may still be handling the click that renews it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def show_content(self, content: QWidget) -> None:
        if self._content is not None:
            self._column.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self._content = content
        self._column.addWidget(content)
        content.show()  # at once: a layout shows what is put in it at the next turn, after a flash of nothing

    def show_rows(self, rows: Iterable[QWidget], spacing: int = Space.HAIR) -> None:
        """Show these under each other."""
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing)
        for row in rows:
            column.addWidget(row)
        self.show_content(content)
