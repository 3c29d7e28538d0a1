"""The way to follow-ups: the list, one of them with each of its forms, the loose threads."""

from PySide6.QtCore import Qt

from domain.follow_up_list import FollowUpFilter, FollowUpState, FollowUpSummary
from tests.ui.keyboard import CONTROL, SHIFT
from tests.ui.sample_window import SampleWindow


def _follow_ups(sample: SampleWindow) -> None:
    sample.navigator.show_follow_ups()


def _first(sample: SampleWindow, state: FollowUpState) -> FollowUpSummary:
    return sample.services.follow_ups.list_page(FollowUpFilter(state=state)).rows[0]


def _panel(sample: SampleWindow) -> None:
    sample.navigator.show_follow_up(_first(sample, FollowUpState.LATE).id)
    sample.press(Qt.Key.Key_R, CONTROL)


def _date_form(sample: SampleWindow) -> None:
    sample.press(Qt.Key.Key_D, CONTROL)


def _hand_over_form(sample: SampleWindow) -> None:
    sample.pages.follow_ups._panel._on_hand_over_wanted()


def _hand_over_refused(sample: SampleWindow) -> None:
    _hand_over_form(sample)
    sample.press(Qt.Key.Key_Return, CONTROL)


def _drop_form(sample: SampleWindow) -> None:
    sample.pages.follow_ups._panel._on_drop_wanted()


def _done(sample: SampleWindow) -> None:
    sample.press(Qt.Key.Key_Escape)
    sample.press(Qt.Key.Key_K, CONTROL | SHIFT)


def _closed(sample: SampleWindow) -> None:
    sample.pages.follow_ups.show_filtered(FollowUpFilter(state=FollowUpState.CLOSED))
    sample.navigator.show_follow_up(_first(sample, FollowUpState.CLOSED).id)


def _reopen_form(sample: SampleWindow) -> None:
    sample.pages.follow_ups._panel._on_reopen_wanted()


def _loose(sample: SampleWindow) -> None:
    sample.pages.follow_ups.close_panel()
    sample.pages.follow_ups.show_filtered(FollowUpFilter())
    sample.navigator.show_orphans()


FOLLOW_UPS = (
    ("follow-ups", _follow_ups),
    ("follow-ups-panel", _panel),
    ("follow-ups-date-form", _date_form),
    ("follow-ups-hand-over-form", _hand_over_form),
    ("follow-ups-hand-over-refused", _hand_over_refused),
    ("follow-ups-drop-form", _drop_form),
    ("follow-ups-done", _done),
    ("follow-ups-closed", _closed),
    ("follow-ups-reopen-form", _reopen_form),
    ("follow-ups-loose", _loose),
)
