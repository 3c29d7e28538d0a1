"""Veckolägesbilden on one page, never two: what the page has no room for is counted (``domain.papers.weekly_cut``)."""

from dataclasses import replace

from reportlab.lib.units import mm

from desktop.documents import theme, wording
from desktop.documents.counting import counted, listed
from desktop.documents.imprint import ORIGINAL, Imprint
from desktop.documents.letterhead import Letterhead, add_letterhead
from desktop.documents.page import paginate
from desktop.documents.paper import Paper
from desktop.documents.story import Story
from desktop.documents.weekly_lists import (
    AREAS,
    EFFORTS,
    POINTS,
    SPOTS,
    WeekLists,
    area_row,
    effort_row,
    point_row,
    spot_row,
)
from domain.calendar import NO_BREAK
from domain.papers.weekly import WeeklyContent
from domain.papers.weekly_cut import Cut, WeekList, clipped, fitting_cut

_TYPE = "Veckolägesbild"
_LONGEST_NAME = 100
# One page for everything: nearer to its foot than other papers, and denser.
_SHEET = replace(theme.PORTRAIT, body_bottom=18 * mm, foot_baseline=12 * mm)
_TREND_NOTE = "Trend: de senaste fyra veckorna jämförda med de fyra veckorna före."


def weekly_paper(content: WeeklyContent, imprint: Imprint = ORIGINAL) -> Paper:
    """What a variant leaves out must be withheld already (``domain.papers.weekly``)."""
    cut = fitting_cut(content, lambda cut: len(paginate(_story(content, imprint, cut).blocks, _SHEET)) == 1)
    title = _title(content)
    return Paper(
        title=title,
        author=content.organisation,
        subject=_TYPE,
        story=_story(content, imprint, cut),
        marks=imprint.marks(title),
    )


def _title(content: WeeklyContent) -> str:
    return f"Lägesbild vecka{NO_BREAK}{content.week.number}, {content.week.year}"


def _story(content: WeeklyContent, imprint: Imprint, cut: Cut) -> Story:
    story = Story(_SHEET)
    letterhead = Letterhead(
        organisation=clipped(content.organisation, _LONGEST_NAME),
        unit=clipped(content.agreement, _LONGEST_NAME),
        document_type=_TYPE,
        facts=[
            wording.period(content.week.monday, content.week.sunday),
            f"Sammanställd {content.day.isoformat()}",
        ],
    )
    add_letterhead(story, letterhead, imprint)
    story.title(_title(content))
    _add_lists(WeekLists(story, cut), content, cut.characters)
    if content.points_withheld or content.efforts_withheld:
        story.text(_withheld(content), theme.REMARK, indent=0)
    return story


def _add_lists(lists: WeekLists, content: WeeklyContent, most: int) -> None:
    areas = [area_row(area, most) for area in content.areas]
    lists.add(WeekList.AREAS, "Områden", AREAS, areas, _TREND_NOTE if areas else "")
    spots = [spot_row(spot, most) for spot in content.spots]
    lists.add(WeekList.SPOTS, "Platser att följa", SPOTS, spots)
    points = [point_row(point, most) for point in content.points]
    no_points = "" if points else "Inga punkter den här veckan."
    lists.add(WeekList.POINTS, f"Veckans punkter{_told(content)}", POINTS, points, no_points)
    efforts = [effort_row(effort, most) for effort in content.efforts]
    decided_at = _meetings(content, most) if efforts else "Inga beslut den här veckan."
    lists.add(WeekList.EFFORTS, "Beslutade insatser", EFFORTS, efforts, decided_at)
    due = [effort_row(effort, most) for effort in content.due]
    lists.add(WeekList.DUE, f"Klart senast vecka{NO_BREAK}{content.week.next.number}", EFFORTS, due)


def _told(content: WeeklyContent) -> str:
    """``: 12, varav 2 utanför områdena``."""
    outside = f", varav {content.no_area} utanför områdena" if content.no_area and content.areas else ""
    return f": {content.told}{outside}" if content.told else ""


def _meetings(content: WeeklyContent, most: int) -> str:
    named = [
        f"{meeting.series}, {meeting.day.isoformat()}{' (utkast)' if meeting.is_draft else ''}"
        for meeting in content.meetings
    ]
    return f"Möten: {clipped('; '.join(named), most)}" if named else ""


def _withheld(content: WeeklyContent) -> str:
    kinds = ((content.points_withheld, "punkt", "punkter"), (content.efforts_withheld, "insats", "insatser"))
    told = listed([counted(number, one, several) for number, one, several in kinds if number])
    is_one = content.points_withheld + content.efforts_withheld == 1
    return f"{told} är {'sekretessmarkerad' if is_one else 'sekretessmarkerade'} och återges inte här."
