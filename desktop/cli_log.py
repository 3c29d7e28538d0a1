"""The command ``log``: who did what to which, as a table, as JSON, as a file for a spreadsheet; and its check.

Nothing of the store is imported until the command runs.
"""

import json
from collections.abc import Sequence
from contextlib import closing
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from desktop.cli_tables import aligned
from desktop.services.log_detail_words import detail_words
from desktop.services.log_words import KINDS, action_word, fault_sentence, kind_word
from domain.audit import AuditAction
from domain.log_list import LogChoice, LogRow

if TYPE_CHECKING:
    from desktop.cli import Session
    from desktop.cli_words import Words
    from desktop.services.log_service import LogService

USUAL_LIMIT = 200
FOUND_SOMETHING = 1
COLUMNS = ("Number", "Time", "Who", "Event", "What", "Which", "Detail")


def _day(_context: click.Context, _parameter: click.Parameter, value: datetime | None) -> date | None:
    return None if value is None else value.date()


_DAY = click.DateTime(["%Y-%m-%d"])


def _action(_context: click.Context, _parameter: click.Parameter, value: str | None) -> AuditAction | None:
    return None if value is None else AuditAction(value)


def _kind(_context: click.Context, _parameter: click.Parameter, value: str | None) -> str:
    return value or ""


_ACTIONS = click.Choice([action.value for action in AuditAction])


@click.command("log")
@click.option("--action", type=_ACTIONS, callback=_action, help="Only this event.")
@click.option(
    "--kind",
    "object_kind",
    type=click.Choice(KINDS),
    callback=_kind,
    help="Only events about this kind of thing.",
)
@click.option("--name", metavar="NAME", default="", help="Only what this person did: chosen name or account.")
@click.option("--from", "first_day", type=_DAY, callback=_day, help="The first day, as 2026-09-07.")
@click.option("--to", "last_day", type=_DAY, callback=_day, help="The last day, as 2026-11-01.")
@click.option("--limit", type=click.IntRange(min=1), default=USUAL_LIMIT, help="At most so many events.")
@click.option(
    "--csv", "csv_file", type=click.Path(path_type=Path), help="Write all of them to this file instead."
)
@click.option("--json", "as_json", is_flag=True, help="Write the list as JSON.")
@click.option("--check", is_flag=True, help="Follow the log from the first event to the last instead.")
@click.pass_obj
def log(
    session: "Session",
    /,
    limit: int,
    csv_file: Path | None,
    *,
    as_json: bool,
    check: bool,
    **chosen: Any,
) -> None:
    """List what was done, by whom and when, the newest first; never what was written."""
    wanted = LogChoice(**chosen)
    with closing(session.open_existing()) as services:
        if check:
            _check(services.log, session.words)
        elif csv_file is not None:
            services.log.export_csv(wanted, csv_file, session.words.language)
            click.echo(csv_file)
        else:
            rows = _rows(services.log, wanted, limit)
            objects = [log_object(row) for row in rows]
            lines = (
                [json.dumps(objects, ensure_ascii=False, indent=2)]
                if as_json
                else log_table(rows, session.words)
            )
            click.echo("\n".join(lines))


def _check(service: "LogService", words: "Words") -> None:
    """The exit code says whether something was found."""
    findings = service.check()
    for finding in findings:
        click.echo(fault_sentence(finding, words.language))
    if findings:
        click.get_current_context().exit(FOUND_SOMETHING)
    click.echo(words("The log is whole: no event has been changed, taken out or put in later."))


def _rows(service: "LogService", wanted: LogChoice, limit: int) -> list[LogRow]:
    page = service.page(wanted)
    rows = list(page.rows)
    while page.before is not None and len(rows) < limit:
        page = service.page(wanted, page.before)
        rows.extend(page.rows)
    return rows[:limit]


def log_object(row: LogRow) -> dict[str, object]:
    """An event for other programs: the time is ISO 8601 in UTC, other words are the store's own."""
    event = row.event
    return {
        "number": event.sequence,
        "at": event.at.isoformat(),
        "name": event.actor.chosen_name,
        "account": event.actor.system_user,
        "action": event.action.value,
        "kind": event.object_kind,
        "id": str(event.object_id) if event.object_id else None,
        "object": row.object_name,
        "variant": event.variant,
        "receiver": event.receiver,
        "detail": event.detail,
        "hash": row.logged.event_hash,
        "chain_hash": row.logged.chain_hash,
    }


def log_table(rows: Sequence[LogRow], words: "Words") -> list[str]:
    """Lines with a head, columns as wide as what is in them; one sentence when there are no events."""
    if not rows:
        return [words("There are no such events.")]
    return aligned([[words(column) for column in COLUMNS], *(_cells(row, words) for row in rows)], (0,))


def _cells(row: LogRow, words: "Words") -> list[str]:
    event = row.event
    told = (event.receiver, detail_words(event, words.language))
    return [
        str(event.sequence),
        event.at.astimezone().strftime("%Y-%m-%d %H:%M"),
        event.actor.name,
        action_word(event.action, words.language),
        kind_word(event.object_kind, words.language),
        row.object_name,
        ", ".join(each for each in told if each),
    ]
