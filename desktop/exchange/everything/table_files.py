"""One table as two files: JSON Lines, from which it can be read back, and CSV for a spreadsheet.

CSV as Excel with Swedish settings opens it by a double click: UTF-8 with a byte order mark, semicolons, RFC 4180 else.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from desktop.exchange.everything.package_writer import PackageWriter
from desktop.exchange.everything.values import to_cell, to_json
from domain.handover import ColumnKind, TableShape

Row = Mapping[str, Any]
SaveFile = Callable[[str, str, Row], str]
"""Given table, column and row: writes the file that the row holds there, returns its path, empty for an empty one."""

_MARK = "\ufeff"
_QUOTED = frozenset(';"\r\n')


def json_path(table: str) -> str:
    return f"tabeller/json/{table}.jsonl"


def csv_path(table: str) -> str:
    return f"tabeller/csv/{table}.csv"


def write_table(
    writer: PackageWriter,
    shape: TableShape,
    rows: Iterable[Row],
    save_file: SaveFile,
    tell: Callable[[], None],
) -> int:
    """Write both files row by row; ``tell`` is called for each. Returns how many there were."""
    written = 0
    with writer.open(json_path(shape.name)) as lines, writer.open(csv_path(shape.name)) as cells:
        cells.write(_MARK + _record(column.name for column in shape.columns))
        for row in rows:
            values = _without_files(shape, row, save_file)
            told = {column.name: to_json(column.kind, values[column.name]) for column in shape.columns}
            lines.write(json.dumps(told, ensure_ascii=False, separators=(",", ":")) + "\n")
            cells.write(_record(to_cell(column.kind, values[column.name]) for column in shape.columns))
            written += 1
            tell()
    return written


def _without_files(shape: TableShape, row: Row, save_file: SaveFile) -> Row:
    """Each file's path in its place."""
    files = {
        column.name: save_file(shape.name, column.name, row)
        for column in shape.columns_of(ColumnKind.FILE)
        if row[column.name] is not None
    }
    return {**row, **files} if files else row


def _record(cells: Iterable[str]) -> str:
    return ";".join(map(_quoted, cells)) + "\r\n"


def _quoted(cell: str) -> str:
    if _QUOTED.isdisjoint(cell):
        return cell
    doubled = cell.replace('"', '""')
    return f'"{doubled}"'
