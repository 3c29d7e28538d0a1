"""One of the statute's three parts of a situation picture: its text, then its points under their areas."""

from collections.abc import Sequence

from desktop.documents import theme, wording
from desktop.documents.counting import counted, listed
from desktop.documents.fonts import Face
from desktop.documents.picture_wording import (
    PART_TITLES,
    WITHOUT_AREA,
    point_detail,
    point_headline,
    secrecy_words,
)
from desktop.documents.story import Story
from desktop.documents.text_lines import Run
from domain.picture_content import PictureContent, PicturePoint
from domain.pictures import PicturePart


def add_part(story: Story, picture: PictureContent, part: PicturePart, withheld: Sequence[str]) -> None:
    """``withheld`` are the provisions of the points that are left out."""
    with story.within("Sect"):
        story.heading(PART_TITLES[part])
        story.texts(picture.texts[part], theme.BODY, indent=0)
        for area, points in picture.points_by_area(part):
            story.subheading(area.title if area else WITHOUT_AREA)
            with story.unnumbered_list():
                for point in points:
                    with story.within("LI", "LBody"):
                        _add_point(story, point)
        if withheld:
            story.text(_withheld_sentence(withheld), theme.REMARK, indent=0)
        elif part in picture.empty_parts:
            story.text("Delen har ingen text och inga punkter.", theme.REMARK, indent=0)


def _add_point(story: Story, point: PicturePoint) -> None:
    if point.is_oral:
        story.text(wording.oral_sentence(point.source), theme.POINT_ALONE, indent=0)
        return
    story.text([Run(Face.SANS_SEMIBOLD, point_headline(point))], theme.POINT, indent=0)
    if detail := point_detail(point):
        story.text(detail, theme.POINT_CIRCUMSTANCES, indent=0)
    secrecy = secrecy_words(point)
    story.texts(point.text, theme.SMALL, indent=0)
    if secrecy:
        story.text(f"{secrecy}.", theme.SMALL_GREY, indent=0)


def _withheld_sentence(provisions: Sequence[str]) -> str:
    """How many points are left out, and under which provisions."""
    points = counted(len(provisions), "punkt är sekretessmarkerad", "punkter är sekretessmarkerade")
    named = listed(sorted({provision for provision in provisions if provision}))
    return f"{points}{wording.provision_note(named)} och återges inte här."
