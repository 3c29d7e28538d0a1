"""What a paper leaves out, by whom it is for and how sensitive each point and item is (docs/domain.md 2.2–2.4).

- Internal: everything that is written, with the remark that secrecy is to be tested.
- To the parties: what is to be tested is left out, unless it was chosen, when the minutes were finished, to be read by all.
- For disclosure: everything that is to be tested is left out. What is handed out after a test is decided piece by piece.

Oral-only matter has no words anywhere.
"""

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import NamedTuple

from domain.disclosure import Variant
from domain.minutes import ApprovalLine, CorrectionLine, FollowUpLine, Minutes, PointLine, Section
from domain.secrecy import Sensitivity


def is_shown(variant: Variant, sensitivity: Sensitivity, *, chosen: bool = False) -> bool:
    """Whether words of this sensitivity stand on the paper; ``chosen`` by hand to be read by every party."""
    if sensitivity is not Sensitivity.TO_BE_TESTED:
        return True
    return variant is Variant.INTERNAL or (variant is Variant.PARTIES and chosen)


class LineOrigin(NamedTuple):
    """Whether a follow-up was agreed, and all that is reported on it told, at items that anybody may read."""

    is_open: bool
    is_told_openly: bool


MeetingOrigins = Sequence[Sequence[LineOrigin]]
"""Of every follow-up on the table at a meeting, item by item: it may have been agreed at another, under a marked item."""


def minutes_in(variant: Variant, minutes: Minutes, origins: MeetingOrigins) -> Minutes:
    """The same minutes, with what a variant leaves out withheld; numbers and headings never change.

    Of a withheld item the heading stays, which was part of the agenda that went out with the summons; what was agreed to do
    under it is as telling as its text, and goes with it. So does, under any item, what was agreed under a marked one.

    A correction goes with any matter that is withheld in its section, a dissent with any in the minutes: nobody can tell
    which words they are about.
    """
    fits = len(origins) == len(minutes.sections)
    placed = [(section, origins[place] if fits else ()) for place, section in enumerate(minutes.sections)]
    sections = tuple(_section(variant, section, lines) for section, lines in placed)
    closed = {
        section.label
        for section, (_, lines) in zip(sections, placed, strict=True)
        if not section.is_whole
        or (variant is not Variant.INTERNAL and not _are_told(section.follow_ups, lines))
    }
    return replace(
        minutes,
        sections=sections,
        corrections=tuple(_correction(line, closed) for line in minutes.corrections),
        approvals=tuple(_approval(line) if closed else line for line in minutes.approvals),
    )


def _are_told(lines: Sequence[FollowUpLine], origins: Sequence[LineOrigin]) -> bool:
    """Whether every follow-up is shown with all that was reported on it."""
    return len(origins) == len(lines) and all(each.is_open and each.is_told_openly for each in origins)


def _correction(line: CorrectionLine, closed: Collection[str]) -> CorrectionLine:
    if line.section not in closed:
        return replace(line, shown=True)
    return replace(line, old_words="", new_words="", reason="", shown=False)


def _approval(line: ApprovalLine) -> ApprovalLine:
    return replace(line, dissent="", shown=False) if line.dissent else line


def _section(variant: Variant, section: Section, origins: Sequence[LineOrigin]) -> Section:
    shown = is_shown(variant, section.sensitivity, chosen=section.shown)
    if variant is not Variant.INTERNAL:
        section = replace(section, follow_ups=_lines(section.follow_ups, origins))
    points = tuple(_point(variant, point) for point in section.points)
    if shown:
        return replace(section, shown=True, points=points)
    return replace(section, shown=False, text="", decisions=(), points=points, follow_ups=())


def _lines(lines: Sequence[FollowUpLine], origins: Sequence[LineOrigin]) -> tuple[FollowUpLine, ...]:
    """Where it is not known from which items they come, none of them is shown."""
    known = (
        origins
        if len(origins) == len(lines)
        else [LineOrigin(is_open=False, is_told_openly=False)] * len(lines)
    )
    return tuple(_line(line, origin) for line, origin in zip(lines, known, strict=True))


def _line(line: FollowUpLine, origin: LineOrigin) -> FollowUpLine:
    """Of a withheld one the party and the date stay: that something is to be done is no secret."""
    if not origin.is_open:
        return replace(line, what="", area=None, role="", notes=())
    return line if origin.is_told_openly else replace(line, notes=())


def _point(variant: Variant, point: PointLine) -> PointLine:
    if is_shown(variant, point.sensitivity, chosen=point.shown):
        return replace(point, shown=True)
    return replace(
        point, shown=False, source="", category="", district="", place="", time_of_day="", text="",
        period_from=None, period_to=None,
    )  # fmt: skip
