"""Handing out on request (utlämnande): the requests, and in one of them what is masked and under which provision.

There is no field for who asked. The program decides nothing and says of nothing that it is lawful.
"""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFocusEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.background import Background
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.dates import long_day
from desktop.ui.pages.disclosure.document_chooser import DocumentChooser
from desktop.ui.pages.disclosure.folder_target import ask_for_folder
from desktop.ui.pages.disclosure.request_desk import RequestDesk
from desktop.ui.pages.disclosure.request_shown import RequestShown, read_request
from desktop.ui.saying import say
from desktop.ui.table_models.disclosure_table_model import DisclosureColumn, DisclosureTableModel
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.card import hairline
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.inline_message import InlineMessage, MessageKind
from desktop.ui.widgets.page_header import PageHeader
from desktop.ui.widgets.pane import Pane
from desktop.ui.widgets.record_table_view import RecordTableView
from domain.changes import Change, Noun
from domain.disclosure import DisclosedKind
from domain.errors import UserError
from domain.masks import Mask
from domain.minutes_places import Place

if TYPE_CHECKING:  # the services bring SQLAlchemy, and the window is painted before that
    from desktop.services.disclosure_service import DisclosureService
    from desktop.services.program import Services

ChooseFolder = Callable[[QWidget], Path | None]


class DisclosurePage(Pane):
    """``left`` by the arrow and by Esc from the list of requests."""

    left = Signal()

    def __init__(
        self,
        disclosures: "DisclosureService",
        services: "Services",
        change_feed: ChangeFeed,
        theme_feed: ThemeFeed,
        background: Background,
        *,
        choose_folder: ChooseFolder = ask_for_folder,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("sheet", parent)
        self._disclosures, self._services = disclosures, services
        self._change_feed, self._theme_feed, self._background = change_feed, theme_feed, background
        self._choose_folder = choose_folder
        self._request_id: UUID | None = None
        self._folder: Path | None = None
        self._build()
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Read anew what is shown: the requests, or the one that is worked on."""
        if self._request_id is None:
            self._show_requests()
        else:
            self._read_request(self._request_id)

    def show_request(self, request_id: UUID) -> None:
        """Open one request."""
        self._request_id = request_id
        self._message.hide()
        self._desk.set_provisions(self._services.provisions.names())
        self._read_request(request_id)

    # --- building

    def _build(self) -> None:
        feed = self._theme_feed
        self._header = PageHeader(feed, "")
        self._header.show_back()
        self._new = push_button(self.tr("&New request"), feed, look="primary", icon_name="plus")
        self._take_back = push_button(self.tr("Remove the request"), feed)
        self._make = push_button(self.tr("Make the &files …"), feed, look="primary")
        self._message = InlineMessage(feed)
        self._open_folder = self._message.add_button(self.tr("Open the folder"))
        self._model = DisclosureTableModel(self)
        self._table = RecordTableView(feed)
        self._table.setModel(self._model)
        self._table.setAccessibleName(self.tr("Requests"))
        self._none = EmptyState(
            feed,
            "file-text",
            self.tr(
                "When somebody asks for minutes you mask here what secrecy covers, with its provision, and make the files. "
                "Who asks and why is not noted."
            ),
            self.tr("Note a request"),
        )
        services = self._services
        chooser = DocumentChooser(services.meetings, services.series, feed)
        self._desk = RequestDesk(self._disclosures, chooser, self._background, feed)
        self._stack = QStackedWidget()

    def _lay_out(self) -> None:
        for button in (self._take_back, self._make, self._new):
            self._header.add_action(button)
        self._requests = QWidget()
        rows = QVBoxLayout(self._requests)
        rows.setContentsMargins(Space.CARD, 0, Space.CARD, 0)
        rows.addWidget(self._table)
        self._table.fit_columns(DisclosureColumn.RECEIVED, DisclosureColumn.DOCUMENTS, DisclosureColumn.MASKS)
        self._table.grow_column(DisclosureColumn.STATE)
        for shown in (self._requests, self._none, self._desk):
            self._stack.addWidget(shown)
        told = QVBoxLayout()
        told.setContentsMargins(Space.PAGE, 0, Space.PAGE, Space.INSIDE)
        told.addWidget(self._message)
        self._message.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addLayout(told)
        column.addWidget(hairline())
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._header.back_requested.connect(self._go_back)
        self._new.clicked.connect(self._on_new)
        self._none.button_clicked.connect(self._on_new)
        self._table.record_opened.connect(self.show_request)
        self._take_back.clicked.connect(self._on_take_back)
        self._make.clicked.connect(self._on_make)
        self._open_folder.clicked.connect(self._on_open_folder)
        panel, desk, chooser = self._desk.panel, self._desk, self._desk.chooser
        panel.received_changed.connect(self._on_received_changed)
        panel.appeal_changed.connect(self._on_appeal_changed)
        panel.leaving_out_requested.connect(self._on_leaving_out)
        panel.standing_masking_requested.connect(self._on_standing_masking)
        desk.masks_wanted.connect(self._on_masks_wanted)
        desk.unmasking_wanted.connect(self._on_unmasking_wanted)
        desk.release_wanted.connect(self._on_release_wanted)
        chooser.meeting_chosen.connect(self._on_meeting_chosen)
        chooser.picture_chosen.connect(self._on_picture_chosen)
        chooser.follow_ups_chosen.connect(self._on_follow_ups_chosen)
        self._change_feed.announced.connect(self._on_announced)

    # --- what comes from the window

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Lead whoever comes here to what is shown; a focus proxy would hide the stops before it from the Tab key."""
        super().focusInEvent(event)
        if self._request_id is not None:
            self._desk.panel.focus_documents()
        else:
            (self._table if self._model.rowCount() else self._new).setFocus(event.reason())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._go_back()
        else:
            super().keyPressEvent(event)

    # --- what is shown

    def _show_requests(self) -> None:
        requests = self._disclosures.list_all()
        chosen = self._model.record_at(self._table.currentIndex())
        self._model.set_records(requests)
        if chosen is not None:
            self._table.setCurrentIndex(self._model.index_of(chosen.id))
        self._header.set_title(self.tr("Disclosure"))
        self._header.set_fact(self.tr("%n request(s)", "", len(requests)) if requests else "")
        self._stack.setCurrentWidget(self._requests if requests else self._none)
        self._show_actions(is_request=False, is_open=False)

    def _read_request(self, request_id: UUID) -> None:
        self._background.run(
            partial(read_request, self._disclosures, request_id),
            partial(self._on_read, request_id),
            self._on_failed,
        )

    def _on_read(self, request_id: UUID, shown: RequestShown) -> None:
        if request_id != self._request_id:
            return
        request = shown.request
        self._header.set_title(self.tr("Request of {day}").format(day=long_day(request.received_on)))
        if request.answered_on is None:
            self._header.set_fact(self.tr("Not answered"))
        else:
            self._header.set_fact(self.tr("Answered {day}").format(day=long_day(request.answered_on)))
        self._show_actions(is_request=True, is_open=request.answered_on is None)
        self._make.setEnabled(bool(request.documents))
        self._stack.setCurrentWidget(self._desk)
        self._desk.show_request(shown)

    def _show_actions(self, *, is_request: bool, is_open: bool) -> None:
        self._new.setVisible(not is_request and self._stack.currentWidget() is not self._none)
        self._take_back.setVisible(is_request and is_open)
        self._make.setVisible(is_request and is_open)

    def _tell(self, kind: MessageKind, words: str, *, has_folder: bool = False) -> None:
        self._open_folder.setVisible(has_folder)
        self._message.show_message(kind, words)
        self._message.show()

    # --- what somebody does

    def _go_back(self) -> None:
        if self._request_id is None:
            self.left.emit()
            return
        self._request_id = None
        self._message.hide()
        self._show_requests()
        self.setFocus()

    def _act(self, operation: Callable[[], Change]) -> Change | None:
        """Do something short; what stops it is said above the text."""
        try:
            change = operation()
        except UserError as error:
            self._tell(MessageKind.DANGER, say(error))
            return None
        self._message.hide()
        self._change_feed.announce(change)
        return change

    def _act_on(self, operation: Callable[..., Change], *arguments: object, **named: object) -> None:
        assert self._request_id is not None
        self._act(partial(operation, self._request_id, *arguments, **named))

    def _on_new(self) -> None:
        change = self._act(partial(self._disclosures.start, self._services.office.today()))
        if change is not None:
            self.show_request(change.ids[0])

    def _on_take_back(self) -> None:
        request_id, self._request_id = self._request_id, None
        assert request_id is not None
        self._act(partial(self._disclosures.remove, request_id))
        self._show_requests()

    def _on_received_changed(self, day: object) -> None:
        self._act_on(self._disclosures.change_facts, day, is_appealed=False)

    def _on_appeal_changed(self, is_appealed: bool) -> None:
        assert self._request_id is not None
        received_on = self._disclosures.show(self._request_id).received_on
        self._act_on(self._disclosures.change_facts, received_on, is_appealed=is_appealed)

    def _on_meeting_chosen(self, meeting_id: UUID) -> None:
        self._act_on(self._disclosures.choose_minutes, [meeting_id])

    def _on_picture_chosen(self) -> None:
        pictures = self._services.pictures.list_all()
        if not pictures:
            self._tell(MessageKind.INFO, self.tr("There is no situation picture yet."))
            return
        self._act_on(self._disclosures.choose_variant, DisclosedKind.PICTURE, pictures[0].id)

    def _on_follow_ups_chosen(self) -> None:
        self._act_on(self._disclosures.choose_variant, DisclosedKind.FOLLOW_UPS)

    def _on_leaving_out(self, document_id: UUID) -> None:
        self._act_on(self._disclosures.leave_out, document_id)

    def _on_masks_wanted(self, document_id: UUID, masks: Iterable[Mask]) -> None:
        self._act_on(self._disclosures.mask, document_id, masks)

    def _on_unmasking_wanted(self, document_id: UUID, mask: Mask) -> None:
        self._act_on(self._disclosures.unmask, document_id, mask)

    def _on_release_wanted(self, document_id: UUID, place: Place, is_released: bool) -> None:
        self._act_on(self._disclosures.release, document_id, place, is_released=is_released)

    def _on_standing_masking(self) -> None:
        """Mask every place where masked words still stand, under the provision that is chosen."""
        self._act_on(self._disclosures.mask_standing, self._desk.reader.bar.provision())

    def _on_make(self) -> None:
        assert self._request_id is not None
        folder = self._choose_folder(self)
        if folder is None:
            return
        self._folder = folder
        self._make.setEnabled(False)
        self._background.run(
            partial(self._disclosures.make, self._request_id, folder), self._on_made, self._on_failed
        )

    def _on_made(self, made: tuple[Change, list[Path]]) -> None:
        change, paths = made
        self._change_feed.announce(change)
        told = self.tr("%n file(s) made in {folder}", "", len(paths)).format(folder=self._folder)
        self._tell(MessageKind.OK, told, has_folder=True)

    def _on_failed(self, error: Exception) -> None:
        self._make.setEnabled(True)
        if not isinstance(error, UserError):
            raise error
        self._tell(MessageKind.DANGER, say(error))

    def _on_open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _on_announced(self, change: Change) -> None:
        if self.isVisible() and change.noun in {Noun.DISCLOSURE, Noun.MEETING, Noun.EVERYTHING}:
            self.refresh()
