"""Going back to a copy: which there are, what the chosen one would bring and take. Shown with a file open, and with none.

It knows no other page, and no open store: who does it closes that first.
"""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.background import Background
from desktop.ui.pages.restore.copy_panel import CopyPanel
from desktop.ui.pages.restore.copy_table import CopyTable
from desktop.ui.pages.restore.restore_words import taken_words
from desktop.ui.saying import say
from desktop.ui.table_models.copy_table_model import CopyRow, CopyTableModel
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.card import hairline
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.inline_message import InlineMessage, MessageKind
from desktop.ui.widgets.list_and_panel import ListAndPanel
from desktop.ui.widgets.page_header import PageHeader
from desktop.ui.widgets.pane import Pane
from domain.backups import Backup
from domain.errors import UserError
from domain.restoring import RestorePreview

if TYPE_CHECKING:  # the services bring SQLAlchemy, and the window is painted before that
    from desktop.services.restore_service import RestoreService

ChooseFile = Callable[[QWidget], Path | None]
_PAUSE_MS = 120


class RestorePage(Pane):
    """``left`` by the arrow and by Esc; ``restore_wanted(RestoreService, Backup, phrase)`` has been confirmed."""

    help_key = "restore"
    left = Signal()
    restore_wanted = Signal(object, object, str)

    def __init__(
        self,
        theme_feed: ThemeFeed,
        background: Background,
        *,
        choose_file: ChooseFile | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("sheet", parent)
        self._theme_feed, self._background = theme_feed, background
        self._choose_file = choose_file or _ask_for_file
        self._service: RestoreService | None = None
        self._build()
        self._lay_out()
        self._connect()

    def show_copies(self, service: "RestoreService") -> None:
        """Look for the copies of a store, and show what the newest would bring and take."""
        self._service = service
        self._header.set_fact(service.store.stem)
        self._show_none(self.tr("Looking for backups …"))
        self._table.setEnabled(True)
        self._choose.setEnabled(True)
        self._background.run(service.copies, partial(self._on_copies, service), self._on_failed)

    def show_refusal(self, error: UserError) -> None:
        """There are no copies to go back to here, and none can be chosen."""
        self._service = None
        self._header.set_fact("")
        self._show_none(say(error))
        self._choose.setEnabled(False)

    def show_restoring(self, service: "RestoreService") -> None:
        """It has begun, here or elsewhere: nothing can be chosen until it is done."""
        self._table.setEnabled(False)
        self._choose.setEnabled(False)
        if service is self._service:
            self._panel.show_restoring()
            return
        self._service = service
        self._header.set_fact(service.store.stem)
        self._show_none(self.tr("Restoring …"))

    def show_trouble(self, error: UserError) -> None:
        """It came to nothing; the file is as it was."""
        self._table.setEnabled(True)
        self._choose.setEnabled(True)
        row = self._panel.row
        if row is not None:
            self._panel.show_row(row)
            self._panel.show_trouble(say(error))
        elif self._service is not None:
            self.show_copies(self._service)
            self._message.show_message(MessageKind.DANGER, say(error))
            self._message.show()

    # --- building

    def _build(self) -> None:
        feed = self._theme_feed
        self._header = PageHeader(feed, self.tr("Restore a backup"))
        self._header.show_back()
        self._choose = push_button(self.tr("Other file …"), feed, icon_name="folder-open")
        self._message = InlineMessage(feed, MessageKind.DANGER)
        self._model = CopyTableModel(self)
        self._table = CopyTable(feed, self._model)
        self._empty = EmptyState(feed, "archive", "", " ")
        self._lists = QStackedWidget()
        self._panel = CopyPanel(feed)
        self._split = ListAndPanel(self._lists, self._panel, feed)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)

    def _lay_out(self) -> None:
        self._header.add_action(self._choose)
        for each in (self._empty, self._table):
            self._lists.addWidget(each)
        message = QVBoxLayout()
        message.setContentsMargins(Space.PAGE, 0, Space.PAGE, Space.INSIDE)
        message.addWidget(self._message)
        self._message.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addLayout(message)
        column.addWidget(hairline())
        column.addWidget(self._split, 1)

    def _connect(self) -> None:
        self._header.back_requested.connect(self.left)
        self._choose.clicked.connect(self._on_choose)
        self._empty.button_clicked.connect(self._on_choose)
        self._table.record_selected.connect(self._on_selected)
        self._table.record_opened.connect(self._on_opened)
        self._panel.closed.connect(self._on_panel_closed)
        self._panel.preview_wanted.connect(self._compare)
        self._panel.confirmed.connect(self._on_confirmed)
        self._pause.timeout.connect(self._compare)

    # --- what comes from the window

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._focus_list(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the panel where it hides the list, and then the page."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._split.is_open() and self._split.is_narrow():
            self._on_panel_closed()
        else:
            self.left.emit()

    # --- the list

    def _on_copies(self, service: "RestoreService", copies: tuple[Backup, ...]) -> None:
        if service is not self._service:
            return
        self._model.set_records([CopyRow(backup, service.now()) for backup in copies])
        self._table.fit()
        if not copies:
            self._empty.set_text(self.tr("There is no backup of this file in the folders for backups."))
            self._empty.set_button_text(self.tr("Choose a file …"))
            return
        self._lists.setCurrentWidget(self._table)
        self._table.choose(str(copies[0].path))
        if self.isVisible() and self.isAncestorOf(self.focusWidget()):
            self._focus_list(Qt.FocusReason.ShortcutFocusReason)

    def _show_none(self, reason: str) -> None:
        self._message.hide()
        self._split.close_panel()
        self._panel.show_nothing()
        self._model.set_records([])
        self._empty.set_text(reason)
        self._empty.set_button_text("")
        self._lists.setCurrentWidget(self._empty)

    def _focus_list(self, reason: Qt.FocusReason) -> None:
        if self._lists.currentWidget() is self._table:
            self._table.setFocus(reason)
        else:
            self._choose.setFocus(reason)

    def _on_choose(self) -> None:
        chosen = self._choose_file(self)
        if chosen is None or self._service is None:
            return
        try:
            backup = self._service.chosen(chosen)
        except UserError as error:
            self._message.show_message(MessageKind.DANGER, say(error))
            self._message.show()
            return
        self._message.hide()
        self._model.upsert(CopyRow(backup, self._service.now(), is_checked=False))
        self._table.fit()
        self._lists.setCurrentWidget(self._table)
        self._table.choose(str(backup.path))
        self._on_opened(str(backup.path))

    def _on_selected(self, row_id: str | None) -> None:
        row = self._row(row_id)
        if row is None:
            return
        self._panel.show_row(row)
        if not row.backup.is_encrypted:
            self._pause.start()
        if not self._split.is_narrow():
            self._split.open_panel()

    def _on_opened(self, _row_id: object) -> None:
        self._split.open_panel()
        self._panel.focus_first()

    def _on_panel_closed(self) -> None:
        self._split.close_panel()
        self._focus_list(Qt.FocusReason.ShortcutFocusReason)

    def _row(self, row_id: str | None) -> CopyRow | None:
        return None if row_id is None else self._model.record_at(self._model.index_of(row_id))

    # --- one copy

    def _compare(self, phrase: str = "") -> None:
        row = self._panel.row
        if row is None or self._service is None:
            return
        if not row.backup.is_encrypted:
            self._panel.show_comparing()
        self._background.run(
            partial(self._service.preview, row.backup, phrase),
            partial(self._on_preview, row),
            partial(self._on_no_preview, row),
        )

    def _on_preview(self, row: CopyRow, told: RestorePreview) -> None:
        if row == self._panel.row:
            self._panel.show_preview(told, self._dated(told))

    def _on_no_preview(self, row: CopyRow, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        if row == self._panel.row:
            self._panel.show_trouble(say(error))

    def _dated(self, told: RestorePreview) -> str:
        assert self._service is not None, "something was compared"
        now = self._service.now()
        present, copy = (self._last_change(at, now) for at in (told.present_changed_at, told.copy_changed_at))
        return self.tr("Last change in the file: {present}. In the copy: {copy}.").format(
            present=present, copy=copy
        )

    def _last_change(self, at: datetime | None, now: datetime) -> str:
        if at is None:
            return self.tr("not known")
        day, time = taken_words(at, now)
        return self.tr("{day} at {time}").format(day=day, time=time)

    def _on_confirmed(self, phrase: str) -> None:
        if self._panel.row is not None:
            self.restore_wanted.emit(self._service, self._panel.row.backup, phrase)

    def _on_failed(self, error: Exception) -> None:
        raise error


def _ask_for_file(parent: QWidget) -> Path | None:
    title = QCoreApplication.translate("RestorePage", "Choose a backup")
    kinds = QCoreApplication.translate("RestorePage", "Backups ({0})").format("*.samsyn *.samsyn.age")
    chosen, _filter = QFileDialog.getOpenFileName(parent, title, "", kinds)
    return Path(chosen) if chosen else None
