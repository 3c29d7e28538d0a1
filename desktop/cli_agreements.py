"""The command ``agreements``: each agreement with its state on a day, as a table and as JSON.

Nothing of the store is imported until the command runs.
"""

import json
from collections.abc import Mapping, Sequence
from contextlib import closing
from datetime import date, datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

import click

from desktop.cli_tables import aligned, iso
from desktop.cli_words import Words
from domain.agreements import Agreement, AgreementState

if TYPE_CHECKING:
    from desktop.cli import Session

_COLUMNS = ("Agreement", "Level", "State", "From", "Until", "Unsigned", "Id")


@click.command("agreements")
@click.option(
    "--state", type=click.Choice([state.value for state in AgreementState]), help="Only those in this state."
)
@click.option(
    "--on",
    "on",
    type=click.DateTime(["%Y-%m-%d"]),
    help="The day whose states are shown, as 2026-11-12; today if left out.",
)
@click.option("--json", "as_json", is_flag=True, help="Write the list as JSON.")
@click.pass_obj
def list_agreements(session: "Session", state: str | None, on: datetime | None, as_json: bool) -> None:
    """List agreements with their state, the newest first."""
    with closing(session.open_existing()) as services:
        day = on.date() if on else services.office.today()
        wanted = AgreementState(state) if state else None
        found = services.agreements.list_all(wanted, day)
        parties = {party.id: party.name for party in services.register.show().parties}
    if as_json:
        objects = [agreement_object(agreement, parties, day) for agreement in found]
        click.echo(json.dumps(objects, ensure_ascii=False, indent=2))
    else:
        click.echo("\n".join(agreement_table(found, day, session.words)))


def agreement_object(agreement: Agreement, parties: Mapping[UUID, str], day: date) -> dict[str, Any]:
    """An agreement for other programs: words are the domain's, dates are ISO 8601, null is not known or open."""
    return {
        "id": str(agreement.id),
        "title": agreement.title,
        "level": agreement.level.value,
        "state": agreement.state(day).value,
        "valid_from": iso(agreement.valid_from),
        "valid_to": iso(agreement.valid_to),
        "ends_on": iso(agreement.ends_on),
        "replaces": str(agreement.replaces_id) if agreement.replaces_id else None,
        "replaced_on": iso(agreement.replaced_on),
        "parties": [
            {
                "name": parties[party.party_id],
                "signatory_role": party.signatory_role,
                "dnr": party.dnr,
                "signed_on": iso(party.signed_on),
            }
            for party in agreement.parties
        ],
        "prolongations": [
            {"until": iso(each.until), "decided_on": iso(each.decided_on), "note": each.note}
            for each in agreement.prolongations
        ],
        "steps": [
            {
                "kind": step.kind.value,
                "body": step.body,
                "day": iso(step.day),
                "until": iso(step.until),
                "outcome": step.outcome,
            }
            for step in agreement.steps
        ],
        "areas": [
            {"id": str(area.id), "letter": area.letter, "title": area.title} for area in agreement.areas
        ],
    }


def agreement_table(agreements: Sequence[Agreement], day: date, words: Words) -> list[str]:
    """Lines with a head, columns as wide as what is in them; one sentence when there are no agreements."""
    if not agreements:
        return [words("There are no such agreements.")]
    lines = [[words(column) for column in _COLUMNS], *(_cells(each, day, words) for each in agreements)]
    return aligned(lines)


def _cells(agreement: Agreement, day: date, words: Words) -> list[str]:
    return [
        agreement.title,
        words(agreement.level.value),
        words(agreement.state(day).value),
        iso(agreement.valid_from) or "–",
        iso(agreement.ends_on) or "–",
        str(len(agreement.unsigned_parties)),
        str(agreement.id),
    ]
