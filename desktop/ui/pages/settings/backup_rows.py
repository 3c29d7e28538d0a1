"""Rows of the settings about copies: a row that can say what is wrong with it, and one for a folder that copies go to."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.ui.pages.settings.setting_row import SettingRow
from desktop.ui.saying import say
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.inline_message import InlineMessage, MessageKind
from domain.errors import UserError


class RowWithTrouble(QWidget):
    """A setting, and under it what is wrong with it."""

    def __init__(self, theme_feed: ThemeFeed, row: SettingRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = row
        self._error = InlineMessage(theme_feed, MessageKind.DANGER)
        place = QVBoxLayout()
        place.setContentsMargins(Space.CARD, 0, Space.CARD, 0)
        place.addWidget(self._error)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(row)
        self._column.addLayout(place)
        self.show_trouble(None)

    def show_trouble(self, trouble: UserError | None) -> None:
        """Say what is wrong, in its place; None for nothing."""
        if trouble is not None:
            self._error.show_message(MessageKind.DANGER, say(trouble))
        self._error.setVisible(trouble is not None)
        self._column.setContentsMargins(0, 0, 0, Space.BETWEEN if trouble is not None else 0)

    def trouble_text(self) -> str:
        return "" if self._error.isHidden() else self._error.text()


class BackupFolderRow(RowWithTrouble):
    """``choosing`` when the person wants another folder, ``given_up`` when they want this one no more."""

    choosing = Signal()
    given_up = Signal()

    def __init__(
        self,
        theme_feed: ThemeFeed,
        title: str,
        hint: str,
        *,
        choose: str,
        give_up: str,
        parent: QWidget | None = None,
    ) -> None:
        """``choose`` and ``give_up`` are what the buttons say."""
        self._hint = hint
        self._choose = push_button(choose, theme_feed, icon_name="folder-open")
        self._give_up = push_button(give_up, theme_feed)
        row = SettingRow(theme_feed, title, hint, _beside(self._choose, self._give_up), named=self._choose)
        self._choose.setAccessibleName(choose)  # the row gave it the title
        super().__init__(theme_feed, row, parent)
        self._choose.clicked.connect(self.choosing)
        self._give_up.clicked.connect(self.given_up)

    def show_folder(self, folder: Path | None, *, can_be_given_up: bool) -> None:
        """Say where it is; None for nowhere."""
        self.row.say(f"{folder}\n{self._hint}" if folder else self._hint)
        self._give_up.setVisible(can_be_given_up)


def _beside(*buttons: QPushButton) -> QWidget:
    """Under each other: the words of a path want the width."""
    column = QWidget()
    lines = QVBoxLayout(column)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(Space.INSIDE)
    for button in buttons:
        lines.addWidget(button)
    return column
