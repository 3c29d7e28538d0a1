"""What is marked in a text, and what a source of marks must be able to say of it. Knows no editor."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QObject, Signal

_LAST_OF_ONE_UNIT = "\uffff"


class MarkLook(Enum):
    """Told apart by their shape, not by colour alone. Where two would lie over each other the first one here counts."""

    PERSON = "person"
    WRITING = "writing"
    SPELLING = "spelling"


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """From ``start`` up to ``end`` in characters of a paragraph. ``what`` is the source's own affair."""

    start: int
    end: int
    words: str
    what: object


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """What was found, in its document: ``start`` and ``end`` in UTF-16 units, as Qt counts, where 🚓 is two."""

    start: int
    end: int
    found: Found
    source: "MarkSource"

    def touches(self, position: int) -> bool:
        """Whether a caret there stands in it or right at one of its ends."""
        return self.start <= position <= self.end


@dataclass(frozen=True, slots=True)
class Choice:
    """A line of the menu of a mark that changes no text."""

    text: str
    act: Callable[[], None]


class MarkSource(QObject):
    """One kind of marks: what to mark, what to say of it, what to do about it.

    ``changed()`` when other things are to be marked than before; ``came(frozenset[str])`` when only places with these
    words are.
    """

    changed = Signal()
    came = Signal(object)
    look: MarkLook

    def find(self, text: str, typed_at: int | None, /) -> Sequence[Found]:
        """What is to be marked in a paragraph; ``typed_at`` is where somebody is writing in it just now."""
        raise NotImplementedError

    def title(self, found: Found, /) -> str:
        """What it is, in a few words."""
        raise NotImplementedError

    def sentence(self, found: Found, /) -> str:
        """What to write instead, in general; may be empty."""
        raise NotImplementedError

    def repair(self, _found: Found, /) -> str | None:
        """The one thing to write instead, when there is no other."""
        return None

    def offer(self, _found: Found, _show: Callable[[Sequence[str]], None], /) -> bool:
        """Whether ``_show`` will be called, now or later, with what may be written instead."""
        return False

    def choices(self, _found: Found, /) -> Sequence[Choice]:
        """What else can be done."""
        return ()


def marks_in(
    text: str, sources: Sequence[MarkSource], *, offset: int = 0, typed_at: int | None = None
) -> list[Mark]:
    """All marks of a paragraph in reading order, none over another; ``offset`` is where it begins in its document.

    ``typed_at`` is in UTF-16 units of the paragraph.
    """
    has_wide = bool(text) and max(text) > _LAST_OF_ONE_UNIT
    if has_wide and typed_at is not None:
        typed_at = len(
            text.encode("utf-16-le", "surrogatepass")[: 2 * typed_at].decode("utf-16-le", "replace")
        )
    kept: list[Mark] = []
    for source in sources:
        for found in source.find(text, typed_at):
            start, end = ((_units(text[:at]) if has_wide else at) for at in (found.start, found.end))
            kept.append(Mark(start=start + offset, end=end + offset, found=found, source=source))
    return list(_side_by_side(kept))


def _side_by_side(marks: list[Mark]) -> Iterator[Mark]:
    """Of those that overlap the one whose look comes first."""
    ranks = {look: rank for rank, look in enumerate(MarkLook)}
    marks.sort(key=lambda mark: (mark.start, ranks[mark.source.look]))
    last: Mark | None = None
    for mark in marks:
        if last is None or last.end <= mark.start:
            if last is not None:
                yield last
            last = mark
        elif ranks[mark.source.look] < ranks[last.source.look]:
            last = mark
    if last is not None:
        yield last


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
