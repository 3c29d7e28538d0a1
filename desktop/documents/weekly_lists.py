"""The lists of the weekly sheet: their columns, a row of each, how they are cut; texts are clipped to so many characters."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from reportlab.lib.units import mm

from desktop.documents import theme, wording
from desktop.documents.counting import day_or
from desktop.documents.flowables import Bookmark, Paragraph, set_lines
from desktop.documents.story import Story
from desktop.documents.tables import Cell, TableDesign, Text
from desktop.documents.theme import TABLE, TABLE_GREY, TABLE_HEAD
from domain.papers.weekly import Effort, HotSpot, WeekArea, WeekPoint
from domain.papers.weekly_cut import Cut, WeekList, clipped
from domain.secrecy import Sensitivity
from domain.situation import Severity


def _design(heads: Sequence[str], *widths_mm: float, numbers: Collection[int] = ()) -> TableDesign:
    return TableDesign(heads=heads, widths=[width * mm for width in widths_mm], row_head=0, numbers=numbers)


# Denser than other papers.
_HEADING = replace(theme.HEADING, before=theme.HALF)
AREAS = _design(("Område", "Punkter", "Veckan före", "Allvar", "Trend"), 90, 14, 21, 14, 24, numbers={1, 2})
SPOTS = _design(("Plats", "Vad", "Punkter", "Allvar"), 90, 35, 14, 24, numbers={2})
POINTS = _design(("Vad och var", "Källa", "Allvar", "Trend"), 90, 35, 14, 24)
EFFORTS = _design(("Vad", "Vem", "Klart senast"), 90, 53, 20)


class WeekLists:
    """The lists of the page under their headings, each cut to its share of the page."""

    def __init__(self, story: Story, cut: Cut) -> None:
        self._story, self._cut = story, cut

    def add(
        self,
        which: WeekList,
        heading: str,
        design: TableDesign,
        rows: Sequence[Sequence[Cell]],
        note: str = "",
    ) -> None:
        """Nothing is added where there is neither a row nor a ``note``, which says why or what of."""
        shown = self._cut.rows[which]
        rest = f"Ytterligare {len(rows) - shown} ryms inte här." if len(rows) > shown else ""
        if not (rows or note):
            return
        with self._story.within("Sect"):
            self._add_heading(heading)
            if rows:
                self._story.table(design, rows[:shown])
            if rest or note:
                self._story.text(f"{rest} {note}".strip(), theme.REMARK, indent=0)

    def _add_heading(self, text: str) -> None:
        lines = set_lines(text, _HEADING, self._story.sheet.column)
        bookmark = Bookmark(text, 1)
        element = self._story.element("H2")
        self._story.add(Paragraph(lines=lines, style=_HEADING, element=element, bookmark=bookmark))


def area_row(area: WeekArea, most: int) -> list[Cell]:
    return [
        _strong(area.title, most),
        _plain(str(area.points)),
        _plain(str(area.before)),
        _plain(_severity(area.severity)),
        _plain(wording.TRENDS[area.trend]),
    ]


def spot_row(spot: HotSpot, most: int) -> list[Cell]:
    return [
        _strong(", ".join(part for part in (spot.place, spot.district) if part), most),
        _plain(clipped(wording.capitalised(", ".join(spot.categories)), most)),
        _plain(str(spot.points)),
        _plain(_severity(spot.severity)),
    ]


def point_row(point: WeekPoint, most: int) -> list[Cell]:
    if point.sensitivity is Sensitivity.ORAL_ONLY:
        return [_plain(clipped(wording.oral_sentence(point.source), most)), [], [], []]
    where = ", ".join(part for part in (point.place, point.district) if part)
    headline = ": ".join(part for part in (wording.capitalised(point.category), where) if part)
    is_tested = point.sensitivity is Sensitivity.TO_BE_TESTED
    remark = wording.to_be_tested_sentence("") if is_tested else ""
    return [
        [
            *_strong(headline, most),
            *_plain(clipped(point.text, most)),
            Text(remark, TABLE_GREY),
        ],
        _plain(clipped(point.source, most)),
        _plain(_severity(point.severity)),
        _plain(wording.TRENDS[point.trend]),
    ]


def effort_row(effort: Effort, most: int) -> list[Cell]:
    who = ", ".join(part for part in (effort.party, wording.uncapitalised(effort.role)) if part)
    return [
        _plain(clipped(wording.capitalised(effort.what), most)),
        _plain(clipped(who, most) or "–"),
        _plain(day_or(effort.due_on, "–")),
    ]


def _strong(text: str, most: int) -> Cell:
    return [Text(clipped(text, most), TABLE_HEAD)]


def _plain(text: str) -> Cell:
    return [Text(text, TABLE)]


def _severity(severity: Severity) -> str:
    return "–" if severity is Severity.NOT_JUDGED else wording.capitalised(wording.SEVERITIES[severity])
