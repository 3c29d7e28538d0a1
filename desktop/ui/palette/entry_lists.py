"""Puts together what the palette lists: before anything is typed, for an answer, and where there is nothing."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import QObject

from desktop.ui.commands import Command
from desktop.ui.palette.command_search import FoundCommands, find_commands
from desktop.ui.palette.entries import CommandEntry, Entry, HitEntry, Sentence, under
from desktop.ui.palette.hit_words import group_title
from domain.agreements import PriorityArea
from domain.search import SearchAnswer, SearchHit

# What one comes for most often, in this order.
_COMMONEST = ("new_point", "new_meeting", "print_weekly", "print_follow-ups", "new_agreement", "back")
_WAYS_OUT = ("new_point", "meetings", "situation", "follow_ups")
_OPENS_ITSELF = "search"


class EntryLists(QObject):
    """``commands`` are all there are; those that would only open the palette are not listed."""

    def __init__(self, commands: Iterable[Command], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._commands = {command.key: command for command in commands if command.key != _OPENS_ITSELF}
        self.areas: Mapping[UUID, PriorityArea] = {}

    def beginning(self, recent: Sequence[SearchHit]) -> list[Entry]:
        """The records last visited and the commonest commands."""
        return [*under(self.tr("Visited last"), self._hits(recent)), *self._some(_COMMONEST)]

    def found(self, text: str, answer: SearchAnswer | None) -> list[Entry]:
        """Commands whose words begin as the text does, then the hits by kind, then other commands.

        Without an answer yet, the commands alone; without anything found, why and what else one can do.
        """
        commands = find_commands(text, self._commands.values())
        entries = [*self._listed(commands.first), *self._groups(answer), *self._others(commands)]
        if entries or answer is None:
            return entries
        return [Sentence(text=self._nothing(text)), *self._some(_WAYS_OUT)]

    def trouble(self, sentence: str) -> list[Entry]:
        """Why nothing can be found now; the commands work all the same."""
        return [Sentence(text=sentence), *self._some(_WAYS_OUT)]

    def _groups(self, answer: SearchAnswer | None) -> Iterator[Entry]:
        for group in answer.groups if answer else ():
            yield from under(group_title(group.kind), self._hits(group.hits), has_more=group.has_more)

    def _hits(self, hits: Sequence[SearchHit]) -> list[Entry]:
        return [HitEntry(hit=hit, area=self.areas.get(hit.area_id) if hit.area_id else None) for hit in hits]

    def _others(self, found: FoundCommands) -> Iterator[Entry]:
        """Under a heading of their own only where none stand first."""
        return under(self._title(), _entries(found.others)) if not found.first else iter(())

    def _listed(self, commands: Sequence[Command]) -> Iterator[Entry]:
        return under(self._title(), _entries(commands))

    def _some(self, keys: Sequence[str]) -> Iterator[Entry]:
        return self._listed([self._commands[key] for key in keys if key in self._commands])

    def _title(self) -> str:
        return self.tr("Commands")

    def _nothing(self, text: str) -> str:
        return self.tr(
            "No hits for “{text}”. Try fewer words or other ones, a date, a § or a reference number."
        ).format(text=text)


def _entries(commands: Sequence[Command]) -> list[Entry]:
    return [CommandEntry(command=command) for command in commands]
