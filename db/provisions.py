"""The provisions a mark can be chosen from: reference data of the store's own, with dates."""

from dataclasses import asdict, replace
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from db import tables
from db.rows import Rows
from domain.provisions import Provision
from domain.reference.provisions import provisions

_provision = tables.provision


class Provisions:
    """In their own order."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def all(self) -> list[Provision]:
        statement = sa.select(_provision).order_by(_provision.c.position, _provision.c.id)
        return [_whole(row) for row in self._rows.fetch(statement)]

    def add(self, provision: Provision) -> None:
        """Last in the list."""
        last = sa.select(sa.func.coalesce(sa.func.max(_provision.c.position), -1))
        position = int(self._rows.fetch_one(last)[0]) + 1
        self._rows.insert(_provision, {"id": provision.id, "position": position, **_values(provision)})

    def change(self, provision: Provision) -> Provision:
        """Raises ``UserError``: CHANGED_BY_OTHER, RECORD_GONE."""
        version = self._rows.update(_provision, provision.id, provision.version, _values(provision))
        return replace(provision, version=version)

    def remove(self, provision_id: UUID) -> None:
        """Marks keep the words they were given."""
        self._rows.remove(_provision, provision_id)

    def fill(self) -> None:
        """What a store without any is given. The same keys in every store: two that are merged still have one of each."""
        if not self.all():
            for number, seed in enumerate(provisions(), start=1):
                self.add(Provision(id=UUID(int=number), **asdict(seed)))


def _values(provision: Provision) -> dict[str, Any]:
    return {
        "label": provision.name,
        "protects": provision.protects,
        "valid_from": provision.valid_from,
        "valid_to": provision.valid_to,
    }


def _whole(row: sa.Row[Any]) -> Provision:
    return Provision(
        id=row.id,
        name=row.label,
        protects=row.protects,
        valid_from=row.valid_from,
        valid_to=row.valid_to,
        version=row.version,
    )
