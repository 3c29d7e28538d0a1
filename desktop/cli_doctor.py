"""The command ``doctor``: versions, paths, sizes and lamps as JSON, for whoever looks after the computers."""

import json
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from desktop.cli import Session


@click.command("doctor")
@click.pass_obj
def doctor(session: "Session") -> None:
    """Tell versions, paths, sizes and how the store stands, as JSON."""
    from platformdirs import user_log_path  # noqa: PLC0415

    from desktop.backup_places import backup_places  # noqa: PLC0415
    from desktop.default_store import default_store  # noqa: PLC0415
    from desktop.own_words import own_words_file  # noqa: PLC0415
    from desktop.services.doctor import findings  # noqa: PLC0415
    from desktop.settings import load_settings, settings_file  # noqa: PLC0415

    paths = {
        "usual_store": default_store(),
        "settings": settings_file(),
        "own_words": own_words_file(),
        "reports_of_faults": user_log_path("Samsyn", appauthor=False),
    }
    told = findings(
        session.target(),
        session.open_existing,
        paths,
        backup_places(load_settings(settings_file())),
        session.words.language,
    )
    click.echo(json.dumps(told, ensure_ascii=False, indent=2))
