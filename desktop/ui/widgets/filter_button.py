"""A filter: says what it filters by until something is chosen, then what was, with a cross to let go."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QStyleOptionToolButton, QToolButton, QWidget

from desktop.ui.icons import paint_icon
from desktop.ui.theme import Space, Theme, ThemeFeed
from desktop.ui.theme_palettes import ColourRole
from desktop.ui.widgets.look import set_look
from desktop.ui.widgets.menu import Menu


class FilterButton(QToolButton):
    """``choice_changed(key or None)`` comes when the user chooses or lets go, never for ``choose``.

    Space, Enter, F4 and Alt+Down open the list; Delete and Backspace let go.
    """

    choice_changed = Signal(object)

    def __init__(self, theme_feed: ThemeFeed, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._label = label
        self._chosen: Hashable | None = None
        self._menu = Menu(self)
        self._group = QActionGroup(self._menu)
        set_look(self, "framed", value=True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self._open)
        self._group.triggered.connect(self._on_triggered)
        theme_feed.follow(self._on_theme_changed)
        self._show_chosen("")

    def set_choices(self, choices: Sequence[tuple[Hashable, str]]) -> None:
        """Offer these keys and words. A choice that is no longer among them is let go without a signal."""
        for action in self._group.actions():
            self._menu.removeAction(action)
            self._group.removeAction(action)
        for key, text in choices:
            action = QAction(text, self._group)
            action.setData(key)
            action.setCheckable(True)
            self._menu.addAction(action)
        self.choose(self._chosen)

    def chosen(self) -> Hashable | None:
        """Return the key that is chosen, or None."""
        return self._chosen

    def choose(self, key: Hashable | None) -> None:
        """Choose without a signal; None or an unknown key lets go."""
        self._chosen = None
        words = ""
        for action in self._group.actions():
            is_chosen = key is not None and action.data() == key
            action.setChecked(is_chosen)
            if is_chosen:
                self._chosen, words = key, action.text()
        self._show_chosen(words)

    def let_go(self) -> None:
        """Choose nothing and say so, as the cross does."""
        if self._chosen is not None:
            self.choose(None)
            self.choice_changed.emit(None)

    def sizeHint(self) -> QSize:
        heights = self._theme_feed.theme.heights
        words = self.fontMetrics().horizontalAdvance(self.text())
        icon_width = Space.TINY + heights.row_icon
        return QSize(words + icon_width + 2 * (Space.INSIDE + 2), heights.compact_control)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme_feed.theme
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QPainter(self)
        self.style().drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option, painter, self)
        role: ColourRole = "text" if self._chosen is None else "selected_text"
        painter.setPen(theme.colour(role))
        words = self.rect().adjusted(Space.INSIDE + 2, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        paint_icon(
            painter, self._sign_rect(), "chevron-down" if self._chosen is None else "x", theme.colour(role)
        )
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        on_cross = self._sign_rect().adjusted(-4, -8, 8, 8).contains(event.position().toPoint())
        if on_cross and self._chosen is not None:
            self.setDown(False)
            self.let_go()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.let_go()
        elif _opens_list(event):
            self._open()
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        if not self._menu.isEmpty():
            self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _on_triggered(self, action: QAction) -> None:
        if action.data() != self._chosen:
            self.choose(action.data())
            self.choice_changed.emit(self._chosen)

    def _show_chosen(self, words: str) -> None:
        self.setText(words or self._label)
        self.setAccessibleName(f"{self._label}: {words}" if words else self._label)
        set_look(self, "chosen", value=bool(words))
        self.updateGeometry()

    def _sign_rect(self) -> QRect:
        side = self._theme_feed.theme.heights.row_icon
        return QRect(self.width() - side - Space.INSIDE, (self.height() - side) // 2, side, side)

    def _on_theme_changed(self, _theme: Theme) -> None:
        self.updateGeometry()


def _opens_list(event: QKeyEvent) -> bool:
    is_alt_down = event.key() == Qt.Key.Key_Down and bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
    return is_alt_down or event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F4}
