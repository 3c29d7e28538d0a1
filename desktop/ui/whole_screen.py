"""A page that wants the whole screen gets it while it is shown: no rail, no status bar; afterwards all is as it was."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget


class WholeScreen(QObject):
    """A page asks by ``wants_whole_screen``; it need not know that there is a window."""

    def __init__(self, window: QMainWindow, stack: QStackedWidget, beside: tuple[QWidget, ...]) -> None:
        """``beside`` are the widgets that give way."""
        super().__init__(window)
        self._window, self._stack, self._beside = window, stack, beside
        self._hidden: list[QWidget] = []
        self._before: tuple[Qt.WindowState, QRect] | None = None
        stack.currentChanged.connect(self._on_page_changed)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A window that is closed is remembered as it was before."""
        if event.type() == QEvent.Type.Hide and not event.spontaneous() and self._before is not None:
            self._leave(*self._before)
        return super().eventFilter(watched, event)

    def _on_page_changed(self, _place: int) -> None:
        is_wanted = getattr(self._stack.currentWidget(), "wants_whole_screen", False)
        if is_wanted and self._before is None:
            self._enter()
        elif not is_wanted and self._before is not None:
            self._leave(*self._before)

    def _enter(self) -> None:
        self._before = self._window.windowState(), self._window.geometry()
        self._hidden = [widget for widget in self._beside if not widget.isHidden()]
        for widget in self._hidden:
            widget.hide()
        self._window.showFullScreen()

    def _leave(self, state: Qt.WindowState, geometry: QRect) -> None:
        self._before = None
        for widget in self._hidden:
            widget.show()
        self._window.setWindowState(state)
        if state == Qt.WindowState.WindowNoState:  # not every window system remembers how large it was
            self._window.setGeometry(geometry)
