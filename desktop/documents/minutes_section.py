"""One § of the minutes: heading, text, what was agreed, points of the situation picture, its follow-ups."""

from collections.abc import Sequence

from desktop.documents import theme, wording
from desktop.documents.fonts import Face
from desktop.documents.story import Story
from desktop.documents.text_lines import Run
from domain.masks import label
from domain.minutes import AreaLine, CorrectionLine, FollowUpLine, PointLine, Section
from domain.secrecy import Sensitivity

_ORAL_ITEM = "Information lämnades muntligt. Uppgiften antecknas inte."


def add_section(
    story: Story, section: Section, first_follow_up: int, corrections: Sequence[CorrectionLine] = ()
) -> None:
    """``first_follow_up`` is the number of the section's first follow-up in the list at the end."""
    with story.within("Sect"):
        story.heading(section.heading or "Utan rubrik", section.label)
        if section.areas:
            story.text(_area_titles(section.areas), theme.UNDER_HEADING)
        _add_matter(story, section)
        if section.points:
            _add_points(story, section.points)
        if section.follow_ups:
            _add_follow_ups(story, section.follow_ups, first_follow_up)
        add_corrections(story, corrections)


def add_corrections(story: Story, corrections: Sequence[CorrectionLine], indent: float = theme.HANG) -> None:
    """Below what was corrected, which stays as it was written."""
    for line in corrections:
        story.text(wording.correction(line), theme.CORRECTION, indent=indent)


def _add_matter(story: Story, section: Section) -> None:
    """Text and agreements, or the sentence that stands where they are not to be read."""
    if section.sensitivity is Sensitivity.ORAL_ONLY:
        story.text(_ORAL_ITEM)
        return
    if not section.shown:
        story.text(_instead_of(section, wording.withheld_text_sentence(section.provision)))
        return
    story.texts(section.text)
    if section.sensitivity is Sensitivity.TO_BE_TESTED:
        story.text(wording.to_be_tested_sentence(section.provision), theme.REMARK)
    if sentences := wording.att_sentences(section.decisions):
        story.text("Mötet enas om", theme.LEAD_IN)
        story.att_sentences(sentences)


def _instead_of(matter: Section | PointLine, sentence: str) -> str:
    """What is withheld and not marked has been tested, and was masked whole."""
    return label(matter.provision) if matter.sensitivity is Sensitivity.OPEN else sentence


def _area_titles(areas: Sequence[AreaLine]) -> str:
    return ("Område: " if len(areas) == 1 else "Områden: ") + "; ".join(area.title for area in areas)


def _add_points(story: Story, points: Sequence[PointLine]) -> None:
    with story.unnumbered_list():
        for point in points:
            with story.within("LI", "LBody"):
                _add_point(story, point)


def _add_point(story: Story, point: PointLine) -> None:
    if point.sensitivity is Sensitivity.ORAL_ONLY:
        story.text(wording.oral_sentence(point.source), theme.POINT_ALONE)
        return
    if not point.shown:
        story.text(_instead_of(point, wording.withheld_sentence(point.provision)), theme.POINT_ALONE)
        return
    story.text(_point_heading(point), theme.POINT)
    story.text(wording.point_circumstances(point), theme.POINT_CIRCUMSTANCES)
    if text := wording.point_text(point):
        story.text(text, theme.POINT_TEXT)
    if point.sensitivity is Sensitivity.TO_BE_TESTED:
        story.text(wording.to_be_tested_sentence(point.provision), theme.POINT_TEXT)


def _point_heading(point: PointLine) -> list[Run]:
    where = ", ".join(part for part in (point.place, point.district) if part)
    category = wording.capitalised(point.category) or "Lägesbildspunkt"
    return [Run(Face.SANS_SEMIBOLD, category), Run(Face.SANS, f" – {where}" if where else "")]


def _add_follow_ups(story: Story, lines: Sequence[FollowUpLine], first_number: int) -> None:
    """Say where it was agreed who does what until when; status and reports stand in the list at the end."""
    with story.unnumbered_list():
        for number, line in enumerate(lines, start=first_number):
            with story.within("LI", "LBody"):
                story.text(_follow_up_heading(line, number), theme.POINT)
                story.text(wording.responsibility(line), theme.SMALL_GREY)


def _follow_up_heading(line: FollowUpLine, number: int) -> list[Run]:
    return [Run(Face.SANS_SEMIBOLD, f"Uppföljning {number}"), Run(Face.SANS, f" – {wording.what(line)}")]
