"""Leads to taking a handover in and back again, with a file open or with none."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.ui.background import Background
from desktop.ui.commands import Command, Commands
from desktop.ui.navigator import Navigator
from desktop.ui.theme import ThemeFeed

if TYPE_CHECKING:
    from desktop.ui.pages.handover.share_job import Told
    from desktop.ui.pages.receiving_page import ReceivingPage
    from domain.handover import TakenOver


class ReceivingDesk(QObject):
    """``opening_wanted(Path)`` of a file that was made; ``left`` when there is no page to go back to."""

    opening_wanted = Signal(object)
    left = Signal()

    def __init__(
        self, stack: QStackedWidget, navigator: Navigator, theme_feed: ThemeFeed, background: Background
    ) -> None:
        super().__init__(stack)
        self._stack, self._navigator = stack, navigator
        self._theme_feed, self._background = theme_feed, background
        self._before: QWidget | None = None

    def bind(self, commands: Commands) -> None:
        commands.add(
            Command(
                key="take_over",
                title=self.tr("Take in a handover …"),
                icon="package-open",
                run=self.begin,
                words=self.tr("receive everything successor archive read import"),
            )
        )

    def begin(self) -> None:
        if self._stack.currentWidget() is not self._page:
            self._before = self._stack.currentWidget()
        self._page.begin()
        self._stack.setCurrentWidget(self._page)
        self._page.setFocus(Qt.FocusReason.OtherFocusReason)

    @cached_property
    def _page(self) -> "ReceivingPage":
        from desktop.ui.pages.receiving_page import ReceivingPage  # noqa: PLC0415 - few ever see it

        page = ReceivingPage(_take_over, self._theme_feed, self._background)
        page.left.connect(self._on_left)
        page.opening_wanted.connect(self.opening_wanted)
        self._stack.addWidget(page)
        return page

    def _on_left(self) -> None:
        before = self._before
        if self._navigator.has_pages and before is not None and self._stack.indexOf(before) >= 0:
            self._stack.setCurrentWidget(before)
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.left.emit()


def _take_over(folder: Path, target: Path, tell: "Told") -> "TakenOver":
    from desktop.services.handover_service import take_over  # noqa: PLC0415 - it brings SQLAlchemy

    return take_over(folder, target, tell)
