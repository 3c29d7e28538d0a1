"""The command line: a thin second face over the services.

Nothing heavy is imported until a command needs it, so that --help and the window come at once.
"""

import json
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from desktop import cli_output
from desktop.cli_agreements import list_agreements
from desktop.cli_backup import backup
from desktop.cli_calendar import calendar
from desktop.cli_check import check
from desktop.cli_disclose import disclose
from desktop.cli_dispose import dispose, person_extract, processing_register
from desktop.cli_doctor import doctor
from desktop.cli_follow_ups import follow_ups
from desktop.cli_handover import EVERYTHING, export, import_everything
from desktop.cli_log import log
from desktop.cli_look import look
from desktop.cli_manual import manual
from desktop.cli_points import points
from desktop.cli_print import print_document
from desktop.cli_record import approve, correct, finish, reopen, verify
from desktop.cli_report import report
from desktop.cli_restore import restore
from desktop.cli_search import search
from desktop.cli_words import Words, with_help_in
from desktop.services.language import Language, system_language
from desktop.start import asked_language, store_named
from desktop.version import program_version
from domain.errors import Problem, UserError
from domain.store_check import Trust

if TYPE_CHECKING:
    from desktop.services.program import Services

DEMO_STORE = "samsyn-demo.samsyn"


@dataclass(frozen=True, slots=True)
class Session:
    """What the options before the command say."""

    data: str | None
    words: Words
    reads_only: bool = False

    def target(self) -> Path | str:
        """The store to open: a file, or the address of a server."""
        if self.data is None:
            from desktop.default_store import default_store  # noqa: PLC0415

            return default_store()
        return store_named(self.data)

    def open(self) -> "Services":
        """Open the store to write in it, made when it is not there; the log says so. Raises ``UserError``."""
        services = self._open()
        services.log.opened()
        return services

    def open_existing(self, *, writes: bool = False) -> "Services":
        """Raises ``UserError(STORE_MISSING)`` rather than make an empty store to read from."""
        target = self.target()
        if isinstance(target, Path) and not target.exists():
            raise UserError(Problem.STORE_MISSING, path=target)
        return self.open() if writes else self._open()

    def _open(self) -> "Services":
        """With the name that was chosen in the window."""
        from desktop.services.program import logged_in, open_services, read_services  # noqa: PLC0415
        from desktop.settings import load_settings, settings_file  # noqa: PLC0415

        target, actor = self.target(), logged_in(load_settings(settings_file()).chosen_name)
        if self.reads_only and isinstance(target, Path):
            return read_services(target, actor=actor)
        return open_services(target, actor=actor, trust=Trust.CHANGED)  # there is nobody to ask: it is sealed


def _show_version(context: click.Context, _option: click.Parameter, is_wanted: bool) -> None:
    if is_wanted:
        click.echo(f"samsyn {program_version()}")
        context.exit()


@click.group(invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--data", metavar="FILE", help="The file to work in, or a postgresql:// address.")
@click.option(
    "--lang",
    type=click.Choice([language.value for language in Language]),
    help="Language of messages and window.",
)
@click.option(
    "--read-only", "reads_only", is_flag=True, help="Read a copy of the file; whatever writes is refused."
)
@click.option(
    "--version", is_flag=True, is_eager=True, expose_value=False, callback=_show_version,
    help="Show the version and exit.",
)  # fmt: skip
@click.pass_context
def samsyn(context: click.Context, data: str | None, lang: str | None, reads_only: bool) -> None:
    """Minutes, situation picture and follow-ups for local samverkan. Without a command the window opens."""
    language = Language(lang) if lang else system_language()
    context.obj = Session(data, Words(language), reads_only)
    if reads_only and (context.invoked_subcommand is None or not isinstance(context.obj.target(), Path)):
        raise click.UsageError("--read-only is for commands that read a file.")
    if context.invoked_subcommand is None:
        context.exit(_show_window(context.obj.target() if data else None, Language(lang) if lang else None))


@samsyn.command("import")
@click.argument("file", metavar="FILE|everything", type=click.Path(path_type=Path))
@click.argument("folder", required=False, type=click.Path(path_type=Path))
@click.pass_obj
def bring_in(session: Session, file: Path, folder: Path | None) -> None:
    """Bring in a file of meetings (YAML), leaving what is there; after "everything" a handover, into a new file."""
    if folder is not None:
        if str(file) != EVERYTHING:
            raise click.UsageError(f"{folder}: a folder only comes after {EVERYTHING}.")
        import_everything(session, folder)
        return
    from desktop.exchange.meeting_file import read_meeting_file  # noqa: PLC0415
    from desktop.services.import_sentences import report_lines  # noqa: PLC0415

    content = read_meeting_file(file)  # before the store is opened: a bad file makes no empty store
    with closing(session.open()) as services:
        report = services.incoming.take_in(content)
    click.echo("\n".join(report_lines(report, session.words.language)))


@samsyn.command()
@click.option("--json", "as_json", is_flag=True, help="Write the list as JSON.")
@click.pass_obj
def meetings(session: Session, as_json: bool) -> None:
    """List all meetings, the newest first."""
    with closing(session.open_existing()) as services:
        rows = cli_output.all_meetings(services)
    if as_json:
        objects = [cli_output.meeting_object(row) for row in rows]
        click.echo(json.dumps(objects, ensure_ascii=False, indent=2))
    else:
        click.echo("\n".join(cli_output.meeting_table(rows, session.words)))


COMMANDS = (
    list_agreements, points, follow_ups, calendar, report, print_document, look, finish, approve, correct, reopen, verify,
    disclose, dispose, person_extract, processing_register, log,
    manual, search, export, doctor, backup, check, restore,
)  # fmt: skip
for command in COMMANDS:
    samsyn.add_command(command)


@samsyn.command()
@click.option("--output", required=True, type=click.Path(path_type=Path), help="The folder for the example.")
@click.option("--no-window", is_flag=True, help="Do not open the window afterwards.")
@click.pass_obj
def demo(session: Session, output: Path, no_window: bool) -> None:
    """Make an example store with three made-up meetings and print their minutes."""
    store = output / DEMO_STORE
    for path in cli_output.make_demo(store):
        click.echo(path)
    if not no_window:
        click.get_current_context().exit(_show_window(store, session.words.language))


@samsyn.command("self-test")
def test_self() -> None:
    """Try the program out in a temporary folder: store, minutes, window."""
    from desktop.self_test import run  # noqa: PLC0415

    click.get_current_context().exit(run())


def _show_window(target: Path | str | None, language: Language | None) -> int:
    """``None`` leaves the choice of the store to the window."""
    from desktop.app import run_window  # noqa: PLC0415

    return run_window(target, language)


def main(arguments: Sequence[str]) -> int:
    """Run a command. Raises what goes wrong: ``last_door`` tells it."""
    spoken = with_help_in(Words(asked_language(arguments)), samsyn)
    return int(spoken.main(list(arguments), prog_name="samsyn", standalone_mode=False) or 0)
