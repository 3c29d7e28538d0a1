"""What has been done in this store since the window opened it, and what has been taken back: two stacks, in memory.

A step is what one unit of work did. Steps that only go on with the same words become one, and a step that leaves
everything as it was before is none. Nothing here reads or writes the store: db/undoing.py does.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from functools import cached_property
from threading import RLock
from typing import Any

import sqlalchemy as sa

from db.journal import Image, Journal, RowChange, RowKey, shares

MOST_STEPS = 200
MOST_BYTES = 64 * 1024 * 1024
PAUSE = timedelta(seconds=5)  # words that go on after a longer pause are another step
LONGEST_WORDS = timedelta(seconds=30)  # and so are words that have gone on for so long
_MOST_CHAINED = 50
_ROW_BYTES = 200
_DERIVED = frozenset({"folded", "title_folded", "sort_key"})
# Lists of words: each row is a line somebody writes, and belongs to the record that is the first part of its key.
_LISTS_OF_WORDS = frozenset({"decision"})


class Final(StrEnum):
    """Why a step cannot be taken back."""

    LAID_DOWN = "laid_down"
    TOO_LARGE = "too_large"


@dataclass(frozen=True)
class Step:
    """``began`` and ``at`` are the times of its first and of its last unit of work."""

    changes: tuple[RowChange, ...]
    began: datetime
    at: datetime
    final: Final | None = None

    @property
    def is_empty(self) -> bool:
        return all(change.is_empty for change in self.changes)

    def inverse(self) -> "Step":
        return replace(self, changes=tuple(change.inverse() for change in self.changes))

    def then(self, later: "Step") -> "Step":
        journal = Journal()
        journal.note_all((*self.changes, *later.changes))
        return Step(changes=tuple(journal.changes.values()), began=self.began, at=later.at)

    @cached_property
    def words(self) -> frozenset[tuple[Any, ...]]:
        """The fields of text it writes; empty when it does anything else."""
        found = [_words_of(change) for change in self.changes]
        return frozenset() if None in found else frozenset().union(*(each or () for each in found))

    @cached_property
    def size_bytes(self) -> int:
        """About how much memory it holds."""
        images = (image for change in self.changes for image in (change.before, change.after) if image)
        return sum(_ROW_BYTES + _length(image) for image in images)

    def takes_back(self, earlier: "Step") -> bool:
        """Whether it brings back what another took away, takes away what it made, or else restores what it changed."""
        mine, theirs = _by_key(self), _by_key(earlier)
        came = {key for key, change in mine.items() if change.before is None}
        went = {key for key, change in mine.items() if change.after is None}
        if came or went:
            back = {key for key, change in theirs.items() if change.after is None}
            away = {key for key, change in theirs.items() if change.before is None}
            return came <= back if came else went <= away
        rewritten = [(key, change) for key, change in mine.items() if not change.is_empty]
        return bool(rewritten) and all(key in theirs and _restores(c, theirs[key]) for key, c in rewritten)


@dataclass(slots=True)
class History:
    """Asked by any thread: units of work also end in the background."""

    _done: list[Step] = field(default_factory=list)
    _undone: list[Step] = field(default_factory=list)
    _lock: RLock = field(default_factory=RLock)

    def keep(self, journal: Journal, at: datetime, *, takes_back: bool = False) -> None:
        """Take in what a unit of work has done, after it was committed."""
        with self._lock:
            step = Step(changes=tuple(journal.changes.values()), began=at, at=at)
            if journal.forgets:
                self._done.clear()
            if journal.forgets or journal.laid_down:
                self._drop_all_of(journal)
                self._end_with(Final.LAID_DOWN, at)
            elif journal.is_too_large:
                self._end_with(Final.TOO_LARGE, at)
            elif not step.is_empty and not (takes_back and self._was_taken_back(step)):
                self._undone.clear()
                self._push(step)

    def next_undo(self) -> Step | None:
        return self._done[-1] if self._done else None

    def next_redo(self) -> Step | None:
        return self._undone[-1] if self._undone else None

    def drop(self, step: Step) -> None:
        """It cannot be taken back, or done again, any more."""
        with self._lock:
            for steps in (self._done, self._undone):
                steps[:] = [each for each in steps if each is not step]

    def undone(self, step: Step, performed: Step) -> None:
        """A step was taken back by another one, which can be taken back in its turn."""
        with self._lock:
            self.drop(step)
            self._undone.append(performed)

    def redone(self, step: Step, performed: Step) -> None:
        with self._lock:
            self.drop(step)
            self._done.append(performed)
            self._keep_within_bounds()

    def _drop_all_of(self, journal: Journal) -> None:
        self._done = [
            step
            for step in self._done
            if not any(shares(change, journal.laid_down) for change in step.changes)
        ]

    def _end_with(self, final: Final, at: datetime) -> None:
        self._undone.clear()
        self._done.append(Step(changes=(), began=at, at=at, final=final))

    def _was_taken_back(self, performed: Step) -> bool:
        """Somebody used the offer beside what they did, not the stack: it counts as taken back all the same."""
        taken = next((step for step in reversed(self._done) if performed.takes_back(step)), None)
        if taken is not None:
            self.undone(taken, performed)
        return taken is not None

    def _push(self, step: Step) -> None:
        last = self.next_undo()
        if step.words and last and last.words == step.words and _goes_on(last, step):
            self._done[-1] = last.then(step)
        else:
            self._done.append(step)
        self._cut_circle()
        self._keep_within_bounds()

    def _cut_circle(self) -> None:
        """Where the last few steps have led the same words back to what they were, they are no steps."""
        words, together = self._done[-1].words, self._done[-1]
        for place in range(len(self._done) - 1, max(-1, len(self._done) - _MOST_CHAINED), -1):
            if place < len(self._done) - 1:
                together = self._done[place].then(together)
            if not words or self._done[place].words != words:
                return
            if together.is_empty:
                del self._done[place:]
                return

    def _keep_within_bounds(self) -> None:
        del self._done[:-MOST_STEPS]
        held = sum(step.size_bytes for step in self._done)
        while held > MOST_BYTES and len(self._done) > 1:
            held -= self._done.pop(0).size_bytes


def _goes_on(last: Step, step: Step) -> bool:
    return timedelta(0) <= step.at - last.at <= PAUSE and step.at - last.began <= LONGEST_WORDS


def _words_of(change: RowChange) -> Sequence[tuple[Any, ...]] | None:
    """The fields of text a change writes; None when it is anything but words."""
    if change.table.name in _LISTS_OF_WORDS:
        return [(change.table.name, change.key[0])]
    if change.before is None or change.after is None:
        return None
    columns = [change.table.c[name] for name in change.after if name not in _DERIVED]
    if not all(isinstance(column.type, sa.Text) for column in columns):
        return None
    return [(change.table.name, change.key, column.name) for column in columns]


def _by_key(step: Step) -> dict[tuple[str, RowKey], RowChange]:
    return {(change.table.name, change.key): change for change in step.changes}


def _restores(change: RowChange, earlier: RowChange) -> bool:
    before = earlier.before or {}
    return all(name in before and before[name] == value for name, value in (change.after or {}).items())


def _length(image: Image) -> int:
    return sum(len(value) for value in image.values() if isinstance(value, (str, bytes)))
