"""The page that tells how to check minutes without this program says what the program does."""

import json
import re
from dataclasses import fields, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from domain.chain import ALPHABET, Link, LinkKind, facts_hash, link_hash, short_code
from domain.follow_ups import FollowUpStatus
from domain.minutes import (
    CANONICAL_FORMAT,
    ApprovalLine,
    AreaLine,
    AttendanceFunction,
    AttendanceKind,
    AttendanceLine,
    CorrectionLine,
    DocumentType,
    FollowUpLine,
    Minutes,
    NextMeeting,
    NoteLine,
    PartyDnr,
    PointLine,
    Reopening,
    Section,
    canonical_json,
    content_hash,
)
from domain.minutes_json import read_minutes
from domain.secrecy import Sensitivity
from domain.situation import Severity, Trend

PAGE = (Path(__file__).parents[2] / "docs" / "canonical-content.md").read_text(encoding="utf-8")
RECORDS: dict[str, Any] = {
    "Minutes": Minutes,
    "Approval": ApprovalLine,
    "Attendance": AttendanceLine,
    "Correction": CorrectionLine,
    "Dnr": PartyDnr,
    "Next meeting": NextMeeting,
    "Section": Section,
    "Area": AreaLine,
    "Point": PointLine,
    "Follow-up": FollowUpLine,
    "Note": NoteLine,
    "Reopening": Reopening,
}
ENUMS = (
    DocumentType,
    AttendanceFunction,
    AttendanceKind,
    Sensitivity,
    Severity,
    Trend,
    FollowUpStatus,
    LinkKind,
)


def table(heading: str) -> dict[str, str]:
    """Key and type of each row of the table under a heading."""
    part = PAGE.split(f"\n### {heading}\n", 1)[1].split("\n#", 1)[0]
    return dict(re.findall(r"^\| `(\w+)` \| ([^|]+?) \|", part, re.MULTILINE))


def block(language: str) -> str:
    return PAGE.split(f"```{language}\n", 1)[1].split("\n```", 1)[0]


@pytest.mark.parametrize("heading", RECORDS)
def test_every_key_is_told(heading: str) -> None:
    assert list(table(heading)) == sorted(field.name for field in fields(RECORDS[heading]))


def test_every_type_is_told() -> None:
    """A type names a record of the page, or is one of the few that JSON has."""
    plain = {"text", "number", "day", "time", "true", "false", "null"}
    told = {kind for heading in RECORDS for cell in table(heading).values() for kind in cell.split(" or ")}
    assert {kind.removeprefix("list of ") for kind in told} <= plain | set(RECORDS)


@pytest.mark.parametrize("enum", ENUMS, ids=lambda enum: enum.__name__)
def test_every_word_that_is_chosen_from_a_list_is_told(enum: Any) -> None:
    assert [member.value for member in enum if f"`{member.value}`" not in PAGE] == []


def test_the_example_is_what_the_program_writes() -> None:
    content = block("json").encode()
    assert canonical_json(read_minutes(content)) == content
    assert json.loads(content)["format"] == CANONICAL_FORMAT
    assert f"`{ALPHABET}`" in PAGE


def test_the_example_can_be_counted_by_its_own_words() -> None:
    told = dict(re.findall(r"^\| `(\w+)` \| `(\w+)` \|$", PAGE, re.MULTILINE))
    names: dict[str, Any] = {"content": block("json").encode()}
    exec(compile(block("python"), "docs/canonical-content.md", "exec"), names)
    assert {name: names[name] for name in told} == told


def test_the_program_counts_as_the_page_does() -> None:
    told = dict(re.findall(r"^\| `(\w+)` \| `(\w+)` \|$", PAGE, re.MULTILINE))
    link = Link(
        series_id=UUID("01997000-0000-7000-8000-000000000001"),
        meeting_id=UUID("01997000-0000-7000-8000-000000000002"),
        version=1,
        sequence=1,
        kind=LinkKind.FINISHED,
        year=2026,
        first_number=1,
        last_number=1,
        made_at=datetime(2026, 9, 18, 8, 30, tzinfo=UTC),
        content_hash=content_hash(block("json").encode()),
        pdf_hash="b" * 64,
        rows_hash="a" * 64,
    )
    assert told == {
        "content_hash": link.content_hash,
        "facts": facts_hash(link),
        "chain_hash": link_hash("", link),
        "code": short_code("", link.content_hash),
    }
    assert link_hash("", replace(link, version=2)) != told["chain_hash"]
