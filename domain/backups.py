"""Copies of a store: what one is, how the store stands with them, and what the lamp says.

Knows no file system: who looks after the copies says what is there and how the last try went.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from pathlib import Path

from domain.errors import UserError

DUE_AFTER = timedelta(minutes=30)
"""So long a change may stand without a copy."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupPlaces:
    """Where copies go: a folder of this computer and, if one was chosen, a second place for finished files only.

    Neither is made by whoever copies: a folder that is gone is told. ``memory`` is the file, outside both, where how the
    last try went is written down; None for one in the first place.
    """

    local: Path
    second: Path | None = None
    memory: Path | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """One whole copy. It has this name only because it was verified before it got it."""

    path: Path
    taken_at: datetime
    size_bytes: int
    is_encrypted: bool = False


class BackupLevel(Enum):
    """What the lamp shows. ``NONE`` is a store whose copies others look after: a server, the example."""

    NONE = "none"
    GOOD = "good"
    DUE = "due"
    DANGER = "danger"


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupStanding:
    """``newest`` is the last verified copy in the first place; ``trouble`` what the last try ended in, if it failed.

    ``second_trouble`` is that of the second place: told, but no reason to hinder anything.
    """

    level: BackupLevel
    newest: Backup | None = None
    tried_at: datetime | None = None
    trouble: UserError | None = None
    second_trouble: UserError | None = None
    has_changed_since: bool = False


def backup_level(
    *, newest: Backup | None, trouble: UserError | None, uncopied_for: timedelta | None
) -> BackupLevel:
    """``uncopied_for`` is how long the oldest change that is in no copy has stood; None when all is copied."""
    if trouble is not None:
        return BackupLevel.DANGER
    if newest is None or (uncopied_for is not None and uncopied_for >= DUE_AFTER):
        return BackupLevel.DUE
    return BackupLevel.GOOD
