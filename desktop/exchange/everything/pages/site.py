"""The pages that have been written, each with what the first page says of it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from desktop.exchange.everything.package_writer import PackageWriter
from desktop.exchange.everything.pages.markup import Piece, counted, page
from desktop.exchange.everything.pages.pieces import pieces
from desktop.exchange.everything.reading import Row

UP = "../"
MOST_ON_A_PAGE = 2000


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenPage:
    """``told`` is what is counted on it, in words."""

    path: str
    title: str
    told: str


class Site:
    """Writes pages; ``tell`` is called before each, and may raise to end it all."""

    def __init__(self, writer: PackageWriter, tell: Callable[[], None]) -> None:
        self._writer, self._tell = writer, tell

    def add(self, name: str, title: str, told: str, parts: Iterable[Piece]) -> WrittenPage:
        """A page below the first one."""
        path = f"sidor/{name}.html"
        self.write(path, title, "", parts, UP)
        return WrittenPage(path=path, title=title, told=told)

    def add_in_parts(
        self,
        name: str,
        title: str,
        rows: Iterable[Row],
        parts: Callable[[str, list[Row]], Iterable[Piece]],
        words: tuple[str, str],
    ) -> list[WrittenPage]:
        """One page, or several when the rows are more than a browser likes; ``words`` for one row and for more."""
        pages = []
        for number, some in enumerate(pieces(rows, MOST_ON_A_PAGE), start=1):
            is_first = number == 1
            part_title = title if is_first else f"{title}, del {number}"
            told = counted(len(some), *words)
            pages.append(
                self.add(name if is_first else f"{name}-{number}", part_title, told, parts(part_title, some))
            )
        return pages

    def write(self, path: str, title: str, lead: Piece, parts: Iterable[Piece], up: str = "") -> None:
        self._tell()
        with self._writer.open(path) as file:
            for piece in page(title, lead, parts, up):
                file.write(piece)
