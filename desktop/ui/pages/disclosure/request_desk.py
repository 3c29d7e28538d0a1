"""One request: its facts and documents, the text to mask in, and beside it the paper as it is handed out.

Says what somebody decides; the page calls the service and lets the desk show what became of it.
"""

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.background import Background
from desktop.ui.pages.disclosure.document_chooser import DocumentChooser
from desktop.ui.pages.disclosure.reader import Reader
from desktop.ui.pages.disclosure.request_panel import RequestPanel
from desktop.ui.pages.disclosure.request_shown import RequestShown
from desktop.ui.preview import MinutesPreview
from desktop.ui.saying import say
from desktop.ui.theme import Space, Theme, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.look import set_look
from domain.disclosure import DisclosedDocument, DisclosedKind
from domain.errors import UserError
from domain.masks import Mask
from domain.minutes_places import Place

if TYPE_CHECKING:
    from desktop.services.disclosure_service import DisclosureService
    from desktop.services.disclosure_view import MinutesInRequest, Preview

_LEAST_WIDTH_OF_THREE_PX = 1000  # at the ordinary size of text
_PANEL_WIDTH_PX = 250


class RequestDesk(QWidget):
    """``masks_wanted(UUID, list[Mask])``, ``release_wanted(UUID, Place, bool)``: the first is always the document."""

    masks_wanted = Signal(object, object)
    unmasking_wanted = Signal(object, object)
    release_wanted = Signal(object, object, bool)

    def __init__(
        self,
        disclosures: "DisclosureService",
        chooser: DocumentChooser,
        background: Background,
        theme_feed: ThemeFeed,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._disclosures, self.chooser = disclosures, chooser
        self._background, self._theme_feed = background, theme_feed
        self._shown: RequestShown | None = None
        self._chosen: UUID | None = None
        self._previewed: UUID | None = None
        self._round = 0
        self._is_paper_shown = False
        self._build()
        self._lay_out()
        self._connect()

    def set_provisions(self, provisions: tuple[str, ...]) -> None:
        self.reader.bar.set_provisions(provisions)

    def show_request(self, shown: RequestShown) -> None:
        """Show a request, or the same one as it is now; the document that was read stays."""
        is_other = self._shown is None or self._shown.request.id != shown.request.id
        self._shown = shown
        keys = [document.id for document in shown.request.documents]
        if is_other or self._chosen not in keys:
            self._chosen = keys[0] if keys else None
        titles = [(document.id, self._title(document)) for document in shown.request.documents]
        self.panel.show_request(shown.request, titles, self._chosen)
        self.panel.show_undecided(shown.undecided if self._is_open() else 0)
        self.panel.show_standing(len(shown.standing))
        if is_other:
            self.show_chooser(is_wanted=not keys and self._is_open())
        self._show_document()

    def show_chooser(self, *, is_wanted: bool) -> None:
        """Choose documents in place of the text."""
        self._stack.setCurrentWidget(self.chooser if is_wanted else self._read)
        if is_wanted:
            self.chooser.refresh()
            self.chooser.focus_meetings()
        self._arrange()

    def focus_text(self) -> None:
        self.reader.text.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # --- building

    def _build(self) -> None:
        feed = self._theme_feed
        self.panel = RequestPanel(feed)
        self._panel_area = QScrollArea()
        self._panel_area.setWidgetResizable(True)
        self._panel_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._panel_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._panel_area.setWidget(self.panel)
        self.reader = Reader(feed)
        self._read = QWidget()
        self._turn = push_button("", feed, compact=True)
        self._preview = MinutesPreview(feed)
        self._stack = QStackedWidget()

    def _lay_out(self) -> None:
        read = QVBoxLayout(self._read)
        read.setContentsMargins(0, 0, 0, 0)
        read.setSpacing(0)
        turn = QHBoxLayout()
        turn.setContentsMargins(Space.CARD, 0, Space.CARD, 0)
        turn.addWidget(self._turn, 0, Qt.AlignmentFlag.AlignRight)
        read.addLayout(turn)
        both = QHBoxLayout()
        both.setSpacing(0)
        both.addWidget(self.reader, 1)
        both.addWidget(_divider())
        both.addWidget(self._preview, 1)
        read.addLayout(both, 1)
        self._preview.hide()  # until there is room
        self._turn.hide()
        self._stack.addWidget(self._read)
        self._stack.addWidget(self.chooser)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._panel_area)
        row.addWidget(_divider())
        row.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.panel.document_chosen.connect(self._on_document_chosen)
        self.panel.adding_requested.connect(self._on_adding_requested)
        self.panel.mask_chosen.connect(self._on_mask_chosen)
        self.panel.unmasking_requested.connect(self._on_unmasking_requested)
        self.panel.undecided_requested.connect(self._on_undecided_requested)
        self.panel.standing_requested.connect(self._on_standing_requested)
        self.reader.masks_wanted.connect(self._on_masks_wanted)
        self.reader.release_wanted.connect(self._on_release_wanted)
        self.chooser.done.connect(self._on_chooser_done)
        self._turn.clicked.connect(self._on_turned)
        self._theme_feed.follow(self._on_theme_changed)

    # --- what is shown

    def _is_open(self) -> bool:
        return self._shown is not None and self._shown.request.answered_on is None

    def _minutes(self) -> "MinutesInRequest | None":
        if self._shown is None or self._chosen is None:
            return None
        return self._shown.minutes.get(self._chosen)

    def _title(self, document: DisclosedDocument) -> str:
        if document.file_name:
            return document.file_name.removesuffix(".pdf")
        if document.kind is DisclosedKind.PICTURE:
            return self.tr("Situation picture")
        if document.kind is DisclosedKind.FOLLOW_UPS:
            return self.tr("List of follow-ups")
        told = self._shown.minutes.get(document.id) if self._shown else None
        return told.title if told else ""

    def _show_document(self) -> None:
        told = self._minutes()
        if told is None or told.is_changed:
            self.reader.show_nothing(self._why_nothing(told))
            self.panel.show_masks(None, ())
            self._preview.show_nothing()
            return
        self.panel.show_masks(told.minutes, told.document.decisions.masks)
        self.reader.show_minutes(told, is_open=self._is_open())
        self._make_preview(told.document.id)

    def _why_nothing(self, told: "MinutesInRequest | None") -> str:
        if told is not None:
            return self.tr(
                "The minutes have changed since they were chosen. Leave them out, choose them again and mask anew."
            )
        document = self._document()
        if document is None and not self._is_open():
            return self.tr("This answer was noted without documents that were masked here.")
        if document is None:
            return self.tr("Choose what the request is about.")
        if document.file_hash:
            return f"{document.file_name}\n\nSHA-256\n{document.file_hash}"
        return self.tr(
            "This document is handed out without what is marked for secrecy. Nothing is masked by hand in it."
        )

    def _document(self) -> DisclosedDocument | None:
        documents = self._shown.request.documents if self._shown else ()
        return next((each for each in documents if each.id == self._chosen), None)

    def _make_preview(self, document_id: UUID) -> None:
        """The paper of the same document comes back at the page that was read."""
        assert self._shown is not None
        at_page = self._preview.page() if document_id == self._previewed else 0
        self._previewed = document_id
        self._preview.show_waiting()
        self._round += 1
        self._background.run(
            partial(self._disclosures.preview, self._shown.request.id, document_id),
            partial(self._on_previewed, self._round, at_page),
            partial(self._on_not_previewed, self._round),
        )

    def _on_previewed(self, asked_in: int, at_page: int, preview: "Preview") -> None:
        if asked_in == self._round:
            self._preview.show_pdf(preview.masked.pdf, self.tr("As it is handed out"), at_page=at_page)

    def _on_not_previewed(self, asked_in: int, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        if asked_in == self._round:
            self._preview.show_nothing(say(error))

    # --- what somebody does

    def _on_document_chosen(self, document_id: UUID) -> None:
        self._chosen = document_id
        self.show_chooser(is_wanted=False)
        self._show_document()

    def _on_adding_requested(self) -> None:
        self.show_chooser(is_wanted=True)

    def _on_chooser_done(self) -> None:
        self.show_chooser(is_wanted=False)
        self.focus_text()

    def _on_masks_wanted(self, masks: list[Mask]) -> None:
        self.masks_wanted.emit(self._chosen, masks)

    def _on_unmasking_requested(self, mask: Mask) -> None:
        self.unmasking_wanted.emit(self._chosen, mask)

    def _on_release_wanted(self, place: Place, is_released: bool) -> None:
        self.release_wanted.emit(self._chosen, place, is_released)

    def _on_mask_chosen(self, mask: Mask) -> None:
        self.reader.text.select(mask.place, mask.start, mask.end)

    def _on_undecided_requested(self) -> None:
        assert self._shown is not None
        told = next(each for each in self._shown.minutes.values() if each.undecided)
        self._go_to(told.document.id, told.undecided[0], None, None)

    def _on_standing_requested(self) -> None:
        assert self._shown is not None
        word = self._shown.standing[0]
        self._go_to(word.document_id, *word.standing)

    def _go_to(self, document_id: UUID, place: Place, start: int | None, end: int | None) -> None:
        if document_id != self._chosen:
            self._on_document_chosen(document_id)
            self.panel.choose_document(document_id)
        self.reader.text.select(place, start, end)
        self.reader.text.setFocus()

    # --- where there is little room

    def _arrange(self) -> None:
        """Text and paper beside each other, or one of them at a time."""
        scale = self._theme_feed.theme.text_scale
        is_narrow = self.width() < _LEAST_WIDTH_OF_THREE_PX * scale
        self._panel_area.setFixedWidth(round(_PANEL_WIDTH_PX * scale))
        self._turn.setVisible(is_narrow)
        self._turn.setText(
            self.tr("Show &the text") if self._is_paper_shown else self.tr("Show as handed ou&t")
        )
        self._preview.setVisible(not is_narrow or self._is_paper_shown)
        self.reader.setVisible(not is_narrow or not self._is_paper_shown)

    def _on_turned(self) -> None:
        self._is_paper_shown = not self._is_paper_shown
        self._arrange()

    def _on_theme_changed(self, _theme: Theme) -> None:
        self._arrange()


def _divider() -> QFrame:
    line = QFrame()
    set_look(line, "hairline", value=True)
    line.setFixedWidth(1)
    return line
