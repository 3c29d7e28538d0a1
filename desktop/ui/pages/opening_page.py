"""What is shown while a large file is opened: why it takes a while, and how far it has come where that is known."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop.services.long_opening import LongOpening
from desktop.ui.theme import Space, Theme, ThemeFeed
from desktop.ui.widgets.icon_label import IconLabel
from desktop.ui.widgets.look import text_label
from desktop.ui.widgets.pane import Pane

_WIDEST_PX = 480
_MUCH = 1000  # of a width that is shared with what is left over


class OpeningPage(Pane):
    """Nothing can be done here but wait, or close the window."""

    def __init__(self, theme_feed: ThemeFeed, reason: LongOpening, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self._theme_feed, self._reason = theme_feed, reason
        self._build()
        self._lay_out()
        theme_feed.follow(self._on_text_size_changed)

    def show_progress(self, done: int, total: int) -> None:
        """So much of it is done; nobody knows how much when a file is looked through or copied."""
        if self._reason is not LongOpening.RENEWING:
            return
        percent = 100 * done // max(total, 1)
        self._bar.setValue(percent)
        self._share.setText(self.tr("{percent} % done").format(percent=percent))

    def _build(self) -> None:
        title, why, patience = self._texts()
        self._title = text_label(title, "title", wraps=True)
        self._why = text_label(why, wraps=True)
        self._bar = QProgressBar()
        self._bar.setRange(0, 100 if self._reason is LongOpening.RENEWING else 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(title)
        self._share = text_label("", "secondary")
        self._patience = text_label(patience, "secondary", wraps=True)
        self.show_progress(0, 1)

    def _texts(self) -> tuple[str, str, str]:
        """What is done, why, and what to be patient for."""
        if self._reason is LongOpening.RENEWING:
            return (
                self.tr("The file is being brought up to date"),
                self.tr(
                    "It was made by an earlier version of Samsyn. A copy is kept beside it first, and nothing in it is lost."
                ),
                self.tr(
                    "A large file takes some minutes. If you close the window, the file stays as it was."
                ),
            )
        if self._reason is LongOpening.LOOKING_THROUGH:
            return (
                self.tr("The file is being checked"),
                self.tr("It was not closed properly, so everything in it is checked before it is opened."),
                self.tr("A large file takes some seconds."),
            )
        return (
            self.tr("The file is being read"),
            self.tr("A copy of it is taken to read from. Nothing is changed in the file itself."),
            self.tr("A large file takes some seconds."),
        )

    def _lay_out(self) -> None:
        self._words = QWidget()
        words = QVBoxLayout(self._words)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(Space.BETWEEN)
        words.addWidget(IconLabel(self._theme_feed, "samsyn", "accent", size="empty_icon"))
        for widget in (self._title, self._why, self._bar, self._share, self._patience):
            words.addWidget(widget)
        self._share.setVisible(self._reason is LongOpening.RENEWING)
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
