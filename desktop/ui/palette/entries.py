"""What the palette lists, as values: headings, hits, commands, and a sentence where there is nothing. Knows no widget."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

from desktop.ui.commands import Command
from domain.agreements import PriorityArea
from domain.search import SearchHit, SearchKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """Stands over a group; ``has_more`` when there are hits that are not listed."""

    title: str
    has_more: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class HitEntry:
    """A hit, with the area it belongs to where there is one."""

    hit: SearchHit
    area: PriorityArea | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CommandEntry:
    """Something to do."""

    command: Command


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """Why nothing is found."""

    text: str


EntryKey = tuple[SearchKind | str, UUID | str]
Entry = Heading | HitEntry | CommandEntry | Sentence


def can_be_chosen(entry: Entry) -> bool:
    return isinstance(entry, (HitEntry, CommandEntry))


def under(title: str, entries: Sequence[Entry], *, has_more: bool = False) -> Iterator[Entry]:
    """The entries under their heading; nothing at all without entries."""
    if entries:
        yield Heading(title=title, has_more=has_more)
        yield from entries


def key_of(entry: Entry) -> EntryKey | None:
    """What stays the same while the list is read anew; None for what cannot be chosen."""
    if isinstance(entry, HitEntry):
        return entry.hit.kind, entry.hit.object_id
    return ("command", entry.command.key) if isinstance(entry, CommandEntry) else None
