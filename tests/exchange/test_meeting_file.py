"""The meeting file read into records, and each way a file can be wrong: the problem, the key and the line it names."""

from datetime import date, time
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from desktop.exchange.meeting_file import read_meeting_file
from desktop.exchange.meeting_file_records import MeetingFile
from domain.disclosure import Variant
from domain.errors import Problem, UserError
from domain.follow_ups import FollowUpStatus
from domain.meetings import MeetingState
from domain.minutes import NextMeeting
from domain.secrecy import Sensitivity
from domain.situation import Severity, Trend
from resources import sample_path

SAMPLE = sample_path("sample-meetings.yaml").read_text(encoding="utf-8")
WRONG, DANGLING = Problem.FILE_VALUE_WRONG, Problem.FILE_REFERENCE_DANGLING
UNKNOWN, MISSING = Problem.FILE_KEY_UNKNOWN, Problem.FILE_KEY_MISSING
TWICE, BROKEN = Problem.FILE_NAME_TWICE, Problem.FILE_SECTIONS_BROKEN


@pytest.fixture(scope="module")
def sample() -> MeetingFile:
    return read_meeting_file(sample_path("sample-meetings.yaml"))


def edited(folder: Path, old: str, new: str) -> Path:
    """The sample with the first ``old`` made ``new``."""
    assert old in SAMPLE
    path = folder / "ändrad.yaml"
    path.write_text(SAMPLE.replace(old, new, 1), encoding="utf-8")
    return path


def problem_of(path: Path) -> UserError:
    with pytest.raises(UserError) as caught:
        read_meeting_file(path)
    return caught.value


def test_all_of_the_sample_is_read(sample: MeetingFile) -> None:
    assert [len(areas.areas) for areas in sample.area_sets] == [6, 5]
    assert (len(sample.parties), len(sample.agreements), len(sample.bodies)) == (9, 2, 3)
    counts = [
        (len(one.attendance), len(one.paragraphs), len(one.points), len(one.follow_ups))
        for one in sample.meetings
    ]
    assert counts == [(11, 9, 5, 7), (13, 8, 8, 7), (14, 10, 5, 14)]
    assert [one.state for one in sample.meetings] == [
        MeetingState.FINISHED,
        MeetingState.FINISHED,
        MeetingState.APPROVED,
    ]


def test_nothing_of_the_sample_is_skipped(sample: MeetingFile) -> None:
    assert sample.skipped == {}
    assert [len(one.dispatch) for one in sample.meetings] == [3, 5, 5]
    assert [len(one.priorities) for one in sample.meetings] == [0, 2, 0]


def test_outcomes_come_with_what_they_point_to(sample: MeetingFile) -> None:
    council = sample.meetings[2]
    unease, burglaries = council.indicators[:2]
    assert (unease.area, unease.baseline, unease.target, unease.outcome) == (
        "a24-platser",
        Decimal(24),
        Decimal(22),
        Decimal(22),
    )
    assert (burglaries.unit, burglaries.outcome) == ("antal per år", Decimal(83))
    assert [(each.year, each.target, each.done) for each in council.promises] == [
        (2026, 6, 4),
        (2026, 40, 33),
    ]
    request = council.requests[0]
    assert (request.received_on, request.answered_on) == (date(2026, 11, 2), date(2026, 11, 4))
    assert (request.meetings, request.variant) == (("m2",), Variant.DISCLOSURE)
    assert [each.point for each in request.withheld] == ["m2-p3", "m2-p5"]


def test_values_come_in_the_meaning_of_the_domain(sample: MeetingFile) -> None:
    meeting = sample.meetings[1]
    assert (meeting.day, meeting.start, meeting.end) == (date(2026, 9, 17), time(9), time(10, 15))
    assert meeting.dnr == (("sdf-hagalv", "FIKTIV 2026/0412"),)
    assert meeting.next_meeting == NextMeeting(day=date(2026, 10, 1), start=time(9), place="Digitalt möte")
    assert (meeting.attendance[11].from_paragraph, meeting.attendance[11].to_paragraph) == (5, 5)
    assert meeting.paragraphs[5].areas == ("a24-miljoer", "a24-system", "a24-offer")
    assert meeting.follow_ups[5].status is FollowUpStatus.HANDED_OVER


def test_a_decision_is_read_without_its_att(sample: MeetingFile) -> None:
    assert sample.meetings[0].paragraphs[0].decisions == ("godkänna dagordningen",)


def test_an_att_sats_that_yaml_parted_at_its_comma_is_whole_again(tmp_path: Path) -> None:
    """Without quotes, ``[att det sker i höst, vecka 44, att det anmäls]`` are three entries to YAML and two to a reader."""
    path = edited(tmp_path, "[att godkänna dagordningen]", "[att det sker i höst, vecka 44, att det anmäls]")
    assert read_meeting_file(path).meetings[0].paragraphs[0].decisions == (
        "det sker i höst, vecka 44",
        "det anmäls",
    )


def test_the_matter_of_an_oral_point_is_left_in_the_file(sample: MeetingFile) -> None:
    oral = next(point for point in sample.meetings[1].points if point.sensitivity is Sensitivity.ORAL_ONLY)
    assert (oral.source, oral.received_on, oral.areas) == ("lpo-globen", date(2026, 9, 17), ("a24-miljoer",))
    assert (oral.category, oral.district, oral.place, oral.time_of_day, oral.text) == ("", "", "", "", "")
    assert (oral.period_from, oral.period_to, oral.trend, oral.severity) == (
        None,
        None,
        Trend.UNKNOWN,
        Severity.NOT_JUDGED,
    )


@pytest.mark.parametrize(
    ("old", "new", "problem", "values"),
    [
        # keys
        ("  version: 1", "  version: 2", WRONG, {"key": "version", "value": "2"}),
        ("meta:\n", "surplus: 1\nmeta:\n", UNKNOWN, {"key": "surplus"}),
        ("place: Digitalt möte\n", "plats: Digitalt möte\n", UNKNOWN, {"key": "plats"}),
        ("severity: gul\n", "severity: gul\n        alvar: röd\n", UNKNOWN, {"key": "alvar"}),
        ("variant: parter", "kopia: parter", UNKNOWN, {"key": "kopia"}),
        ("parties:\n", "parts:\n", UNKNOWN, {"key": "parts"}),
        # dates, times, numbers, words
        ("    date: 2019-09-12\n", "    date: 2019-02-30\n", WRONG, {"key": "date", "value": "2019-02-30"}),
        ("    date: 2019-09-12\n", "    date: 12 september\n", WRONG, {"key": "date"}),
        ("    date: 2019-09-12\n", "    date: 0001-01-01\n", WRONG, {"key": "date"}),
        ("    date: 2019-09-12\n", "    date: ２０１９-09-12\n", WRONG, {"key": "date"}),
        ('    start: "13.00"', '    start: "25.00"', WRONG, {"key": "start", "value": "25.00"}),
        ('    start: "13.00"', "    start: 13.00", WRONG, {"key": "start"}),
        ('    start: "13.00"', '    start: "13:00"', WRONG, {"key": "start"}),
        ('    end: "15.05"', '    end: "12.55"', WRONG, {"key": "end"}),
        ("number: 31", "number: trettioett", WRONG, {"key": "number", "value": "trettioett"}),
        ("number: 31", 'number: "31"', WRONG, {"key": "number"}),
        ("number: 31", "number: 99999999999999999999", WRONG, {"key": "number"}),
        ("week: 37", "week: 38", WRONG, {"key": "week"}),
        ("        trend: okat", "        trend: ökat", WRONG, {"key": "trend", "value": "ökat"}),
        ("status: fardigstalld", "status: klar", WRONG, {"key": "status", "value": "klar"}),
        ("kind: bolag", "kind: [bolag]", WRONG, {"key": "kind", "value": ""}),
        ("fiktiv: true", "fiktiv: ja", WRONG, {"key": "fiktiv"}),
        # types
        ("decisions: [att godkänna dagordningen]", "decisions: att", WRONG, {"key": "decisions"}),
        ("place: Stationsplanen\n", "place: [Stationsplanen]\n", WRONG, {"key": "place", "value": ""}),
        ("place: Stationsplanen\n", 'place: "Stations\\0planen"\n', WRONG, {"key": "place", "value": ""}),
        ("place: Stationsplanen\n", 'place: "Stations\\nplanen"\n', WRONG, {"key": "place", "value": ""}),
        ("place: Stationsplanen\n", "place: 2019\n", WRONG, {"key": "place", "value": ""}),
        ("place: Stationsplanen\n", f"place: {'x' * 501}\n", WRONG, {"key": "place", "value": ""}),
        ("period: {from: 2019-08-19", "period: {from: 2019-09-19", WRONG, {"key": "to"}),
        ("valid_to: 2019-05-31", "valid_to: 2016-05-31", WRONG, {"key": "valid_to"}),
        ("finished_at: 2019-09-19", "finished_at: 2019-09-11", WRONG, {"key": "finished_at"}),
        ("finished_at: 2019-09-19", "finished_at: null", MISSING, {"key": "finished_at"}),
        ("adjusted_at: 2026-11-20", "adjusted_at:", MISSING, {"key": "adjusted_at"}),
        # names
        ("area: a19-unga", "area: a24-unga", DANGLING, {"key": "area", "value": "a24-unga"}),
        ("areas: [a19-unga]", "areas: [a19-okand]", DANGLING, {"key": "areas", "value": "a19-okand"}),
        ("parties: [sdf-alv,", "parties: [sdf-x,", DANGLING, {"key": "parties", "value": "sdf-x"}),
        ("source: bolag\n", "source: ingen\n", DANGLING, {"key": "source", "value": "ingen"}),
        ("body: b-alv-sg", "body: b-alv", DANGLING, {"key": "body", "value": "b-alv"}),
        ("area_set: stad-2019-remiss", "area_set: stad", DANGLING, {"key": "area_set", "value": "stad"}),
        ("      sdf-alv: ", "      sdf: ", DANGLING, {"key": "dnr", "value": "sdf"}),
        ("to_paragraph: 36", "to_paragraph: 40", DANGLING, {"key": "to_paragraph", "value": 40}),
        ("from_paragraph: 5, to_", "from_paragraph: 6, to_", WRONG, {"key": "to_paragraph"}),
        ("        paragraph: 34", "        paragraph: 30", DANGLING, {"key": "paragraph", "value": 30}),
        ("adjusters: [Stads", "adjusters: [Andre Stads", DANGLING, {"key": "adjusters"}),
        ("objects: [m2]", "objects: [m9]", DANGLING, {"key": "objects", "value": "m9"}),
        ("{point: m2-p3,", "{point: m2-p9,", DANGLING, {"key": "point", "value": "m2-p9"}),
        ("{party: bolag, date: 2019", "{party: ingen, date: 2019", DANGLING, {"key": "party"}),
        ("- id: m2\n", "- id: m1\n", TWICE, {"key": "id"}),
        ("id: m1-p2", "id: m1-p1", TWICE, {"key": "id"}),
        ("id: f-1902,", "id: f-1901,", TWICE, {"key": "id"}),
        ("id: a19-avhopp, title: Avhopp", "id: a19-unga, title: Avhopp", TWICE, {"key": "id"}),
        ("Operativt lägesbildsmöte Hägersten-Älvsjö,", "Lokal samverkansgrupp Älvsjö,", TWICE, {"key": "name"}),
        ("parties: [sdf-alv, lpo", "parties: [sdf-alv, sdf-alv, lpo", TWICE, {"key": "parties"}),
        # §§
        ("number: 32", "number: 33", BROKEN, {"number": 33, "wanted": 32}),
        ("number: 39", "number: 40", BROKEN, {"number": 40, "wanted": 39}),
        ("- number: 1\n", "- number: 2\n", BROKEN, {"number": 2, "wanted": 1}),
    ],
)  # fmt: skip
def test_a_fault_is_named_with_its_key_and_line(
    tmp_path: Path, old: str, new: str, problem: Problem, values: dict[str, Any]
) -> None:
    path = edited(tmp_path, old, new)
    error = problem_of(path)
    told = {key: error.values[key] for key in values}
    assert (error.problem, told, error.values["path"]) == (problem, values, path)
    assert error.values["line"] == _line_of_fault(old, new)


@pytest.mark.parametrize(
    ("old", "new", "told_at", "fault"),
    [
        ("    date: 2019-09-12\n", "", "- id: m1\n", (MISSING, "date")),
        ("        heading: Unga i risk för kriminalitet\n", "", "- number: 34", (MISSING, "heading")),
        ("status: fardigstalld", "status: utkast", "    finished_at: 2019-09-19", (WRONG, "finished_at")),
    ],
)  # fmt: skip
def test_what_is_missing_is_told_where_it_should_be(
    tmp_path: Path, old: str, new: str, told_at: str, fault: tuple[Problem, str]
) -> None:
    error = problem_of(edited(tmp_path, old, new))
    assert (error.problem, error.values["key"]) == fault
    assert error.values["line"] == _line_of(told_at)


def _line_of_fault(old: str, new: str) -> int:
    """The line that was changed; where the change only adds a line it is that one."""
    return _line_of(old) + (1 if new.startswith(old) else 0)


def _line_of(text: str) -> int:
    return SAMPLE[: SAMPLE.index(text)].count("\n") + 1


def test_errors_tell_no_text_of_minutes(tmp_path: Path) -> None:
    text = "Ordföranden hälsar deltagarna välkomna"
    error = problem_of(edited(tmp_path, f"{text} och öppnar mötet.", f"{text}\n        - och: mötet"))
    assert "Ordföranden" not in repr(error.values)
    long_word = "lång" * 30
    error = problem_of(edited(tmp_path, "        trend: okat", f"        trend: {long_word}"))
    assert error.values["value"] == f"{long_word[:40]}…"


def test_a_planned_meeting_takes_its_items_from_the_agenda(tmp_path: Path) -> None:
    start, end = SAMPLE.index("    paragraphs:"), SAMPLE.index("    next_meeting:")
    planned = SAMPLE[:start] + SAMPLE[end:]
    path = tmp_path / "planerad.yaml"
    planned = planned.replace("status: fardigstalld", "status: planerad", 1)
    planned = planned.replace("finished_at: 2019-09-19", "finished_at: null", 1)
    planned = planned.replace(", to_paragraph: 36", "").replace(", from_paragraph: 35", "")
    path.write_text(planned.replace(", to_paragraph: 34", ""), encoding="utf-8")
    meeting = read_meeting_file(path).meetings[0]
    assert meeting.state is MeetingState.PLANNED
    assert [item.heading for item in meeting.paragraphs][:2] == [
        "Mötets öppnande och dagordning",
        "Föregående minnesanteckningar och uppföljningslista",
    ]


def test_an_agenda_heading_that_no_paragraph_took_over_counts_as_skipped(tmp_path: Path) -> None:
    path = edited(tmp_path, "      - Mötets avslutande\n", "      - Mötets avslutande\n      - Fika\n")
    assert read_meeting_file(path).skipped["agenda"] == 1
