"""The register, and what is decided of keeping and disposing: lists that are read as they stand in their tables."""

from collections.abc import Iterable, Iterator, Mapping
from uuid import UUID

from desktop.exchange.everything.package_writer import WrittenFile
from desktop.exchange.everything.pages.markup import Piece, counted, element, joined, link, table
from desktop.exchange.everything.pages.names import Names, day, span, word
from desktop.exchange.everything.pages.site import UP, Site, WrittenPage
from desktop.exchange.everything.reading import Reading, Row


def register_page(site: Site, reading: Reading, names: Names) -> WrittenPage:
    parties = counted(reading.count("party"), "part", "parter")
    told = f"{parties}, {reading.count('participant')} deltagare"
    return site.add("register", "Register", told, _register(reading, names))


def keeping_page(site: Site, reading: Reading, certificates: Mapping[UUID, WrittenFile]) -> WrittenPage:
    rules = counted(reading.count("retention_rule"), "regel", "regler")
    told = f"{rules}, {counted(reading.count('disposal'), 'gallring', 'gallringar')}"
    return site.add("bevarande", "Bevarande och gallring", told, _keeping(reading, certificates))


def _register(reading: Reading, names: Names) -> Iterator[Piece]:
    yield from table(
        "Parter",
        ("Namn", "Slag", "Gäller"),
        ((row["name"], word("party", "kind", row), _valid(row)) for row in reading.rows("party", "sort_key")),
        "--d",
    )
    yield from table(
        "Deltagare",
        ("Namn", "Titel", "Part", "E-post", "Telefon", "Slutade"),
        (
            (row["name"], row["title"], names.party(row), row["email"], row["phone"], day(row["left_on"]))
            for row in reading.rows("participant", "sort_key")
        ),
        "-----d",
    )
    yield from table(
        "Stadsdelar och stadsdelsområden",
        ("Namn", "Slag", "Ligger i", "Gäller"),
        (_district(row, names) for row in reading.rows("district", "sort_key")),
        "---d",
    )
    yield from table(
        "Platser",
        ("Namn", "Slag", "Stadsdel", "Gäller"),
        (
            (
                row["name"],
                word("place", "kind", row),
                names.districts.get(row["district_id"], ""),
                _valid(row),
            )
            for row in reading.rows("place", "sort_key")
        ),
        "---d",
    )


def _district(row: Row, names: Names) -> tuple[Piece, ...]:
    return (
        row["name"],
        word("district", "kind", row),
        names.districts.get(row["parent_id"], ""),
        _valid(row),
    )


def _valid(row: Row) -> str:
    return span(row["valid_from"], row["valid_to"])


def _keeping(reading: Reading, certificates: Mapping[UUID, WrittenFile]) -> Iterator[Piece]:
    yield from table(
        "Gallringsregler",
        ("Handling", "Gäller", "Tid", "Räknas från", "Rättsligt stöd", "Beslut"),
        map(_rule, reading.rows("retention_rule")),
        "--d-ss",
    )
    yield from table(
        "Gallringar",
        ("Handling", "Till och med", "Antal", "Genomförd", "Beslut", "Bevis"),
        (_disposal(row, certificates.get(row["id"])) for row in reading.rows("disposal")),
        "-dnds-",
    )
    yield from table(
        "Bestämmelser om sekretess",
        ("Bestämmelse", "Skyddar", "Gäller"),
        ((row["label"], row["protects"], _valid(row)) for row in reading.rows("provision", "position")),
        "-sd",
    )


def _rule(row: Row) -> tuple[Piece, ...]:
    told = ((row["years"], "år", "år"), (row["months"], "månad", "månader"))
    return (
        word("retention_rule", "record_kind", row),
        word("retention_rule", "action", row),
        " ".join(counted(number, one, several) for number, one, several in told if number),
        word("retention_rule", "counted_from", row),
        row["legal_basis"],
        row["decision"],
    )


def _disposal(row: Row, certificate: WrittenFile | None) -> tuple[Piece, ...]:
    return (
        word("disposal", "record_kind", row),
        day(row["until"]),
        str(row["counted"]),
        day(row["done_at"].date()) if row["done_at"] else "",
        row["decision"],
        _paper(certificate) if certificate else "",
    )


def _paper(file: WrittenFile) -> Piece:
    return joined((link(f"{UP}{file.path}", "Gallringsbevis (PDF)"), element("code", file.sha256)), "<br>")


def paper_rows(papers: Iterable[tuple[str, WrittenFile]]) -> Iterator[tuple[Piece, ...]]:
    """Documents on the first page, each with its sum."""
    for title, file in papers:
        yield link(file.path, f"{title} (PDF)"), element("code", file.sha256)
