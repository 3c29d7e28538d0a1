"""The house's own look on paper: one for the whole store."""

from dataclasses import replace
from typing import Any
from uuid import UUID

import sqlalchemy as sa
import sqlalchemy.exc as sa_errors

from db import tables
from db.rows import Rows
from domain.errors import Problem, UserError
from domain.look import Logo, Look

_look = tables.house_look
_footer = tables.house_footer
_ONLY = UUID(int=1)  # the same key in every store: two that are merged still have one look


class HouseLook:
    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def get(self) -> Look:
        """The look that is stored, or that of a store in which nobody has chosen one."""
        row = self._rows.connection.execute(sa.select(_look).where(_look.c.id == _ONLY)).one_or_none()
        if row is None:
            return Look()
        return Look(
            organisation=row.organisation,
            accent=row.accent,
            logo=_logo_of(row),
            footers={each.party_id: each.text for each in self._rows.fetch(sa.select(_footer))},
            version=row.version,
        )

    def save(self, look: Look) -> Look:
        """Store all of it. Raises ``UserError(CHANGED_BY_OTHER)`` when somebody else has stored one since it was read."""
        version = (
            self._rows.update(_look, _ONLY, look.version, _values(look)) if look.version else self._add(look)
        )
        self._rows.replace(
            _footer,
            sa.true(),
            ({"party_id": party_id, "text": text} for party_id, text in look.footers.items()),
        )
        return replace(look, version=version)

    def _add(self, look: Look) -> int:
        try:
            self._rows.insert(_look, {"id": _ONLY, **_values(look)})
        except sa_errors.IntegrityError as error:
            raise UserError(Problem.CHANGED_BY_OTHER) from error
        return 1


def _logo_of(row: sa.Row[Any]) -> Logo | None:
    if row.logo is None:
        return None
    return Logo(
        content=row.logo, kind=row.logo_kind, width_px=row.logo_width_px, height_px=row.logo_height_px
    )


def _values(look: Look) -> dict[str, Any]:
    logo = look.logo
    return {
        "organisation": look.organisation,
        "accent": look.accent,
        "logo": logo and logo.content,
        "logo_kind": logo and logo.kind,
        "logo_width_px": logo and logo.width_px,
        "logo_height_px": logo and logo.height_px,
    }
