"""The first hundred bytes of a store's file, held against each other and against the length of the file.

A hundred bytes read at each opening tell most files that were cut off, zeroed or written over at their beginning.
https://www.sqlite.org/fileformat2.html, section 1.3
"""

from dataclasses import dataclass
from pathlib import Path

from db.engine import APPLICATION_ID
from db.safety.store_bytes import store_bytes
from domain.store_check import Ailment

HEADER_BYTES = 100
MAGIC = b"SQLite format 3\x00"
_FEW_BITS = 2
_PAGE_SIZES = {1 << power for power in range(9, 16)} | {1}  # the last one stands for 65536
_WAL = 2  # https://www.sqlite.org/fileformat2.html#file_format_version_numbers
_JOURNAL = 1
_FRACTIONS = b"\x40\x20\x20"
_SIGN = 0x80
_NEWEST_SCHEMA_FORMAT = 4
_UTF_8 = 1


@dataclass(frozen=True, slots=True)
class Header:
    """The bytes as they lie in the file; fewer where the file is shorter."""

    content: bytes

    @property
    def is_sqlite(self) -> bool:
        return self.content.startswith(MAGIC)

    @property
    def is_ours(self) -> bool:
        return self.is_sqlite and self.content[68:72] == APPLICATION_ID.to_bytes(4)

    @property
    def is_nearly_ours(self) -> bool:
        """All but a few bits of what names the program: those of a damaged file."""
        found, ours = self.content[:16] + self.content[68:72], MAGIC + APPLICATION_ID.to_bytes(4)
        apart = sum((one ^ other).bit_count() for one, other in zip(found, ours, strict=False))
        return len(found) == len(ours) and apart <= _FEW_BITS

    @property
    def told_bytes(self) -> int:
        """The length the file has by its own words."""
        page_bytes = self._number(16, 2)
        return self._number(28, 4) * (page_bytes if page_bytes > 1 else 1 << 16)

    @property
    def can_be_true(self) -> bool:
        """Whether it says what the header of a file of ours says, whatever the file holds."""
        return (
            len(self.content) == HEADER_BYTES
            and self._number(16, 2) in _PAGE_SIZES
            and self.content[18] == self.content[19]
            and self.content[18] in {_JOURNAL, _WAL}
            and self.content[20] == 0
            and self.content[21:24] == _FRACTIONS
            and self._number(44, 4) in range(_NEWEST_SCHEMA_FORMAT + 1)
            and self._number(52, 4) == self._number(64, 4) == 0  # no file of ours vacuums itself
            and self._number(56, 4) in {0, _UTF_8}
            and self.content[60] < _SIGN  # which store it is (``identity``): a number above zero
            and not any(self.content[72:92])
        )

    @property
    def tells_its_length(self) -> bool:
        """Whether the page count is of the newest change."""
        return self.told_bytes > 0 and self._number(24, 4) == self._number(92, 4)

    def _number(self, place: int, size_bytes: int) -> int:
        return int.from_bytes(self.content[place : place + size_bytes])


def read_header(path: Path) -> Header:
    """Raises ``OSError``."""
    with store_bytes(path) as file:
        return Header(file.read(HEADER_BYTES))


def header_ailment(path: Path) -> Ailment | None:
    """What a closed file's beginning and length show of it. Raises ``OSError``.

    With a log beside it the length may be on its way to another one, and says nothing.
    """
    header, size_bytes = read_header(path), path.stat().st_size
    if not header.can_be_true:
        return Ailment.HEADER
    if has_log(path) or not header.tells_its_length:
        return None
    if size_bytes < header.told_bytes:
        return Ailment.CUT_OFF
    return Ailment.HEADER if size_bytes > header.told_bytes else None


def has_log(path: Path) -> bool:
    """Whether a write-ahead log with something in it lies beside a file: of a program that has it open, or was killed."""
    try:
        return log_of(path).stat().st_size > 0
    except OSError:
        return False


def looking_address(path: Path) -> str:
    """For SQLite, of a file that is only to be looked at.

    As one who may not write when there is a log, so that it stays; otherwise not, for then SQLite would leave an empty one.
    """
    return f"{path.absolute().as_uri()}?mode={'ro' if has_log(path) else 'rw'}"


def log_of(path: Path) -> Path:
    return path.with_name(f"{path.name}-wal")
