"""Opens and closes the help beside whatever page is on screen: where it stands, which page it shows, where the focus goes."""

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from desktop.help_shelf import help_book
from desktop.ui.help.help_panel import HelpPanel
from desktop.ui.saying import language
from desktop.ui.theme import Theme, ThemeFeed
from domain.help.book import SHORTCUTS

WIDTH_PX = 372  # at the ordinary size of text
BESIDE_FROM_PX = 1180  # narrower windows show the help in the place of the page
_WIDEST_PX = 16_777_215  # Qt's own: no limit


class HelpDesk(QObject):
    """``key_here`` says the name of the page on screen, which is also that of its help.

    Where there is no room for both, the help takes the place of the page until it is closed or one goes elsewhere.
    """

    def __init__(
        self, rail: QWidget, stack: QStackedWidget, theme_feed: ThemeFeed, key_here: Callable[[], str]
    ) -> None:
        """``rail`` and what holds ``stack`` stand in one row; the help becomes the last in it."""
        super().__init__(stack)
        self._rail, self._stack, self._side = rail, stack, _parent(stack)
        self._theme_feed, self._key_here = theme_feed, key_here
        self._came_from: QWidget | None = None
        self.panel = HelpPanel(help_book(language().value), theme_feed)
        self.panel.hide()
        self._body = _parent(self._side)
        row = self._body.layout()
        assert row is not None, "rail and pages stand in a row"
        row.addWidget(self.panel)
        self._body.installEventFilter(self)
        self.panel.closed.connect(self.close)
        stack.currentChanged.connect(self.on_gone)
        theme_feed.changed.connect(self._on_theme_changed)

    @property
    def is_open(self) -> bool:
        return not self.panel.isHidden()

    def toggle(self) -> None:
        """Help on the page one is on, or away with it."""
        if self.is_open and self.panel.shown() != SHORTCUTS:
            self.close()
        else:
            self.open(self._key_here())

    def toggle_shortcuts(self) -> None:
        """Every key there is, or away with them."""
        if self.is_open and self.panel.shown() == SHORTCUTS:
            self.close()
        else:
            self.open(SHORTCUTS)

    def open(self, key: str) -> None:
        """Show a page of the help, the contents for "", and lead the keyboard there."""
        focused = QApplication.focusWidget()
        if not self.is_open:
            self._came_from = focused
        self.panel.show_page(key)
        self._fit()  # first: both at once would widen a window that has room for one
        self.panel.show()
        self.panel.focus_text()

    def close(self) -> None:
        """Give the page its room back, and the keyboard to where it was."""
        if not self.is_open:
            return
        self._put_away()
        back = self._came_from if self._came_from and shiboken6.isValid(self._came_from) else None
        goal = back if back is not None and back.isVisible() else self._stack.currentWidget()
        if goal is not None:
            goal.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def on_gone(self) -> None:
        """Somebody went to a page: its help beside it, or the page itself where there is only room for one."""
        if not self.is_open:
            return
        if self._covers() or getattr(self._stack.currentWidget(), "wants_whole_screen", False):
            self._put_away()
            return
        self._came_from = None
        self.panel.show_page(self._key_here())
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window has another width."""
        if event.type() is QEvent.Type.Resize and self.is_open:
            self._fit()
        return super().eventFilter(watched, event)

    def _put_away(self) -> None:
        self.panel.hide()
        self._side.show()

    def _covers(self) -> bool:
        return self._side.isHidden()

    def _fit(self) -> None:
        """Beside the page where both have room; else in its place."""
        scale = self._theme_feed.theme.text_scale
        width = round(WIDTH_PX * scale)
        beside = self._body.width() - (self._rail.width() if self._rail.isVisible() else 0) - width
        is_beside = (
            self._body.width() >= BESIDE_FROM_PX * scale and beside >= self._side.minimumSizeHint().width()
        )
        self.panel.setMinimumWidth(width if is_beside else 0)
        self.panel.setMaximumWidth(width if is_beside else _WIDEST_PX)
        self._side.setVisible(is_beside)

    def _on_theme_changed(self, _theme: Theme) -> None:
        if self.is_open:
            self._fit()


def _parent(widget: QWidget) -> QWidget:
    parent = widget.parentWidget()
    assert parent is not None, "the pages stand in the window"
    return parent
