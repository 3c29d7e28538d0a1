"""Situation points, a page for each month; what was told orally only has no words."""

from collections.abc import Iterator
from functools import partial
from itertools import groupby

from desktop.exchange.everything.pages.markup import Piece, element, table
from desktop.exchange.everything.pages.names import Names, day, word
from desktop.exchange.everything.pages.site import Site, WrittenPage
from desktop.exchange.everything.reading import Reading, Row

_HEADS = ("Dag", "Källa", "Kategori", "Var och när", "Text", "Utveckling", "Allvar", "Sekretess")


def point_pages(site: Site, reading: Reading, names: Names) -> list[WrittenPage]:
    """The newest month first."""
    pages = {
        month: site.add_in_parts(
            f"lagesbildspunkter-{month or 'utan-dag'}",
            f"Lägesbildspunkter {month or 'utan dag'}",
            rows,
            partial(_page, names),
            ("punkt", "punkter"),
        )
        for month, rows in groupby(reading.rows("situation_point", "day"), _month)
    }
    return [page for month in sorted(pages, reverse=True) for page in pages[month]]


def _month(row: Row) -> str:
    return day(row["day"])[:7]


def _page(names: Names, title: str, rows: list[Row]) -> Iterator[Piece]:
    yield from table(title, _HEADS, (_row(row, names) for row in rows), "d--ss---")


def _row(row: Row, names: Names) -> tuple[Piece, ...]:
    where = (row["place"], names.districts.get(row["district_id"], ""), row["time_of_day"])
    is_open = row["sensitivity"] == "open"
    return (
        day(row["day"]) or "Utan dag",
        names.party(row, "source_party_id"),
        row["category"],
        "\n".join(part for part in where if part),
        row["text"],
        word("situation_point", "trend", row),
        word("situation_point", "severity", row),
        "" if is_open else _mark(row),
    )


def _mark(row: Row) -> Piece:
    told = ", ".join(part for part in (word("situation_point", "sensitivity", row), row["provision"]) if part)
    return element("span", told, 'class="mark"')
