"""All pages of help in one language: their order, the sheet of every key, and a search among them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from textwrap import shorten
from typing import Final

from domain.calendar import NO_BREAK
from domain.help.blocks import Block, Heading, HelpPage, KeyTable, Link, Paragraph, Words
from domain.swedish import fold

CONTENTS: Final = "contents"
SHORTCUTS: Final = "shortcuts"
FOUND: Final = "found"
_AROUND = 40
_LONGEST = 110


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpBook:
    """``pages`` by key. The page of contents links to all others, in the order in which they are read."""

    pages: Mapping[str, HelpPage]

    def page(self, key: str) -> HelpPage:
        """A page, or the sheet of keys. Raises ``KeyError`` for one that there is not."""
        return self.shortcuts() if key == SHORTCUTS else self.pages[key]

    def has(self, key: str) -> bool:
        return key in self.pages

    def chapters(self) -> tuple[HelpPage, ...]:
        """Every page but the sheet of keys in the order of the contents."""
        return tuple(self.pages[link.page] for link in self.pages[CONTENTS].links() if link.page != SHORTCUTS)

    def shortcuts(self) -> HelpPage:
        """Every key on one sheet, under the page where it is live. It has an introduction of its own, and no other words."""
        sheet = self.pages[SHORTCUTS]
        return HelpPage(key=SHORTCUTS, title=sheet.title, blocks=(*sheet.blocks, *self._key_tables()))

    def found(self, text: str, title: str, nothing: str) -> HelpPage:
        """A page of links to those that hold all words of a text, those with them in their titles first."""
        words = fold(text).split()
        hits = [page for page in self.chapters() if _holds(page, words)]
        hits.sort(key=lambda page: not all(word in fold(page.title) for word in words))
        blocks: list[Block] = [block for page in hits for block in _hit(page, words)]
        return HelpPage(key=FOUND, title=title, blocks=tuple(blocks) or (Paragraph((Words(nothing),)),))

    def _key_tables(self) -> Iterator[Block]:
        for page in self.chapters():
            if page.key_rows():
                yield Heading(page.title)
                yield KeyTable(page.key_rows())


def _holds(page: HelpPage, words: list[str]) -> bool:
    keys = (cap.keys for row in page.key_rows() for cap in row.keys)
    whole = fold(" ".join((page.title, *page.texts(), *keys)))
    return bool(words) and all(word in whole for word in words)


def _hit(page: HelpPage, words: list[str]) -> Iterator[Block]:
    yield Paragraph((Link(page.title, page.key),))
    yield Paragraph((Words(_snippet(page, words[0])),))


def _snippet(page: HelpPage, word: str) -> str:
    """The first text that holds the word, round it; the beginning of the page when only its title does."""
    texts = page.texts()
    text = next((each for each in texts if word in fold(each)), texts[0])
    found = fold(text).find(word)
    begin = text.rfind(" ", 0, found - _AROUND) + 1 if found > _AROUND else 0
    part = shorten(text[begin:], _LONGEST, placeholder=f"{NO_BREAK}…")
    return f"…{NO_BREAK}{part}" if begin else part
