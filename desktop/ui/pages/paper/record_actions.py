"""Buttons for what may be done with a set of minutes now; what may not is left out."""

from collections.abc import Collection, Mapping
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop.ui.pages.meeting.flow_row import FlowRow
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from domain.record_view import RecordAction

_ICONS: Mapping[RecordAction, str] = MappingProxyType(
    {
        RecordAction.APPROVE: "file-check",
        RecordAction.APPROVE_AT: "file-check",
        RecordAction.CORRECT: "pencil-line",
        RecordAction.DISPATCH: "send",
        RecordAction.REOPEN: "lock-open",
    }
)


class RecordActions(FlowRow):
    """``asked(RecordAction)``."""

    asked = Signal(object)

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(theme_feed, Space.INSIDE, parent=parent)
        self._buttons: dict[RecordAction, QPushButton] = {}
        for action, words in (
            (RecordAction.APPROVE, self.tr("&Approve …")),
            (RecordAction.APPROVE_AT, self.tr("Approved at &meeting …")),
            (RecordAction.CORRECT, self.tr("&Correct …")),
            (RecordAction.DISPATCH, self.tr("S&end …")),
            (RecordAction.REOPEN, self.tr("&Open again …")),
        ):
            button = push_button(words, theme_feed, icon_name=_ICONS[action])
            button.clicked.connect(partial(self.asked.emit, action))
            self._buttons[action] = button
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self.add(button)

    def offer(self, actions: Collection[RecordAction]) -> None:
        for action, button in self._buttons.items():
            button.setVisible(action in actions)

    def lead_to(self, action: RecordAction) -> None:
        """Put the focus on a button, or on the first there is when that one is gone."""
        shown = [button for button in self._buttons.values() if not button.isHidden()]
        wanted = self._buttons[action]
        if shown:
            (wanted if wanted in shown else shown[0]).setFocus()
