"""Saving a calendar file from the list of follow-ups: its button, where it is to lie, and what came of it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QWidget

from desktop.ui.background import Background
from desktop.ui.pages.follow_ups.calendar_target import ask_for_calendar
from desktop.ui.saying import say
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.inline_message import InlineMessage, MessageKind
from domain.errors import UserError

if TYPE_CHECKING:
    from desktop.services.program import Services

ChooseTarget = Callable[[QWidget, str], Path | None]


class CalendarDesk(InlineMessage):
    """Says what came of it, and is hidden until then. ``button`` stands where the page wants it.

    ``wanted_party`` is the party to which the list is narrowed: the file is then for that party.
    """

    def __init__(
        self,
        services: "Services",
        background: Background,
        theme_feed: ThemeFeed,
        wanted_party: Callable[[], UUID | None],
        *,
        choose_target: ChooseTarget = ask_for_calendar,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme_feed, parent=parent)
        self._services, self._background = services, background
        self._wanted_party, self.choose_target = wanted_party, choose_target
        self.button = push_button(self.tr("Calendar &file …"), theme_feed, icon_name="calendar-days")
        self.button.clicked.connect(self.save)
        self.add_button(self.tr("Close")).clicked.connect(self.hide)
        self.hide()

    def save(self) -> None:
        """Ask where, write there, say what came of it."""
        day = self._services.office.today().isoformat()
        target = self.choose_target(self.window(), self.tr("Calendar {day}").format(day=day) + ".ics")
        if target is not None:
            write = partial(self._services.calendar.write, target, self._wanted_party())
            self._background.run(write, partial(self._on_written, target), self._on_failed)

    def _on_written(self, target: Path, count: int) -> None:
        saved = self.tr("%n date(s) saved in {path}. Open the file to put them in your calendar.", "", count)
        self._tell(MessageKind.OK, saved.format(path=target))

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self._tell(MessageKind.DANGER, say(error))

    def _tell(self, kind: MessageKind, sentence: str) -> None:
        self.show_message(kind, sentence)
        self.show()
