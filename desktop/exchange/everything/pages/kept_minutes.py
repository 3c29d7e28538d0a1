"""Finished minutes as files of the package, gathered while the table that holds them is written."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from desktop.exchange.everything.kept_sums import is_changed
from desktop.exchange.everything.package_writer import WrittenFile
from domain.chain import spelled

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptVersion:
    """``pdf`` is None for one that has no file: it was disposed of, or says only that minutes were opened again."""

    number: int
    kind: str
    code: str
    is_disposed: bool
    is_changed: bool
    pdf: WrittenFile | None


class KeptMinutes:
    """The versions of each meeting, the first one first."""

    def __init__(self) -> None:
        self._versions: dict[UUID, list[KeptVersion]] = {}

    def of_meeting(self, meeting_id: UUID) -> list[KeptVersion]:
        return self._versions.get(meeting_id, [])

    def take(self, row: Row, pdf: WrittenFile | None) -> None:
        """A version and its file, where it has one."""
        version = KeptVersion(
            number=row["version"],
            kind=row["kind"],
            code=spelled(row["code"]),
            is_disposed=row["disposal_id"] is not None,
            is_changed=is_changed(row),
            pdf=pdf,
        )
        self._versions.setdefault(row["meeting_id"], []).append(version)

    @property
    def count(self) -> int:
        return sum(version.pdf is not None for versions in self._versions.values() for version in versions)

    @property
    def changed(self) -> int:
        return sum(version.is_changed for versions in self._versions.values() for version in versions)
