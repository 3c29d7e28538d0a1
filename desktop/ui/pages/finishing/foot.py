"""The foot of the page: what is left to decide, the way back, and the one button that locks the text."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.theme_palettes import ColourRole
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.icon_label import IconLabel
from desktop.ui.widgets.look import text_label
from desktop.ui.widgets.pane import Pane
from desktop.ui.widgets.stacking_row import StackingRow

_STACKED_BELOW_PX = 620


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
        self._lay_out(theme_feed)
        self.show_impossible()

    def _lay_out(self, theme_feed: ThemeFeed) -> None:
        """A long sentence stands above the buttons where it would become a column beside them."""
        words, buttons = QHBoxLayout(), QHBoxLayout()
        words.addWidget(self._sign)
        words.addWidget(self._sentence, 1)
        for button in (self._back_up, self._back, self._finish):
            buttons.addWidget(button)
        foot = StackingRow(theme_feed, _STACKED_BELOW_PX)
        foot.set_spacing(Space.INSIDE)
        for layout, share in ((words, 1), (buttons, 0)):
            part = QWidget()
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(Space.INSIDE)
            part.setLayout(layout)
            foot.add_part(part, share)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.PAGE, Space.BETWEEN, Space.PAGE, Space.BETWEEN)
        row.addWidget(foot)

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
