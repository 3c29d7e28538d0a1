"""The command ``search``: find anything, as people read it and as JSON for programs.

Nothing of the store is imported until the command runs.
"""

import json
from collections.abc import Iterator, Sequence
from contextlib import closing
from typing import TYPE_CHECKING

import click

from desktop.cli_tables import iso
from domain.search import SearchAnswer, SearchGroup, SearchHit, SearchKind, SnippetPart

if TYPE_CHECKING:
    from desktop.cli import Session
    from desktop.cli_words import Words

USUAL_LIMIT = 8
HEADINGS = {
    SearchKind.MEETING: "Meetings",
    SearchKind.ITEM: "Sections",
    SearchKind.DECISION: "Agreed at meetings",
    SearchKind.POINT: "Situation points",
    SearchKind.FOLLOW_UP: "Follow-ups",
    SearchKind.AGREEMENT: "Agreements",
    SearchKind.MEASURE: "Measures",
    SearchKind.PARTICIPANT: "Participants, by role and party",
}
_INDENT = "    "


@click.command("search")
@click.argument("text", nargs=-1, required=True)
@click.option(
    "--limit", type=click.IntRange(min=1), default=USUAL_LIMIT, help="At most so many of each kind."
)
@click.option("--json", "as_json", is_flag=True, help="Write what is found as JSON.")
@click.pass_obj
def search(session: "Session", text: tuple[str, ...], limit: int, *, as_json: bool) -> None:
    """Find meetings, sections, decisions, points, follow-ups, agreements and roles that hold every word."""
    with closing(session.open_existing()) as services:
        while services.search.catch_up():  # whoever asks here wants all of it, and may wait
            pass
        answer = services.search.find(" ".join(text), limit)
    if as_json:
        click.echo(json.dumps(answer_object(answer), ensure_ascii=False, indent=2))
    else:
        click.echo("\n".join(answer_lines(answer, session.words)))


def answer_object(answer: SearchAnswer) -> dict[str, object]:
    """What was found, for other programs: dates are ISO 8601, other words the domain's own."""
    return {
        "text": answer.text,
        "groups": [
            {"kind": group.kind.value, "has_more": group.has_more, "hits": list(map(_hit_object, group.hits))}
            for group in answer.groups
        ],
    }


def _hit_object(hit: SearchHit) -> dict[str, object]:
    return {
        "id": str(hit.object_id),
        "title": _parts_objects(hit.title),
        "label": hit.label,
        "place": hit.place,
        "day": iso(hit.day),
        "meeting": str(hit.meeting_id) if hit.meeting_id else None,
        "area": str(hit.area_id) if hit.area_id else None,
        "snippet": _parts_objects(hit.snippet),
        "sensitive": hit.is_sensitive,
    }


def _parts_objects(parts: Sequence[SnippetPart]) -> list[dict[str, object]]:
    return [{"text": part.text, "hit": part.is_hit} for part in parts]


def answer_lines(answer: SearchAnswer, words: "Words") -> list[str]:
    """A heading for each kind, two lines for each hit; one sentence when nothing was found."""
    if not answer.groups:
        return [words("Nothing was found.")]
    return [line for group in answer.groups for line in _group_lines(group, words)]


def _group_lines(group: SearchGroup, words: "Words") -> Iterator[str]:
    yield words(HEADINGS[group.kind])
    for hit in group.hits:
        mark = f"({words('to_be_tested')})" if hit.is_sensitive else ""
        facts = (iso(hit.day) or "", hit.label, _shown(hit.title), hit.place, mark)
        yield f"  {'  '.join(filter(None, facts))}"
        if hit.snippet:
            yield _INDENT + _shown(hit.snippet)
    if group.has_more:
        yield _INDENT + words("There are more.")


def _shown(parts: Sequence[SnippetPart]) -> str:
    """What was asked for is bold on a screen; a file gets the plain text."""
    return "".join(click.style(part.text, bold=True) if part.is_hit else part.text for part in parts)
