"""The commands ``print``: each document as a PDF file, and all documents of a year into a folder.

What is chosen may be named by its key or by its words. Nothing of the store is imported until a command runs.
"""

from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

import click

from desktop.cli_record import finding_sentence
from desktop.cli_report import period_of
from desktop.cli_tables import key_of
from domain.calendar import NO_BREAK
from domain.disclosure import Variant
from domain.errors import Problem, UserError
from domain.papers.archive import Archive
from domain.papers.orders import CHOICES, Choice, DocumentKind, PrintOrder
from domain.yearly_report import WORKING

if TYPE_CHECKING:
    from desktop.cli import Session
    from desktop.services.program import Services

_SUMMARIES = {
    DocumentKind.SUMMONS: "Print the summons to a meeting.",
    DocumentKind.MINUTES: "Print the minutes of a meeting: the original that is kept, or a copy in a variant.",
    DocumentKind.WEEKLY: "Print the weekly situation picture, one page.",
    DocumentKind.PICTURE: "Print a compiled situation picture in the three parts of the act.",
    DocumentKind.FOLLOW_UPS: "Print the list of follow-ups, of one party or of all.",
    DocumentKind.AGREEMENT: "Print an agreement with its appendices.",
    DocumentKind.PLAN: "Print the action plan of an agreement.",
    DocumentKind.YEARLY: "Print the yearly follow-up of an agreement.",
    DocumentKind.EXTRACT: "Print the extract of a tertial for the board.",
    DocumentKind.YEAR_BOOK: "Print all minutes of a series and year as one book.",
    DocumentKind.HANDOVER: "Print what a new coordinator needs.",
    DocumentKind.BLANK: "Print a form to take minutes on by hand.",
}
_YEAR = click.IntRange(1900, 2999)
_VARIANTS = click.Choice([variant.value for variant in Variant])
_ARCHIVES = click.Choice([archive.value for archive in Archive])
_OPTIONS: dict[Choice, tuple[click.Option, ...]] = {
    Choice.MEETING: (
        click.Option(
            ["--meeting"], required=True, metavar="ID", help="The meeting, as the command meetings shows it."
        ),
    ),
    Choice.SERIES: (click.Option(["--series"], metavar="ID|NAME", help="The series, by id or by name."),),
    Choice.AGREEMENT: (
        click.Option(
            ["--agreement"], required=True, metavar="ID|TITLE", help="The agreement, by id or by title."
        ),
    ),
    Choice.PICTURE: (click.Option(["--picture"], metavar="ID", help="The version; the newest without."),),
    Choice.PARTY: (click.Option(["--party"], metavar="ID|NAME", help="Only this party's follow-ups."),),
    Choice.PERIOD: (
        click.Option(["--year"], required=True, type=_YEAR, help="The calendar year."),
        click.Option(["--half"], type=click.IntRange(1, 2), help="Only this half of the year."),
        click.Option(["--tertial"], type=click.IntRange(1, 3), help="Only these four months of the year."),
    ),
    Choice.REPORT: (
        click.Option(["--draft"], is_flag=True, help="The text as it is now, not the newest that was kept."),
    ),
    Choice.YEAR: (click.Option(["--year"], required=True, type=_YEAR, help="The calendar year."),),
    Choice.WEEK: (
        click.Option(["--week"], metavar="YYYY-Www", help="The week, as 2026-W47; the current one without."),
    ),
}


@click.group("print")
def print_document() -> None:
    """Print a document to a PDF file."""


def _command(kind: DocumentKind) -> click.Command:
    """A command for a document, with the options it asks for."""

    @click.pass_obj
    def run(
        session: "Session",
        /,
        output: Path,
        variant: str | None,
        archive: str,
        certificate: Path | None,
        **chosen: Any,
    ) -> None:
        with closing(session.open_existing()) as services:
            printed = services.printing.make(_order(services, kind, variant, archive, chosen))
            for finding in printed.findings:
                click.echo(finding_sentence(services, finding, session.words), err=True)
            if certificate is not None:
                password = click.prompt(
                    session.words("Password of the certificate"), hide_input=True, err=True
                )
                printed = services.printing.sign(printed, certificate, password)
            services.printing.write(printed, output)
        click.echo(output)

    options = [option for choice in CHOICES[kind] for option in _OPTIONS[choice]]
    return click.Command(
        kind.value,
        callback=run,
        help=_SUMMARIES[kind],
        params=[
            *options,
            click.Option(["--variant"], type=_VARIANTS, help="For whom: everything is internal."),
            click.Option(["--archive"], type=_ARCHIVES, default=Archive.A2A.value, help="The form of PDF/A."),
            click.Option(
                ["--certificate"], type=click.Path(path_type=Path), help="Sign with this certificate file."
            ),
            click.Option(
                ["--output"], required=True, type=click.Path(path_type=Path), help="The PDF file to write."
            ),
        ],
    )


@print_document.command("all")
@click.option("--year", required=True, type=_YEAR, help="The calendar year.")
@click.option(
    "--variant", type=_VARIANTS, default=Variant.INTERNAL.value, help="For whom: everything is internal."
)
@click.option("--archive", type=_ARCHIVES, default=Archive.A2A.value, help="The form of PDF/A.")
@click.option("--output", required=True, type=click.Path(path_type=Path), help="The folder to write to.")
@click.pass_obj
def print_all(session: "Session", year: int, variant: str, archive: str, output: Path) -> None:
    """Print every document of a year into a folder."""
    with closing(session.open_existing()) as services:
        for path in services.printing.save_year(year, output, Variant(variant), Archive(archive)):
            click.echo(path)


def _order(
    services: "Services", kind: DocumentKind, variant: str | None, archive: str, chosen: dict[str, Any]
) -> PrintOrder:
    finders: dict[Choice, Callable[[], dict[str, Any]]] = {
        Choice.MEETING: lambda: {"meeting_id": _meeting_id(services, chosen["meeting"])},
        Choice.SERIES: lambda: {"series_id": _series_id(services, chosen["series"])},
        Choice.AGREEMENT: lambda: {"agreement_id": services.reports.find_agreement(chosen["agreement"]).id},
        Choice.PICTURE: lambda: {"picture_id": _picture_id(services, chosen["picture"])},
        Choice.PARTY: lambda: {"party_id": _party_id(services, chosen["party"])},
        Choice.PERIOD: lambda: {"period": period_of(chosen["year"], chosen["half"], chosen["tertial"])},
        Choice.YEAR: lambda: {"year": chosen["year"]},
        Choice.REPORT: lambda: {"report_number": WORKING if chosen["draft"] else None},
        Choice.WEEK: lambda: {"week_of": _week(services, chosen["week"])},
    }
    keys = {name: key for choice in CHOICES[kind] for name, key in finders[choice]().items()}
    return PrintOrder(
        kind=kind,
        variant=Variant(variant or Variant.INTERNAL),
        archive=Archive(archive),
        is_original=kind is DocumentKind.MINUTES and variant is None and archive == Archive.A2A,
        **keys,
    )


def _meeting_id(services: "Services", text: str) -> UUID:
    try:
        meeting_id = UUID(text)
        services.meetings.show(meeting_id)
    except (ValueError, UserError) as error:
        raise UserError(Problem.MEETING_UNKNOWN, meeting=text) from error
    return meeting_id


def _series_id(services: "Services", text: str | None) -> UUID | None:
    return key_of(text, ((series.id, series.name) for series in services.series.list_all()))


def _party_id(services: "Services", text: str | None) -> UUID | None:
    return key_of(text, ((party.id, party.name) for party in services.register.show().parties))


def _picture_id(services: "Services", text: str | None) -> UUID | None:
    pictures = services.pictures.list_all()
    if text is None:
        return pictures[0].id if pictures else None
    return key_of(text, ((picture.id, picture.title.replace(NO_BREAK, " ")) for picture in pictures))


def _week(services: "Services", text: str | None) -> date:
    if text is None:
        return services.office.today()
    year, _, week = text.upper().partition("-W")
    try:
        return date.fromisocalendar(int(year), int(week), 1)
    except ValueError as error:
        raise click.BadParameter(f"{text} is no week.", param_hint="--week") from error


for _kind in DocumentKind:
    print_document.add_command(_command(_kind))
