"""How much of something is done, and a way to stop it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.look import text_label

_SEVERAL = 1000  # what the bar counts to


class ShareRow(QWidget):
    """``stopped`` by its button."""

    stopped = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = QProgressBar()
        self._bar.setRange(0, _SEVERAL)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("How much is done"))
        self._share = text_label("", "quiet")
        self._stop = push_button(self.tr("Stop"), theme_feed, compact=True)
        self._stop.clicked.connect(self.stopped)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.BETWEEN)
        row.addWidget(self._bar, 1)
        row.addWidget(self._share)
        row.addWidget(self._stop)
        self.hide()

    def begin(self) -> None:
        """Show that nothing is done yet; the focus is on stopping."""
        self.show_share(0.0)
        self.show()
        self._stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_share(self, share: float) -> None:
        self._bar.setValue(round(share * _SEVERAL))
        self._share.setText(self.tr("{percent} per cent").format(percent=round(share * 100)))

    def end(self, then: QWidget) -> None:
        """Go away; whoever stood on the button stands on ``then``."""
        had_focus = self._stop.hasFocus()
        self.hide()
        if had_focus:
            then.setFocus(Qt.FocusReason.OtherFocusReason)
