"""The commands ``dispose``, ``person-extract`` and ``processing-register``: disposal by its steps, and two papers.

Nothing of the store is imported until a command runs.
"""

from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

import click

from desktop.cli_disposal_words import COUNTED_FROM_WORDS, KIND_WORDS, STATE_WORDS
from desktop.cli_tables import aligned, key_of
from domain.due import DuePreview
from domain.errors import Problem, UserError
from domain.retention import Disposal, RecordKind, RetentionAction, RetentionRule

if TYPE_CHECKING:
    from desktop.cli import Session
    from desktop.cli_words import Words
    from desktop.services.program import Services

_KINDS = click.Choice([kind.value for kind in RecordKind])
_ACTIONS = click.Choice([action.value for action in RetentionAction])
_DAY = click.DateTime(["%Y-%m-%d"])
_OUTPUT = click.option(
    "--output", required=True, type=click.Path(path_type=Path), help="The PDF file to write."
)
_NAME = click.option("--name", required=True, help="Who does it.")


@click.group()
def dispose() -> None:
    """Dispose of what has passed its time: proposed by one, confirmed by another."""


@dispose.command("rules")
@click.pass_obj
def rules(session: "Session", /) -> None:
    """Show how long each kind of record is kept."""
    with closing(session.open_existing()) as services:
        stored = services.disposals.show().rules
    head = [session.words(title) for title in ("Record", "Rule", "Legal basis", "Decision")]
    cells = [
        [each.kind.value, _rule(each, session.words), each.legal_basis, each.decision] for each in stored
    ]
    click.echo("\n".join(aligned([head, *cells])))


@dispose.command("set")
@click.argument("kind", type=_KINDS)
@click.option("--action", type=_ACTIONS, help="Whether they are kept or disposed of.")
@click.option("--years", type=int, help="After how many years.")
@click.option("--months", type=int, help="And how many months.")
@click.option("--basis", help="The legal basis.")
@click.option("--decision", help="Your own decision, with its day or reference number.")
@click.option("--from", "valid_from", type=_DAY, help="The first day the rule holds.")
@click.pass_obj
def set_rule(
    session: "Session", /, kind: str, valid_from: datetime | None, **given: str | int | None
) -> None:
    """Change the rule of a kind of record; what is not named stays."""
    names = {"basis": "legal_basis"}
    changes = {names.get(name, name): value for name, value in given.items() if value is not None}
    if given["action"] is not None:
        changes["action"] = RetentionAction(str(given["action"]))
    with closing(session.open_existing(writes=True)) as services:
        rule = next(each for each in services.disposals.show().rules if each.kind == kind)
        first = valid_from.date() if valid_from else rule.valid_from
        changed = services.disposals.change_rule(replace(rule, valid_from=first, **changes))  # type: ignore[arg-type]
    click.echo(_rule(changed, session.words))


@dispose.command("preview")
@click.option("--day", type=_DAY, help="As it will be on this day; today without.")
@click.pass_obj
def preview(session: "Session", /, day: datetime | None) -> None:
    """Show what has passed its time, with the oldest of each."""
    with closing(session.open_existing()) as services:
        found = services.disposals.due(day.date() if day else None)
    if not found:
        click.echo(session.words("Nothing has passed its time."))
    for each in found:
        click.echo("\n".join(_preview(each, session.words)))


@dispose.command("propose")
@click.argument("kind", type=_KINDS)
@_NAME
@click.pass_obj
def propose(session: "Session", /, kind: str, name: str) -> None:
    """Propose to dispose of what has passed its time; the second step needs another name."""
    with closing(session.open_existing(writes=True)) as services:
        proposed = services.disposals.propose(RecordKind(kind), name)
    click.echo(_line(proposed, session.words))


@dispose.command("confirm")
@click.argument("disposal", metavar="ID")
@_NAME
@click.option("--output", type=click.Path(path_type=Path), help="The PDF file to write the certificate to.")
@click.pass_obj
def confirm(session: "Session", /, disposal: str, name: str, output: Path | None) -> None:
    """Confirm a proposal and carry it out: what goes cannot be brought back."""
    with closing(session.open_existing(writes=True)) as services:
        disposal_id = _disposal_id(services, disposal)
        services.disposals.confirm(disposal_id, name)
        _carry_out(session, services, disposal_id, output)


@dispose.command("run")
@click.argument("disposal", metavar="ID")
@click.option("--output", type=click.Path(path_type=Path), help="The PDF file to write the certificate to.")
@click.pass_obj
def run(session: "Session", /, disposal: str, output: Path | None) -> None:
    """Carry out a disposal that was confirmed in the window."""
    with closing(session.open_existing(writes=True)) as services:
        _carry_out(session, services, _disposal_id(services, disposal), output)


@dispose.command("withdraw")
@click.argument("disposal", metavar="ID")
@click.pass_obj
def withdraw(session: "Session", /, disposal: str) -> None:
    """Take back a proposal that nobody has confirmed."""
    with closing(session.open_existing(writes=True)) as services:
        services.disposals.withdraw(_disposal_id(services, disposal))


@dispose.command("list")
@click.pass_obj
def list_disposals(session: "Session", /) -> None:
    """List disposals, the newest first."""
    with closing(session.open_existing()) as services:
        found = services.disposals.show().disposals
    if not found:
        click.echo(session.words("Nothing has been proposed."))
    for disposal in found:
        click.echo(_line(disposal, session.words))


@dispose.command("certificate")
@click.argument("disposal", metavar="ID")
@_OUTPUT
@click.pass_obj
def certificate(session: "Session", /, disposal: str, output: Path) -> None:
    """Write the certificate of a disposal to a file."""
    with closing(session.open_existing()) as services:
        printed = services.disposals.certificate(_disposal_id(services, disposal))
        services.printing.write(printed, output)
    click.echo(output)


@click.command("person-extract")
@click.argument("participant", metavar="ID|NAME")
@_OUTPUT
@click.pass_obj
def person_extract(session: "Session", /, participant: str, output: Path) -> None:
    """Write what the store holds of a participant to a file (GDPR, article 15)."""
    with closing(session.open_existing(writes=True)) as services:
        people = ((person.id, person.name) for person in services.register.show().participants)
        key = key_of(participant, people)
        assert key is not None  # a name was given, and an unknown one is refused
        services.printing.write(services.person_extracts.make(key), output)
    click.echo(output)


@click.command("processing-register")
@_OUTPUT
@click.pass_obj
def processing_register(session: "Session", /, output: Path) -> None:
    """Write the register of processing of personal data to a file (GDPR, article 30)."""
    with closing(session.open_existing(writes=True)) as services:
        services.printing.write(services.processing.register(), output)
    click.echo(output)


def _carry_out(session: "Session", services: "Services", disposal_id: UUID, output: Path | None) -> None:
    from desktop.backup_places import chosen_places  # noqa: PLC0415

    services.backups.use(chosen_places())  # the certificate names the copies
    done = services.disposals.execute(disposal_id)
    click.echo(_line(done.disposal, session.words))
    if not done.is_rewritten:
        click.echo(
            session.words("Another program reads the file: close it, and run dispose rewrite."), err=True
        )
    if output is not None:
        services.printing.write(services.disposals.certificate(disposal_id), output)
        click.echo(output)


@dispose.command("rewrite")
@click.pass_obj
def rewrite(session: "Session", /) -> None:
    """Write the file anew, so that nothing can be read in it of what went."""
    with closing(session.open_existing(writes=True)) as services:
        if not services.disposals.rewrite():
            raise UserError(Problem.STORE_BUSY)


def _disposal_id(services: "Services", text: str) -> UUID:
    """Raises ``UserError(RECORD_GONE)`` for what is no key of a disposal."""
    found = {str(disposal.id): disposal.id for disposal in services.disposals.show().disposals}
    if text not in found:
        raise UserError(Problem.RECORD_GONE)
    return found[text]


def _rule(rule: RetentionRule, words: "Words") -> str:
    if not rule.disposes:
        return words("kept")
    start = words(COUNTED_FROM_WORDS[rule.counted_from])
    told = words("disposed of after {years} years and {months} months from {start}")
    return told.format(years=rule.years, months=rule.months, start=start)


def _preview(found: DuePreview, words: "Words") -> Sequence[str]:
    head = words("{kind}: {count} to {until}, {held} held").format(
        kind=words(KIND_WORDS[found.rule.kind]), count=found.count, until=found.until, held=found.held
    )
    examples = ((each.began, each.title, each.detail) for each in found.examples)
    return (head, *(f"  {_joined(began, title, detail)}" for began, title, detail in examples))


def _joined(began: date, *texts: str) -> str:
    return " · ".join((began.isoformat(), *(text for text in texts if text)))


def _line(disposal: Disposal, words: "Words") -> str:
    cells = (
        str(disposal.id),
        words(STATE_WORDS[disposal.state]),
        words(KIND_WORDS[disposal.kind]),
        str(disposal.count),
        disposal.until.isoformat(),
        disposal.proposed_by,
        disposal.confirmed_by,
    )
    return "  ".join(cell for cell in cells if cell)
