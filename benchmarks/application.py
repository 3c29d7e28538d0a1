"""The Qt application of the measuring process itself, for what is measured without a window of its own."""

from PySide6.QtWidgets import QApplication

from desktop.ui.theme import SchemeChoice, ThemeFeed


def light_theme() -> ThemeFeed:
    """The application dressed as users see it; made if there is none."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    return ThemeFeed(application, SchemeChoice.LIGHT)
