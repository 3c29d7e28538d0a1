"""The foot of the page: what is left to decide, the way back, and the one button that locks the text."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.theme_palettes import ColourRole
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.icon_label import IconLabel
from desktop.ui.widgets.look import text_label
from desktop.ui.widgets.pane import Pane


class FinishFoot(Pane):
    """``finish_requested`` comes only while nothing is left, ``backup_requested`` only while one is needed."""

    back_requested = Signal()
    finish_requested = Signal()
    backup_requested = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__("sunken", parent)
        self._sign = IconLabel(theme_feed, "circle-alert", "warn")
        self._sentence = text_label("", wraps=True)
        self._back_up = push_button(self.tr("Back up now"), theme_feed)
        self._back = push_button(self.tr("Back &to the meeting"), theme_feed)
        self._finish = push_button(self.tr("&Finish"), theme_feed, look="primary")
        self._finish.setToolTip("F12")
        self._back.clicked.connect(self.back_requested)
        self._finish.clicked.connect(self.finish_requested)
        self._back_up.clicked.connect(self.backup_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.PAGE, Space.BETWEEN, Space.PAGE, Space.BETWEEN)
        row.setSpacing(Space.INSIDE)
        for widget in (self._sign, self._sentence, self._back_up, self._back, self._finish):
            row.addWidget(widget, 1 if widget is self._sentence else 0)
        self.show_impossible()

    def show_left(self, count: int) -> None:
        """Say how many questions are left; at 0 the button is alive."""
        if count:
            self._say("circle-alert", "warn", self.tr("%n question(s) left. Then you can finish.", "", count))
        else:
            self._say("circle-check", "ok", self.tr("Nothing is left to decide. You can finish."))
        self._finish.setEnabled(count == 0)

    def show_finishing(self) -> None:
        self._say("clock", "text2", self.tr("Finishing …"))
        self._finish.setEnabled(False)

    def show_backup_needed(self, sentence: str) -> None:
        """Nothing is finished while the copies of the store fail."""
        self._say("octagon-alert", "danger", sentence)
        self._finish.setEnabled(False)
        self._back_up.show()

    def show_backing_up(self) -> None:
        self._say("clock", "text2", self.tr("Backing up …"))
        self._finish.setEnabled(False)

    def show_impossible(self) -> None:
        self._say("circle-alert", "warn", self.tr("There is nothing to finish here."))
        self._finish.setEnabled(False)

    def finish_by_key(self) -> bool:
        """Press the button for the keyboard; False when it is not alive."""
        is_alive = self._finish.isEnabled()
        self._finish.click()
        return is_alive

    def focus_finish(self, reason: Qt.FocusReason) -> None:
        self._finish.setFocus(reason)

    def _say(self, icon_name: str, role: ColourRole, sentence: str) -> None:
        self._sign.show_icon(icon_name, role)
        self._sentence.setText(sentence)
        self._back_up.hide()
        self._finish.setAccessibleDescription(sentence)
