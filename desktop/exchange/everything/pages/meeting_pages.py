"""A page for each series: its meetings with their finished minutes, and the text of those that are not finished."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from uuid import UUID

from desktop.exchange.everything.file_names import FileNames
from desktop.exchange.everything.pages.kept_minutes import KeptMinutes, KeptVersion
from desktop.exchange.everything.pages.markup import (
    Html,
    Piece,
    counted,
    element,
    facts,
    joined,
    link,
    listed,
    said,
    table,
)
from desktop.exchange.everything.pages.names import day, word
from desktop.exchange.everything.pages.site import UP, Site, WrittenPage
from desktop.exchange.everything.reading import Reading, Row
from domain.meetings import MeetingState
from domain.swedish import sort_key

_FINISHED = {state.value for state in MeetingState if state.is_locked}
_OPEN = "open"


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesPage:
    """A page with the numbers the first page shows; the days are those of its first and last meeting."""

    page: WrittenPage
    meetings: int
    finished: int
    first: str
    last: str


def meeting_pages(site: Site, reading: Reading, file_names: FileNames, kept: KeptMinutes) -> list[SeriesPage]:
    series = {row["id"]: row for row in reading.rows("meeting_series")}
    pages = []
    for series_id, group in groupby(
        reading.rows("meeting", "series_id", "day"), lambda row: row["series_id"]
    ):
        meetings = list(group)
        written = site.add(
            f"moten-{file_names.of_series(series_id)}",
            series[series_id]["name"],
            counted(len(meetings), "möte", "möten"),
            _parts(reading, series[series_id], meetings, kept),
        )
        pages.append(_series_page(written, meetings))
    return sorted(pages, key=lambda each: sort_key(each.page.title))


def _series_page(written: WrittenPage, meetings: list[Row]) -> SeriesPage:
    return SeriesPage(
        page=written,
        meetings=len(meetings),
        finished=sum(row["state"] in _FINISHED for row in meetings),
        first=day(meetings[0]["day"]),
        last=day(meetings[-1]["day"]),
    )


def _parts(reading: Reading, series: Row, meetings: list[Row], kept: KeptMinutes) -> Iterator[Piece]:
    yield facts(
        (
            ("Nivå", word("meeting_series", "level", series)),
            ("Hur ofta", series["cadence"]),
            ("Syfte", series["purpose"]),
        )
    )
    newest = meetings[::-1]
    rows = (_row(meeting, kept.of_meeting(meeting["id"])) for meeting in newest)
    yield from table("Möten", ("Dag", "Möte", "Läge", "Handlingar"), rows, "ds--")
    unfinished = [row for row in newest if row["state"] not in _FINISHED]
    items = _items(reading, unfinished)
    if items:
        yield element("h2", "Möten som inte är färdigställda")
        for meeting in unfinished:
            yield from _unfinished(meeting, items.get(meeting["id"], []))


def _row(meeting: Row, versions: Iterable[KeptVersion]) -> tuple[Piece, ...]:
    where = "\n".join(part for part in (meeting["title"], meeting["place"]) if part)
    papers = listed(_paper(meeting, version) for version in versions)
    return day(meeting["day"]), where, word("meeting", "state", meeting), papers


def _paper(meeting: Row, version: KeptVersion) -> Html:
    """A version with its file, its code and its sum."""
    kind = word("minutes_record", "kind", {"kind": version.kind})
    title = f"{day(meeting['day'])} version {version.number}, {kind}"
    pieces: list[Piece] = [link(f"{UP}{version.pdf.path}", f"{title} (PDF)") if version.pdf else title]
    if version.is_disposed:
        pieces.append("Gallrad. Bara kontrollsummorna finns kvar.")
    if version.is_changed:
        pieces.append(element("strong", "Inte som den var när den färdigställdes."))
    if version.code:
        pieces.append(f"Kod {version.code}")
    if version.pdf:
        pieces.append(element("code", version.pdf.sha256))
    return joined(pieces, "<br>")


def _items(reading: Reading, meetings: list[Row]) -> dict[UUID, list[Row]]:
    found: dict[UUID, list[Row]] = {}
    for item in reading.rows_of("agenda_item", "meeting_id", [row["id"] for row in meetings]):
        found.setdefault(item["meeting_id"], []).append(item)
    return found


def _unfinished(meeting: Row, items: list[Row]) -> Iterator[Piece]:
    """The agenda with what has been written under it."""
    if not items:
        return
    title = ", ".join(part for part in (day(meeting["day"]), meeting["title"]) if part)
    yield element("h3", title)
    for item in sorted(items, key=lambda row: row["position"]):
        yield element("h4", item["heading"] or "Utan rubrik")
        if item["sensitivity"] != _OPEN:
            yield element("p", element("span", word("agenda_item", "sensitivity", item), 'class="mark"'))
        yield said(item["text"])
