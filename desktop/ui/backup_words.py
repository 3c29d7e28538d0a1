"""What the window says of copies of the store: how old one is, when it was taken, how large it is."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.ui.dates import long_day

_translate = QCoreApplication.translate
_OLDEST_IN_DAYS = 60


def age_words(taken_at: datetime, now: datetime) -> str:
    """``14.32`` for today's, ``yesterday 14.32``, ``6 days ago``; the date of what is older, or has not come yet."""
    taken, today = taken_at.astimezone(), now.astimezone().date()
    days = (today - taken.date()).days
    if days == 0:
        return _clock(taken)
    if days == 1:
        return _translate("BackupWords", "yesterday {time}").format(time=_clock(taken))
    if 1 < days <= _OLDEST_IN_DAYS:
        return _translate("BackupWords", "%n day(s) ago", "", days)
    return long_day(taken.date())


def moment_words(taken_at: datetime) -> str:
    """``23 november 2026 14.32``."""
    taken = taken_at.astimezone()
    return f"{long_day(taken.date())} {_clock(taken)}"


def size_words(size_bytes: int) -> str:
    """``134 MB``, with a decimal where that says something."""
    decimals = 1 if size_bytes < 10_000_000 else 0
    return QLocale().formattedDataSize(size_bytes, decimals, QLocale.DataSizeFormat.DataSizeSIFormat)


def _clock(moment: datetime) -> str:
    return f"{moment.hour}.{moment.minute:02d}"
