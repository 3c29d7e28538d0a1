"""A document ready to be printed, and the printing of it: laid out, drawn, written as an archival file."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from desktop.documents.archive_writer import Properties, write_archive
from desktop.documents.attachment import Attachment
from desktop.documents.collector import collector_at_rest
from desktop.documents.page import PageMarks, Progress, draw_story
from desktop.documents.story import Story
from desktop.documents.tagged_canvas import TaggedCanvas
from domain.papers.archive import Archive

_WRITING = 0.9
"""How far a printing has come while its file is written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """``title`` is the file's own, in the title bar of a reader; ``subject`` its reference numbers or kind."""

    title: str
    author: str
    subject: str
    story: Story
    marks: PageMarks


def print_paper(
    paper: Paper,
    stamped_at: datetime,
    *,
    archive: Archive = Archive.A2A,
    attachment: Attachment | None = None,
    progress: Progress | None = None,
    canvas_type: type[TaggedCanvas] = TaggedCanvas,
) -> bytes:
    """Return the finished PDF: the same bytes for the same paper and stamp.

    ``stamped_at`` is aware and becomes the file's date. A paper is printed once: its story is used up.
    """
    properties = Properties(
        title=paper.title, author=paper.author, subject=paper.subject, stamped_at=stamped_at
    )
    with collector_at_rest():
        canvas = draw_story(paper.story, paper.marks, progress, canvas_type)
        return write_archive(
            canvas, properties, archive=archive, attachment=attachment, may_go_on=_asker(progress)
        )


def _asker(progress: Progress | None) -> Callable[[], None]:
    return (lambda: None) if progress is None else partial(progress, _WRITING)
