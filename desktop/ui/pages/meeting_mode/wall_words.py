"""What the wall says of time and of what is not shown. In the language of the window."""

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from desktop.ui.dates import day_month
from domain.calendar import NO_BREAK
from domain.meeting_wall import WallFollowUp
from domain.secrecy import Sensitivity


def spent_words(spent: timedelta, planned_minutes: int | None) -> str:
    """``7 min``, ``7 av 15 min`` where there is a plan, ``18 av 15 min, 3 min över`` beyond it."""
    minutes = int(spent.total_seconds()) // 60
    if planned_minutes is None:
        return QCoreApplication.translate("WallWords", "{0} min").format(minutes).replace(" ", NO_BREAK)
    of_plan = QCoreApplication.translate("WallWords", "{0} of {1} min").format(minutes, planned_minutes)
    over = minutes - planned_minutes
    if over <= 0:
        return of_plan
    return QCoreApplication.translate("WallWords", "{0}, {1} min over").format(of_plan, over)


def lock_words(sensitivity: Sensitivity) -> tuple[str, str]:
    """What is said of an item that is not shown: in a word, and in a sentence."""
    if sensitivity is Sensitivity.ORAL_ONLY:
        return (
            QCoreApplication.translate("WallWords", "Orally only"),
            QCoreApplication.translate("WallWords", "What is said here is not written down."),
        )
    return (
        QCoreApplication.translate("WallWords", "Secrecy"),
        QCoreApplication.translate("WallWords", "What is written here is not shown on the wall."),
    )


def point_lock_words(sensitivity: Sensitivity) -> str:
    """In place of a point that is not shown."""
    if sensitivity is Sensitivity.ORAL_ONLY:
        return QCoreApplication.translate("WallWords", "A point was told orally")
    return QCoreApplication.translate("WallWords", "A point that is not shown: secrecy")


def follow_up_words(follow_up: WallFollowUp) -> str:
    """What is to be done, or that it is not shown."""
    return follow_up.what or QCoreApplication.translate("WallWords", "A follow-up that is not shown: secrecy")


def when_words(follow_up: WallFollowUp, today: date) -> str:
    """``Trafikkontoret · klart senast 4 december``; the party alone where there is no date."""
    due_on = follow_up.due_on
    parts = [follow_up.party]
    if due_on is not None:
        day = day_month(due_on) if due_on.year == today.year else f"{day_month(due_on)} {due_on.year}"
        done_by = QCoreApplication.translate("WallWords", "done by {0}")
        was_due = QCoreApplication.translate("WallWords", "was to be done by {0}")
        is_past = follow_up.status.is_open and due_on < today
        parts.append((was_due if is_past else done_by).format(day.replace(" ", NO_BREAK)))
    said = " · ".join(part for part in parts if part)
    return said[:1].upper() + said[1:]
