"""A process that opens stores at the same moment as others: told a file on each line, it opens, writes one party, and tells.

Run as ``python -m tests.safety.racing PURPOSE NAME``; answers each line with what it met, ``written`` or a problem.
"""

import sys
import time
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from secrets import token_bytes
from uuid import UUID

from db.safety.holder import Purpose
from db.store import Store
from domain.errors import UserError
from domain.ids import uuid7
from domain.parties import Party, PartyKind

_AT_WORK_S = 0.02  # long enough for another to meet us


def main(purpose: Purpose, name: str) -> None:
    print("ready", flush=True)
    for line in sys.stdin:
        print(_race(Path(line.strip()), purpose, name), flush=True)


def _race(path: Path, purpose: Purpose, name: str) -> str:
    try:
        with closing(Store.open(path, _now, purpose=purpose)) as store:
            seats = _seats(path)
            _note(seats, purpose, "in", name)
            with store.writing() as work:
                work.parties.add(Party(id=_new_id(), name=name, kind=PartyKind.OTHER))
            time.sleep(_AT_WORK_S)
            _note(seats, purpose, "out", name)
    except UserError as error:
        return error.problem.value
    return "written"


def _seats(path: Path) -> Path:
    return path.with_suffix(".seats")


def _note(seats: Path, purpose: Purpose, step: str, name: str) -> None:
    """Who sat in the one window there is, line by line as it happened."""
    if purpose is Purpose.WINDOW:
        with seats.open("a", encoding="utf-8") as file:
            file.write(f"{step} {name}\n")


def _now() -> datetime:
    return datetime.now(UTC)


def _new_id() -> UUID:
    return uuid7(int(_now().timestamp() * 1000), token_bytes(10))


if __name__ == "__main__":
    main(Purpose(sys.argv[1]), sys.argv[2])
