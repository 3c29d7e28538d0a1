"""The books of help that ship with the program, one in each language: read from their files once, when somebody asks."""

from functools import cache

from domain.help.book import HelpBook
from domain.help.reading import read_help_page
from resources import help_pages, help_path


@cache
def help_book(language: str) -> HelpBook:
    """The help in "sv" or "en". A page outside its subset of Markdown raises ``ValueError``: a test reads them all."""
    return HelpBook(
        pages={
            page: read_help_page(page, help_path(language, page).read_text(encoding="utf-8"))
            for page in help_pages(language)
        }
    )
