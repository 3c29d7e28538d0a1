"""Everything a store holds, table by table, for whoever takes all of it along. What can be made again is left out."""

from collections.abc import Collection, Iterator, Mapping
from typing import Any

import sqlalchemy as sa

from db.logical_export import CONTENT_TABLES
from db.migrate import schema_version
from db.rows import Rows
from db.tables.columns import Key, Moment, Word
from domain.handover import ColumnKind, ColumnShape, TableShape

Row = Mapping[str, Any]
_ROWS_AT_A_TIME = 500
_VALUES_AT_A_TIME = 500
_FILES_AT_A_TIME = 10  # a row may hold a whole document
# In this order: a Word, a Key and a Moment are asked for before what they are made of.
_KINDS: tuple[tuple[type[Any], ColumnKind], ...] = (
    (Word, ColumnKind.WORD),
    (Key, ColumnKind.KEY),
    (Moment, ColumnKind.MOMENT),
    (sa.Boolean, ColumnKind.TRUTH),
    (sa.Integer, ColumnKind.WHOLE),
    (sa.Float, ColumnKind.NUMBER),
    (sa.Date, ColumnKind.DAY),
    (sa.Time, ColumnKind.CLOCK),
    (sa.LargeBinary, ColumnKind.FILE),
    (sa.String, ColumnKind.TEXT),
)


class WholeStore:
    """Reads in the transaction of its unit of work: all tables as they were at one moment."""

    def __init__(self, rows: Rows) -> None:
        self._connection = rows.connection

    def schema(self) -> str:
        """The revision of the tables."""
        return schema_version(self._connection) or ""

    def count(self, table: str, **equal: object) -> int:
        """How many rows there are, or how many have these values."""
        wanted = _table(table)
        conditions = (_as_it_stands(wanted.c[name]) == value for name, value in equal.items())
        counting = sa.select(sa.func.count()).select_from(wanted).where(*conditions)
        return self._connection.execute(counting).scalar_one()

    def rows(self, table: str, *order: str) -> Iterator[Row]:
        """Each row as plain values by column, read piece by piece; by its key unless another order is asked for.

        A word comes as the text it is stored as, also where this program does not know it.
        """
        has_files = any(_kind(column) is ColumnKind.FILE for column in _table(table).columns)
        at_a_time = _FILES_AT_A_TIME if has_files else _ROWS_AT_A_TIME
        statement = _all_of(table, *order).execution_options(yield_per=at_a_time)
        for row in self._connection.execute(statement):
            yield row._asdict()

    def rows_of(self, table: str, column: str, values: Collection[Any]) -> list[Row]:
        """Those with one of the values in a column, by their key."""
        statement = _all_of(table).where(_table(table).c[column].in_(sa.bindparam("wanted", expanding=True)))
        wanted = list(values)
        found: list[Row] = []
        for first in range(0, len(wanted), _VALUES_AT_A_TIME):
            some = {"wanted": wanted[first : first + _VALUES_AT_A_TIME]}
            found += [row._asdict() for row in self._connection.execute(statement, some)]
        return found


def table_shapes() -> tuple[TableShape, ...]:
    """Every table, each after those it refers to."""
    return tuple(
        TableShape(name=table.name, columns=tuple(map(_shape, table.columns))) for table in CONTENT_TABLES
    )


def _all_of(name: str, *order: str) -> sa.Select[Any]:
    table = _table(name)
    by = [table.c[column] for column in order] + list(table.primary_key)
    return sa.select(*map(_as_it_stands, table.columns)).order_by(*by)


def _table(name: str) -> sa.Table:
    return next(table for table in CONTENT_TABLES if table.name == name)


def _shape(column: sa.Column[Any]) -> ColumnShape:
    target = next(iter(column.foreign_keys), None)
    return ColumnShape(
        name=column.name,
        kind=_kind(column),
        is_key=column.primary_key,
        may_lack=bool(column.nullable),
        refers_to=target.column.table.name if target else "",
        words=tuple(column.type.words) if isinstance(column.type, Word) else (),
    )


def _kind(column: sa.Column[Any]) -> ColumnKind:
    return next(kind for type_, kind in _KINDS if isinstance(column.type, type_))


def _as_it_stands(column: sa.Column[Any]) -> sa.ColumnElement[Any]:
    return sa.type_coerce(column, sa.String) if isinstance(column.type, Word) else column
