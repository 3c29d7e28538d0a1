"""One setting: what it is and what it does at the left, the control at the right; and the card such rows stand in."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.ui.theme import Space, Theme, ThemeFeed
from desktop.ui.widgets.card import Card, hairline
from desktop.ui.widgets.look import text_label
from desktop.ui.widgets.stacking_row import StackingRow

_STACKED_BELOW_PX = 520
_FIELD_PX = 240  # all fields end and begin in the same columns


class SettingRow(QWidget):
    """The title (``&`` marks its mnemonic) names the control and the help describes it, also for screen readers.

    ``named`` is the part of the control that has the keyboard, where that is not all of it. A button with words keeps
    them as its name.
    """

    def __init__(
        self,
        theme_feed: ThemeFeed,
        title: str,
        help_text: str,
        control: QWidget,
        *,
        named: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._control, self._named = control, named or control
        self._title = QLabel(title)
        if not isinstance(control, QPushButton):
            self._named.setAccessibleName(title.replace("&", ""))
            self._title.setBuddy(self._named)
        self._help = text_label("", "secondary", wraps=True)
        row = StackingRow(theme_feed, _STACKED_BELOW_PX)
        row.set_spacing(Space.CARD)
        row.add_part(self._words(), 1)
        row.add_part(control)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.CARD, Space.BETWEEN, Space.CARD, Space.BETWEEN)
        column.addWidget(row)
        self.say(help_text)
        if not isinstance(control, QAbstractButton):
            theme_feed.follow(self._on_text_size_changed)

    def say(self, help_text: str) -> None:
        """Tell something else about the setting."""
        self._help.setText(help_text)
        self._help.setVisible(bool(help_text))
        self._named.setAccessibleDescription(help_text)

    def told(self) -> str:
        """What is said about the setting now."""
        return self._help.text()

    def _on_text_size_changed(self, theme: Theme) -> None:
        self._control.setMinimumWidth(round(_FIELD_PX * theme.text_scale))

    def _words(self) -> QWidget:
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        column.addStretch(1)
        column.addWidget(self._title)
        column.addWidget(self._help)
        column.addStretch(1)
        return words


class SettingsSection(QWidget):
    """A heading and a card with a line between its rows."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = Card(margin=0)
        self._card.body.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.INSIDE)
        column.addWidget(text_label(title, "section"))
        column.addWidget(self._card)

    def add(self, row: QWidget) -> None:
        """Put a row after those already there."""
        if self._card.body.count():
            self._card.body.addWidget(hairline())
        self._card.body.addWidget(row)


class OnOffBox(QCheckBox):
    """A box to tick that says in words how it stands. For the user's choices listen to ``clicked``."""

    def __init__(self, *, is_on: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # The words stand before the box, so that the boxes end their rows in one column.
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.toggled.connect(self._tell)
        self.setChecked(is_on)
        self._tell()

    def _tell(self) -> None:
        self.setText(self.tr("On") if self.isChecked() else self.tr("Off"))
