"""What the command line writes: the list of meetings, as a table and as JSON, and the files of the example."""

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.cli_tables import aligned
from desktop.cli_words import Words
from domain.calendar import clock
from domain.errors import Problem, UserError
from domain.meetings import MeetingFilter, MeetingSummary

if TYPE_CHECKING:
    from desktop.services.program import Services

SAMPLE = "sample-meetings.yaml"
_COLUMNS = ("Date", "Time", "Series", "State", "Items", "Points", "Follow-ups", "Id")
_COUNTS = range(4, 7)


def all_meetings(services: "Services") -> list[MeetingSummary]:
    """Every meeting, the newest first, read page by page."""
    page = services.meetings.list_page(MeetingFilter())
    rows = list(page.rows)
    while page.after is not None:
        page = services.meetings.list_page(MeetingFilter(), page.after)
        rows.extend(page.rows)
    return rows


def meeting_object(row: MeetingSummary) -> dict[str, str | int]:
    """A meeting for other programs: ``state`` is the domain's word, ``date`` is ISO 8601."""
    return {
        "id": str(row.id),
        "series": row.series,
        "date": row.day.isoformat(),
        "state": row.state.value,
        "items": row.items,
        "points": row.points,
        "follow_ups": row.follow_ups,
    }


def meeting_table(rows: Sequence[MeetingSummary], words: Words) -> list[str]:
    """Lines with a head, columns as wide as what is in them; one sentence when there are no meetings."""
    if not rows:
        return [words("There are no meetings yet. The command import brings them in from a file.")]
    head = [words(column) for column in _COLUMNS]
    cells = [_cells(row, words) for row in rows]
    return aligned([head, *cells], _COUNTS)


def _cells(row: MeetingSummary, words: Words) -> list[str]:
    counts = [str(count) for count in (row.items, row.points, row.follow_ups)]
    start = clock(row.start) if row.start else ""
    return [row.day.isoformat(), start, row.series, words(row.state.value), *counts, str(row.id)]


def make_demo(store: Path) -> list[Path]:
    """Bring the example into a store and print its minutes beside it; returns the files, the store first.

    A store that is there already is kept, with whatever has been written in it since. Raises ``UserError``.
    """
    from desktop.services.program import open_services  # noqa: PLC0415 - see the docstring of desktop.cli
    from resources import sample_path  # noqa: PLC0415

    try:
        store.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(Problem.TARGET_NOT_WRITABLE, path=store.parent) from error
    printed = [store]
    with closing(open_services(store)) as services:
        services.log.opened()
        for meeting_id in services.incoming.bring_in(sample_path(SAMPLE)).meeting_ids:
            paper = services.minutes.print_minutes(meeting_id)
            printed.append(store.parent / paper.file_name)
            services.printing.write(paper, printed[-1])
    return printed
