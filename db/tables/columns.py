"""Column types that mean the same on SQLite and PostgreSQL, and the columns every table has."""

from collections.abc import Callable
from datetime import UTC, datetime
from enum import StrEnum
from functools import lru_cache
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator, TypeEngine

metadata = sa.MetaData()


class Key(TypeDecorator[UUID]):
    """UUID: 16 bytes on SQLite, the native type on PostgreSQL."""

    impl = sa.LargeBinary(16)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        native = dialect.name == "postgresql"
        return dialect.type_descriptor(postgresql.UUID(as_uuid=True) if native else sa.LargeBinary(16))

    def process_bind_param(self, value: UUID | None, dialect: Dialect) -> Any:
        return value.bytes if value is not None and dialect.name == "sqlite" else value

    def process_result_value(self, value: Any, dialect: Dialect) -> UUID | None:
        return _key_of(value) if value is not None and dialect.name == "sqlite" else value

    def result_processor(self, dialect: Dialect, _coltype: object) -> Callable[[Any], Any] | None:
        """The same, called without SQLAlchemy's detour: half the time of a page of a list."""
        return _key_or_none if dialect.name == "sqlite" else None


# Remembered, for the same few parties, districts and areas come in row after row.
_key_of = lru_cache(maxsize=2048)(lambda value: UUID(bytes=value))


def _key_or_none(value: bytes | None) -> UUID | None:
    return None if value is None else _key_of(value)


class Moment(TypeDecorator[datetime]):
    """An aware UTC time; SQLite keeps it without its zone."""

    impl = sa.DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if dialect.name == "sqlite" else value.astimezone(UTC)


class Word(TypeDecorator[StrEnum]):
    """One word of a closed list, stored as its value (psycopg would store the name of an enum)."""

    impl = sa.String(24)
    cache_ok = True

    def __init__(self, words: type[StrEnum]) -> None:
        super().__init__()
        self.words = words

    def process_bind_param(self, value: StrEnum | None, dialect: Dialect) -> str | None:
        return None if value is None else value.value

    def process_result_value(self, value: str | None, dialect: Dialect) -> StrEnum | None:
        return None if value is None else self.words(value)

    def result_processor(self, _dialect: Dialect, _coltype: object) -> Callable[[Any], Any]:
        """The same, as one look into a dict: an enum's own call costs ten times that. Raises KeyError."""
        by_value: dict[str | None, StrEnum | None] = {word.value: word for word in self.words}
        return {**by_value, None: None}.__getitem__


def key(*constraints: sa.ForeignKey, name: str = "id", **options: Any) -> sa.Column[UUID]:
    """A key column; the primary key unless it points somewhere."""
    return sa.Column(name, Key, *constraints, **{"primary_key": not constraints, **options})


def refers(name: str, target: str, *, owned: bool = False, needed: bool = False) -> sa.Column[UUID]:
    """A key into another table. ``owned`` rows go when their owner goes; ``needed`` ones cannot be without."""
    rule = "CASCADE" if owned else None
    return sa.Column(name, Key, sa.ForeignKey(f"{target}.id", ondelete=rule), nullable=not (needed or owned))


def history() -> tuple[sa.Column[Any], ...]:
    """When a row came and changed, and the counter that optimistic locking compares."""
    return (
        sa.Column("created_at", Moment, nullable=False),
        sa.Column("changed_at", Moment, nullable=False),
        sa.Column("version", sa.Integer, nullable=False, default=1),
    )


def text(name: str) -> sa.Column[str]:
    """Text that is never NULL: what is not known is empty."""
    return sa.Column(name, sa.Text, nullable=False, default="")


def sort_key() -> sa.Column[str]:
    """A key of ``domain/swedish.py``: compared byte by byte, for a server's own collation would undo its order."""
    by_bytes = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
    return sa.Column("sort_key", by_bytes, nullable=False, default="", index=True)
