"""The page of agreements: parties, areas with goal and cause analysis, measures."""

from collections.abc import Iterator
from uuid import UUID

from desktop.exchange.everything.pages.markup import Piece, counted, element, facts, listed, said, table
from desktop.exchange.everything.pages.names import Names, day, span, word
from desktop.exchange.everything.pages.site import Site, WrittenPage
from desktop.exchange.everything.reading import Reading, Row

_TEXTS = (("Mål", "goal"), ("Orsaksanalys", "cause_analysis"), ("Varför här", "relevance"))


def agreement_page(site: Site, reading: Reading, names: Names) -> WrittenPage:
    told = counted(reading.count("agreement"), "överenskommelse", "överenskommelser")
    return site.add("overenskommelser", "Överenskommelser", told, _agreements(reading, names))


def _agreements(reading: Reading, names: Names) -> Iterator[Piece]:
    for agreement in reading.rows("agreement", "sort_key"):
        key = [agreement["id"]]
        yield element("h2", agreement["title"] or "Utan titel")
        yield facts(
            (
                ("Nivå", word("agreement", "level", agreement)),
                ("Undertecknad", day(agreement["signed_on"])),
                ("Gäller", span(agreement["valid_from"], agreement["valid_to"])),
                ("Ersätter", names.agreements.get(agreement["replaces_id"], "")),
            )
        )
        yield said(agreement["purposes"])
        yield from _named(
            "Parter",
            [_party(row, names) for row in reading.rows_of("agreement_party", "agreement_id", key)],
        )
        yield from _named(
            "Förlängningar",
            [_prolongation(row) for row in reading.rows_of("prolongation", "agreement_id", key)],
        )
        areas = reading.rows_of("priority_area", "agreement_id", key)
        areas.sort(key=lambda row: row["position"])
        yield from _named("Prioriterade samverkansområden", [_area_name(area) for area in areas])
        for area in areas:
            yield from _area(reading, area, names)


def _named(title: str, items: list[str]) -> Iterator[Piece]:
    if items:
        yield element("h3", title)
        yield listed(items)


def _party(row: Row, names: Names) -> str:
    dnr = f"dnr {row['dnr']}" if row["dnr"] else ""
    return ", ".join(part for part in (names.party(row), row["signatory_role"], dnr) if part)


def _prolongation(row: Row) -> str:
    until = f"till och med {day(row['until'])}" if row["until"] else "tills vidare"
    decided = f"beslutad {day(row['decided_on'])}" if row["decided_on"] else ""
    return ", ".join(part for part in (until, decided, row["note"]) if part)


def _area_name(area: Row) -> str:
    return f"{area['letter']} {area['title']}".strip()


def _area(reading: Reading, area: Row, names: Names) -> Iterator[Piece]:
    """What is said of an area beside its name; nothing where nothing is."""
    measures = reading.rows_of("plan_measure", "area_id", [area["id"]])
    texts = [(title, area[column]) for title, column in _TEXTS if area[column]]
    if texts or measures:
        yield element("h3", _area_name(area))
    for title, text in texts:
        yield element("h4", title)
        yield said(text)
    if measures:
        sides = _sides(reading, [row["id"] for row in measures], names)
        rows = (
            _measure(row, sides.get(row["id"], []))
            for row in sorted(measures, key=lambda row: row["position"])
        )
        heads = ("Åtgärd", "Orsak", "Operativa mål", "När", "Vem", "Läge", "Uppföljning")
        yield from table(f"Åtgärder, {area['title']}", heads, rows, "-ssd--s")


def _measure(row: Row, sides: list[str]) -> tuple[Piece, ...]:
    return (
        row["measure"],
        row["cause"],
        row["goal"],
        day(row["due_on"]),
        listed(sides),
        word("plan_measure", "status", row),
        row["follow_up"],
    )


def _sides(reading: Reading, measures: list[UUID], names: Names) -> dict[UUID, list[str]]:
    """What each party has undertaken of a measure."""
    sides: dict[UUID, list[str]] = {}
    for row in reading.rows_of("commitment", "measure_id", measures):
        told = ", ".join(part for part in (names.responsible(row), row["what"]) if part)
        sides.setdefault(row["measure_id"], []).append(f"{told} ({word('commitment', 'status', row)})")
    return sides
