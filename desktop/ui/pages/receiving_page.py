"""Taking a handover in: the folder, the new file it goes into, how far it has come, and the way to open what came of it.

Shown with a file open, and with none: it needs no store, and never writes to one that is there.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.ui.background import Background
from desktop.ui.pages.handover.path_line import Choose, PathLine
from desktop.ui.pages.handover.share_job import ShareJob, Told
from desktop.ui.pages.handover.share_row import ShareRow
from desktop.ui.saying import language, say
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.card_column import CardColumn
from desktop.ui.widgets.inline_message import InlineMessage, MessageKind
from desktop.ui.widgets.look import text_label
from desktop.ui.widgets.page_header import PageHeader
from desktop.ui.widgets.pane import Pane
from domain.errors import Problem, UserError
from domain.handover import TakenOver

TakeOver = Callable[[Path, Path, Told], TakenOver]
SUFFIX = ".samsyn"
_WIDEST_PX = 880  # at the ordinary size of text, as the hub of the record
_OF_THE_FOLDER = {
    Problem.HANDOVER_MISSING,
    Problem.HANDOVER_CHANGED,
    Problem.HANDOVER_TOO_NEW,
    Problem.HANDOVER_UNREADABLE,
}


class ReceivingPage(Pane):
    """``left`` by the arrow and by Esc; ``opening_wanted(Path)`` of the file that was made."""

    left = Signal()
    opening_wanted = Signal(object)

    def __init__(
        self,
        take_over: TakeOver,
        theme_feed: ThemeFeed,
        background: Background,
        *,
        choose_folder: Choose | None = None,
        choose_file: Choose | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("sheet", parent)
        self._take_over, self._theme_feed, self._background = take_over, theme_feed, background
        self._choose_folder = choose_folder or _ask_for_folder
        self._choose_file = choose_file or _ask_for_file
        self._job: ShareJob | None = None
        self._target = Path()
        self._build()
        self._lay_out()
        self._connect()

    def begin(self) -> None:
        """As a new page, unless something is being taken in."""
        if self._job is None:
            self._folder.set_path(None)
            self._file.set_path(None)
            self._message.hide()

    # --- building

    def _build(self) -> None:
        feed = self._theme_feed
        self._header = PageHeader(feed, self.tr("Take in a handover"))
        self._header.show_back()
        self._folder = PathLine(
            feed,
            self.tr("The folder of the handover"),
            self.tr("The one with the files index.html and manifest.json in it."),
            self._choose_folder,
        )
        self._file = PathLine(
            feed,
            self.tr("The new file"),
            self.tr("A place and a name that are not taken. Files that are there already are never changed."),
            self._choose_file,
        )
        self._button = push_button(self.tr("Take in"), feed, look="primary")
        self._share = ShareRow(feed)
        self._message = InlineMessage(feed)
        self._open = self._message.add_button(self.tr("Open the file"))
        self._message.hide()
        self._column = CardColumn(feed, _WIDEST_PX)

    def _lay_out(self) -> None:
        card = Card()
        told = self.tr(
            "Everything in the handover comes into a new file: meetings, minutes with their codes, follow-ups and the log. "
            "First every checksum is compared."
        )
        card.body.addWidget(text_label(told, "quiet", wraps=True))
        for line in (self._folder, self._file):
            card.body.addSpacing(Space.INSIDE)
            card.body.addWidget(line)
        card.body.addSpacing(Space.INSIDE)
        card.body.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        card.body.addWidget(self._share)
        card.body.addWidget(self._message)
        self._column.add(card)
        self._column.fill(self, self._header)

    def _connect(self) -> None:
        self._header.back_requested.connect(self._on_left)
        self._folder.path_changed.connect(self._on_folder_chosen)
        self._button.clicked.connect(self._on_begin)
        self._share.stopped.connect(self._on_stopped)
        self._open.clicked.connect(self._on_open)

    # --- what comes from the window

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._folder.focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._on_left()
        else:
            super().keyPressEvent(event)

    # --- taking in

    def _on_folder_chosen(self) -> None:
        """Propose a file beside one's other documents."""
        folder = self._folder.path()
        if folder is not None and self._file.path() is None:
            documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
            self._file.set_path(Path(documents, f"{folder.name}{SUFFIX}"))

    def _on_begin(self) -> None:
        folder, target = self._folder.path(), self._file.path()
        if folder is None:
            self._refuse(self._folder, self.tr("Choose the folder of the handover."))
        elif target is None:
            self._refuse(self._file, self.tr("Choose a place and a name for the new file."))
        else:
            self._begin(folder, target if target.suffix else target.with_suffix(SUFFIX))

    def _begin(self, folder: Path, target: Path) -> None:
        self._target = target
        self._message.hide()
        self._set_enabled(is_enabled=False)
        self._share.begin()
        self._job = ShareJob(self)
        self._job.progressed.connect(self._share.show_share)
        self._job.done.connect(self._on_done)
        self._job.failed.connect(self._on_failed)
        self._job.begin(partial(self._take_over, folder, target), self._background)

    def _refuse(self, line: PathLine, words: str) -> None:
        line.field.set_error(words)
        line.focus()

    def _on_done(self, result: TakenOver) -> None:
        from desktop.services.handover_words import taken_over_lines  # noqa: PLC0415

        self._end()
        self._open.show()
        kind = MessageKind.WARN if result.changed else MessageKind.OK
        self._message.show_message(kind, " ".join(taken_over_lines(result, language())))
        self._message.show()
        self._open.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_failed(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, UserError):
            raise error
        self._refuse(self._folder if error.problem in _OF_THE_FOLDER else self._file, say(error))

    def _on_stopped(self) -> None:
        if self._job is not None:
            self._job.stop()
            self._end()
            self._open.hide()
            self._message.show_message(MessageKind.INFO, self.tr("It was stopped, and no file was made."))
            self._message.show()

    def _end(self) -> None:
        self._job = None
        self._set_enabled(is_enabled=True)
        self._share.end(self._button)

    def _set_enabled(self, *, is_enabled: bool) -> None:
        for widget in (self._folder, self._file, self._button):
            widget.setEnabled(is_enabled)

    def _on_open(self) -> None:
        self.opening_wanted.emit(self._target)

    def _on_left(self) -> None:
        """Whoever leaves no longer waits for it."""
        self._on_stopped()
        self.left.emit()


def _ask_for_folder(parent: QWidget) -> Path | None:
    title = QCoreApplication.translate("ReceivingPage", "The folder of the handover")
    chosen = QFileDialog.getExistingDirectory(parent, title)
    return Path(chosen) if chosen else None


def _ask_for_file(parent: QWidget) -> Path | None:
    title = QCoreApplication.translate("ReceivingPage", "The new file")
    kinds = QCoreApplication.translate("ReceivingPage", "Samsyn files ({0})").format(f"*{SUFFIX}")
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    chosen, _filter = QFileDialog.getSaveFileName(parent, title, documents, kinds)
    return Path(chosen) if chosen else None
