"""The program as the composition root builds it, in a small screen's window, and nothing of it left behind."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QLocale, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.app import Desktop
from desktop.services.language import Language
from desktop.settings import Settings


@contextmanager
def real_desktop(application: QApplication, settings: Settings) -> Iterator[Desktop]:
    """In English, ended as a person would. Where its files lie has to be patched before."""
    before, locale = set(application.findChildren(QTranslator)), QLocale()
    made = Desktop(application, Language.ENGLISH, settings)
    made.window.resize(1366, 768)
    made.window.show()
    made.window.activateWindow()
    assert QTest.qWaitForWindowActive(made.window)
    yield made
    made.window._background.wait()
    made.end()
    made.window.hide()
    made.window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for translator in set(application.findChildren(QTranslator)) - before:
        application.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(locale)
