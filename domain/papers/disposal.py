"""What a disposal certificate (gallringsbevis) says: what went, how much of it, by which rule, and who decided it.

It holds sums and counts and never a word of what was disposed of.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.retention import RetentionRule


class RowKind(StrEnum):
    """The sorts of rows a disposal takes away or empties, in the order a certificate tells them."""

    MEETING = "meeting"
    MINUTES_VERSION = "minutes_version"
    ITEM = "item"
    DECISION = "decision"
    ATTENDANCE = "attendance"
    POINT = "point"
    FOLLOW_UP = "follow_up"
    PROGRESS_NOTE = "progress_note"
    REPORT = "report"
    PARTICIPANT = "participant"
    REQUEST = "request"
    EVENT = "event"


@dataclass(frozen=True, slots=True, kw_only=True)
class RowCount:
    """``emptied`` rows stay without their words, because something that is kept points at them."""

    kind: RowKind
    removed: int = 0
    emptied: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class DisposedVersion:
    """One version of finished minutes whose text and file went; the sums stay (SHA-256, hexadecimal)."""

    series: str
    day: date
    version: int
    content_hash: str
    pdf_hash: str
    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupCopy:
    """A copy of the store's file that still holds what went."""

    file_name: str
    copied_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """Who did it, on which day of the office's calendar."""

    name: str
    day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class DisposalContent:
    """``rule`` is as it read when the disposal was proposed; ``until`` the last day the time of what goes began.

    ``first`` and ``last`` are the days on which it did begin. ``held`` counts what stayed though it was due.
    ``is_file`` tells a store in a file of its own, which is rewritten, from one on a server.
    """

    organisation: str
    rule: RetentionRule
    until: date
    proposed: Step
    confirmed: Step
    done_on: date
    first: date | None
    last: date | None
    records: int
    held: int
    rows: tuple[RowCount, ...]
    versions: tuple[DisposedVersion, ...]
    backups: tuple[BackupCopy, ...]
    is_file: bool
