"""A package read back: its sums first, then what it says of itself, then table after table, row after row.

Nothing in it is believed: paths lead nowhere but to the files whose sums were found right, values are of their kind.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from hashlib import file_digest
from pathlib import Path
from typing import Any

from desktop.exchange.everything.description import DESCRIPTION_JSON
from desktop.exchange.everything.kept_sums import is_changed
from desktop.exchange.everything.manifest import MANIFEST, read_manifest
from desktop.exchange.everything.package_writer import SUMS
from desktop.exchange.everything.progress import Counted, Progress
from desktop.exchange.everything.table_files import json_path
from desktop.exchange.everything.values import from_json
from domain.errors import Problem, UserError
from domain.handover import ColumnKind, ColumnShape, Handover, TableShape

Row = Mapping[str, Any]
_LINE = re.compile(r"([0-9a-f]{64})  (\S(?:.*\S)?)")
_NAME = re.compile(r"[a-z][a-z0-9_]*")
_OF_SUMS = 0.3  # of the work of taking a package over


class PackageReader:
    """``shapes`` are the tables as this program knows them. Every function raises ``UserError``."""

    def __init__(self, folder: Path, shapes: Iterable[TableShape], tell: Progress) -> None:
        self._folder, self._tell = folder, tell
        self._words = {
            (shape.name, column.name): frozenset(column.words)
            for shape in shapes
            for column in shape.columns_of(ColumnKind.WORD)
        }
        self._sums: dict[str, str] = {}
        self.minutes = 0
        self.changed = 0

    def check(self) -> Handover:
        """Look at the sum of every file. Raises HANDOVER_MISSING, HANDOVER_CHANGED, HANDOVER_TOO_NEW, HANDOVER_UNREADABLE."""
        if not (self._folder / SUMS).is_file() or not (self._folder / MANIFEST).is_file():
            raise UserError(Problem.HANDOVER_MISSING, path=self._folder)
        self._sums = dict(self._told_sums())
        counted = Counted(self._tell, len(self._sums), until=_OF_SUMS)
        for path, told in self._sums.items():
            if self._sum(path) != told:
                raise UserError(Problem.HANDOVER_CHANGED, path=path)
            counted.step()
        if not {MANIFEST, DESCRIPTION_JSON} <= self._sums.keys():
            raise UserError(Problem.HANDOVER_UNREADABLE, path=SUMS)
        return read_manifest(self._read(MANIFEST))

    def tables(self, handover: Handover) -> Iterator[tuple[TableShape, Iterator[Row]]]:
        """Each table with its rows, in an order in which they can be taken in. After ``check``."""
        counted = Counted(self._tell, handover.rows, begin=_OF_SUMS, until=0.95)
        for shape in self._shapes():
            yield shape, self._rows(shape, counted)

    # --- sums

    def _told_sums(self) -> Iterator[tuple[str, str]]:
        try:
            lines = self._read(SUMS).decode().splitlines()
        except UnicodeDecodeError as error:
            raise UserError(Problem.HANDOVER_UNREADABLE, path=SUMS) from error
        for number, line in enumerate(lines, start=1):
            found = _LINE.fullmatch(line)
            if found is None or not self._is_inside(found[2]):
                raise UserError(Problem.HANDOVER_UNREADABLE, path=SUMS, line=number)
            yield found[2], found[1]

    def _is_inside(self, path: str) -> bool:
        top = self._folder.resolve()
        return (self._folder / path).resolve().is_relative_to(top)

    def _sum(self, path: str) -> str:
        try:
            with (self._folder / path).open("rb") as file:
                return file_digest(file, "sha256").hexdigest()
        except OSError as error:
            raise UserError(Problem.HANDOVER_CHANGED, path=path) from error

    def _read(self, path: str) -> bytes:
        try:
            return (self._folder / path).read_bytes()
        except OSError as error:
            raise UserError(Problem.HANDOVER_CHANGED, path=path) from error

    # --- tables

    def _shapes(self) -> list[TableShape]:
        try:
            told = json.loads(self._read(DESCRIPTION_JSON))
            return [_shape(table) for table in told["tables"]]
        except (ValueError, LookupError, TypeError) as error:
            raise UserError(Problem.HANDOVER_UNREADABLE, path=DESCRIPTION_JSON) from error

    def _rows(self, shape: TableShape, counted: Counted) -> Iterator[Row]:
        path = json_path(shape.name)
        if path not in self._sums:
            raise UserError(Problem.HANDOVER_UNREADABLE, path=path)
        with (self._folder / path).open("rb") as lines:
            for number, line in enumerate(lines, start=1):
                try:
                    row = self._row(shape, json.loads(line))
                except (ValueError, LookupError, TypeError, RecursionError) as error:
                    raise UserError(Problem.HANDOVER_UNREADABLE, path=path, line=number) from error
                self._look_at(shape, row)
                yield row
                counted.step()

    def _row(self, shape: TableShape, told: Any) -> Row:
        if not isinstance(told, dict) or told.keys() != {column.name for column in shape.columns}:
            raise ValueError("other columns")
        return {column.name: self._value(shape, column, told[column.name]) for column in shape.columns}

    def _value(self, shape: TableShape, column: ColumnShape, told: Any) -> Any:
        if told is None:
            if not column.may_lack:
                raise ValueError("nothing where something must be")
            return None
        value = from_json(column.kind, told)
        known = self._words.get((shape.name, column.name))
        if known is not None and value not in known:
            raise ValueError("a word of no list")
        if column.kind is ColumnKind.FILE:
            return self._file(value)
        return value

    def _file(self, path: str) -> bytes:
        if not path:
            return b""
        if path not in self._sums:
            raise ValueError("a file that is not in the package")
        return self._read(path)

    def _look_at(self, shape: TableShape, row: Row) -> None:
        if shape.name == "minutes_record":
            self.minutes += 1
            self.changed += is_changed(row)


def _shape(told: Mapping[str, Any]) -> TableShape:
    return TableShape(name=_name(told["name"]), columns=tuple(map(_column, told["columns"])))


def _column(told: Mapping[str, Any]) -> ColumnShape:
    return ColumnShape(
        name=_name(told["name"]), kind=ColumnKind(told["kind"]), may_lack=bool(told["may_lack"])
    )


def _name(told: Any) -> str:
    if not isinstance(told, str) or _NAME.fullmatch(told) is None:
        raise ValueError("no name of a table or a column")
    return told
