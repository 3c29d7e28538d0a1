"""What a package says of itself first: which program made it, of which schema, when, and how many rows each table has."""

import json
from typing import Any

from domain.errors import Problem, UserError
from domain.handover import Handover

MANIFEST = "manifest.json"
_FORMAT = "samsyn-handover"
_FORMAT_VERSION = 1


def manifest_json(handover: Handover) -> bytes:
    told = {
        "format": _FORMAT,
        "format_version": _FORMAT_VERSION,
        "program": handover.program,
        "schema": handover.schema,
        "exported_at": handover.exported_at,
        "rows": handover.counts,
    }
    return json.dumps(told, ensure_ascii=False, indent=1).encode()


def read_manifest(content: bytes) -> Handover:
    """Raises ``UserError``: HANDOVER_MISSING for something else, HANDOVER_TOO_NEW, HANDOVER_UNREADABLE."""
    try:
        told: dict[str, Any] = json.loads(content)
        if told["format"] != _FORMAT:
            raise UserError(Problem.HANDOVER_MISSING)
        if told["format_version"] > _FORMAT_VERSION:
            raise UserError(Problem.HANDOVER_TOO_NEW, found=told["format_version"], known=_FORMAT_VERSION)
        return Handover(
            program=str(told["program"]),
            schema=str(told["schema"]),
            exported_at=str(told["exported_at"]),
            counts={str(name): int(rows) for name, rows in told["rows"].items()},
        )
    except (ValueError, LookupError, TypeError, AttributeError) as error:
        raise UserError(Problem.HANDOVER_UNREADABLE, path=MANIFEST) from error
