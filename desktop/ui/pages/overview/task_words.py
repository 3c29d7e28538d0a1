"""What each task is called, the one fact that is said of it, and what its button does."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from domain.calendar import NO_BREAK
from domain.orphans import MOST_COUNTED
from domain.to_do import Task, TaskKind


@dataclass(frozen=True, slots=True)
class TaskWords:
    title: str
    fact: str
    button: str


def words_of(task: Task) -> TaskWords:
    """In the language of the window."""
    return _SAYING[task.kind](task)


def _late(task: Task) -> TaskWords:
    days = QCoreApplication.translate("TaskWords", "%n day(s) late", "", task.days or 0)
    is_one = task.count == 1
    return TaskWords(
        QCoreApplication.translate("TaskWords", "%n follow-up(s) are late", "", task.count),
        f"{task.title}, {days}"
        if is_one
        else QCoreApplication.translate("TaskWords", "The oldest: {what}, {days}").format(
            what=task.title, days=days
        ),
        QCoreApplication.translate("TaskWords", "Show the follow-up")
        if is_one
        else QCoreApplication.translate("TaskWords", "Show follow-ups"),
    )


def _due(task: Task) -> TaskWords:
    days = task.days or 0
    when = QCoreApplication.translate("TaskWords", "in %n day(s)", "", days)
    if days == 0:
        when = QCoreApplication.translate("TaskWords", "today")
    elif days == 1:
        when = QCoreApplication.translate("TaskWords", "tomorrow")
    is_one = task.count == 1
    first = QCoreApplication.translate("TaskWords", "The first: {what}, {when}")
    return TaskWords(
        QCoreApplication.translate("TaskWords", "%n follow-up(s) are due this week", "", task.count),
        f"{task.title}, {when}" if is_one else first.format(what=task.title, when=when),
        QCoreApplication.translate("TaskWords", "Show the follow-up")
        if is_one
        else QCoreApplication.translate("TaskWords", "Show follow-ups"),
    )


def _agreement_ends(task: Task) -> TaskWords:
    days = task.days or 0
    if days < 0:
        title = QCoreApplication.translate("TaskWords", "An agreement ended %n day(s) ago", "", -days)
        others = QCoreApplication.translate("TaskWords", "Nothing has taken its place")
    else:
        title = QCoreApplication.translate("TaskWords", "An agreement ends in %n day(s)", "", days)
        others = QCoreApplication.translate("TaskWords", "%n more end within half a year", "", task.count - 1)
    is_said = days < 0 or task.count > 1
    return TaskWords(
        title,
        f"{task.title}. {others}." if is_said else task.title,
        QCoreApplication.translate("TaskWords", "Show the agreement"),
    )


def _signatures(task: Task) -> TaskWords:
    return TaskWords(
        QCoreApplication.translate("TaskWords", "%n party(ies) have not signed", "", task.count),
        task.title,
        QCoreApplication.translate("TaskWords", "Show parties"),
    )


def _minutes(task: Task) -> TaskWords:
    days = QCoreApplication.translate("TaskWords", "%n day(s) ago", "", task.days or 0)
    oldest = QCoreApplication.translate("TaskWords", "The oldest: {series}, {days}")
    return TaskWords(
        QCoreApplication.translate("TaskWords", "Minutes of %n meeting(s) are not finished", "", task.count),
        f"{task.title}, {days}" if task.count == 1 else oldest.format(series=task.title, days=days),
        QCoreApplication.translate("TaskWords", "Finish …"),
    )


def _prepare(task: Task) -> TaskWords:
    days = task.days or 0
    title = QCoreApplication.translate("TaskWords", "Prepare the meeting in %n day(s)", "", days)
    if days == 0:
        title = QCoreApplication.translate("TaskWords", "Prepare today's meeting")
    elif days == 1:
        title = QCoreApplication.translate("TaskWords", "Prepare tomorrow's meeting")
    nothing = QCoreApplication.translate("TaskWords", "{series}. Nothing is written under its agenda yet.")
    return TaskWords(
        title,
        nothing.format(series=task.title),
        QCoreApplication.translate("TaskWords", "Prepare"),
    )


def _untested(task: Task) -> TaskWords:
    return TaskWords(
        QCoreApplication.translate("TaskWords", "%n point(s) are to be tested for secrecy", "", task.count),
        QCoreApplication.translate("TaskWords", "Their marks name no provision."),
        QCoreApplication.translate("TaskWords", "Test"),
    )


def _duty(task: Task) -> TaskWords:
    return TaskWords(
        QCoreApplication.translate(
            "TaskWords", "%n duty(ies) of the act (2023:196) lack recent proof", "", task.count
        ),
        _duty_fact(task, f"{task.title}{NO_BREAK}§"),
        QCoreApplication.translate("TaskWords", "Show duties"),
    )


def _duty_fact(task: Task, section: str) -> str:
    if task.days is None:
        return QCoreApplication.translate("TaskWords", "Nothing shows {section}.").format(section=section)
    if task.days < 0:
        late = QCoreApplication.translate("TaskWords", "{section} is %n day(s) late.", "", -task.days)
        return late.format(section=section)
    left = QCoreApplication.translate("TaskWords", "{section} is due in %n day(s).", "", task.days)
    return left.format(section=section)


def _loose_ends(task: Task) -> TaskWords:
    many = QCoreApplication.translate("TaskWords", "A thousand decisions or more have no follow-up")
    some = QCoreApplication.translate("TaskWords", "%n decision(s) have no follow-up", "", task.count)
    return TaskWords(
        many if task.count >= MOST_COUNTED else some,
        QCoreApplication.translate("TaskWords", "From finished minutes of the last two years."),
        QCoreApplication.translate("TaskWords", "Show loose threads"),
    )


def _forgotten(task: Task) -> TaskWords:
    never = QCoreApplication.translate("TaskWords", "{area} has never been dealt with.")
    silent = QCoreApplication.translate("TaskWords", "{area} has waited %n day(s).", "", task.days or 0)
    return TaskWords(
        QCoreApplication.translate(
            "TaskWords", "%n area(s) have not been dealt with for 90 days", "", task.count
        ),
        (never if task.days is None else silent).format(area=task.title),
        QCoreApplication.translate("TaskWords", "Add to an agenda"),
    )


_SAYING: Mapping[TaskKind, Callable[[Task], TaskWords]] = MappingProxyType(
    {
        TaskKind.LATE: _late,
        TaskKind.DUE: _due,
        TaskKind.AGREEMENT_ENDS: _agreement_ends,
        TaskKind.SIGNATURES: _signatures,
        TaskKind.MINUTES: _minutes,
        TaskKind.PREPARE: _prepare,
        TaskKind.UNTESTED: _untested,
        TaskKind.DUTY: _duty,
        TaskKind.LOOSE_ENDS: _loose_ends,
        TaskKind.FORGOTTEN: _forgotten,
    }
)
