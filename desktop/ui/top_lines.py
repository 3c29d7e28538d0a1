"""The lines over every page: that what is open is the example, only read, or a copy that was just gone back to.

Each is made when it is first needed.
"""

from enum import Enum
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.theme import Space, ThemeFeed
from domain.errors import UserError
from domain.restoring import RestoreOutcome

if TYPE_CHECKING:
    from desktop.ui.backup_line import BackupLine
    from desktop.ui.example_line import ExampleLine
    from desktop.ui.read_only_line import ReadOnlyLine, ReadOnlyView
    from desktop.ui.restored_line import RestoredLine


class BackupMessage(Enum):
    """What the line of the copies says."""

    TROUBLE = "trouble"
    WAITING = "waiting"
    FAILURE = "failure"


class TopLines(QWidget):
    """Takes no room while there is nothing to say.

    The signals are those of the lines; ``gone_back`` comes when it is said that a copy was gone back to.
    """

    example_thrown_away = Signal()
    begin_wanted = Signal()
    again_wanted = Signal(object)
    write_wanted = Signal(object)
    folder_wanted = Signal(object)
    backup_wanted = Signal()
    backup_settings_wanted = Signal()
    close_wanted = Signal()
    stay_wanted = Signal()
    gone_back = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.INSIDE, Space.TINY, Space.INSIDE, Space.TINY)
        self.hide()

    def mark_example(self, *, is_example: bool) -> None:
        """Say that what is open is the example, or no longer; what was said of another file goes."""
        self._show("restored", is_wanted=False)
        if is_example:
            self.example.begin()
        self._show("example", is_wanted=is_example)

    def mark_read_only(self, view: "ReadOnlyView | None") -> None:
        """Say that what is open is only read, or no longer."""
        if view is not None:
            self.read_only.show_view(view)
        self._show("read_only", is_wanted=view is not None)

    def refuse_writing(self, error: UserError) -> None:
        """What is read cannot be written in yet."""
        self.read_only.show_refusal(error)

    def tell_restored(self, outcome: RestoreOutcome) -> None:
        """Say that a copy was gone back to, and where the earlier file lies; until somebody has read it."""
        self.restored.tell(outcome)
        self._show("restored", is_wanted=True)
        self.gone_back.emit()

    def mark_backup(self, message: BackupMessage | None, trouble: UserError | None) -> None:
        """Say what is wrong with the copies, or why the window does not close at once; None for nothing."""
        if message is BackupMessage.WAITING:
            self._backup.show_waiting()
        elif message is BackupMessage.FAILURE and trouble is not None:
            self._backup.show_failure(trouble)
        elif trouble is not None and message is not None:
            self._backup.show_trouble(trouble)
        self._show("_backup", is_wanted=message is not None)

    @cached_property
    def example(self) -> "ExampleLine":
        from desktop.ui.example_line import ExampleLine  # noqa: PLC0415 - only over the example

        line = ExampleLine(self._theme_feed, self)
        line.thrown_away.connect(self.example_thrown_away)
        line.begin_wanted.connect(self.begin_wanted)
        self._column.addWidget(line)
        return line

    @cached_property
    def read_only(self) -> "ReadOnlyLine":
        from desktop.ui.read_only_line import ReadOnlyLine  # noqa: PLC0415 - only over what is only read

        line = ReadOnlyLine(self._theme_feed, self)
        line.again_wanted.connect(self.again_wanted)
        line.write_wanted.connect(self.write_wanted)
        self._column.addWidget(line)
        return line

    @cached_property
    def restored(self) -> "RestoredLine":
        from desktop.ui.restored_line import RestoredLine  # noqa: PLC0415 - only after that

        line = RestoredLine(self._theme_feed, self)
        line.folder_wanted.connect(self.folder_wanted)
        line.closed.connect(partial(self._show, "restored", is_wanted=False))
        self._column.addWidget(line)
        return line

    @cached_property
    def _backup(self) -> "BackupLine":
        from desktop.ui.backup_line import BackupLine  # noqa: PLC0415 - only where there is something to say

        line = BackupLine(self._theme_feed, self)
        line.backup_wanted.connect(self.backup_wanted)
        line.settings_wanted.connect(self.backup_settings_wanted)
        line.close_wanted.connect(self.close_wanted)
        line.stay_wanted.connect(self.stay_wanted)
        self._column.addWidget(line)
        return line

    def show_line(self, line: QWidget, *, is_wanted: bool) -> None:
        """Show or hide a line that somebody else has made and looks after."""
        if self._column.indexOf(line) < 0:
            self._column.addWidget(line)
        line.setVisible(is_wanted)
        self._take_room()

    def _show(self, name: str, *, is_wanted: bool) -> None:
        """Lines that were never needed are not made to be hidden."""
        lines = vars(self)
        if name in lines:
            lines[name].setVisible(is_wanted)
        self._take_room()

    def _take_room(self) -> None:
        lines = self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        self.setVisible(any(not line.isHidden() for line in lines))
