"""The way to the states of the situation picture: what is typed, what is chosen, what is compiled."""

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView

from desktop.ui.pages.situation.point_table import PointTable
from domain.situation import PointFilter
from tests.ui.keyboard import CONTROL, Keyboard
from tests.ui.sample_store import local_agreement
from tests.ui.sample_window import SampleWindow

_LINE = "skadegörelse solberga miljörum natt mot lördag ökat"


def _situation(sample: SampleWindow) -> None:
    sample.navigator.show_situation()


def _entry(sample: SampleWindow) -> None:
    sample.navigator.begin_point()
    sample.settle()
    sample.press(Qt.Key.Key_A, CONTROL)
    Keyboard().write(_LINE)


def _entry_field(sample: SampleWindow) -> None:
    _entry(sample)
    sample.press(Qt.Key.Key_Return)


def _no_hits(sample: SampleWindow) -> None:
    _leave_entry(sample)
    sample.navigator.show_situation(PointFilter(category="finns inte"))


def _leave_entry(sample: SampleWindow) -> None:
    """From the field to the line, from the line to the page."""
    sample.navigator.begin_point()
    sample.press(Qt.Key.Key_Escape)
    sample.press(Qt.Key.Key_Escape)


def _point(sample: SampleWindow) -> None:
    sample.navigator.show_situation(PointFilter())
    table = sample.pages.situation.findChild(PointTable)
    _choose(table, 1)


def _point_changed(sample: SampleWindow) -> None:
    _point(sample)
    sample.press(Qt.Key.Key_F2)


def _compare(sample: SampleWindow) -> None:
    sample.pages.situation._panel.leave()
    sample.press(Qt.Key.Key_J, CONTROL)


def _picture_begun(sample: SampleWindow) -> None:
    sample.navigator.show_new_picture(PointFilter())


def _picture_draft(sample: SampleWindow) -> None:
    sample.navigator.show_picture(_versions(sample)[2])


def _picture_decision(sample: SampleWindow) -> None:
    _picture_draft(sample)
    sample.pages.picture._on_decide()


def _picture_decided(sample: SampleWindow) -> None:
    sample.navigator.show_picture(_versions(sample)[1])


def _versions(sample: SampleWindow) -> dict[int, UUID]:
    kept = sample.services.pictures.list_versions(local_agreement(sample.services).id)
    return {version.number: version.id for version in kept}


def _choose(table: QTableView, row: int) -> None:
    table.setFocus()
    table.setCurrentIndex(table.model().index(row, 0))


SITUATION = (
    ("situation", _situation),
    ("situation-entry", _entry),
    ("situation-entry-field", _entry_field),
    ("situation-without-hits", _no_hits),
    ("situation-point", _point),
    ("situation-point-changed", _point_changed),
    ("situation-compare", _compare),
    ("picture-begun", _picture_begun),
    ("picture-draft", _picture_draft),
    ("picture-decision", _picture_decision),
    ("picture-decided", _picture_decided),
)
