"""Asks once, when the start page has shown what there is today, what has come since last time; says it if there is any."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.background import Background
from desktop.ui.theme import Space, ThemeFeed
from domain.errors import UserError
from domain.news import News

if TYPE_CHECKING:
    from desktop.services.program import Services


class NewsDesk(QWidget):
    """Hidden while nothing is new."""

    follow_ups_wanted = Signal()
    agreement_wanted = Signal(object)
    duties_wanted = Signal()

    def __init__(
        self,
        services: "Services",
        background: Background,
        theme_feed: ThemeFeed,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._news, self._background, self._theme_feed = services.news, background, theme_feed
        self._opened_at = services.office.now()
        self._has_asked = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, Space.INSIDE)
        self.hide()

    def ask_once(self) -> None:
        """In the background; what cannot be read now is told by what shows the same dates."""
        if not self._has_asked:
            self._has_asked = True
            read = partial(self._news.since_last_time, self._opened_at)
            self._background.run(read, self.show_news, self._on_not_read)

    def show_news(self, news: News | None) -> None:
        """One line, where something is new."""
        if news is None or news.is_empty:
            return
        from desktop.ui.pages.overview.news_line import NewsLine  # noqa: PLC0415 - seldom wanted

        line = NewsLine(news, self._theme_feed)
        line.follow_ups_wanted.connect(self.follow_ups_wanted)
        line.agreement_wanted.connect(self.agreement_wanted)
        line.duties_wanted.connect(self.duties_wanted)
        line.put_away.connect(self.hide)
        self._column.addWidget(line)
        self.show()

    def _on_not_read(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
