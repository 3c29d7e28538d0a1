"""The command ``disclose``: minutes are handed out, without what a file says is masked, with the list of what was withheld.

Nothing of the store is imported until the command runs.
"""

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

import click

from domain.errors import Problem, UserError

if TYPE_CHECKING:
    from desktop.cli import Session
    from desktop.exchange.mask_file import MaskFile
    from desktop.services.program import Services


@click.command()
@click.argument("meetings", nargs=-1, required=True, metavar="MEETING...")
@click.option(
    "--mask", type=click.Path(path_type=Path), help="The file that says what is masked (YAML or JSON)."
)
@click.option("--output", required=True, type=click.Path(path_type=Path), help="The folder to write to.")
@click.pass_obj
def disclose(session: "Session", meetings: Sequence[str], mask: Path | None, output: Path) -> None:
    """Hand out minutes on request, without what is masked or marked."""
    from desktop.exchange.mask_file import MaskFile, read_mask_file  # noqa: PLC0415

    asked = read_mask_file(mask) if mask else MaskFile()
    with closing(session.open_existing(writes=True)) as services:
        request_id = _start(services, meetings, asked)
        try:
            _mask(services, request_id, asked)
            standing = len(services.disclosures.standing_words(request_id))
            _change, paths = services.disclosures.make(request_id, output)
        except UserError:
            services.disclosures.remove(request_id)  # nothing was handed out
            raise
    for path in paths:
        click.echo(path)
    if standing:
        told = session.words("Places where masked words still stand: {count}.").format(count=standing)
        click.echo(told, err=True)


def _start(services: "Services", meetings: Sequence[str], asked: "MaskFile") -> UUID:
    received_on = asked.received_on or services.office.today()
    keys = [_meeting_id(services, text) for text in meetings]
    return services.disclosures.start(received_on, keys).ids[0]


def _mask(services: "Services", request_id: UUID, asked: "MaskFile") -> None:
    from desktop.services.asked_masks import asked_masks, asked_releases  # noqa: PLC0415

    documents = services.disclosures.minutes_in(request_id)
    for document_id, place in asked_releases(asked.released, documents):
        services.disclosures.release(request_id, document_id, place)
    for document_id, masks in asked_masks(asked.masks, documents).items():
        services.disclosures.mask(request_id, document_id, masks)


def _meeting_id(services: "Services", text: str) -> UUID:
    try:
        meeting_id = UUID(text)
        services.meetings.show(meeting_id)
    except (ValueError, UserError) as error:
        raise UserError(Problem.MEETING_UNKNOWN, meeting=text) from error
    return meeting_id
