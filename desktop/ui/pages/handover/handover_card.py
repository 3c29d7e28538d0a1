"""Handing over everything from the hub of the record: where to, how far it has come, what came of it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.ui.background import Background
from desktop.ui.pages.disclosure.folder_target import ask_for_folder
from desktop.ui.pages.handover.share_job import ShareJob
from desktop.ui.pages.handover.share_row import ShareRow
from desktop.ui.pages.paper.outlets import system_outlets
from desktop.ui.pages.records.record_card import RecordCard
from desktop.ui.saying import language, say
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.inline_message import InlineMessage, MessageKind
from domain.errors import UserError
from domain.handover import HandedOver

if TYPE_CHECKING:
    from desktop.services.handover_service import HandoverService

ChooseFolder = Callable[[QWidget], Path | None]
OpenFolder = Callable[[Path], None]


class HandoverCard(RecordCard):
    """Each handover goes into a folder of its own in the one that is chosen."""

    def __init__(
        self,
        handovers: "HandoverService",
        theme_feed: ThemeFeed,
        background: Background,
        *,
        choose_folder: ChooseFolder = ask_for_folder,
        open_folder: OpenFolder | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme_feed, "package", "", "", parent)
        self._handovers, self._background = handovers, background
        self._choose_folder = choose_folder
        self._open_folder = open_folder or system_outlets(self).open_folder
        self._job: ShareJob | None = None
        self._target = Path()
        self._title.setText(self.tr("Hand over everything"))
        self.button.setText(self.tr("Hand over everything …"))
        self.say(
            self.tr(
                "Minutes, agreements, follow-ups, lists and the log in one folder that can be read without Samsyn: for a "
                "successor or an archive. Also what is marked for secrecy."
            )
        )
        self._share = ShareRow(theme_feed)
        self._message = InlineMessage(theme_feed)
        self._show_folder = self._message.add_button(self.tr("Open the folder"))
        self._message.hide()
        self.body.addWidget(self._share)
        self.body.addWidget(self._message)
        self.chosen.connect(self.begin)
        self._share.stopped.connect(self._on_stopped)
        self._show_folder.clicked.connect(self._on_show_folder)

    def begin(self) -> None:
        """Ask where to, and begin."""
        place = None if self._job is not None else self._choose_folder(self)
        if place is None:
            return
        self._target = self._handovers.free_folder(place)
        self._message.hide()
        self.button.setEnabled(False)
        self._share.begin()
        self._job = ShareJob(self)
        self._job.progressed.connect(self._share.show_share)
        self._job.done.connect(self._on_done)
        self._job.failed.connect(self._on_failed)
        self._job.begin(partial(self._handovers.hand_over, self._target), self._background)

    def _on_stopped(self) -> None:
        if self._job is not None:
            self._job.stop()
            self._end(MessageKind.INFO, self.tr("The handover was stopped. Nothing of it is left."))

    def _on_done(self, result: HandedOver) -> None:
        from desktop.services.handover_words import handed_over_lines  # noqa: PLC0415

        where = self.tr("It lies in {folder}.").format(folder=self._target)
        words = " ".join((*handed_over_lines(result, language()), where))
        self._end(MessageKind.WARN if result.changed else MessageKind.OK, words, is_there=True)

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            self._end(MessageKind.DANGER, "")
            self._message.hide()
            raise error
        self._end(MessageKind.DANGER, say(error))

    def _end(self, kind: MessageKind, words: str, *, is_there: bool = False) -> None:
        self._job = None
        self.button.setEnabled(True)
        self._share.end(self.button)
        self._show_folder.setVisible(is_there)
        self._message.show_message(kind, words)
        self._message.show()

    def _on_show_folder(self) -> None:
        self._open_folder(self._target)
