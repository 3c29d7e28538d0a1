"""The command ``manual``: the help of the window as a document. Needs no store."""

from pathlib import Path

import click


@click.command("manual")
@click.option("--output", required=True, type=click.Path(path_type=Path), help="The PDF file to write.")
def manual(output: Path) -> None:
    """Write the manual, all help of the window with every key, as a PDF file."""
    from desktop.services.manual import save_manual  # noqa: PLC0415

    save_manual(output)
    click.echo(output)
