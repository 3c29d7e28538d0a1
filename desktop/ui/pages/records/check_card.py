"""Checking the minutes in place: all of them, with progress and a way to stop, or one by the code on its paper."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QProgressBar, QWidget

from desktop.ui.background import Background
from desktop.ui.dates import long_day
from desktop.ui.pages.meeting.flow_row import FlowRow
from desktop.ui.pages.records.check_job import CheckJob
from desktop.ui.pages.records.check_result import CheckResult
from desktop.ui.pages.records.record_card import RecordCard
from desktop.ui.saying import say
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.inline_message import MessageKind
from desktop.ui.widgets.look import text_label
from domain.chain import read_code
from domain.errors import UserError

if TYPE_CHECKING:
    from desktop.services.records_overview_service import CodeFound, NamedFault, RecordsOverviewService

_CODE_WIDTH = 320
_SEVERAL = 1000  # what the bar counts to


class CheckCard(RecordCard):
    """``minutes_wanted(UUID)``; ``checked`` when a check of all has ended, for series may be sealed or open again."""

    minutes_wanted = Signal(object)
    checked = Signal()

    def __init__(
        self,
        overview: "RecordsOverviewService",
        theme_feed: ThemeFeed,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        self._overview, self._background, self._theme_feed = overview, background, theme_feed
        self._job: CheckJob | None = None
        super().__init__(theme_feed, "file-check", "", "", parent)
        self._title.setText(self.tr("Check the minutes"))
        self.button.setText(self.tr("Check all"))
        self._build()
        self._lay_out()
        self._connect()

    def show_state(self, last_checked: datetime | None, sealed: Sequence[str]) -> None:
        """Which series can only be read; otherwise when all was last looked through."""
        if sealed:
            told = self.tr("Can only be read until the file is whole again: {series}.")
            self.say(told.format(series=", ".join(sealed)), is_trouble=True)
        elif last_checked is None:
            self.say(self.tr("The minutes of this file have not been checked yet."))
        else:
            day = long_day(last_checked.astimezone().date())
            self.say(
                self.tr("All minutes were last checked on {day}, and nothing was wrong.").format(day=day)
            )

    def is_checking(self) -> bool:
        return self._job is not None

    def stop(self) -> None:
        """Let a check that runs go."""
        if self._job is not None:
            self._job.stop()
            self._end()
            self._result.say(MessageKind.INFO, self.tr("The check was stopped."))

    # --- building

    def _build(self) -> None:
        feed = self._theme_feed
        self._code = Field(
            self.tr("Code on paper"),
            QLineEdit(),
            feed,
            help_text=self.tr("Twenty characters in four groups, in the foot of every page."),
        )
        self._find = push_button(self.tr("Check the code"), feed)
        self._bar = QProgressBar()
        self._bar.setRange(0, _SEVERAL)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("How much is done"))
        self._share = text_label("", "quiet")
        self._stop = push_button(self.tr("Stop"), feed, compact=True)
        self._result = CheckResult(feed)

    def _lay_out(self) -> None:
        self._progress = QWidget()
        progress = QHBoxLayout(self._progress)
        progress.setContentsMargins(0, 0, 0, 0)
        progress.setSpacing(Space.BETWEEN)
        progress.addWidget(self._bar, 1)
        progress.addWidget(self._share)
        progress.addWidget(self._stop)
        by_code = FlowRow(self._theme_feed)
        by_code.add(self._code, _CODE_WIDTH, grows=False)
        self.body.addWidget(self._progress)
        self.body.addSpacing(Space.TINY)
        self.body.addWidget(by_code)
        self.body.addWidget(self._find, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._result)
        self._progress.hide()

    def _connect(self) -> None:
        self.chosen.connect(self._on_check_all)
        self._stop.clicked.connect(self.stop)
        self._find.clicked.connect(self._on_find)
        self._line.returnPressed.connect(self._on_find)
        self._line.textEdited.connect(self._code.clear_error)
        self._result.minutes_wanted.connect(self.minutes_wanted)

    @property
    def _line(self) -> QLineEdit:
        line = self._code.editor
        assert isinstance(line, QLineEdit)
        return line

    # --- all

    def _on_check_all(self) -> None:
        self._result.clear()
        self._show_share(0.0)
        self._progress.show()
        self.button.setEnabled(False)
        self._stop.setFocus(Qt.FocusReason.OtherFocusReason)
        self._job = CheckJob(self)
        self._job.progressed.connect(self._show_share)
        self._job.found.connect(self._on_found)
        self._job.failed.connect(self._on_failed)
        self._job.begin(self._overview, self._background)

    def _show_share(self, share: float) -> None:
        self._bar.setValue(round(share * _SEVERAL))
        self._share.setText(self.tr("{percent} per cent").format(percent=round(share * 100)))

    def _on_found(self, faults: "Sequence[NamedFault]") -> None:
        self._end()
        self._result.show_faults(faults)
        self.checked.emit()

    def _on_failed(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, UserError):
            raise error
        self._result.say(MessageKind.DANGER, say(error))

    def _end(self) -> None:
        self._job = None
        had_focus = self._stop.hasFocus()
        self._progress.hide()
        self.button.setEnabled(True)
        if had_focus:
            self.button.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- by code

    def _on_find(self) -> None:
        typed = self._line.text()
        self._result.clear()
        if read_code(typed) is None:
            self._code.set_error(
                self.tr("Write all twenty characters, as they stand in the foot of the page.")
            )
            self._line.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        find = partial(self._overview.find_code, typed)
        self._background.run(find, self._on_code_found, self._on_failed)

    def _on_code_found(self, found: "CodeFound") -> None:
        self._result.show_code(found)
