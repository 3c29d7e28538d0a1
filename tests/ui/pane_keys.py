"""F6 and Shift+F6 for a page that stands without its window, as the window binds them."""

from functools import partial

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop.ui.panes import go_to_pane, panes_of


def bind_pane_keys(page: QWidget) -> None:
    for keys, step in (("F6", 1), ("Shift+F6", -1)):
        QShortcut(QKeySequence(keys), page, partial(_go, page, step))


def _go(page: QWidget, step: int) -> None:
    go_to_pane(panes_of(page), step)
