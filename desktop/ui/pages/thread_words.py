"""The words of the red thread: what each stop is, when it was, and what is missing where something is."""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.ui.dates import short_day
from desktop.ui.pages.follow_up_words import meetings_in_a_row
from desktop.ui.widgets.thread_panel import PanelStop
from desktop.ui.widgets.thread_ring import StopState as RingState
from desktop.ui.words import word
from domain.calendar import NO_BREAK
from domain.follow_ups import Effect, FollowUpStatus
from domain.thread import StopKind, StopState, ThreadStop

translate = QCoreApplication.translate  # by this name the catalogue's maker finds the words
_ICONS: Mapping[StopKind, str] = {
    StopKind.MEASURE: "lightbulb",
    StopKind.POINT: "map-pin",
    StopKind.ITEM: "calendar-days",
    StopKind.DECISION: "check",
    StopKind.FOLLOW_UP: "list-checks",
    StopKind.ON_TABLE: "calendar",
    StopKind.REPORT: "message-square",
    StopKind.EFFECT: "scale",
    StopKind.YEARLY: "chart-column",
    StopKind.INDICATOR: "chart-column",
}
_LEADING_ON = {StopKind.POINT, StopKind.MEASURE, StopKind.FOLLOW_UP, StopKind.YEARLY}


def panel_stop(stop: ThreadStop, today: date) -> PanelStop:
    """A stop in words. Its key is the stop itself, None where there is nowhere to go."""
    leads_on = stop.meeting_id is not None or stop.kind in _LEADING_ON
    return PanelStop(
        icon_name=_ICONS[stop.kind],
        title=_title(stop),
        when=_when(stop, today),
        text=_TEXTS[stop.kind](stop),
        state=RingState(stop.state.value),
        is_late=stop.late_by_days > 0,
        key=stop if leads_on and stop.record_id is not None else None,
    )


def effect_words(effect: Effect | None) -> str:
    """The answer to whether it made a difference."""
    if effect is None:
        return translate("ThreadWords", "Not judged.")
    return {
        Effect.YES: translate("ThreadWords", "Yes, it made a difference."),
        Effect.PARTLY: translate("ThreadWords", "It made some difference."),
        Effect.NO: translate("ThreadWords", "No, it made no difference."),
        Effect.UNKNOWN: translate("ThreadWords", "Nobody knows."),
    }[effect]


def _title(stop: ThreadStop) -> str:
    year = str(stop.year) if stop.year else ""
    names = {
        StopKind.MEASURE: translate("ThreadWords", "Measure in the plan"),
        StopKind.POINT: _joined(translate("ThreadWords", "Situation point"), stop.series),
        StopKind.ITEM: _joined(stop.section, stop.series),
        StopKind.DECISION: translate("ThreadWords", "The meeting agreed on"),
        StopKind.FOLLOW_UP: translate("ThreadWords", "Follow-up"),
        StopKind.ON_TABLE: _joined(stop.section, stop.series),
        StopKind.REPORT: _joined(translate("ThreadWords", "Report back"), stop.section, stop.series),
        StopKind.EFFECT: translate("ThreadWords", "Effect"),
        StopKind.YEARLY: " ".join((translate("ThreadWords", "Yearly follow-up"), year)),
        StopKind.INDICATOR: " ".join((translate("ThreadWords", "Indicator"), year)),
    }
    return names[stop.kind].strip()


def _when(stop: ThreadStop, today: date) -> str:
    if stop.kind is StopKind.FOLLOW_UP and stop.due_on is not None and stop.status is not None:
        due = _day(stop.due_on, today)
        if stop.late_by_days:
            return translate("ThreadWords", "was due {day}").format(day=due)
        if stop.status.is_open:
            return translate("ThreadWords", "due {day}").format(day=due)
    if stop.day is None or stop.state is StopState.MISSING:
        return ""
    return _day(stop.day, today)


def _follow_up_text(stop: ThreadStop) -> str:
    if stop.state is StopState.MISSING:
        return translate("ThreadWords", "Nothing is followed up of this.")
    is_closed = stop.status is not None and not stop.status.is_open
    return f"{stop.text} ({word(stop.status).lower()})" if is_closed and stop.status else stop.text


def _report_text(stop: ThreadStop) -> str:
    return translate("ThreadWords", "Never reported back.") if stop.state is StopState.MISSING else stop.text


def _effect_text(stop: ThreadStop) -> str:
    if stop.status is FollowUpStatus.DROPPED:
        return translate("ThreadWords", "Dropped: {reason}").format(reason=stop.text)
    if stop.status is FollowUpStatus.HANDED_OVER:
        return translate("ThreadWords", "Handed over: {reason}").format(reason=stop.text)
    return " ".join(part for part in (effect_words(stop.effect), stop.text) if part)


def _yearly_text(stop: ThreadStop) -> str:
    return (
        translate("ThreadWords", "Not made yet.")
        if stop.state is StopState.MISSING
        else translate("ThreadWords", "Kept as a version.")
    )


def _indicator_text(stop: ThreadStop) -> str:
    if not stop.target:
        return f"{stop.text}: {stop.outcome}"
    with_target = translate("ThreadWords", "{name}: {outcome}, the target is {target}")
    return with_target.format(name=stop.text, outcome=stop.outcome, target=stop.target)


_TEXTS: Mapping[StopKind, Callable[[ThreadStop], str]] = {
    StopKind.MEASURE: lambda stop: stop.text,
    StopKind.POINT: lambda stop: stop.text or translate("ThreadWords", "Oral information"),
    StopKind.ITEM: lambda stop: stop.heading,
    StopKind.DECISION: lambda stop: translate("ThreadWords", "to {decision}").format(decision=stop.text),
    StopKind.FOLLOW_UP: _follow_up_text,
    StopKind.ON_TABLE: lambda stop: _joined(
        translate("ThreadWords", "On the table"), meetings_in_a_row(stop.times - 1)
    ),
    StopKind.REPORT: _report_text,
    StopKind.EFFECT: _effect_text,
    StopKind.YEARLY: _yearly_text,
    StopKind.INDICATOR: _indicator_text,
}


def _day(day: date, today: date) -> str:
    words = short_day(day) if day.year == today.year else f"{short_day(day)} {day.year}"
    return words.replace(" ", NO_BREAK)


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)
