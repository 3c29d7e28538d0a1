"""The ways to the record: its hub with what a check found, disclosure, disposal, the log."""

from functools import partial

from domain.audit import AuditAction
from tests.ui.sample_window import SampleWindow


def _records(sample: SampleWindow) -> None:
    sample.navigator.show_records()


def _checked(sample: SampleWindow) -> None:
    _records(sample)
    sample.pages.records._check.button.click()


def _code_wrong(sample: SampleWindow) -> None:
    _records(sample)
    sample.pages.records._check._line.setText("ACDEF")
    sample.pages.records._check._find.click()


def _code_unknown(sample: SampleWindow) -> None:
    _records(sample)
    sample.pages.records._check._line.setText("acdef-hjkmn-pqrtv-wxy23")
    sample.pages.records._check._code.clear_error()
    sample.pages.records._check._find.click()
    for _level in range(2):  # the height of the message goes up through six layouts, one at each turn
        sample.settle()


def _disclosure(sample: SampleWindow) -> None:
    sample.pages.records.disclosure_wanted.emit()


def _disposal(sample: SampleWindow) -> None:
    sample.pages.records.disposal_wanted.emit()


def _disposal_tab(place: int, sample: SampleWindow) -> None:
    _disposal(sample)
    sample.pages.disposal._tabs.setCurrentIndex(place)


def _log(sample: SampleWindow) -> None:
    sample.pages.records.log_wanted.emit()


def _log_checked(sample: SampleWindow) -> None:
    sample.pages.log._check_button.click()


def _log_name(sample: SampleWindow) -> None:
    sample.pages.log._who._change.click()


def _log_own_days(sample: SampleWindow) -> None:
    sample.pages.log._who._close()
    sample.pages.log._filters._period._menu.actions()[-1].trigger()


def _log_without_hits(sample: SampleWindow) -> None:
    bar = sample.pages.log._filters
    bar.clear()
    bar._event.pick(AuditAction.RESTORED)
    bar._event.value_changed.emit()


RECORDS = (
    ("records", _records),
    ("records-checked", _checked),
    ("records-code-wrong", _code_wrong),
    ("records-code-unknown", _code_unknown),
    ("disclosure", _disclosure),
    ("disposal", _disposal),
    ("disposal-rules", partial(_disposal_tab, 1)),
    ("disposal-certificates", partial(_disposal_tab, 2)),
    ("log", _log),
    ("log-checked", _log_checked),
    ("log-name", _log_name),
    ("log-own-days", _log_own_days),
    ("log-without-hits", _log_without_hits),
)
