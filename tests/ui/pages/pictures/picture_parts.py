"""Finds the parts of a page of situation pictures, and what they show."""

from collections.abc import Callable
from datetime import date
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from desktop.ui.pages.picture_page import PicturePage
from desktop.ui.pages.pictures.part_editor import PartEditor
from desktop.ui.pages.pictures.point_rows import PointRows
from desktop.ui.widgets.text_editor import MinutesTextEdit
from domain.pictures import PicturePart
from domain.situation import PointFilter, SituationPoint

OCTOBER = PointFilter(period_from=date(2026, 10, 1), period_to=date(2026, 10, 31))

MAPPING, OTHER, ANALYSIS = PicturePart


MakePage = Callable[[], PicturePage]

MakePoint = Callable[..., SituationPoint]
Settle = Callable[[], None]
WidgetT = TypeVar("WidgetT", bound=QWidget)


def one(page: QWidget, kind: type[WidgetT]) -> WidgetT:
    found = page.findChild(kind)
    assert found is not None
    return found


def focused(page: QWidget) -> QWidget:
    found = page.focusWidget()
    assert found is not None
    return found


def part(page: QWidget, wanted: PicturePart) -> PartEditor:
    return page.findChildren(PartEditor)[list(PicturePart).index(wanted)]


def rows(page: QWidget, wanted: PicturePart) -> PointRows:
    return one(part(page, wanted), PointRows)


def editor(page: QWidget, wanted: PicturePart) -> MinutesTextEdit:
    return one(part(page, wanted), MinutesTextEdit)


def shown_words(widget: QWidget) -> str:
    labels = (label for label in widget.findChildren(QLabel) if label.isVisible())
    return " ".join(label.text().replace("\u00a0", " ") for label in labels)


def button(page: QWidget, words: str) -> QPushButton:
    found = [each for each in page.findChildren(QPushButton) if each.isVisible() and each.text() == words]
    assert len(found) == 1, (
        words,
        [each.text() for each in page.findChildren(QPushButton) if each.isVisible()],
    )
    return found[0]


def click(page: QWidget, words: str) -> None:
    QTest.mouseClick(button(page, words), Qt.MouseButton.LeftButton)


def row_words(view: PointRows) -> list[str]:
    model = view.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]
