"""The newest copies of the store: when each was taken, how large it is, where it lies."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.ui.backup_words import moment_words, size_words
from desktop.ui.theme import Space, Theme, ThemeFeed
from desktop.ui.widgets.look import set_look, text_label
from domain.backups import Backup

_MOST_SHOWN = 5


class BackupList(QWidget):
    """For looking at only; one goes back to a copy on a page of its own."""

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel(self.tr("The newest copies"))
        self._none = text_label(self.tr("There is no copy here."), "secondary", wraps=True)
        self._list = QListWidget()
        set_look(self._list, "words", value=True)
        self._list.setAccessibleName(self._title.text())
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rest = text_label("", "secondary", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.CARD, Space.BETWEEN, Space.CARD, Space.BETWEEN)
        column.setSpacing(Space.INSIDE)
        for widget in (self._title, self._none, self._list, self._rest):
            column.addWidget(widget)
        self.show_copies(())
        theme_feed.follow(self._on_theme_changed)

    def show_copies(self, copies: Sequence[Backup]) -> None:
        """The newest first."""
        self._list.clear()
        for copy in copies[:_MOST_SHOWN]:
            item = QListWidgetItem(self._row(copy), self._list)
            item.setToolTip(str(copy.path))
        self._none.setVisible(not copies)
        self._list.setVisible(bool(copies))
        older = len(copies) - _MOST_SHOWN
        self._rest.setText(self.tr("And %n older one(s).", "", max(older, 0)))
        self._rest.setVisible(older > 0)
        self._fit()

    def _row(self, copy: Backup) -> str:
        encrypted = self.tr("encrypted") if copy.is_encrypted else ""
        told = (moment_words(copy.taken_at), size_words(copy.size_bytes), encrypted)
        return " · ".join(part for part in told if part)

    def _on_theme_changed(self, _theme: Theme) -> None:
        self._fit()

    def _fit(self) -> None:
        """As high as what it shows: there is no second bar to scroll by inside the page."""
        rows = max(self._list.count(), 1)
        row_height = max(self._list.sizeHintForRow(0), self._list.fontMetrics().height())
        self._list.setFixedHeight(rows * row_height + 2 * self._list.frameWidth())
