"""Says, over every page, that what is open is only read: why, how old it is, and the two ways on from there."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.dates import day_month
from desktop.ui.saying import say
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.inline_message import InlineMessage, MessageKind
from domain.calendar import clock
from domain.errors import Problem, UserError


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadOnlyView:
    """What is read in place of ``path``, as it was at ``read_at``.

    ``reason`` is what stands in the way of writing, None where nothing does any more.
    """

    path: Path
    read_at: datetime
    reason: UserError | None


class ReadOnlyLine(QWidget):
    """``again_wanted`` asks for the file as it is now, ``write_wanted`` to open it as usual; both carry its path."""

    again_wanted = Signal(object)
    write_wanted = Signal(object)

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._view: ReadOnlyView | None = None
        self._build()
        self._lay_out()
        self._connect()

    def show_view(self, view: ReadOnlyView) -> None:
        """Say what is open, and since when it is as it is."""
        self._view = view
        seen = self.tr("You see the file as it was at {0}.").format(_hour(view.read_at))
        self._fact.show_message(MessageKind.WARN, f"{self._reason(view)} {seen}")

    def show_refusal(self, error: UserError) -> None:
        """It still cannot be written in, and this is why."""
        self._fact.show_message(MessageKind.WARN, say(error))

    def text(self) -> str:
        return self._fact.text()

    def _build(self) -> None:
        self._fact = InlineMessage(self._theme_feed, MessageKind.WARN)
        self._again = self._fact.add_button(self.tr("Load anew"))
        self._write = self._fact.add_button(self.tr("Try to open for writing"))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._fact)

    def _connect(self) -> None:
        self._again.clicked.connect(self._on_again)
        self._write.clicked.connect(self._on_write)

    def _reason(self, view: ReadOnlyView) -> str:
        if view.reason is None:
            return self.tr("Read-only: now the file can be opened for writing.")
        values = view.reason.values
        words = {
            Problem.STORE_IN_USE: self.tr("Read-only: open with {user} on {computer} since {since}."),
            Problem.STORE_OPEN_HERE: self.tr("Read-only: open in another window of yours since {since}."),
            Problem.PLACE_ON_NETWORK: self.tr("Read-only: the file is on the network ({where})."),
            Problem.PLACE_IN_CLOUD: self.tr("Read-only: the file is in {where}."),
        }.get(view.reason.problem, self.tr("Read-only: nothing can be written where the file is."))
        since = values.get("since")
        at = self._moment(since, view.read_at) if isinstance(since, datetime) else ""
        return words.format_map({**values, "since": at})

    def _moment(self, at: datetime, beside: datetime) -> str:
        """The time of day, with the day when it is not that of the other moment."""
        day = at.astimezone().date()
        if day == beside.astimezone().date():
            return _hour(at)
        return self.tr("{0} at {1}").format(day_month(day), _hour(at))

    def _on_again(self) -> None:
        if self._view is not None:
            self.again_wanted.emit(self._view.path)

    def _on_write(self) -> None:
        if self._view is not None:
            self.write_wanted.emit(self._view.path)


def _hour(at: datetime) -> str:
    return clock(at.astimezone().time())
