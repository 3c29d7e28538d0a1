"""Words and signs for what was found: the headings of the groups, and a row as it is spoken."""

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.ui.dates import long_day
from desktop.ui.palette.entries import CommandEntry, Entry, Heading, HitEntry, Sentence
from domain.search import SearchHit, SearchKind, SnippetPart

_GROUPS: dict[SearchKind, tuple[str, object]] = {
    SearchKind.MEETING: ("calendar-days", QT_TRANSLATE_NOOP("HitWords", "Meetings")),
    SearchKind.ITEM: ("file-text", QT_TRANSLATE_NOOP("HitWords", "Sections")),
    SearchKind.DECISION: ("check", QT_TRANSLATE_NOOP("HitWords", "Decisions")),
    SearchKind.POINT: ("map-pin", QT_TRANSLATE_NOOP("HitWords", "Situation points")),
    SearchKind.FOLLOW_UP: ("list-checks", QT_TRANSLATE_NOOP("HitWords", "Follow-ups")),
    SearchKind.AGREEMENT: ("handshake", QT_TRANSLATE_NOOP("HitWords", "Agreements")),
    SearchKind.MEASURE: ("table-2", QT_TRANSLATE_NOOP("HitWords", "Measures")),
    SearchKind.PARTICIPANT: ("users", QT_TRANSLATE_NOOP("HitWords", "Participants")),
}


def group_title(kind: SearchKind) -> str:
    """The heading over the hits of a kind."""
    return _translated(_GROUPS[kind][1])


def kind_icon(kind: SearchKind) -> str:
    """The icon of a hit of a kind."""
    return _GROUPS[kind][0]


def number_of(hit: SearchHit) -> str:
    """A number that stands before the title: of a section, never the reference numbers of a meeting."""
    return hit.label if hit.kind in {SearchKind.ITEM, SearchKind.DECISION} else ""


def whereabouts(hit: SearchHit) -> str:
    """What it belongs to, and the numbers that do not stand before its title."""
    return " · ".join(filter(None, (hit.place, "" if number_of(hit) else hit.label)))


def plain(parts: Sequence[SnippetPart]) -> str:
    """The words of a snippet, without what was asked for set apart."""
    return "".join(part.text for part in parts)


def spoken(entry: Entry) -> str:
    """A row as a screen reader says it."""
    if isinstance(entry, HitEntry):
        return _spoken_hit(entry)
    if isinstance(entry, CommandEntry):
        return ", ".join(filter(None, (entry.command.title, entry.command.shown_keys)))
    return entry.text if isinstance(entry, Sentence) else entry.title


def more_words(heading: Heading) -> str:
    """What stands at the right of a heading."""
    return QCoreApplication.translate("HitWords", "there are more") if heading.has_more else ""


def secrecy_words() -> str:
    """What the lock on a hit says."""
    return QCoreApplication.translate("HitWords", "Marked for secrecy")


def _spoken_hit(entry: HitEntry) -> str:
    hit = entry.hit
    facts = [
        f"{number_of(hit)} {plain(hit.title)}".strip(),
        whereabouts(hit),
        _day(hit),
        entry.area.title if entry.area else "",
        secrecy_words() if hit.is_sensitive else "",
        plain(hit.snippet),
    ]
    return ", ".join(filter(None, facts))


def _day(hit: SearchHit) -> str:
    return long_day(hit.day) if hit.day else ""


def _translated(words: object) -> str:
    return QCoreApplication.translate("HitWords", str(words))
