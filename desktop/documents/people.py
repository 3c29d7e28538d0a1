"""People in a cell of a table: who they are, and for which party they come."""

from collections.abc import Sequence
from itertools import groupby

from desktop.documents import theme, wording
from desktop.documents.fonts import Face
from desktop.documents.tables import Text
from desktop.documents.text_lines import Run
from domain.minutes import AttendanceLine


def people_by_party(lines: Sequence[AttendanceLine]) -> list[Text]:
    """The people of each party under its name, parties in the order in which the first of theirs stands."""
    order = {line.party: place for place, line in reversed(list(enumerate(lines)))}
    texts: list[Text] = []
    for party, members in groupby(sorted(lines, key=lambda line: order[line.party]), lambda line: line.party):
        texts.append(Text(party, theme.GROUP))
        texts += [Text(wording.person(line)) for line in members]
    return texts


def people_in_brief(lines: Sequence[AttendanceLine]) -> list[Text]:
    """A paragraph for each party: its name, and who comes for it."""
    by_party: dict[str, list[str]] = {}
    for line in lines:
        by_party.setdefault(line.party, []).append(wording.person(line))
    return [Text(_party(party, "; ".join(people))) for party, people in by_party.items()]


def _party(party: str, people: str) -> list[Run]:
    lead = [Run(Face.SANS_SEMIBOLD, f"{party}: ")] if party else []
    return [*lead, Run(Face.SANS, people)]


def people_one_by_one(lines: Sequence[AttendanceLine]) -> list[Text]:
    """A few people: the party is said after each name."""
    return [Text(", ".join(part for part in (wording.person(line), line.party) if part)) for line in lines]
