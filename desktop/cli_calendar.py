"""The command ``calendar``: a file that a calendar reads, with what is due, the next meetings and what runs out.

Nothing of the store is imported until the command runs.
"""

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import click

from desktop.cli_tables import key_of

if TYPE_CHECKING:
    from desktop.cli import Session


@click.command("calendar")
@click.option(
    "--output", required=True, type=click.Path(path_type=Path), help="The calendar file (.ics) to write."
)
@click.option("--party", metavar="NAME", help="Only what this party has to do with: its name or id.")
@click.pass_obj
def calendar(session: "Session", output: Path, party: str | None) -> None:
    """Write a calendar file: what is due, the next meetings, agreements that end, the clocks of the act."""
    with closing(session.open_existing()) as services:
        known = [(each.id, each.name) for each in services.register.show().parties]
        services.calendar.write(output, key_of(party, known))
    click.echo(output)
