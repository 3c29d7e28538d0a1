"""The command ``backup``: a verified copy of the store, now."""

import json
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import click

from desktop.cli_phrase import new_phrase

if TYPE_CHECKING:
    from desktop.cli import Session
    from desktop.services.backup_service import BackupService
    from domain.backups import Backup


@click.command("backup")
@click.option("--to", "folder", type=click.Path(path_type=Path), help="A folder for this copy alone.")
@click.option(
    "--encrypt",
    is_flag=True,
    help="Encrypt the copy with a pass phrase. Without the phrase nobody can open it, nor can we.",
)
@click.option(
    "--phrase-file",
    type=click.Path(path_type=Path),
    help="Read the pass phrase from the first line of this file.",
)
@click.option("--json", "as_json", is_flag=True, help="Write what was done as JSON.")
@click.pass_obj
def backup(
    session: "Session", /, *, folder: Path | None, encrypt: bool, phrase_file: Path | None, as_json: bool
) -> None:
    """Make a verified copy of the store, in the folders of the settings or in one you name."""
    from desktop.backup_places import chosen_places  # noqa: PLC0415
    from desktop.services.sentences import sentence  # noqa: PLC0415

    phrase = new_phrase(session.words, phrase_file) if encrypt else None
    with closing(session.open_existing()) as services:
        services.backups.use(chosen_places())
        copy = _copied(services.backups, folder, phrase)
        trouble = services.backups.standing().second_trouble if folder is None and not encrypt else None
    reason = sentence(trouble, session.words.language) if trouble else None
    if as_json:
        click.echo(json.dumps({**_object(copy), "second_trouble": reason}, ensure_ascii=False, indent=2))
        return
    click.echo(session.words("The copy is made and verified: {path}").format(path=copy.path))
    if reason:
        click.echo(session.words("The second place got no copy. {reason}").format(reason=reason), err=True)


def _copied(backups: "BackupService", folder: Path | None, phrase: str | None) -> "Backup":
    if phrase is not None:
        return backups.encrypted_copy(backups.encrypted_place(folder), phrase)
    return backups.copy_to(folder) if folder else backups.back_up_now()


def _object(copy: "Backup") -> dict[str, str | int | bool]:
    return {
        "path": str(copy.path),
        "taken_at": copy.taken_at.isoformat(timespec="seconds"),
        "size_bytes": copy.size_bytes,
        "is_encrypted": copy.is_encrypted,
    }
