"""The red thread: seven stops on a drawn line, from what is told to what came of it over the year."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.look import text_label
from desktop.ui.widgets.thread_ring import ThreadRing


@dataclass(frozen=True, slots=True)
class ThreadStop:
    icon_name: str
    title: str
    text: str


class RedThread(QWidget):
    """Shows the stops from top to bottom; read by screen readers as the words they are."""

    def __init__(
        self, theme_feed: ThemeFeed, stops: Sequence[ThreadStop], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for stop in stops:
            column.addLayout(_row(theme_feed, stop, is_last=stop is stops[-1]))


def _row(theme_feed: ThemeFeed, stop: ThreadStop, *, is_last: bool) -> QHBoxLayout:
    words = QVBoxLayout()
    words.setContentsMargins(0, 0, 0, 0 if is_last else Space.CARD)
    words.setSpacing(0)
    words.addWidget(text_label(stop.title, "strong"))
    words.addWidget(text_label(stop.text, "secondary", wraps=True))
    row = QHBoxLayout()
    row.setSpacing(Space.CARD)
    row.addWidget(ThreadRing(theme_feed, stop.icon_name, is_last=is_last, size="control"))
    row.addLayout(words, 1)
    return row
