"""One step of the guide: a ring or a tick, the sentence, the button that goes there while it is not done."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.icon_label import IconLabel
from desktop.ui.widgets.look import text_label
from desktop.ui.widgets.stacking_row import StackingRow

_STACKED_BELOW_PX = 420


class GuideRow(StackingRow):
    clicked = Signal()

    def __init__(
        self, theme_feed: ThemeFeed, sentence: str, button: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(theme_feed, _STACKED_BELOW_PX, parent=parent)
        self._sentence = sentence
        self._sign = IconLabel(theme_feed, "circle")
        self._text = text_label(sentence, wraps=True)
        self._button = push_button("", theme_feed, compact=True)
        self.set_button(button)
        self._button.clicked.connect(self.clicked)
        words = QWidget()
        row = QHBoxLayout(words)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.INSIDE)
        row.addWidget(self._sign)
        row.addWidget(self._text, 1)
        self.add_part(words, 1)
        self.add_part(self._button)
        self.set_done(is_done=False)

    @property
    def leads_on(self) -> bool:
        """Whether there is a way to go from here: it is not done."""
        return not self._button.isHidden()

    def focus_button(self) -> None:
        self._button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_button(self, text: str) -> None:
        self._button.setText(text)
        self._button.setAccessibleDescription(self._sentence)

    def set_done(self, *, is_done: bool) -> None:
        """A tick in place of the ring, and no button; a screen reader hears which."""
        self._sign.show_icon("circle-check" if is_done else "circle", "ok" if is_done else "text3")
        state = self.tr("Done") if is_done else self.tr("To do")
        self._text.setAccessibleName(f"{state}: {self._sentence}")
        self._button.setVisible(not is_done and bool(self._button.text()))
