"""What is shown while the file of an earlier program is brought up to date: why it takes a while, and how far it has come."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop.ui.theme import Space, Theme, ThemeFeed
from desktop.ui.widgets.icon_label import IconLabel
from desktop.ui.widgets.look import text_label
from desktop.ui.widgets.pane import Pane

_WIDEST_PX = 480
_MUCH = 1000  # of a width that is shared with what is left over


class RenewalPage(Pane):
    """Nothing can be done here but wait, or close the window."""

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self._theme_feed = theme_feed
        self._build()
        self._lay_out()
        theme_feed.follow(self._on_text_size_changed)

    def show_progress(self, done: int, total: int) -> None:
        """So much of it is done."""
        percent = 100 * done // max(total, 1)
        self._bar.setValue(percent)
        self._share.setText(self.tr("{percent} % done").format(percent=percent))

    def _build(self) -> None:
        title = self.tr("The file is being brought up to date")
        self._title = text_label(title, "title", wraps=True)
        self._why = text_label(
            self.tr(
                "It was made by an earlier version of Samsyn. A copy is kept beside it first, and nothing in it is lost."
            ),
            wraps=True,
        )
        self._bar = QProgressBar()
        self._bar.setRange(0, 100)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(title)
        self._share = text_label("", "secondary")
        self._leave = text_label(
            self.tr("A large file takes some minutes. If you close the window, the file stays as it was."),
            "secondary",
            wraps=True,
        )

    def _lay_out(self) -> None:
        self._words = QWidget()
        words = QVBoxLayout(self._words)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(Space.BETWEEN)
        words.addWidget(IconLabel(self._theme_feed, "samsyn", "accent", size="empty_icon"))
        for widget in (self._title, self._why, self._bar, self._share, self._leave):
            words.addWidget(widget)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._words, _MUCH)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SECTION, Space.SECTION, Space.SECTION, Space.SECTION)
        column.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        column.setAlignment(row, Qt.AlignmentFlag.AlignVCenter)

    def _on_text_size_changed(self, theme: Theme) -> None:
        self._words.setMaximumWidth(round(_WIDEST_PX * theme.text_scale))
