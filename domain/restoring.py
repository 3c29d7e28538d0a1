"""Going back to a copy of a store: what the present store has that the copy lacks, and the other way round.

Knows no file system and no SQL. Of meetings it tells series, title and day; of all else only how much there is.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from pathlib import Path

from domain.backups import Backup
from domain.errors import Problem


class Holding(Enum):
    """What is counted, in the order in which it is shown."""

    MEETINGS = "meetings"
    FINISHED_MINUTES = "finished_minutes"
    SECTIONS = "sections"
    POINTS = "points"
    FOLLOW_UPS = "follow_ups"
    AGREEMENTS = "agreements"


@dataclass(frozen=True, slots=True, kw_only=True)
class Apart:
    """How far two stores are apart in one holding. ``later_in_*`` stand in both, changed later in the one."""

    only_in_present: int = 0
    only_in_copy: int = 0
    later_in_present: int = 0
    later_in_copy: int = 0

    @property
    def lost(self) -> int:
        """What goes with the present store: it is in the copy not at all, or as it was before."""
        return self.only_in_present + self.later_in_present

    @property
    def regained(self) -> int:
        """What comes with the copy: it is in the present store not at all, or as it was before."""
        return self.only_in_copy + self.later_in_copy


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldingPreview:
    """``in_present`` and ``apart`` are None where the present store cannot be read so far."""

    holding: Holding
    in_present: int | None
    in_copy: int
    apart: Apart | None


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedMeeting:
    """A meeting as it is told in a list, without a word of what was written at it."""

    series: str
    title: str
    day: date
    changed_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class RestorePreview:
    """``newer`` are meetings that go with the present store, ``older`` those that come back; the last changed first.

    Both hold only some of them. The times of the last change are None for a store without anything, and that of the
    present one where it cannot be read.
    """

    backup: Backup
    holdings: tuple[HoldingPreview, ...]
    newer: tuple[NamedMeeting, ...] = ()
    older: tuple[NamedMeeting, ...] = ()
    present_changed_at: datetime | None = None
    copy_changed_at: datetime | None = None

    @property
    def is_present_readable(self) -> bool:
        """Whether all of the present store could be counted."""
        return all(each.in_present is not None for each in self.holdings)

    @property
    def is_equal(self) -> bool:
        """Whether going back would change nothing of what is counted."""
        return all(each.apart == Apart() for each in self.holdings)


@dataclass(frozen=True, slots=True, kw_only=True)
class RestoreOutcome:
    """What was done. ``kept_aside`` is where the earlier file lies now; None where there was none."""

    store: Path
    restored_from: Backup
    kept_aside: Path | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PassedOver:
    """A copy that cannot be gone back to, and why."""

    backup: Backup
    problem: Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class GoodCopy:
    """The newest copy that stood its check, with those before it that did not; None where none did."""

    backup: Backup | None
    passed_over: tuple[PassedOver, ...] = ()
