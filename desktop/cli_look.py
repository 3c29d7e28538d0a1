"""The command ``look``: the house's own look on paper, shown and changed without the window.

Nothing of the store is imported until the command runs.
"""

from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

import click

from desktop.cli_tables import aligned, key_of
from domain.errors import Problem, UserError
from domain.look import Logo, LogoKind, Look

if TYPE_CHECKING:
    from desktop.cli import Session
    from desktop.cli_words import Words
    from desktop.services.program import Services


@click.group("look")
def look() -> None:
    """The house's own look on paper: organisation, logo, colour and footers."""


@look.command("show")
@click.pass_obj
def show(session: "Session", /) -> None:
    """Show the look that is stored."""
    with closing(session.open_existing()) as services:
        lines = _lines(services.look.show(), _party_names(services), session.words)
    click.echo("\n".join(aligned(lines)))


@look.command("set")
@click.option(
    "--organisation", metavar="NAME", help="The name that stands first; empty for each document's own party."
)
@click.option(
    "--accent",
    metavar="#RRGGBB",
    help="The colour of the document's type and of charts, dark enough for white paper.",
)
@click.option("--logo", metavar="FILE", type=click.Path(path_type=Path), help="A logo in SVG or PNG.")
@click.option("--no-logo", is_flag=True, help="Print without a logo.")
@click.option(
    "--footer",
    "footers",
    metavar="PARTY TEXT",
    nargs=2,
    multiple=True,
    help="The footer of a party, its name or id first; an empty text takes it away.",
)
@click.pass_obj
def change(
    session: "Session",
    /,
    *,
    organisation: str | None,
    accent: str | None,
    logo: Path | None,
    no_logo: bool,
    footers: Sequence[tuple[str, str]],
) -> None:
    """Change what is named, and leave the rest as it is."""
    with closing(session.open_existing(writes=True)) as services:
        stored = services.look.show()
        wanted = replace(
            stored,
            organisation=stored.organisation if organisation is None else organisation,
            accent=stored.accent if accent is None else accent,
            footers={**stored.footers, **_footers(services, footers)},
        )
        if logo is not None or no_logo:
            wanted = replace(wanted, logo=services.look.read_logo(logo) if logo else None)
        changed = services.look.change(wanted)
        lines = _lines(changed, _party_names(services), session.words)
    click.echo("\n".join(aligned(lines)))


def _footers(services: "Services", given: Sequence[tuple[str, str]]) -> dict[UUID, str]:
    names = _party_names(services)
    return {_party(name, names): text for name, text in given}


def _party(name: str, names: Mapping[UUID, str]) -> UUID:
    key = key_of(name, names.items())
    if key is None:
        raise UserError(Problem.NAME_UNKNOWN, name=name)
    return key


def _party_names(services: "Services") -> dict[UUID, str]:
    return {party.id: party.name for party in services.register.show().parties}


def _lines(shown: Look, names: Mapping[UUID, str], words: "Words") -> list[tuple[str, str]]:
    none = words("None set")
    footer = words("Footer of {party}")
    return [
        (words("Organisation"), shown.organisation or none),
        (words("Accent"), shown.accent),
        (words("Logo"), _logo_words(shown.logo) if shown.logo else none),
        *((footer.format(party=names[party_id]), text) for party_id, text in shown.footers.items()),
    ]


def _logo_words(logo: Logo) -> str:
    """An SVG has no size of its own."""
    return "SVG" if logo.kind is LogoKind.SVG else f"PNG, {logo.width_px} × {logo.height_px}"
