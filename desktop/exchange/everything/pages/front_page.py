"""The first page: what this is, what is secret in it, where everything lies, how to check it and read it in again."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from desktop.exchange.everything.package_writer import SUMS, WrittenFile
from desktop.exchange.everything.pages.list_pages import paper_rows
from desktop.exchange.everything.pages.markup import (
    Html,
    Piece,
    counted,
    element,
    facts,
    joined,
    link,
    listed,
    note,
    section,
    table,
)
from desktop.exchange.everything.pages.meeting_pages import SeriesPage
from desktop.exchange.everything.pages.site import WrittenPage
from desktop.exchange.everything.reading import Reading
from domain.calendar import clock, long_date

FILES_PAGE = "filer.html"
FILES_TITLE = "Filer och kontrollsummor"


@dataclass(frozen=True, slots=True, kw_only=True)
class Front:
    """What the first page leads to. ``papers`` by the heading they stand under, each with its title."""

    program: str
    schema: str
    exported_at: datetime
    rows: int
    changed: int
    series: Sequence[SeriesPage]
    follow_ups: Sequence[WrittenPage]
    points: Sequence[WrittenPage]
    lists: Sequence[WrittenPage]
    papers: Sequence[tuple[str, Sequence[tuple[str, WrittenFile]]]]


LEAD = (
    "Här finns allt som låg i en fil i Samsyn: färdigställda protokoll, överenskommelser, uppföljningar, lägesbilder, "
    "logg och alla tabeller. Det går att läsa utan programmet."
)


def front_parts(front: Front, reading: Reading) -> Iterator[Piece]:
    made_at = front.exported_at.astimezone()
    yield facts(
        (
            ("Skrivet", f"{long_date(made_at.date())} klockan {clock(made_at.time())}"),
            ("Program", f"Samsyn {front.program}"),
            ("Tabellernas version", front.schema),
            ("Rader i tabellerna", str(front.rows)),
        )
    )
    if front.changed:
        yield note("Allt är inte som det var", element("p", _changed(front.changed)), is_danger=True)
    yield note("Sekretess och personuppgifter", element("p", _SECRECY), _marked(reading))
    yield section("Möten", joined(_series(front.series)))
    yield section("Uppföljningar", _pages(front.follow_ups))
    yield section("Lägesbildspunkter", _pages(front.points))
    for title, papers in front.papers:
        yield section(title, joined(table(title, ("Handling", "SHA-256"), paper_rows(papers))))
    yield section("Mer", _pages(front.lists), listed(_others()))
    yield _checking()
    yield _reading_back()


_SECRECY = (
    "Paketet innehåller allt, också det som är markerat för sekretess, och personuppgifter. Förvara det som filen det "
    "kommer ur, och pröva vad som får lämnas ut innan någon annan får ta del av det."
)


_MARKED = (
    ("situation_point", "lägesbildspunkt", "lägesbildspunkter"),
    ("agenda_item", "paragraf eller dagordningspunkt", "paragrafer eller dagordningspunkter"),
)
_MARKS = (
    ("to_be_tested", "ska sekretessprövas."),
    ("oral_only", "endast muntligt. Vad som sades finns inte här, bara att något berättades."),
)


def _marked(reading: Reading) -> Html:
    """How much is marked for secrecy, and how."""
    found = [
        f"{counted(number, one, several)}: {told}"
        for table_name, one, several in _MARKED
        for sensitivity, told in _MARKS
        if (number := reading.count(table_name, sensitivity=sensitivity))
    ]
    return listed(found) or element("p", "Ingenting är markerat för sekretess.")


def _changed(number: int) -> str:
    return (
        f"{number} versioner av protokoll eller anteckningar stämmer inte med kontrollsumman som de fick när de "
        "färdigställdes. De är utmärkta på mötesseriernas sidor. Jämför med en äldre säkerhetskopia."
    )


def _series(series: Sequence[SeriesPage]) -> Iterator[Html]:
    rows = (
        (
            link(each.page.path, each.page.title),
            str(each.meetings),
            str(each.finished),
            f"{each.first} – {each.last}",
        )
        for each in series
    )
    yield from table("Möten i varje serie", ("Serie", "Möten", "Färdigställda", "Tid"), rows, "-nnd")


def _pages(pages: Sequence[WrittenPage]) -> Html:
    return listed(joined((link(page.path, page.title), f" ({page.told})")) for page in pages) or element(
        "p", "Inga."
    )


def _others() -> Iterator[Html]:
    for target, title, told in (
        ("beskrivning.html", "Beskrivning av tabellerna", "varje tabell och kolumn, med länkar till filerna"),
        (FILES_PAGE, FILES_TITLE, "varje fil i paketet med SHA-256"),
        ("tabeller/csv/audit_event.csv", "Loggen (CSV)", "vem som gjorde vad, när"),
    ):
        yield joined((link(target, title), f" ({told})"))


def _checking() -> Html:
    return section(
        "Kontrollera att inget är ändrat",
        element(
            "p",
            joined(
                ("Filen ", element("code", SUMS), " har en kontrollsumma för varje fil. I Linux och macOS:")
            ),
        ),
        element("pre", "sha256sum -c SHA256SUMS"),
        element("p", "I Windows, för en fil i taget:"),
        element("pre", "certutil -hashfile FIL SHA256"),
        element("p", _CHAIN),
    )


_CHAIN = (
    "Varje färdigställt protokoll har också en länk i sin mötesseries kedja, och koden i sidfoten på utskriften räknas "
    "fram ur den. Samsyn följer kedjorna när paketet har lästs in."
)


def _reading_back() -> Html:
    return section(
        "Läs in i Samsyn",
        element("p", "Välj Ta emot en överlämning när du startar Samsyn, eller skriv:"),
        element("pre", "samsyn --data NY-FIL.samsyn import everything MAPPEN"),
    )


def file_rows(files: Sequence[WrittenFile]) -> Iterator[tuple[Piece, ...]]:
    """Every file with its size and sum."""
    for file in sorted(files, key=lambda each: each.path):
        yield link(file.path, file.path), str(file.size), element("code", file.sha256)
