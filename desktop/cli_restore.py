"""The command ``restore``: which copies there are, what one would bring and take, and going back to it.

Nothing of the store is imported until the command runs.
"""

import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from desktop.cli_phrase import known_phrase
from desktop.cli_tables import aligned
from domain.errors import Problem, UserError
from domain.restoring import Holding, HoldingPreview, RestoreOutcome, RestorePreview

if TYPE_CHECKING:
    from desktop.cli import Session
    from desktop.cli_words import Words
    from desktop.services.restore_service import RestoreService
    from domain.backups import Backup

HOLDING_WORDS = {
    Holding.MEETINGS: "Meetings",
    Holding.FINISHED_MINUTES: "Finished minutes",
    Holding.SECTIONS: "Sections",
    Holding.POINTS: "Situation points",
    Holding.FOLLOW_UPS: "Follow-ups",
    Holding.AGREEMENTS: "Agreements",
}


@click.command("restore")
@click.option(
    "--list", "lists", is_flag=True, help="List the copies of the store, the newest first, and do nothing."
)
@click.option("--from", "file", type=click.Path(path_type=Path), help="The copy to go back to.")
@click.option(
    "--newest",
    is_flag=True,
    help="Go back to the newest copy that stands its check; so it is without --from.",
)
@click.option(
    "--preview", "only_preview", is_flag=True, help="Show what would go and come back, and do nothing."
)
@click.option("--yes", is_flag=True, help="Do not ask before the file is exchanged.")
@click.option(
    "--phrase-file",
    type=click.Path(path_type=Path),
    help="Read the pass phrase from the first line of this file.",
)
@click.option("--json", "as_json", is_flag=True, help="Write what is found, or was done, as JSON.")
@click.pass_obj
def restore(
    session: "Session",
    /,
    *,
    lists: bool,
    file: Path | None,
    newest: bool,
    only_preview: bool,
    yes: bool,
    phrase_file: Path | None,
    as_json: bool,
) -> None:
    """Go back to a copy of the store. The file that is there now is kept beside it under another name."""
    if newest and file is not None:
        raise click.UsageError("--newest and --from exclude each other.")
    service, words = _service(session), session.words
    if lists:
        _tell(_copies(service), as_json, lambda: _listed(service, words))
        return
    backup = service.chosen(file) if file else _newest(session, service)
    phrase = known_phrase(words, phrase_file) if backup.is_encrypted else ""
    if only_preview or not yes:
        told = service.preview(backup, phrase)
        _tell(_previewed(told), as_json, lambda: _preview_lines(told, words), to_error=not only_preview)
    if only_preview:
        return
    if not yes:
        click.confirm(words("Go back to this copy?"), abort=True, err=True)
    outcome = service.restore(backup, phrase)
    _tell(_done(outcome), as_json, lambda: _done_lines(outcome, words))


def _service(session: "Session") -> "RestoreService":
    from desktop.backup_places import backup_places  # noqa: PLC0415
    from desktop.services.office import system_clock  # noqa: PLC0415
    from desktop.services.program import logged_in  # noqa: PLC0415
    from desktop.services.restore_service import RestoreService  # noqa: PLC0415
    from desktop.settings import load_settings, settings_file  # noqa: PLC0415

    target = session.target()
    if not isinstance(target, Path):
        raise UserError(Problem.BACKUP_NOT_KEPT)
    settings = load_settings(settings_file())
    return RestoreService(target, backup_places(settings), system_clock, logged_in(settings.chosen_name))


def _newest(session: "Session", service: "RestoreService") -> "Backup":
    """Says which younger ones were passed over. Raises ``UserError(RESTORE_NO_COPY)``."""
    from desktop.services.sentences import sentence  # noqa: PLC0415

    found = service.newest_good()
    for each in found.passed_over:
        reason = sentence(UserError(each.problem, path=each.backup.path), session.words.language)
        click.echo(reason, err=True)
    if found.backup is None:
        raise UserError(Problem.RESTORE_NO_COPY)
    return found.backup


def _tell(
    found: object, as_json: bool, lines: Callable[[], Iterator[str]], *, to_error: bool = False
) -> None:
    if as_json and not to_error:
        click.echo(json.dumps(found, ensure_ascii=False, indent=2))
    else:
        click.echo("\n".join(lines()), err=to_error)


def _moment(backup: "Backup") -> str:
    return f"{backup.taken_at.astimezone():%Y-%m-%d %H.%M}"


# --- for other programs: words are the domain's own, dates ISO 8601


def _copy(backup: "Backup") -> dict[str, object]:
    return {
        "path": str(backup.path),
        "taken_at": backup.taken_at.isoformat(timespec="seconds"),
        "size_bytes": backup.size_bytes,
        "is_encrypted": backup.is_encrypted,
    }


def _copies(service: "RestoreService") -> Sequence[dict[str, object]]:
    return [_copy(backup) for backup in service.copies()]


def _previewed(told: RestorePreview) -> dict[str, object]:
    return {
        "copy": _copy(told.backup),
        "is_present_readable": told.is_present_readable,
        "present_changed_at": told.present_changed_at.isoformat() if told.present_changed_at else None,
        "copy_changed_at": told.copy_changed_at.isoformat() if told.copy_changed_at else None,
        "holdings": {line.holding.value: _holding(line) for line in told.holdings},
    }


def _holding(line: HoldingPreview) -> dict[str, int | None]:
    found: dict[str, int | None] = {"present": line.in_present, "copy": line.in_copy}
    if line.apart is not None:
        found |= {
            "only_in_present": line.apart.only_in_present,
            "only_in_copy": line.apart.only_in_copy,
            "later_in_present": line.apart.later_in_present,
            "later_in_copy": line.apart.later_in_copy,
        }
    return found


def _done(outcome: RestoreOutcome) -> dict[str, object]:
    return {
        "store": str(outcome.store),
        "copy": _copy(outcome.restored_from),
        "kept_aside": str(outcome.kept_aside) if outcome.kept_aside else None,
    }


# --- for people


def _listed(service: "RestoreService", words: "Words") -> Iterator[str]:
    copies = service.copies()
    if not copies:
        yield words("There are no copies of this store.")
        return
    head = [words("Taken"), words("Size in bytes"), words("Copy")]
    yield from aligned([head, *([_moment(copy), str(copy.size_bytes), str(copy.path)] for copy in copies)])


def _preview_lines(told: RestorePreview, words: "Words") -> Iterator[str]:
    yield words("The copy of {time}: {path}").format(time=_moment(told.backup), path=told.backup.path)
    head = [words(title) for title in ("Now", "In the copy", "Will go", "Will come back")]
    yield from aligned([["", *head], *(_cells(line, words) for line in told.holdings)])
    if not told.is_present_readable:
        yield words("The file is damaged: not all that it holds can be counted.")


def _cells(line: HoldingPreview, words: "Words") -> list[str]:
    unknown = "–"
    return [
        words(HOLDING_WORDS[line.holding]),
        unknown if line.in_present is None else str(line.in_present),
        str(line.in_copy),
        str(line.apart.lost) if line.apart else unknown,
        str(line.apart.regained) if line.apart else unknown,
    ]


def _done_lines(outcome: RestoreOutcome, words: "Words") -> Iterator[str]:
    yield words("The copy of {time} has been restored.").format(time=_moment(outcome.restored_from))
    if outcome.kept_aside is not None:
        yield words("The earlier file lies here: {path}").format(path=outcome.kept_aside)
