"""The way to agreements: facts, areas, the law, renewal, and every part of the plan."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabWidget

from desktop.ui.pages.agreements.agreement_desk import AgreementDesk
from desktop.ui.pages.plan.plan_pane import PlanPane
from tests.ui.keyboard import CONTROL
from tests.ui.sample_store import local_agreement, places_area
from tests.ui.sample_window import SampleWindow


def _agreements(sample: SampleWindow) -> None:
    sample.navigator.show_agreement(local_agreement(sample.services).id)


def _desk(sample: SampleWindow) -> AgreementDesk:
    desk: AgreementDesk = sample.pages.agreements.findChild(AgreementDesk)
    return desk


def _facts(sample: SampleWindow) -> None:
    _desk(sample).show_facts()


def _law(sample: SampleWindow) -> None:
    sample.navigator.show_duties()


def _renewal(sample: SampleWindow) -> None:
    _agreements(sample)
    _desk(sample).begin_renewal()


def _new_agreement(sample: SampleWindow) -> None:
    sample.navigator.begin_agreement()


def _new_agreement_refused(sample: SampleWindow) -> None:
    sample.press(Qt.Key.Key_S, CONTROL)


def _own_area(sample: SampleWindow) -> None:
    _desk(sample)._on_own_area_wanted()


def _plan(sample: SampleWindow) -> None:
    _desk(sample)._take_back()
    _agreements(sample)
    area = places_area(sample.services)
    measures = sample.services.plans.show_area(local_agreement(sample.services).id, area.id).measures
    sample.navigator.show_measure(measures[0].id)


def _tab(sample: SampleWindow, place: int) -> None:
    _desk(sample).show_area(places_area(sample.services).id)
    sample.pages.agreements.findChild(PlanPane).findChild(QTabWidget).setCurrentIndex(place)


def _area_form(sample: SampleWindow) -> None:
    _tab(sample, 1)


def _indicators(sample: SampleWindow) -> None:
    _tab(sample, 2)


def _pledges(sample: SampleWindow) -> None:
    _tab(sample, 3)


def _balance(sample: SampleWindow) -> None:
    _tab(sample, 4)


def _add_in_tab(sample: SampleWindow, place: int) -> None:
    _tab(sample, place)
    sample.pages.agreements.findChild(PlanPane)._add.click()


def _indicator_form(sample: SampleWindow) -> None:
    _add_in_tab(sample, 2)


def _pledge_form(sample: SampleWindow) -> None:
    _add_in_tab(sample, 3)


def _measure_form(sample: SampleWindow) -> None:
    _add_in_tab(sample, 0)


def _measure_refused(sample: SampleWindow) -> None:
    _measure_form(sample)
    sample.press(Qt.Key.Key_Return, CONTROL)


def _measure_thread(sample: SampleWindow) -> None:
    _plan(sample)
    sample.pages.agreements.findChild(PlanPane)._measures._on_thread_wanted()


AGREEMENTS = (
    ("agreements", _agreements),
    ("agreements-facts", _facts),
    ("agreements-law", _law),
    ("agreements-renewal", _renewal),
    ("agreements-new", _new_agreement),
    ("agreements-new-refused", _new_agreement_refused),
    ("agreements-own-area", _own_area),
    ("plan", _plan),
    ("plan-area-form", _area_form),
    ("plan-indicators", _indicators),
    ("plan-pledges", _pledges),
    ("plan-balance", _balance),
    ("plan-indicator-form", _indicator_form),
    ("plan-pledge-form", _pledge_form),
    ("plan-measure-form", _measure_form),
    ("plan-measure-refused", _measure_refused),
    ("thread-of-measure", _measure_thread),
)
