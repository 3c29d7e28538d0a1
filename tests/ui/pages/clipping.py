"""Looks for words that are cut off where nothing says so."""

from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from desktop.ui.widgets.elided_label import ElidedLabel


def assert_nothing_clipped(page: QWidget) -> None:
    """Every label and button on screen has the room its words need; labels that show their own cut are left out.

    Heights that follow widths come with the next events: what is asked is what a person sees.
    """
    QApplication.processEvents()
    for label in page.findChildren(QLabel):
        if label.isVisible() and label.text() and not isinstance(label, ElidedLabel):
            needed_px = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
            assert label.height() >= needed_px, (
                f"{label.text()!r} is {label.height()} px high, not {needed_px}"
            )
            assert label.width() >= label.minimumSizeHint().width(), label.text()
    for button in page.findChildren(QAbstractButton):
        if button.isVisible() and button.text():
            assert button.width() >= button.minimumSizeHint().width(), button.text()
            assert button.height() >= button.minimumSizeHint().height(), button.text()
