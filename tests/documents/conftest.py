"""Minutes to print: the example file's, built by hand since the importer has tests of its own, and hard cases."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, time
from io import BytesIO
from pathlib import Path
from typing import Any

import page
import pikepdf
import pytest
import yaml
from pypdf import PdfReader

from desktop.documents.flowables import Drawing
from desktop.documents.page import PageMarks
from desktop.documents.paper import Paper, print_paper
from desktop.documents.story import Story
from desktop.documents.structure import text_value
from desktop.documents.tables import TableDesign, Text
from domain.agreements import area_letters
from domain.follow_ups import FollowUpStatus
from domain.minutes import (
    AreaLine,
    AttendanceFunction,
    AttendanceKind,
    AttendanceLine,
    DocumentType,
    FollowUpLine,
    Minutes,
    NextMeeting,
    NoteLine,
    PartyDnr,
    PointLine,
    Section,
)
from domain.secrecy import Sensitivity
from domain.situation import Severity, Trend
from resources import sample_path

STAMP = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)
GATES = ("2a", "ua1")
KINDS = {
    "narvarande": "present",
    "adjungerad": "co_opted",
    "anmalt_forhinder": "excused",
    "franvarande": "absent",
}
FUNCTIONS = {"ordforande": "chair", "sekreterare": "secretary", "justerare": "approver"}
TRENDS = {
    "okat": "increased",
    "oforandrat": "unchanged",
    "minskat": "decreased",
    "nytt": "new",
    "okant": "unknown",
}
SEVERITIES = {"gron": "green", "gul": "yellow", "rod": "red"}
SENSITIVITIES = {"oppen": "open", "sekretessprovas": "to_be_tested", "muntlig": "oral_only"}
STATUSES = {"ej_paborjad": "not_started", "pagar": "in_progress", "klar": "done", "overlamnad": "handed_over"}


class SampleBuilder:
    """From the words of the example file to frozen minutes."""

    def __init__(self, source: dict[str, Any]) -> None:
        self.source = source
        self.parties = {party["id"]: party["name"] for party in source["parties"]}
        self.bodies = {body["id"]: body for body in source["bodies"]}
        self.agreements = {agreement["id"]: agreement["title"] for agreement in source["agreements"]}
        self.areas: dict[str, AreaLine] = {}
        for area_set in source["area_sets"]:
            letters = area_letters(area["title"] for area in area_set["areas"])
            for area, letter in zip(area_set["areas"], letters, strict=True):
                self.areas[area["id"]] = AreaLine(title=area["title"], letter=letter)
        self.times_seen: dict[str, int] = {}

    def minutes(self, meeting: dict[str, Any]) -> Minutes:
        following = meeting["next_meeting"]
        return Minutes(
            document_type=DocumentType.MINUTES if meeting["doc_type"] == "protokoll" else DocumentType.NOTES,
            organisation=self.parties[next(iter(meeting["dnr"]))],
            series=self.bodies[meeting["body"]]["name"],
            title=meeting["title"],
            day=meeting["date"],
            start=clock_time(meeting["start"]),
            end=clock_time(meeting["end"]),
            place=meeting["place"],
            agreement=self.agreements[meeting["agreement"]],
            dnr=tuple(PartyDnr(party=self.parties[key], dnr=dnr) for key, dnr in meeting["dnr"].items()),
            attendance=tuple(self.attendance(line) for line in meeting["attendance"]),
            sections=tuple(self.section(meeting, paragraph) for paragraph in meeting["paragraphs"]),
            next_meeting=NextMeeting(
                day=following["date"], start=clock_time(following["time"]), place=following["place"]
            ),
            approve_on=meeting["adjusted_at"],
            approved_on=meeting["adjusted_at"],
            finished_on=meeting["finished_at"],
        )

    def attendance(self, line: dict[str, Any]) -> AttendanceLine:
        return AttendanceLine(
            name=line["name"],
            role=line["role"],
            party=self.parties[line["party"]],
            kind=AttendanceKind(KINDS[line["kind"]]),
            function=AttendanceFunction(FUNCTIONS[line["function"]]) if line["function"] else None,
            from_section=f"§ {line['from_paragraph']}" if line.get("from_paragraph") else "",
            until_section=f"§ {line['to_paragraph']}" if line.get("to_paragraph") else "",
        )

    def section(self, meeting: dict[str, Any], paragraph: dict[str, Any]) -> Section:
        number = paragraph["number"]
        areas = paragraph.get("areas") or ([paragraph["area"]] if paragraph["area"] else [])
        points = [point for point in meeting["points"] if point["paragraph"] == number]
        follow_ups = [line for line in meeting["follow_ups"] if line["paragraph"] == number]
        return Section(
            number=number,
            label=f"§ {number}",
            heading=paragraph["heading"],
            areas=tuple(self.areas[area] for area in areas),
            text=paragraph["text"],
            sensitivity=Sensitivity.OPEN,
            provision="",
            decisions=tuple(paragraph["decisions"]),
            points=tuple(self.point(point) for point in points),
            follow_ups=tuple(self.follow_up(line) for line in follow_ups),
        )

    def point(self, point: dict[str, Any]) -> PointLine:
        """Give the whole point, also when it is oral only: the document itself must keep silent."""
        sensitivity = Sensitivity(SENSITIVITIES[point["sensitivity"]])
        return PointLine(
            source=self.parties[point["source"]],
            category=point["category"],
            district=point["stadsdel"],
            place=point["place"],
            period_from=point["period"]["from"],
            period_to=point["period"]["to"],
            time_of_day=point["time_of_day"],
            trend=Trend(TRENDS[point["trend"]]),
            severity=Severity(SEVERITIES[point["severity"]]),
            text=point["text"],
            sensitivity=sensitivity,
            provision=point.get("lagrum", ""),
            areas=tuple(self.areas[area] for area in point["areas"]),
            shown=sensitivity is Sensitivity.OPEN,
        )

    def follow_up(self, line: dict[str, Any]) -> FollowUpLine:
        seen = self.times_seen.get(line["id"], 0)
        self.times_seen[line["id"]] = seen + 1
        return FollowUpLine(
            what=line["what"],
            area=self.areas[line["area"]] if line["area"] else None,
            party=self.parties[line["party"]],
            role=line["role"],
            due_on=line["due"],
            status=FollowUpStatus(STATUSES[line["status"]]),
            times_carried=seen,
            notes=tuple(NoteLine(noted_on=note["date"], text=note["text"]) for note in line["notes"]),
        )


def clock_time(text: str) -> time:
    hour, minute = text.split(".")
    return time(int(hour), int(minute))


@pytest.fixture(scope="session")
def sample_source() -> dict[str, Any]:
    source: dict[str, Any] = yaml.safe_load(sample_path("sample-meetings.yaml").read_text(encoding="utf-8"))
    return source


@pytest.fixture(scope="session")
def sample(sample_source: dict[str, Any]) -> dict[str, Minutes]:
    """The three meetings by their id: m1 and m2 are notes, m3 approved minutes."""
    builder = SampleBuilder(sample_source)
    return {meeting["id"]: builder.minutes(meeting) for meeting in sample_source["meetings"]}


@pytest.fixture(scope="session")
def stamp() -> datetime:
    return STAMP


@pytest.fixture(scope="session")
def cases(sample: dict[str, Minutes]) -> dict[str, Minutes]:
    """The sample and everything that could break a page."""
    m2, m3 = sample["m2"], sample["m3"]
    point_section, follow_up_section = m3.sections[3], m3.sections[2]
    follow_up = follow_up_section.follow_ups[0]
    empty = replace(
        m3, organisation="", series="", title="", start=None, end=None, place="", agreement="", dnr=(),
        attendance=(), sections=(), next_meeting=None, approve_on=None, approved_on=None,
    )  # fmt: skip
    return {
        **sample,
        "draft": replace(m2, finished_on=None, sections=tuple(replace(s, label="", number=None) for s in m2.sections)),
        "bare numbers": replace(m2, sections=tuple(replace(s, label=str(s.number)) for s in m2.sections)),
        "nothing": empty,
        "one section": replace(empty, sections=m3.sections[:1]),
        "300 sections": replace(
            m3,
            sections=tuple(
                replace(m3.sections[index % 10], number=index + 1, label=f"§ {index + 1}", follow_ups=())
                for index in range(300)
            ),
        ),
        "long text": replace(m3, sections=(replace(point_section, text=("Samverkan på plats. " * 5_000)),)),
        "many texts": replace(
            m3, sections=(replace(point_section, text="\n\n".join(["Det som sades. " * 30] * 40)),)
        ),
        "tall row": replace(
            m3, sections=(replace(follow_up_section, follow_ups=(replace(follow_up, what="Klippa häcken. " * 600),)),)
        ),
        "long words": replace(
            m3,
            series="Q" * 200,
            place="Z" * 300,
            sections=(replace(follow_up_section, heading="Ö" * 300, text="x" * 5_000, decisions=("y" * 900,)),),
        ),
        "other scripts": replace(
            m3,
            sections=(
                replace(
                    point_section,
                    heading="Fest 🎉 שלום مرحبا \x00\x07",
                    text="👩‍👩‍👧 och\ttab\x0b\u200f\ufeff\uffff 漢字 \U0010ffff e\u0301",
                ),
            ),
        ),
        "crowd": replace(m3, attendance=m3.attendance * 12),
        "all secret": replace(
            m3,
            sections=tuple(
                replace(section, sensitivity=sensitivity, shown=shown, provision="18 kap. 1 § OSL")
                for section, sensitivity, shown in (
                    (m3.sections[0], Sensitivity.ORAL_ONLY, True),
                    (m3.sections[1], Sensitivity.TO_BE_TESTED, False),
                    (m3.sections[2], Sensitivity.TO_BE_TESTED, True),
                )
            ),
        ),
    }  # fmt: skip


@pytest.fixture(scope="session")
def specimen(stamp: datetime) -> bytes:
    """One page with one of each: headings, text, list, figure, table, artifact."""
    story = Story()
    story.title("Provblad")
    with story.within("Sect"):
        story.heading("Allt som finns", "§ 1")
        story.text("En rad brödtext.")
        story.att_sentences(["visa en att-sats."])
        figure = story.element("Figure")
        figure.attributes["Alt"] = text_value("Ett streck från vänster till höger")
        story.add(
            Drawing(
                100, 20, lambda canvas, left, top: canvas.line(left, top - 10, left + 100, top - 10), figure
            )
        )
        story.table(
            TableDesign(widths=(100, 200), heads=("Nr", "Vad")),
            [[[Text("1")], [Text("Första")]], [[Text("2")], []]],
        )
    marks = PageMarks(running_head="Provblad", is_draft=True, approvers=2)
    paper = Paper(title="Provblad", author="Samsyn", subject="Prov", story=story, marks=marks)
    return print_paper(paper, stamp)


@pytest.fixture(scope="session")
def assert_archival() -> Callable[[bytes], None]:
    """Hold a file against PDF/A-2a and PDF/UA-1 by page-validation, which needs no Java."""
    # Its guards against hostile files are lower than 300 bookmarks in a row and a table of 2,000 rows.
    limits = page.SafetyLimits(max_reference_depth=100_000, max_table_grid_rows=10_000)

    def check(pdf: bytes) -> None:
        for profile in GATES:
            report = page.validate_pdf_bytes(pdf, profile=profile, limits=limits)
            assert report.is_compliant, [(failure.rule_id, failure.message) for failure in report.failures]

    return check


@pytest.fixture(scope="session")
def output_folder() -> Path:
    """Where files are left for a person to look at; not committed."""
    folder = Path(__file__).parents[1] / "output" / "pages"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.fixture(scope="session")
def page_lines() -> Callable[[bytes], list[str]]:
    """The lines of text as they were set, in every page."""

    def read(pdf: bytes) -> list[str]:
        return [line for text in _page_texts(pdf) for line in text.splitlines()]

    return read


@pytest.fixture(scope="session")
def page_texts() -> Callable[[bytes], list[str]]:
    """Everything that stands on each page, artifacts too."""
    return _page_texts


def _page_texts(pdf: bytes) -> list[str]:
    return [page.extract_text() for page in PdfReader(BytesIO(pdf)).pages]


@pytest.fixture(scope="session")
def bookmarks() -> Callable[[bytes], list[str]]:
    def read(pdf: bytes) -> list[str]:
        return list(_titles(PdfReader(BytesIO(pdf)).outline))

    return read


def _titles(entries: list[Any]) -> Iterator[str]:
    for entry in entries:
        if isinstance(entry, list):
            yield from _titles(entry)
        else:
            yield entry.title.replace("\u00a0", " ")


@pytest.fixture(scope="session")
def xmp() -> Callable[[bytes], str]:
    def read(pdf: bytes) -> str:
        with pikepdf.open(BytesIO(pdf)) as document:
            return document.Root.Metadata.read_bytes().decode("utf-8")

    return read
