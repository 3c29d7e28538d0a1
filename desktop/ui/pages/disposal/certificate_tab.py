"""The certificates of disposals: which there are, the paper itself beside them, and its ways out."""

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.pages.disposal.certificate_table import CertificateTable
from desktop.ui.pages.disposal.disposal_words import DisposalWords
from desktop.ui.preview import MinutesPreview
from desktop.ui.table_models.certificate_table_model import CertificateTableModel
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.empty_state import EmptyState
from domain.retention import Disposal, DisposalState

if TYPE_CHECKING:
    from desktop.services.minutes_service import Printed

_NO_PREVIEW_BELOW_PX = 820


class CertificateTab(QStackedWidget):
    """``wanted(UUID)`` asks for a certificate to show; ``save_requested`` and ``print_requested`` are of the one shown."""

    wanted = Signal(object)
    save_requested = Signal()
    print_requested = Signal()

    def __init__(self, theme_feed: ThemeFeed, words: DisposalWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._model = CertificateTableModel(words.kind, self)
        self._table = CertificateTable(theme_feed, self._model)
        self._table.setAccessibleName(self.tr("Certificates"))
        self._preview = MinutesPreview(theme_feed)
        self._preview.hide()  # until there is room: a page never makes the window grow
        self._save = push_button(self.tr("Save as PDF …"), theme_feed, icon_name="download")
        self._print = push_button(self.tr("Print …"), theme_feed, icon_name="printer")
        self._nothing = EmptyState(
            theme_feed, "file-check", self.tr("Here the certificates of what was disposed of will stand.")
        )
        self._chosen: UUID | None = None
        self._lay_out()
        self._connect()

    def show_disposals(self, disposals: Sequence[Disposal]) -> None:
        done = [disposal for disposal in disposals if disposal.state is DisposalState.DONE]
        if self._chosen not in {disposal.id for disposal in done}:
            self._chosen = done[0].id if done else None
        self._model.set_records(done)
        self._table.setCurrentIndex(self._model.index_of(self._chosen))
        self.setCurrentWidget(self._whole if done else self._nothing)

    def choose(self, disposal_id: UUID) -> None:
        """Show the certificate of a disposal that was just carried out."""
        self._chosen = disposal_id
        self._table.setCurrentIndex(self._model.index_of(disposal_id))

    def show_paper(self, printed: "Printed") -> None:
        self._preview.show_pdf(printed.pdf, self.tr("Certificate of disposal"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        least_px = _NO_PREVIEW_BELOW_PX * self._theme_feed.theme.text_scale
        self._preview.setVisible(self.width() >= least_px)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.INSIDE)
        for button in (self._save, self._print):
            buttons.addWidget(button)
        buttons.addStretch(1)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(Space.CARD, 0, Space.CARD, Space.CARD)
        column.setSpacing(Space.BETWEEN)
        column.addWidget(self._table, 1)
        column.addLayout(buttons)
        self._whole = QWidget()
        row = QHBoxLayout(self._whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left, 1)
        row.addWidget(self._preview, 1)
        for page in (self._whole, self._nothing):
            self.addWidget(page)

    def _connect(self) -> None:
        self._table.record_selected.connect(self._on_selected)
        self._save.clicked.connect(self.save_requested)
        self._print.clicked.connect(self.print_requested)

    def _on_selected(self, disposal_id: UUID | None) -> None:
        if disposal_id is not None:
            self._chosen = disposal_id
            self.wanted.emit(disposal_id)
