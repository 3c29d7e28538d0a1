"""Beside the text: when the request came in, its documents, what is masked in the one that is read, what needs a look."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.ui.pages.disclosure.place_words import place_words
from desktop.ui.theme import Space, Theme, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.date_field import DateField
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.inline_message import InlineMessage, MessageKind
from desktop.ui.widgets.look import set_look
from desktop.ui.widgets.pane import Pane
from desktop.ui.widgets.section_label import SectionLabel
from domain.disclosure import DisclosureRequest
from domain.masks import Mask
from domain.minutes import Minutes

_MOST_ROWS = 5
_LEAST_MASKS = 2


class RequestPanel(Pane):
    """Emits what somebody wants; ``mask_chosen(Mask)`` leads to where it lies."""

    received_changed = Signal(object)
    appeal_changed = Signal(bool)
    document_chosen = Signal(object)
    adding_requested = Signal()
    leaving_out_requested = Signal(object)
    mask_chosen = Signal(object)
    unmasking_requested = Signal(object)
    undecided_requested = Signal()
    standing_requested = Signal()
    standing_masking_requested = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__("sunken", parent)
        self._theme_feed = theme_feed
        self._documents: list[UUID] = []
        self._masks: list[Mask] = []
        self._is_filling = False
        self._build()
        self._lay_out()
        self._connect()
        theme_feed.follow(self._on_theme_changed)

    def show_request(
        self, request: DisclosureRequest, titles: Sequence[tuple[UUID, str]], chosen: UUID | None
    ) -> None:
        """The facts and the documents; an answered request can only be read."""
        is_open = request.answered_on is None
        self._is_filling = True
        self._received.show_date(request.received_on)
        self._received.setEnabled(is_open)
        self._appealed.setVisible(not is_open)
        self._appealed.setChecked(request.is_appealed)
        self._documents = [key for key, _title in titles]
        self._document_list.clear()
        for _key, title in titles:
            item = QListWidgetItem(title)
            item.setToolTip(title)
            self._document_list.addItem(item)
        if chosen in self._documents:
            self._document_list.setCurrentRow(self._documents.index(chosen))
        self._document_label.set_count(len(titles))
        self._document_list.setVisible(bool(titles))
        self._add.setVisible(is_open)
        self._leave_out.setVisible(is_open)
        self._leave_out.setEnabled(bool(titles))
        self._unmask.setVisible(is_open)
        self._is_filling = False
        self._fit()

    def show_masks(self, minutes: Minutes | None, masks: Sequence[Mask]) -> None:
        """What is masked in the document that is read."""
        chosen = self._mask_list.currentRow()
        self._is_filling = True
        self._masks = list(masks) if minutes is not None else []
        self._mask_list.clear()
        if minutes is not None:
            for mask in self._masks:
                place = place_words(minutes, mask.place)
                self._mask_list.addItem(f"{place} · {mask.provision}")
        self._mask_list.setCurrentRow(min(chosen, len(self._masks) - 1))
        self._mask_label.set_count(len(self._masks))
        self._unmask.setEnabled(bool(self._masks))
        self._is_filling = False
        self._fit()

    def show_undecided(self, count: int) -> None:
        """How many marked places lack a provision, so that the request cannot be answered."""
        self._undecided.setVisible(count > 0)
        if count:
            words = self.tr("%n marked place(s) without a provision. Mask under one, or hand out.", "", count)
            self._undecided.show_message(MessageKind.WARN, words)

    def show_standing(self, count: int) -> None:
        """In how many places masked words are handed out all the same."""
        self._standing.setVisible(count > 0)
        if count:
            words = self.tr("Masked words still stand in %n other place(s).", "", count)
            self._standing.show_message(MessageKind.WARN, words)

    def choose_document(self, document_id: UUID) -> None:
        """Mark the one that is read, without saying that somebody chose it."""
        self._is_filling = True
        self._document_list.setCurrentRow(self._documents.index(document_id))
        self._is_filling = False

    def focus_documents(self) -> None:
        (self._document_list if self._documents else self._add).setFocus()

    def _build(self) -> None:
        feed = self._theme_feed
        self._received = DateField(feed, date(2000, 1, 1))
        self._received_field = Field(self.tr("Came in"), self._received, feed)
        self._appealed = QCheckBox(self.tr("The answer was appealed"))
        self._document_label = SectionLabel(self.tr("Documents"))
        self._document_list = _KeyList(self.tr("Documents"))
        self._add = push_button(self.tr("&Add …"), feed, compact=True)
        self._leave_out = push_button(self.tr("Leave out"), feed, compact=True)
        self._undecided = InlineMessage(feed, MessageKind.WARN, narrow=True)
        self._show_undecided = self._undecided.add_button(self.tr("Show the next"))
        self._standing = InlineMessage(feed, MessageKind.WARN, narrow=True)
        self._show_standing = self._standing.add_button(self.tr("Show the next"))
        self._mask_standing = self._standing.add_button(self.tr("Mask them all"))
        self._mask_label = SectionLabel(self.tr("Masked"))
        self._mask_list = _KeyList(self.tr("Masked"))
        self._unmask = push_button(self.tr("Remove the mask"), feed, look="link", compact=True)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.INSIDE)
        buttons.addWidget(self._add)
        buttons.addWidget(self._leave_out)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.CARD, Space.BETWEEN, Space.CARD, Space.BETWEEN)
        column.setSpacing(Space.INSIDE)
        column.addWidget(self._received_field)
        column.addWidget(self._appealed)
        column.addWidget(self._document_label)
        column.addWidget(self._document_list)
        column.addLayout(buttons)
        column.addSpacing(Space.INSIDE)
        column.addWidget(self._undecided)
        column.addWidget(self._standing)
        column.addWidget(self._mask_label)
        self._mask_label.add_at_right(self._unmask)
        column.addWidget(self._mask_list, 1)
        self._appealed.hide()
        self._undecided.hide()
        self._standing.hide()

    def _connect(self) -> None:
        self._received.editingFinished.connect(self._on_received)
        self._appealed.clicked.connect(self.appeal_changed)
        self._document_list.currentRowChanged.connect(self._on_document_row)
        self._document_list.removal_requested.connect(self._on_leave_out)
        self._add.clicked.connect(self.adding_requested)
        self._leave_out.clicked.connect(self._on_leave_out)
        self._mask_list.currentRowChanged.connect(self._on_mask_row)
        self._mask_list.removal_requested.connect(self._on_unmask)
        self._unmask.clicked.connect(self._on_unmask)
        self._show_undecided.clicked.connect(self.undecided_requested)
        self._show_standing.clicked.connect(self.standing_requested)
        self._mask_standing.clicked.connect(self.standing_masking_requested)

    def _on_received(self) -> None:
        if not self._is_filling:
            self.received_changed.emit(self._received.chosen_date())

    def _on_document_row(self, row: int) -> None:
        if row >= 0 and not self._is_filling:
            self.document_chosen.emit(self._documents[row])

    def _on_leave_out(self) -> None:
        row = self._document_list.currentRow()
        if row >= 0 and self._leave_out.isVisible():
            self.leaving_out_requested.emit(self._documents[row])

    def _on_mask_row(self, row: int) -> None:
        if row >= 0 and not self._is_filling:
            self.mask_chosen.emit(self._masks[row])

    def _on_unmask(self) -> None:
        row = max(self._mask_list.currentRow(), 0)
        if self._masks and self._unmask.isVisible():
            self.unmasking_requested.emit(self._masks[row])

    def _fit(self) -> None:
        """The list of documents is as high as what is in it; the masks get the rest."""
        heights = self._theme_feed.theme.heights
        rows = min(len(self._documents), _MOST_ROWS)
        self._document_list.setFixedHeight(rows * heights.list_row + Space.TINY)
        self._mask_list.setMinimumHeight(_LEAST_MASKS * heights.list_row)

    def _on_theme_changed(self, _theme: Theme) -> None:
        self._fit()


class _KeyList(QListWidget):
    """``removal_requested`` by Delete. Long rows are cut, and told in full by a tool tip."""

    removal_requested = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        set_look(self, "pane", "sunken")
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.removal_requested.emit()
        else:
            super().keyPressEvent(event)
