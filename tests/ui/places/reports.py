"""The ways to documents on paper, to the yearly follow-up, what is behind its numbers, its versions; and to the registers."""

from functools import partial

from PySide6.QtWidgets import QTabWidget

from desktop.ui.pages.yearly.number_strip import NumberStrip
from domain.papers.orders import DocumentKind
from tests.ui.sample_store import YEAR, local_agreement
from tests.ui.sample_window import SampleWindow


def _document(kind: DocumentKind, sample: SampleWindow) -> None:
    sample.navigator.show_place("reports")
    sample.pages.reports.show_document(kind)
    sample.settle()


def _yearly(sample: SampleWindow) -> None:
    sample.navigator.show_report_text(local_agreement(sample.services).id, YEAR)


def _behind(sample: SampleWindow) -> None:
    sample.settle()
    strip = next(each for each in sample.pages.yearly.findChildren(NumberStrip) if each._figures)
    next(iter(strip._figures)).click()


def _compare(sample: SampleWindow) -> None:
    sample.pages.yearly._on_compare_clicked()


def _kept(sample: SampleWindow) -> None:
    sample.pages.yearly._in_hand.show_version(1)


def _register(sample: SampleWindow, place: int) -> None:
    sample.navigator.show_place("register")
    sample.pages.register.findChild(QTabWidget).setCurrentIndex(place)


def _parties(sample: SampleWindow) -> None:
    _register(sample, 0)


def _participants(sample: SampleWindow) -> None:
    _register(sample, 1)


def _districts(sample: SampleWindow) -> None:
    _register(sample, 2)


def _places(sample: SampleWindow) -> None:
    _register(sample, 3)


def _leaving(sample: SampleWindow) -> None:
    _participants(sample)
    sample.pages.register._shown()._form.leaving._leave.click()


def _provisions(sample: SampleWindow) -> None:
    _register(sample, 4)


def _processing(sample: SampleWindow) -> None:
    _register(sample, 5)


def _look(sample: SampleWindow) -> None:
    _register(sample, 6)


def _new_place(sample: SampleWindow) -> None:
    _register(sample, 3)
    sample.pages.register._new.click()


REPORTS = (
    *((f"reports-{kind}", partial(_document, kind)) for kind in DocumentKind),
    ("yearly", _yearly),
    ("yearly-behind", _behind),
    ("yearly-compare", _compare),
    ("yearly-kept", _kept),
)
REGISTER = (
    ("register-parties", _parties),
    ("register-participants", _participants),
    ("register-districts", _districts),
    ("register-places", _places),
    ("register-leaving", _leaving),
    ("register-provisions", _provisions),
    ("register-processing", _processing),
    ("register-look", _look),
    ("register-new-place", _new_place),
)
