"""Protokoll and minnesanteckningar on paper (docs/domain.md sections 3.1 and 3.2), from frozen minutes.

Knows what minutes are and how they are laid out; not where they were written or are kept.
"""

from dataclasses import replace
from datetime import datetime

from desktop.documents import theme, wording
from desktop.documents.flowables import PageMark, line_below
from desktop.documents.follow_up_table import add_follow_up_table
from desktop.documents.fonts import Face
from desktop.documents.imprint import ORIGINAL, Imprint
from desktop.documents.letterhead import Letterhead, add_letterhead
from desktop.documents.minutes_facts import add_facts
from desktop.documents.minutes_section import add_corrections, add_section
from desktop.documents.paper import Paper, print_paper
from desktop.documents.signatures import Signature, add_signatures
from desktop.documents.story import Story
from desktop.documents.tagged_canvas import TaggedCanvas
from desktop.documents.text_lines import Run
from domain.calendar import NO_BREAK, long_date
from domain.minutes import AttendanceFunction, DocumentType, Minutes


def minutes_paper(minutes: Minutes, imprint: Imprint = ORIGINAL) -> Paper:
    """A draft is watermarked, and nobody initials a copy. What a variant leaves out must be withheld already."""
    document_type = wording.DOCUMENT_TYPES[minutes.document_type]
    numbers = ", ".join(dnr.dnr for dnr in minutes.dnr)
    story = Story()
    add_minutes(story, minutes, imprint)
    return Paper(
        title=f"{document_type}: {minutes_title(minutes)}",
        author=minutes.organisation,
        subject=f"Dnr {numbers}" if numbers else document_type,
        story=story,
        marks=imprint.marks(
            running_head(minutes),
            is_draft=minutes.is_draft,
            approvers=0 if imprint.is_copy else len(_initials(minutes)),
        ),
    )


def render_minutes(
    minutes: Minutes,
    stamped_at: datetime,
    canvas_type: type[TaggedCanvas] = TaggedCanvas,
    *,
    code: str = "",
) -> bytes:
    """Return the original, as it is kept: ``stamped_at`` is aware and becomes the file's date; ``code`` as spelled."""
    paper = minutes_paper(minutes, replace(ORIGINAL, code=code))
    return print_paper(paper, stamped_at, canvas_type=canvas_type)


def minutes_title(minutes: Minutes) -> str:
    day = f"den{NO_BREAK}{long_date(minutes.day)}"
    return ", ".join(part for part in (minutes.series or minutes.title, day) if part)


def running_head(minutes: Minutes) -> str:
    document_type = wording.DOCUMENT_TYPES[minutes.document_type]
    return f"{document_type} {minutes.day.isoformat()} · {minutes.series or minutes.title}"


def add_minutes(story: Story, minutes: Minutes, imprint: Imprint, mark: PageMark | None = None) -> None:
    """Set whole minutes, letterhead to signatures: a document of their own, or a part of a year book."""
    add_letterhead(story, _letterhead(minutes), imprint)
    story.title(minutes_title(minutes), mark)
    add_facts(story, minutes, imprint.code)
    add_corrections(story, minutes.corrections_of(""), indent=0)
    story.add(line_below(story.sheet.column, theme.HALF, theme.STRONG_LINE))
    first_follow_up = 1
    for section in minutes.sections:
        add_section(story, section, first_follow_up, minutes.corrections_of(section.label))
        first_follow_up += len(section.follow_ups)
    _add_follow_ups(story, minutes)
    _add_next_meeting(story, minutes)
    add_signatures(story, _signatures(minutes))
    _add_dissents(story, minutes)


def _letterhead(minutes: Minutes) -> Letterhead:
    return Letterhead(
        organisation=minutes.organisation,
        unit=minutes.series,
        document_type=wording.DOCUMENT_TYPES[minutes.document_type],
        facts=[minutes.day.isoformat(), *(f"Dnr {dnr.dnr}" for dnr in minutes.dnr)],
    )


def _add_follow_ups(story: Story, minutes: Minutes) -> None:
    if minutes.follow_ups:
        with story.within("Sect"):
            story.heading("Uppföljningslista")
            add_follow_up_table(story, minutes.follow_ups, minutes.day)


def _add_next_meeting(story: Story, minutes: Minutes) -> None:
    if minutes.next_meeting is not None:
        with story.within("Sect"):
            story.heading("Nästa möte")
            story.text(wording.next_meeting(minutes.next_meeting), indent=0)


def _signatures(minutes: Minutes) -> list[Signature]:
    """Return who signs: notes, the one who wrote them; minutes, also the chair and those chosen to approve."""
    is_notes = minutes.document_type is DocumentType.NOTES
    caption = "Vid anteckningarna" if is_notes else "Vid protokollet"
    writers = [
        Signature(caption=caption, name=name, function="sekreterare")
        for name in _names(minutes, AttendanceFunction.SECRETARY) or [""]
    ]
    return writers if is_notes else [*writers, *_approvals(minutes)]


def _initials(minutes: Minutes) -> list[Signature]:
    return _approvals(minutes) if minutes.document_type is DocumentType.MINUTES else []


def _approvals(minutes: Minutes) -> list[Signature]:
    """Chair first. A line without a name when it is not known who was in the chair."""
    signers = [(name, "ordförande") for name in _names(minutes, AttendanceFunction.CHAIR) or [""]]
    signers += [(name, "justerare") for name in _names(minutes, AttendanceFunction.APPROVER)]
    return [
        Signature(caption="Justeras", name=name, function=function, remark=_approved_on(minutes, name))
        for name, function in signers
    ]


def _approved_on(minutes: Minutes, name: str) -> str:
    """Each person's own day; of minutes of the first format only one day is known."""
    days = {line.name: line.approved_on for line in minutes.approvals}
    day = days.get(name, None if days or minutes.approved_at else minutes.approved_on)
    return f"Justerat {day.isoformat()}" if day else ""


def _add_dissents(story: Story, minutes: Minutes) -> None:
    """Below the signatures, in the whole width: a dissent may be long, and a signature is never parted."""
    for line in minutes.approvals:
        if line.dissent or not line.shown:
            words = [Run(Face.SANS_SEMIBOLD, f"{line.name}. "), Run(Face.SANS, wording.dissent(line))]
            story.text(words, theme.POINT_ALONE, indent=0)


def _names(minutes: Minutes, function: AttendanceFunction) -> list[str]:
    return [line.name for line in minutes.attendance if line.function is function]
