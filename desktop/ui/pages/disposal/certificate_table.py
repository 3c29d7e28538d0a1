"""The table of certificates: what went takes the width that is left; the names give way first."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.table_models.certificate_table_model import CertificateTableModel
from desktop.ui.theme import Space, Theme, ThemeFeed
from desktop.ui.widgets.record_table_view import RecordTableView

_RECORDS_CHARACTERS = 18
_OTHERS = ((0, 11), (2, 6), (3, 16), (4, 16))
"""Columns and their characters, those that give way first last."""


class CertificateTable(RecordTableView):
    def __init__(
        self, theme_feed: ThemeFeed, model: CertificateTableModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme_feed, parent)
        self.setModel(model)
        self.grow_column(1)
        theme_feed.follow(self._on_text_size_changed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        character = self.fontMetrics().averageCharWidth()
        left = self.viewport().width() - character * _RECORDS_CHARACTERS
        for column, characters in _OTHERS:
            width = character * characters + Space.PAGE
            left -= width
            self.setColumnHidden(column, left < 0)
            self.setColumnWidth(column, width)

    def _on_text_size_changed(self, _theme: Theme) -> None:
        self._fit_columns()
