"""What would a journalist get? The minutes as they would be handed out if somebody asked for them now, before any test."""

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.background import Background
from desktop.ui.preview import MinutesPreview
from desktop.ui.saying import say
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.card import hairline
from desktop.ui.widgets.inline_message import InlineMessage, MessageKind
from desktop.ui.widgets.page_header import PageHeader
from desktop.ui.widgets.pane import Pane
from domain.errors import UserError

if TYPE_CHECKING:
    from desktop.services.disclosure_service import DisclosureService
    from desktop.services.disclosure_view import UntestedPreview


class DisclosurePreviewPage(Pane):
    """``back_requested(UUID)`` of the meeting, by the arrow and by Esc."""

    back_requested = Signal(object)

    def __init__(
        self,
        disclosures: "DisclosureService",
        theme_feed: ThemeFeed,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("sheet", parent)
        self._disclosures, self._theme_feed, self._background = disclosures, theme_feed, background
        self._meeting_id: UUID | None = None
        self._round = 0
        self._build()
        self._lay_out()
        self._header.back_requested.connect(self._on_back)

    def show_meeting(self, meeting_id: UUID) -> None:
        """Make the paper of a meeting, in the background."""
        self._meeting_id = meeting_id
        self._message.show_message(MessageKind.INFO, self._explained())
        self._preview.show_waiting()
        self._round += 1
        self._background.run(
            partial(self._disclosures.preview_untested, meeting_id),
            partial(self._on_made, self._round),
            partial(self._on_not_made, self._round),
        )

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._preview.setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._on_back()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self._header = PageHeader(self._theme_feed, self.tr("What would a journalist get?"))
        self._header.show_back()
        self._message = InlineMessage(self._theme_feed)
        self._preview = MinutesPreview(self._theme_feed)

    def _lay_out(self) -> None:
        told = QVBoxLayout()
        told.setContentsMargins(Space.PAGE, 0, Space.PAGE, Space.BETWEEN)
        told.addWidget(self._message)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 0, 0)  # the sheet's own line
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addLayout(told)
        column.addWidget(hairline())
        column.addWidget(self._preview, 1)

    def _explained(self) -> str:
        return self.tr(
            "The paper as it would be handed out, had nobody tested it. Only what is marked for secrecy is left out: "
            "read the rest as whoever asks for it would."
        )

    def _on_made(self, asked_in: int, made: "UntestedPreview") -> None:
        if asked_in != self._round:
            return
        count = len(made.withheld)
        left_out = (
            self.tr("%n place(s) are left out.", "", count) if count else self.tr("Nothing is left out.")
        )
        self._message.show_message(MessageKind.INFO, f"{self._explained()} {left_out}")
        self._preview.show_pdf(made.printed.pdf, self.tr("As it would be handed out"))

    def _on_not_made(self, asked_in: int, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        if asked_in == self._round:
            self._preview.show_nothing()
            self._message.show_message(MessageKind.DANGER, say(error))

    def _on_back(self) -> None:
        self.back_requested.emit(self._meeting_id)
