"""The commands ``export everything`` and ``import everything``: a whole store as a folder, and back.

Nothing of the store is imported until a command runs.
"""

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from desktop.cli import Session

EVERYTHING = "everything"


@click.group("export")
def export() -> None:
    """Take out what a store holds."""


@export.command(EVERYTHING)
@click.option("--output", required=True, type=click.Path(path_type=Path), help="The folder to make.")
@click.pass_obj
def export_everything(session: "Session", output: Path) -> None:
    """Hand over everything in a folder that can be read without the program, also what is marked for secrecy."""
    from desktop.services.handover_words import handed_over_lines  # noqa: PLC0415

    with closing(session.open_existing(writes=True)) as services:
        result = services.handovers.hand_over(output)
    click.echo(output)
    click.echo("\n".join(handed_over_lines(result, session.words.language)))


def import_everything(session: "Session", folder: Path) -> None:
    """Read a handover into a store that is not there yet."""
    from desktop.services.handover_service import take_over  # noqa: PLC0415
    from desktop.services.handover_words import taken_over_lines  # noqa: PLC0415

    result = take_over(folder, session.target())
    click.echo("\n".join(taken_over_lines(result, session.words.language)))
