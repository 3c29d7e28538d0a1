"""The red thread of one thing, in a panel: where it came from and what came of it, each stop a way there."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.elided_label import ElidedLabel
from desktop.ui.widgets.look import set_look, text_label
from desktop.ui.widgets.stacking_row import StackingRow
from desktop.ui.widgets.thread_ring import StopState, ThreadRing

_STACKED_BELOW_PX = 190
_STEPS: Mapping[int, int] = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_WALKING = frozenset({*_STEPS, Qt.Key.Key_Home, Qt.Key.Key_End})


@dataclass(frozen=True, slots=True, kw_only=True)
class PanelStop:
    """A stop: what it is ("§ 5, operativt lägesbildsmöte v. 38"), when in words ("17 sep"), and its text.

    A stop that leads somewhere has a key. ``is_late`` goes for the words that say when.
    """

    icon_name: str
    title: str
    when: str = ""
    text: str = ""
    state: StopState = StopState.DONE
    is_late: bool = False
    key: object | None = None


class ThreadPanel(QScrollArea):
    """``stop_chosen(key)`` for a click or Enter. Tab comes once, to the stop we are at; arrows walk along the thread."""

    stop_chosen = Signal(object)

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._links: list[_StopLink] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def set_stops(self, stops: Sequence[PanelStop]) -> None:
        """Show this thread from its first stop to its last; the keyboard stays here when it was here."""
        had_focus = any(link.hasFocus() for link in self._links)
        self._let_go()
        thread = QWidget()
        set_look(thread, "column", value=True)
        column = QVBoxLayout(thread)
        column.setContentsMargins(Space.TINY, Space.TINY, Space.TINY, Space.TINY)
        column.setSpacing(0)
        for stop in stops:
            column.addWidget(self._row(stop, is_last=stop is stops[-1]))
        column.addStretch(1)
        self.setWidget(thread)
        entrance = self._entrance()
        self._let_tab_come_to(entrance)
        if had_focus and entrance is not None:
            entrance.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        links = self._links
        here = next((place for place, link in enumerate(links) if link.hasFocus()), None)
        target = None if here is None else _target(event, here, len(links))
        if target is None:
            super().keyPressEvent(event)
            return
        self._let_tab_come_to(links[target])
        links[target].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _let_go(self) -> None:
        """Take the thread away, but not at once: the choice of one of its stops may have led here."""
        self._links = []
        thread = self.takeWidget()
        if thread is not None:
            thread.deleteLater()

    def _row(self, stop: PanelStop, *, is_last: bool) -> QWidget:
        column = _words_of(stop, self._theme_feed)
        words = QWidget() if stop.key is None else self._link(stop, column)
        words.setLayout(column)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.INSIDE)
        line.addWidget(ThreadRing(self._theme_feed, stop.icon_name, stop.state, is_last=is_last))
        line.addLayout(_above_gap(words, 0 if is_last else Space.INSIDE), 1)
        return row

    def _link(self, stop: PanelStop, words: QVBoxLayout) -> "_StopLink":
        link = _StopLink(stop, words, self._spoken(stop))
        link.stop_chosen.connect(self.stop_chosen)
        self._links.append(link)
        return link

    def _spoken(self, stop: PanelStop) -> str:
        state = {
            StopState.DONE: "",
            StopState.HERE: self.tr("You are here"),
            StopState.MISSING: self.tr("Not there yet"),
        }[stop.state]
        return ", ".join(words for words in (stop.title, stop.when, stop.text, state) if words)

    def _entrance(self) -> "_StopLink | None":
        here = (link for link in self._links if link.stop.state is StopState.HERE)
        return next(here, self._links[0] if self._links else None)

    def _let_tab_come_to(self, entrance: "_StopLink | None") -> None:
        for link in self._links:
            is_entrance = link is entrance
            link.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_entrance else Qt.FocusPolicy.ClickFocus)


class _StopLink(QPushButton):
    """A stop that leads somewhere; all its words are the target."""

    stop_chosen = Signal(object)

    def __init__(self, stop: PanelStop, words: QVBoxLayout, spoken: str) -> None:
        super().__init__()
        self.stop = stop
        self._words = words
        set_look(self, "quiet", value=True)
        self.setAccessibleName(spoken)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._on_clicked)

    def sizeHint(self) -> QSize:
        return self._words.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._words.minimumSize()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif event.key() in _WALKING:
            event.ignore()  # a button would go to its neighbours itself, and past those that take no Tab
        else:
            super().keyPressEvent(event)

    def _on_clicked(self) -> None:
        self.stop_chosen.emit(self.stop.key)


class _StopHead(StackingRow):
    """What the stop is, and when: in one line while there is room."""

    def __init__(self, theme_feed: ThemeFeed, stop: PanelStop) -> None:
        super().__init__(theme_feed, _STACKED_BELOW_PX)
        title = ElidedLabel(stop.title, "secondary")
        title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.add_part(_unhit(title), 1)
        if stop.when:
            self.add_part(_unhit(text_label(stop.when, "error" if stop.is_late else "secondary")))
        self.stacked_changed.connect(self._on_stacked_changed)
        self._on_stacked_changed()

    def _on_stacked_changed(self) -> None:
        self.set_spacing(0 if self.is_stacked() else Space.INSIDE)


def _words_of(stop: PanelStop, theme_feed: ThemeFeed) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(Space.TINY, Space.HAIR, Space.TINY, Space.HAIR)
    column.setSpacing(0)
    column.addWidget(_unhit(_StopHead(theme_feed, stop)))
    column.addWidget(_unhit(text_label(stop.text, wraps=True)))
    return column


def _above_gap(words: QWidget, gap: int) -> QVBoxLayout:
    """The line of the thread goes on through the gap; the focus ring has room in it."""
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, gap)
    column.addWidget(words)
    return column


def _unhit(widget: QWidget) -> QWidget:
    """Let clicks through to the row."""
    widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return widget


def _target(event: QKeyEvent, here: int, count: int) -> int | None:
    """Return the number of the stop a key leads to."""
    ends: dict[int, int] = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: count - 1}
    if event.key() in ends:
        return ends[event.key()]
    target = here + _STEPS.get(event.key(), 0)
    return target if target != here and 0 <= target < count else None
