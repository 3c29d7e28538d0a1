"""What the tables of a package mean: as a page for people and as JSON for programs, from which it is read back, too."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from desktop.exchange.everything.dictionary import TABLES, described
from desktop.exchange.everything.pages.markup import (
    Html,
    Piece,
    counted,
    element,
    joined,
    link,
    listed,
    section,
    table,
)
from desktop.exchange.everything.table_files import csv_path, json_path
from domain.handover import ColumnKind, ColumnShape, TableShape

DESCRIPTION_JSON = "description.json"
DESCRIPTION_PAGE = "beskrivning.html"
DESCRIPTION_TITLE = "Beskrivning av tabellerna"
KINDS: Mapping[ColumnKind, str] = {
    ColumnKind.KEY: "nyckel",
    ColumnKind.TEXT: "text",
    ColumnKind.WORD: "ord ur en lista",
    ColumnKind.WHOLE: "heltal",
    ColumnKind.NUMBER: "decimaltal",
    ColumnKind.TRUTH: "ja eller nej",
    ColumnKind.DAY: "datum",
    ColumnKind.CLOCK: "klockslag",
    ColumnKind.MOMENT: "tidpunkt",
    ColumnKind.FILE: "fil",
}
_FORMS: Mapping[ColumnKind, str] = {
    ColumnKind.KEY: "36 tecken, till exempel 0199a2f0-5c3e-7b1d-8a44-1f0e6c9d2b71.",
    ColumnKind.TEXT: "Tom när den inte är känd. I CSV står en apostrof (') före text som börjar med "
    "= + - @ ' eller tabb, så att inget kalkylprogram räknar på den. Ta bort den när du läser.",
    ColumnKind.WORD: "Det som står är det engelska ordet. Vad det betyder står i kolumnens beskrivning.",
    ColumnKind.WHOLE: "Siffror utan mellanrum.",
    ColumnKind.NUMBER: "Med decimalpunkt.",
    ColumnKind.TRUTH: "I JSON true eller false, i CSV ja eller nej.",
    ColumnKind.DAY: "År, månad och dag, till exempel 2026-11-12.",
    ColumnKind.CLOCK: "Timme, minut och sekund, till exempel 09:30:00.",
    ColumnKind.MOMENT: "Dag och tid i UTC, till exempel 2026-11-12T12:00:00.123456+00:00.",
    ColumnKind.FILE: "Sökvägen till filen i paketet. Tom när filen är tom.",
}


def description_json(shapes: tuple[TableShape, ...], counts: Mapping[str, int]) -> bytes:
    """In the order in which the tables must be read: each after those it refers to."""
    told = {"tables": [_table_object(shape, counts[shape.name]) for shape in shapes]}
    return json.dumps(told, ensure_ascii=False, indent=1).encode()


def _table_object(shape: TableShape, rows: int) -> dict[str, Any]:
    words = TABLES[shape.name]
    return {
        "name": shape.name,
        "title": words.title,
        "meaning": words.meaning,
        "rows": rows,
        "json": json_path(shape.name),
        "csv": csv_path(shape.name),
        "columns": [_column_object(shape.name, column) for column in shape.columns],
    }


def _column_object(table_name: str, column: ColumnShape) -> dict[str, Any]:
    words = described(table_name, column.name)
    return {
        "name": column.name,
        "meaning": words.meaning,
        "kind": column.kind.value,
        "unit": words.unit,
        "key": column.is_key,
        "may_lack": column.may_lack,
        "refers_to": column.refers_to,
        "words": dict(words.words),
    }


def description_parts(shapes: tuple[TableShape, ...], counts: Mapping[str, int]) -> Iterator[Piece]:
    """The page: how the files are written, then each table in the order in which one reads them."""
    by_name = {shape.name: shape for shape in shapes}
    yield section("Så är filerna skrivna", element("p", _HOW), _forms())
    yield section("Tabeller", listed(_line(name, counts[name]) for name in TABLES))
    for name in TABLES:
        yield from _table_part(by_name[name], counts[name])


_HOW = Html(
    "Varje tabell finns som två filer med samma innehåll. <strong>JSON Lines</strong> (UTF-8) har ett objekt på varje "
    "rad och är den som läses in igen. <strong>CSV</strong> öppnas i ett kalkylprogram: UTF-8 med BOM, semikolon mellan "
    "värdena, CRLF mellan raderna, citationstecken enligt RFC 4180. Ett värde som saknas är null i JSON och tomt i CSV."
)


def _forms() -> Html:
    rows = ((KINDS[kind], _FORMS[kind]) for kind in ColumnKind)
    return joined(table("Hur värden skrivs", ("Slag", "Form"), rows))


def _line(name: str, rows: int) -> Html:
    return joined((link(f"#{name}", TABLES[name].title), f" ({name}, {counted(rows, 'rad', 'rader')})"))


def _table_part(shape: TableShape, rows: int) -> Iterator[Piece]:
    words = TABLES[shape.name]
    yield element("h2", words.title, f'id="{shape.name}"')
    yield element("p", f"{words.meaning}.")
    files = (link(json_path(shape.name), "JSON Lines"), link(csv_path(shape.name), "CSV"))
    yield element("p", joined((element("code", shape.name), counted(rows, "rad", "rader"), *files), " · "))
    heads = ("Kolumn", "Betydelse", "Slag", "Enhet")
    yield from table(
        f"Kolumner i {shape.name}", heads, (_row(shape.name, column) for column in shape.columns)
    )


def _row(table_name: str, column: ColumnShape) -> tuple[Piece, ...]:
    words = described(table_name, column.name)
    pieces: list[Piece] = [f"{words.meaning}."]
    if words.words:
        pieces.append(listed(f"{word}: {meaning}" for word, meaning in words.words.items()))
    return element("code", column.name), joined(pieces), _kind(column), words.unit


def _kind(column: ColumnShape) -> Html:
    """``nyckel, pekar på Parter, får saknas``."""
    told: list[Piece] = [KINDS[column.kind]]
    if column.is_key:
        told.append("del av radens nyckel")
    if column.refers_to:
        told.append(joined(("pekar på ", link(f"#{column.refers_to}", TABLES[column.refers_to].title))))
    if column.may_lack:
        told.append("får saknas")
    return joined(told, ", ")
