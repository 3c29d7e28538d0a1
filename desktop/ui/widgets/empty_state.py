"""What stands where a list would be: what would be here, why it is empty, and one way on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.icon_label import IconLabel
from desktop.ui.widgets.look import text_label

_WIDEST_TEXT_CHARACTERS = 60


class EmptyState(QWidget):
    """Centred in its pane. ``button_clicked`` comes from the one button, there when it has a text."""

    button_clicked = Signal()

    def __init__(
        self,
        theme_feed: ThemeFeed,
        icon_name: str,
        text: str,
        button_text: str = "",
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = IconLabel(theme_feed, icon_name, "text3", size="empty_icon")
        self._text = text_label(text, "quiet", wraps=True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._button = push_button(button_text, theme_feed)
        self._button.clicked.connect(self.button_clicked)
        self._lay_out()
        self._button.setVisible(
            bool(button_text)
        )  # in its place: before that it would be a window of its own

    def set_text(self, text: str) -> None:
        """Say another reason why it is empty."""
        self._text.setText(text)

    def set_button_text(self, button_text: str) -> None:
        """Offer another way on; an empty text takes the button away."""
        self._button.setText(button_text)
        self._button.setVisible(bool(button_text))

    def focus_button(self, reason: Qt.FocusReason) -> None:
        """Lead the keyboard to the way on."""
        self._button.setFocus(reason)

    def _lay_out(self) -> None:
        self._text.setMaximumWidth(self._text.fontMetrics().averageCharWidth() * _WIDEST_TEXT_CHARACTERS)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.PAGE, Space.SECTION, Space.PAGE, Space.SECTION)
        column.setSpacing(Space.BETWEEN)
        column.addStretch(1)
        column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(_centred(self._text))
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)


def _centred(label: QLabel) -> QHBoxLayout:
    """Give the label all the width it may have, and halve what is left over."""
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(label, 1000)
    row.addStretch(1)
    return row
