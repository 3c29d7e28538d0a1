"""Printing minutes of four pages in a warm process, beside the same pages untagged and beside a bare canvas.

Gates: at most 60 ms, and at most 1.25 times the untagged pages."""

import gc
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from io import BytesIO
from math import inf
from statistics import median
from time import perf_counter

from pypdf import PdfReader
from reportlab.pdfgen.canvas import Canvas

from desktop.documents import theme
from desktop.documents.fonts import Face
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
_WARM_UP = 5
_PRINTS_PER_SAMPLE = 10

_TEXT = (
    "Kommunpoliserna och trygghetsstrategen redovisar den gemensamma lägesbilden. Den består av kartläggning, annan"
    " information av betydelse och analys. Uppdateringen blev klar den 30 oktober 2026 och lämnas till"
    " stadsledningskontoret som underlag för stadens samlade lägesbild, kl. 13.00 den 12 november 2026."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Measurement:
    """``ratio`` is to the peer in the same run; a limit of infinity is no gate."""

    name: str
    milliseconds: float
    peer: str
    ratio: float
    limit_ms: float = inf
    limit_ratio: float = inf

    @property
    def is_within(self) -> bool:
        return self.milliseconds <= self.limit_ms and self.ratio <= self.limit_ratio


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
        for number in range(22, 28)
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


def measure(repetitions: int) -> list[Measurement]:
    """Take so many samples of each, in turns, and return their medians."""
    minutes = four_pages()
    lines = _lines_of(minutes)
    contenders: dict[str, Callable[[], bytes]] = {
        "tagged": lambda: render_minutes(minutes, STAMP),
        "untagged": lambda: render_minutes(minutes, STAMP, UntaggedCanvas),
        "bare canvas": lambda: _bare_canvas(lines),
    }
    times = _sample(contenders, repetitions)
    tagged, untagged, bare = (median(times[name]) for name in contenders)
    return [
        Measurement(
            name="minutes of 4 pages, warm",
            milliseconds=tagged,
            peer="the same pages untagged",
            ratio=tagged / untagged,
            limit_ms=LIMIT_MS,
            limit_ratio=LIMIT_RATIO,
        ),
        Measurement(
            name="minutes of 4 pages, warm",
            milliseconds=tagged,
            peer="the same text on a bare ReportLab canvas",
            ratio=tagged / bare,
        ),
    ]


def _sample(contenders: dict[str, Callable[[], bytes]], repetitions: int) -> dict[str, list[float]]:
    """Milliseconds a print. One sample is the mean of ten prints, so that a busy moment weighs less."""
    for contender in contenders.values():
        for _ in range(_WARM_UP):
            contender()
    times: dict[str, list[float]] = {name: [] for name in contenders}
    for _ in range(repetitions):
        for name, contender in contenders.items():
            gc.collect()
            start = perf_counter()
            for _ in range(_PRINTS_PER_SAMPLE):
                contender()
            times[name].append((perf_counter() - start) * 1000 / _PRINTS_PER_SAMPLE)
    return times


def _lines_of(minutes: Minutes) -> list[list[str]]:
    """The lines of text on each page."""
    pages = PdfReader(BytesIO(render_minutes(minutes, STAMP))).pages
    assert len(pages) == PAGES, f"the sample has grown to {len(pages)} pages"
    return [page.extract_text().splitlines() for page in pages]


def _bare_canvas(pages: list[list[str]]) -> bytes:
    """The floor: the same lines one under the other, no layout, no tags, ReportLab's own file."""
    target = BytesIO()
    canvas = Canvas(target, pagesize=(theme.PAGE_WIDTH, theme.PAGE_HEIGHT))
    for lines in pages:
        canvas.setFont(Face.SERIF, theme.BODY.size)
        for number, line in enumerate(lines):
            canvas.drawString(theme.LEFT, theme.HEAD_TOP - number * theme.SMALL.leading, line)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


if __name__ == "__main__":
    for row in measure(repetitions=5):
        print(
            f"{row.name}: {row.milliseconds:.1f} ms, {row.ratio:.2f} times {row.peer}, within: {row.is_within}"
        )
