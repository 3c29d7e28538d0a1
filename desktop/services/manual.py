"""The manual: the help of the window in Swedish as an archival PDF. It needs no store."""

from datetime import date
from pathlib import Path

from db.store import Clock
from desktop.documents.manual_document import manual_paper
from desktop.documents.paper import print_paper
from desktop.help_shelf import help_book
from desktop.services.files import write_whole_file
from desktop.services.language import Language
from desktop.services.office import system_clock
from desktop.services.papers.made import day_stamp
from desktop.version import program_version


def manual_pdf(day: date) -> bytes:
    """The same bytes for the same day and version of the program."""
    paper = manual_paper(help_book(Language.SWEDISH.value), version=program_version(), day=day)
    return print_paper(paper, day_stamp(day))


def save_manual(target: Path, clock: Clock = system_clock) -> None:
    """Write today's manual. Raises ``UserError(TARGET_NOT_WRITABLE)``."""
    write_whole_file(target, manual_pdf(clock().astimezone().date()))
