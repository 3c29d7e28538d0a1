"""What the list of follow-ups says: of its groups, of who does it, and of when."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.ui.dates import full_day, long_day, short_day
from desktop.ui.words import word
from domain.calendar import NO_BREAK
from domain.follow_up_list import DueGroup, FollowUpGroup, FollowUpSummary, end_of_week
from domain.orphans import SilentFollowUp

_WEEKDAY_LETTERS = 3  # mån, tis; Mon, Tue


def group_words(group: FollowUpGroup) -> str:
    """``Försenade``, or the name of the party or area."""
    if group.key is None:
        return QCoreApplication.translate("FollowUpListWords", "None stated")
    by_due = {
        DueGroup.LATE: QCoreApplication.translate("FollowUpListWords", "Late"),
        DueGroup.THIS_WEEK: QCoreApplication.translate("FollowUpListWords", "This week"),
        DueGroup.LATER: QCoreApplication.translate("FollowUpListWords", "Later"),
        DueGroup.NO_DATE: QCoreApplication.translate("FollowUpListWords", "Without a date"),
        DueGroup.CLOSED: QCoreApplication.translate("FollowUpListWords", "Closed"),
    }
    return by_due[group.key] if isinstance(group.key, DueGroup) else group.title


def spoken_group(group: FollowUpGroup, *, is_folded: bool) -> str:
    """``Försenade, 2 uppföljningar``, and that it is folded."""
    count = QCoreApplication.translate("FollowUpListWords", "%n follow-up(s)", "", group.count)
    folded = QCoreApplication.translate("FollowUpListWords", "folded")
    return ", ".join([group_words(group), count, *([folded] if is_folded else [])])


def who(row: FollowUpSummary | SilentFollowUp) -> str:
    """``Bostadsbolaget, förvaltare``."""
    role = row.role[:1].lower() + row.role[1:] if row.party else row.role
    return ", ".join(part for part in (row.party, role) if part)


def when(row: FollowUpSummary, today: date) -> str:
    """``39 dagar`` when late, ``ons 25 nov`` this week, else ``15 dec``, with the year when it is another."""
    late = row.days_late(today)
    if late:
        return QCoreApplication.translate("FollowUpListWords", "%n day(s)", "", late)
    day = row.due_on if row.closed_on is None else row.closed_on
    if day is None:
        return "–"
    if row.closed_on is None and today <= day <= end_of_week(today):
        weekday = full_day(day)[:_WEEKDAY_LETTERS].lower()
        return _unbroken(f"{weekday} {short_day(day)}")
    return short_with_year(day, today)


def short_with_year(day: date, today: date) -> str:
    """``15 dec``, or ``15 dec 2027`` in another year than this."""
    words = short_day(day) if day.year == today.year else f"{short_day(day)} {day.year}"
    return _unbroken(words)


def _unbroken(words: str) -> str:
    return words.replace(" ", NO_BREAK)


def spoken_row(row: FollowUpSummary, today: date) -> str:
    """Everything a row shows, in words."""
    late = row.days_late(today)
    if late:
        due = QCoreApplication.translate("FollowUpWords", "%n day(s) late", "", late)
    elif row.due_on is not None:
        due = QCoreApplication.translate("FollowUpListWords", "due {day}").format(day=long_day(row.due_on))
    else:
        due = QCoreApplication.translate("FollowUpWords", "no date")
    parts = (row.what, word(row.status), who(row), row.area, due, row.last_note)
    return ", ".join(part for part in parts if part)
