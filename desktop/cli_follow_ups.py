"""The command ``follow-ups``: the list over all series, and the loose threads, as tables and as JSON.

Nothing of the store is imported until the command runs.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from datetime import date, datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

import click

from desktop.cli_tables import aligned, iso, key_of
from domain.follow_up_list import FollowUpFilter, FollowUpGroup, FollowUpState, FollowUpSummary
from domain.orphans import LooseEnds, Orphans

if TYPE_CHECKING:
    from desktop.cli import Session
    from desktop.cli_words import Words
    from desktop.services.program import Services

_COLUMNS = ("Due", "Days late", "Status", "Follow-up", "Party", "Role", "Area", "Meetings")
_NUMBERS = {_COLUMNS.index("Days late"), _COLUMNS.index("Meetings")}


@click.command("follow-ups")
@click.option(
    "--open", "state", flag_value="open", default="open", help="Only open ones, as without any choice."
)
@click.option("--late", "state", flag_value="late", help="Only open ones whose date has passed.")
@click.option("--closed", "state", flag_value="closed", help="Only closed ones, the last closed first.")
@click.option("--all", "state", flag_value="all", help="Open and closed ones.")
@click.option("--party", metavar="NAME", help="Only those of this party: its name or id.")
@click.option("--area", metavar="NAME", help="Only those of this priority area: its title or id.")
@click.option("--series", metavar="NAME", help="Only those agreed in this series: its name or id.")
@click.option(
    "--due-before", type=click.DateTime(["%Y-%m-%d"]), help="Only those due before this day, as 2026-12-01."
)
@click.option(
    "--orphans", is_flag=True, help="Show loose threads instead: what was agreed or told and went no further."
)
@click.option("--json", "as_json", is_flag=True, help="Write the list as JSON.")
@click.pass_obj
def follow_ups(
    session: "Session",
    /,
    *,
    state: str,
    due_before: datetime | None,
    orphans: bool,
    as_json: bool,
    **names: Any,
) -> None:
    """List follow-ups over all series, late ones first."""
    with closing(session.open_existing()) as services:
        today = services.office.today()
        if orphans:
            found = services.threads.orphans()
            told: Any = orphans_object(found, today)
            lines = orphan_lines(found, session.words)
        else:
            before = due_before.date() if due_before else None
            wanted = _filter(services, FollowUpState(state), before, names)
            rows = _all_rows(services, wanted)
            told = [follow_up_object(row, today) for row in rows]
            lines = follow_up_table(rows, today, session.words)
    click.echo(json.dumps(told, ensure_ascii=False, indent=2) if as_json else "\n".join(lines))


def _filter(
    services: "Services", state: FollowUpState, before: date | None, names: Mapping[str, str | None]
) -> FollowUpFilter:
    """Raises ``UserError(NAME_UNKNOWN)``."""
    choices = services.follow_ups.choices()
    return FollowUpFilter(
        state=state,
        party_id=key_of(names["party"], _named(choices.parties)),
        area_id=key_of(names["area"], _named(choices.areas)),
        series_id=key_of(names["series"], choices.series),
        due_before=before,
    )


def _named(groups: Iterable[FollowUpGroup]) -> Iterable[tuple[UUID, str]]:
    return ((group.key, group.title) for group in groups if isinstance(group.key, UUID))


def _all_rows(services: "Services", wanted: FollowUpFilter) -> list[FollowUpSummary]:
    page = services.follow_ups.list_page(wanted)
    rows = list(page.rows)
    while page.after is not None:
        page = services.follow_ups.list_page(wanted, page.after)
        rows.extend(page.rows)
    return rows


def follow_up_object(row: FollowUpSummary, today: date) -> dict[str, Any]:
    """A follow-up for other programs: days are ISO 8601, null is not known; words are the domain's own."""
    return {
        "id": str(row.id),
        "what": row.what,
        "party": row.party or None,
        "role": row.role or None,
        "area": row.area or None,
        "series": row.series or None,
        "created": row.created_on.isoformat(),
        "due": iso(row.due_on),
        "days_late": row.days_late(today),
        "status": row.status.value,
        "closed": iso(row.closed_on),
        "effect": row.effect.value if row.effect else None,
        "meetings": row.meetings,
        "last_report": {"date": iso(row.last_noted_on), "text": row.last_note} if row.last_noted_on else None,
    }


def follow_up_table(rows: Sequence[FollowUpSummary], today: date, words: "Words") -> list[str]:
    """Lines with a head, columns as wide as what is in them; one sentence when there are no rows."""
    if not rows:
        return [words("There are no such follow-ups.")]
    lines = [[words(column) for column in _COLUMNS], *(_cells(row, today, words) for row in rows)]
    return aligned(lines, _NUMBERS)


def _cells(row: FollowUpSummary, today: date, words: "Words") -> list[str]:
    late = row.days_late(today)
    return [
        iso(row.due_on) or "–",
        str(late) if late else "",
        words(row.status.value),
        row.what,
        row.party,
        row.role,
        row.area,
        str(row.meetings),
    ]


def orphans_object(found: Orphans, today: date) -> dict[str, Any]:
    """The four lists for other programs; ``count`` is of all, ``rows`` the first of them."""
    return {
        "decisions": _list_object(found.decisions, [
            {"item": str(row.id), "meeting": str(row.meeting_id), "date": row.day.isoformat(), "section": row.section or None,
             "heading": row.heading, "decisions": list(row.decisions)} for row in found.decisions.rows
        ]),
        "follow_ups": _list_object(found.follow_ups, [
            {"id": str(row.id), "what": row.what, "party": row.party or None, "created": row.created_on.isoformat(),
             "due": iso(row.due_on)} for row in found.follow_ups.rows
        ]),
        "points": _list_object(found.points, [
            {"id": str(row.id), "day": row.day.isoformat(), "source": row.source or None, "text": row.text}
            for row in found.points.rows
        ]),
        "areas": {"count": len(found.areas), "rows": [
            {"id": str(area.id), "title": area.title, "agreement": area.agreement, "last": iso(area.last_on),
             "days": area.days_ago(today)} for area in found.areas
        ]},
    }  # fmt: skip


def _list_object(ends: LooseEnds[Any], rows: list[dict[str, Any]]) -> dict[str, Any]:
    return {"count": ends.count, "rows": rows}


def orphan_lines(found: Orphans, words: "Words") -> list[str]:
    """A heading with its count for each of the four lists, and its rows under it."""
    lists = (
        ("Decisions without follow-up", found.decisions.count,
         [(row.day.isoformat(), f"{row.section} {row.decisions[0]}".strip()) for row in found.decisions.rows]),
        ("Follow-ups never reported", found.follow_ups.count,
         [(iso(row.due_on) or "–", row.what) for row in found.follow_ups.rows]),
        ("Points never discussed", found.points.count,
         [(row.day.isoformat(), row.text or words("oral information")) for row in found.points.rows]),
        ("Areas not discussed for 90 days", len(found.areas),
         [(iso(area.last_on) or "–", area.title) for area in found.areas]),
    )  # fmt: skip
    return [
        line
        for heading, count, rows in lists
        for line in (f"{words(heading)}: {count}", *(f"  {day.ljust(10)}  {text}" for day, text in rows))
    ]
