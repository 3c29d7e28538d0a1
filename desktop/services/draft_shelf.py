"""Keeps words that are not stored yet in a small file of their own, so that they outlive the program.

One folder for each store, in the person's own data folder; what lies there only they can read, and it goes when it has been
stored. It is not flushed to disk: it outlives the end of the program, and most ends of the computer.
"""

import json
import os
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from desktop.services.files import write_whole_file
from desktop.services.running_mark import RunningMark, SuddenEnd, is_running
from domain.drafts import Draft
from domain.errors import UserError

_BEGINNING, _UNFINISHED = "drafts-", ".new"
_OWN_FOLDER, _OWN_FILE = 0o700, 0o600
_FORM = 1


class DraftShelf:
    """``recovered`` are drafts of earlier runs that nobody has dealt with yet.

    Where nothing can be written it keeps nothing.
    """

    def __init__(self, folder: Path, store: Path | str, reports: Path | None = None) -> None:
        """``folder`` is for every store's shelf; ``store`` the file or the server's address.

        With ``reports`` it is noted where in the program it was when it dies of a fault in a library, and kept there.
        """
        self._folder, self._reports = folder / _key(store), reports
        self._session_id = uuid4()
        self._own = self._folder / f"{_BEGINNING}{self._session_id.hex}.json"
        self._mark: RunningMark | None = None
        self._drafts: tuple[Draft, ...] = ()
        self.recovered: tuple[Draft, ...] = ()
        self.sudden_ends: tuple[SuddenEnd, ...] = ()

    def begin(self) -> None:
        """Mark this run, and take over what runs that have ended left behind."""
        try:
            self._folder.parent.mkdir(parents=True, exist_ok=True)
            self._folder.mkdir(mode=_OWN_FOLDER, exist_ok=True)
            self._mark = RunningMark(self._folder, self._session_id)
            if self._reports is not None:
                self._mark.watch_for_crashes()
        except OSError:
            return
        self.sudden_ends = self._mark.sudden_ends
        self._keep_reports()
        left = [path for path in sorted(self._folder.glob(f"{_BEGINNING}*.json")) if self._is_left(path)]
        self.recovered = tuple(draft for path in left for draft in _read(path))
        if self._write():
            for path in left:
                path.unlink(missing_ok=True)

    def keep(self, drafts: Sequence[Draft]) -> bool:
        """From now on these are what is not stored; whether they lie on the shelf."""
        if tuple(drafts) == self._drafts:
            return True
        self._drafts = tuple(drafts)
        return self._write()

    def put_away(self, draft: Draft) -> None:
        """Somebody has dealt with a draft of an earlier run."""
        self.recovered = tuple(each for each in self.recovered if each != draft)
        self._write()

    def end(self) -> None:
        """A clean end. What was never stored stays for the next run."""
        if self._mark is not None:
            self._mark.end()
            self._mark = None

    def _keep_reports(self) -> None:
        for end in self.sudden_ends:
            if end.report and self._reports is not None:
                with suppress(OSError, UserError):  # it is shown all the same
                    self._reports.mkdir(parents=True, exist_ok=True)
                    write_whole_file(self._reports / f"samsyn-{end.session_id.hex}.txt", end.report.encode())

    def _is_left(self, path: Path) -> bool:
        """Whether the run that wrote a file is over."""
        with suppress(OSError, ValueError):
            return not is_running(self._folder, UUID(path.stem.removeprefix(_BEGINNING)))
        return False

    def _write(self) -> bool:
        told = [_as_told(draft) for draft in (*self.recovered, *self._drafts)]
        try:
            if not told:
                self._own.unlink(missing_ok=True)
            else:
                _write_own(self._own, json.dumps({"form": _FORM, "drafts": told}).encode())
        except OSError:
            return False
        return True


def _key(store: Path | str) -> str:
    """The name of a store's folder, which says nothing of where the store lies."""
    place = os.path.realpath(store) if isinstance(store, Path) else store
    return sha256(place.encode()).hexdigest()[:32]


def _write_own(path: Path, content: bytes) -> None:
    unfinished = path.with_suffix(_UNFINISHED)
    with open(unfinished, "wb", opener=_open_own) as file:
        file.write(content)
    unfinished.replace(path)


def _open_own(path: str, flags: int) -> int:
    return os.open(path, flags, _OWN_FILE)


def _as_told(draft: Draft) -> dict[str, Any]:
    return {
        "page": draft.page,
        "keys": [key.hex for key in draft.keys],
        "place": draft.place,
        "field": draft.field,
        "turn": draft.turn,
        "before": draft.before,
        "text": draft.text,
        "typed_at": draft.typed_at.isoformat(),
    }


def _read(path: Path) -> list[Draft]:
    """None of a file that was cut off or is of a later program."""
    try:
        told = json.loads(path.read_bytes())
        return [_draft(each) for each in told["drafts"]] if told["form"] == _FORM else []
    except (OSError, ValueError, KeyError, TypeError):
        return []


def _draft(told: dict[str, Any]) -> Draft:
    keys, typed_at = told.pop("keys"), told.pop("typed_at")
    return Draft(keys=tuple(map(UUID, keys)), typed_at=datetime.fromisoformat(typed_at), **told)
