"""Printing minutes of four pages in a warm process, beside the same pages untagged and beside a bare canvas.

Gates: at most 60 ms, and at most 1.25 times the untagged pages."""

from collections.abc import Callable
from contextlib import nullcontext
from datetime import UTC, date, datetime, time
from io import BytesIO

from pypdf import PdfReader
from reportlab.pdfgen.canvas import Canvas

from benchmarks.measurement import Measurement, medians, time_in_turns
from desktop.documents import theme
from desktop.documents.fonts import Face, register_faces
from desktop.documents.minutes_document import render_minutes
from desktop.documents.structure import Element
from desktop.documents.tagged_canvas import Artifact, TaggedCanvas
from domain.follow_ups import FollowUpStatus
from domain.minutes import (
    AreaLine,
    AttendanceFunction,
    AttendanceKind,
    AttendanceLine,
    DocumentType,
    FollowUpLine,
    Minutes,
    NoteLine,
    PartyDnr,
    Section,
)
from domain.secrecy import Sensitivity

PAGES = 4
LIMIT_MS, LIMIT_RATIO = 60.0, 1.25
STAMP = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)
PRINTS = 10

_TEXT = (
    "Kommunpoliserna och trygghetsstrategen redovisar den gemensamma lägesbilden. Den består av kartläggning, annan"
    " information av betydelse och analys. Uppdateringen blev klar den 30 oktober 2026 och lämnas till"
    " stadsledningskontoret som underlag för stadens samlade lägesbild, kl. 13.00 den 12 november 2026."
)


class UntaggedCanvas(TaggedCanvas):
    """The same layout, drawing and file writer; no marks, no tree."""

    def tag(self, element: Element) -> nullcontext[None]:  # noqa: ARG002
        return nullcontext()

    def artifact(self, kind: Artifact = Artifact.LAYOUT) -> nullcontext[None]:  # noqa: ARG002
        return nullcontext()

    def _refuse_paint_since_last_mark(self) -> None:
        pass

    def close_tree(self) -> dict[int, bytes]:
        return {}


def four_pages() -> Minutes:
    area = AreaLine(title="Otrygga och brottsutsatta platser", letter="O")
    note = NoteLine(noted_on=date(2026, 9, 17), text="Leveranstid förlängd. Datum flyttat från 11 september.")
    follow_up = FollowUpLine(
        what="Genomgång av källardörrar och passersystem i Västertorp",
        area=area,
        party="Hägersten-Älvsjö stadsdelsförvaltning",
        role="Stadsmiljöingenjör",
        due_on=date(2026, 10, 2),
        status=FollowUpStatus.IN_PROGRESS,
        times_carried=2,
        notes=(note,),
    )
    sections = tuple(
        Section(
            number=number,
            label=f"§ {number}",
            heading="Gemensam lägesbild och uppföljning per prioriterat område",
            areas=(area,),
            text=f"{_TEXT}\n{_TEXT}",
            sensitivity=Sensitivity.OPEN,
            provision="",
            decisions=(
                "att ställa sig bakom den uppdaterade lägesbilden",
                "att den ligger till grund för planen 2027",
            ),
            points=(),
            follow_ups=(follow_up,),
        )
        for number in range(22, 27)
    )
    return Minutes(
        document_type=DocumentType.MINUTES,
        organisation="Hägersten-Älvsjö stadsdelsförvaltning",
        series="Lokala brottsförebyggande rådet Hägersten-Älvsjö",
        title="",
        day=date(2026, 11, 12),
        start=time(13),
        end=time(15, 20),
        place="Stadsdelsförvaltningen, sammanträdesrum Aspudden",
        agreement="Lokal samverkansöverenskommelse Hägersten-Älvsjö – Globen och Skärholmen",
        dnr=(PartyDnr(party="Hägersten-Älvsjö stadsdelsförvaltning", dnr="FIKTIV 2026/0588"),),
        attendance=tuple(_person(number) for number in range(12)),
        sections=sections,
        finished_on=date(2026, 11, 18),
    )


def _person(number: int) -> AttendanceLine:
    functions = (AttendanceFunction.CHAIR, AttendanceFunction.SECRETARY, AttendanceFunction.APPROVER)
    return AttendanceLine(
        name=f"Deltagare {number}",
        role="Trygghetsstrateg",
        party=f"Part {number // 4}",
        kind=AttendanceKind.PRESENT,
        function=functions[number] if number < len(functions) else None,
    )


def measure(repetitions: int, prints: int = PRINTS) -> list[Measurement]:
    """Print so many times in each repetition, in turns with the peers."""
    minutes = four_pages()
    lines = _lines_of(minutes)
    contenders: dict[str, Callable[[], bytes]] = {
        "tagged": lambda: render_minutes(minutes, STAMP),
        "untagged": lambda: render_minutes(minutes, STAMP, UntaggedCanvas),
        "bare canvas": lambda: bare_canvas(lines),
    }
    times = time_in_turns(contenders, repetitions, prints)
    tagged, untagged, bare = (medians(times[name]) for name in contenders)
    return [
        Measurement(
            name=f"minutes of {PAGES} pages, warm",
            unit="ms",
            ours=tagged,
            peer="the same pages untagged",
            theirs=untagged,
            limit=LIMIT_MS,
            limit_ratio=LIMIT_RATIO,
        ),
        Measurement(
            name=f"minutes of {PAGES} pages, warm",
            unit="ms",
            ours=tagged,
            peer="the same text on a bare ReportLab canvas",
            theirs=bare,
        ),
    ]


def _lines_of(minutes: Minutes) -> list[list[str]]:
    """The lines of text on each page."""
    pages = PdfReader(BytesIO(render_minutes(minutes, STAMP))).pages
    assert len(pages) == PAGES, f"the sample has become {len(pages)} pages"
    return [page.extract_text().splitlines() for page in pages]


def bare_canvas(pages: list[list[str]]) -> bytes:
    """The floor: the same lines one under the other, no layout, no tags, ReportLab's own file."""
    register_faces()
    target = BytesIO()
    canvas = Canvas(target, pagesize=(theme.PORTRAIT.width, theme.PORTRAIT.height))
    for lines in pages:
        canvas.setFont(Face.SERIF, theme.BODY.size)
        for number, line in enumerate(lines):
            canvas.drawString(
                theme.PORTRAIT.left, theme.PORTRAIT.head_top - number * theme.SMALL.leading, line
            )
        canvas.showPage()
    canvas.save()
    return target.getvalue()
