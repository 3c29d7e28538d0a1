"""Documents: which one, of what, for whom; the paper itself beside it, to read, to print, to save.

It knows no other page: the text of a yearly follow-up is written elsewhere.
"""

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.background import Background
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.pages.documents.document_kinds import kind_words
from desktop.ui.pages.documents.document_list import DocumentList
from desktop.ui.pages.documents.offers import Offers
from desktop.ui.pages.documents.order_form import OrderForm
from desktop.ui.pages.documents.print_job import PrintJob
from desktop.ui.pages.paper.outlets import Outlets, system_outlets
from desktop.ui.pages.paper.paper_ways import PaperWays
from desktop.ui.preview import MinutesPreview
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.card import hairline
from desktop.ui.widgets.look import set_look
from desktop.ui.widgets.page_header import PageHeader
from desktop.ui.widgets.pane import Pane
from domain.changes import Change
from domain.errors import UserError
from domain.papers.orders import Choice, DocumentKind, PrintOrder

if TYPE_CHECKING:  # the services bring SQLAlchemy, and the window is painted before that
    from desktop.services.minutes_service import Printed
    from desktop.services.program import Services

_LEAST_WIDTH_OF_THREE_PX = 920  # at the ordinary size of text


class DocumentsPage(Pane):
    """``report_text_wanted(agreement_id, ReportPeriod)``: the text of a yearly follow-up is to be written."""

    report_text_wanted = Signal(object, object)

    def __init__(
        self,
        services: "Services",
        change_feed: ChangeFeed,
        theme_feed: ThemeFeed,
        background: Background,
        *,
        outlets: Outlets | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("sheet", parent)
        self._services = services
        self._theme_feed, self._background = theme_feed, background
        self._ways = PaperWays(services.printing, outlets or system_outlets(self), background, self)
        self._kind = DocumentKind.MINUTES
        self._job: PrintJob | None = None
        self._printed: Printed | None = None
        self._is_stale = True
        self._build()
        self._lay_out()
        self._connect(change_feed)
        self._list.choose(self._kind)
        self._form.allow_signing(is_allowed=services.printing.can_sign())

    def show_document(
        self, kind: DocumentKind, chosen: Mapping[Choice, object] = MappingProxyType({})
    ) -> None:
        """Show a document, of these records; for links from other pages."""
        self._kind, self._is_stale = kind, False
        self._list.choose(kind)
        self._form.show_kind(kind)
        for choice, key in chosen.items():
            self._form.choose(choice, key)
        self._make()

    def refresh(self) -> None:
        """Read anew what there is to choose from, and make the paper of it."""
        self._is_stale = False
        self._form.show_kind(self._kind)
        self._make()

    # --- building

    def _build(self) -> None:
        feed = self._theme_feed
        self._header = PageHeader(feed, self.tr("Reports"))
        self._list = DocumentList(feed)
        self._form = OrderForm(feed, Offers(self._services))
        self._preview = MinutesPreview(feed)
        self._preview.hide()  # until there is room: a page never makes the window grow

    def _lay_out(self) -> None:
        self._panes = QHBoxLayout()
        self._panes.setSpacing(0)
        self._panes.addWidget(self._list)
        self._panes.addWidget(self._form)
        divider = QFrame()
        set_look(divider, "hairline", value=True)
        divider.setFixedWidth(1)
        self._panes.addWidget(divider)
        self._panes.addWidget(self._preview, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(hairline())
        column.addLayout(self._panes, 1)

    def _connect(self, change_feed: ChangeFeed) -> None:
        for keys, slot in (
            ("Ctrl+P", self._on_print),
            ("Ctrl+Shift+S", self._on_save),
            ("Ctrl+F", self._preview.open_find),
            ("F3", self._preview.find_next),
            ("Shift+F3", self._preview.find_previous),
            ("F5", self.refresh),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)
        self._list.chosen.connect(self._on_kind_chosen)
        self._form.changed.connect(self._make)
        self._form.save_requested.connect(self._on_save)
        self._form.print_requested.connect(self._on_print)
        self._form.folder_requested.connect(self._ways.open_folder)
        self._ways.saved.connect(self._form.show_saved)
        self._ways.done.connect(self._form.show_done)
        self._ways.trouble.connect(self._form.show_trouble)
        self._form.writing_requested.connect(self._on_writing_requested)
        self._form.sign_requested.connect(self._on_sign)
        self._preview.stop_requested.connect(self._on_stop)
        change_feed.announced.connect(self._on_announced)
        self._theme_feed.changed.connect(self._arrange)

    # --- what comes from the window

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._list.focus_chosen()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """What nobody waits for any more is not made."""
        super().hideEvent(event)
        if self._job is not None:
            self._stop_job()
            self._is_stale = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Where the three find no room beside each other, the paper is left out: it can be saved and printed all the same."""
        least_px = _LEAST_WIDTH_OF_THREE_PX * self._theme_feed.theme.text_scale
        is_narrow = self.width() < least_px
        self._preview.setVisible(not is_narrow)
        self._list.set_narrow(is_narrow=is_narrow)
        self._form.set_narrow(is_narrow=is_narrow)

    # --- the paper

    def _on_kind_chosen(self, kind: DocumentKind) -> None:
        self._kind = kind
        self._form.show_kind(kind)
        self._make()

    def _make(self) -> None:
        """Make the paper that is ordered, in the background, in place of any other that was being made."""
        self._stop_job()
        self._printed = None
        self._form.set_ready(is_ready=False)
        self._form.clear_messages()
        self._header.set_fact(kind_words(self._kind).detail)
        order = self._form.order()
        if order is None:
            self._preview.show_nothing(self.tr("The document is shown here."))
            return
        self._preview.show_waiting()
        self._begin_job(order)

    def _begin_job(self, order: PrintOrder) -> None:
        job = PrintJob(self)
        job.progressed.connect(self._preview.show_share)
        job.printed.connect(self._on_printed)
        job.failed.connect(self._on_failed)
        self._job = job
        job.begin(self._services.printing, order, self._background)

    def _stop_job(self) -> None:
        if self._job is not None:
            self._job.stop()
            self._job = None

    def _on_stop(self) -> None:
        self._stop_job()
        self._preview.show_nothing(self.tr("Stopped. Choose again, or press F5, to make the document."))

    def _on_printed(self, printed: "Printed") -> None:
        self._job = None
        self._printed = printed
        self._preview.show_pdf(printed.pdf, kind_words(self._kind).title)
        self._form.set_ready(is_ready=True)

    def _on_failed(self, error: Exception) -> None:
        self._job = None
        self._preview.show_nothing()
        self._ways.tell_failure(error)

    # --- what is done with it

    def _on_save(self) -> None:
        if self._printed is not None:
            self._ways.save(self._printed)

    def _on_print(self) -> None:
        if self._printed is not None:
            self._ways.print(self._printed)

    def _on_sign(self, certificate: Path, password: str) -> None:
        if self._printed is not None:
            self._background.run(
                partial(self._services.printing.sign, self._printed, certificate, password),
                self._on_signed,
                self._on_not_signed,
            )

    def _on_signed(self, signed: "Printed") -> None:
        self._form.end_signing()
        self._ways.save(signed)

    def _on_not_signed(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self._form.end_signing(error)

    def _on_writing_requested(self) -> None:
        order = self._form.order()
        if order is not None:
            self.report_text_wanted.emit(order.agreement_id, order.period)

    def _on_announced(self, _change: Change) -> None:
        if self.isVisible():
            self.refresh()
        else:
            self._is_stale = True
