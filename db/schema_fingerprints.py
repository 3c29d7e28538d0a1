"""What the schema of each released revision looks like, as one sum each: whether a file is what its version says.

A version is only a word in a table. A migration that was skipped, edited, or done by hand half-way shows here.
For SQLite files; a server's schema is looked after by those who run it, who may add indexes of their own.
"""

import re
import sqlite3
from hashlib import sha256

from db.tables import OF_FULL_TEXT

# A released revision's line is never changed: stores of it are out there. tests/safety/test_released.py names a new one.
FINGERPRINTS = {
    "0001": "8263423317a843fd5af877e0c9d2507dd08e3a6b675860c05192ef1ca361a6e3",
    "0002": "c4d668013bafa9865b2d5ab8dd024d37c99619e5fcf904079d17e270ad95ce82",
    "0003": "b1e7d4b7bf0636f4ccaae536601bda1e576055b5dd6137a4ef3875443c048034",
    "0004": "9b182e1eb3b8dc885494cfaec22cc7c53a0364ced7619bd8f46b4f23ef1b4530",
    "0005": "7da254ecb863c4fa90359fcc960e56da36bd933fb86d50ba21bd2e601353a25c",
    "0006": "af5d3d47525ac16af453ef21ff35013fae141f5edf14ae0cb74eb8b3ead46452",
    "0007": "7a637821550da4bd2e766c97580f7c849025e8965f59f900bc0751d354587a29",
    "0008": "7141a1171ef853ded73051a18f33295d233389ea0891fde183c238d32499100a",
}
_BESIDE_FULL_TEXT = tuple(f"{name}_" for name in OF_FULL_TEXT)
_BLANKS = re.compile(r"\s+")
_TOLD = "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_master WHERE name NOT LIKE 'sqlite!_%' ESCAPE '!'"


def schema_is_as_told(connection: sqlite3.Connection) -> bool:
    """Whether tables, indexes and triggers are those of the revision that the file says it is at.

    A file that names no revision is as told when it is empty. Raises ``sqlite3.Error``.
    """
    found = schema_fingerprint(connection)
    return found == FINGERPRINTS.get(_version(connection) or "", _fingerprint([]))


def schema_fingerprint(connection: sqlite3.Connection) -> str:
    """SHA-256 over what the file says of its schema, whatever the order, the blanks and the quotes it is written in."""
    return _fingerprint(connection.execute(_TOLD).fetchall())


def _version(connection: sqlite3.Connection) -> str | None:
    """Several rows are no version: two programs' migrations in one file."""
    if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchone():
        return None
    rows = connection.execute("SELECT version_num FROM alembic_version").fetchall()
    return str(rows[0][0]) if len(rows) == 1 else "none"


def _fingerprint(told: list[tuple[str, str, str, str]]) -> str:
    lines = sorted(
        "\t".join((kind, name, table, *_parts(sql))) for kind, name, table, sql in told if _is_ours(name)
    )
    return sha256("\n".join(lines).encode()).hexdigest()


def _is_ours(name: str) -> bool:
    """Beside its index of full text SQLite keeps tables of its own, which another version of it may lay out otherwise."""
    return not name.startswith(_BESIDE_FULL_TEXT)


def _parts(sql: str) -> list[str]:
    """Columns, keys and checks in one order: Alembic writes the keys of a table that it makes anew in no order of its own."""
    plain = _BLANKS.sub(" ", sql.replace('"', "")).strip()
    if not plain.startswith("CREATE TABLE"):
        return [plain]
    head, _opening, body = plain.partition("(")
    return [head.strip(), *sorted(_at_commas(body.removesuffix(")")))]


def _at_commas(body: str) -> list[str]:
    """What stands between those commas that no bracket holds."""
    parts, depth = [""], 0
    for sign in body:
        depth += {"(": 1, ")": -1}.get(sign, 0)
        if sign == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += sign
    return [part.strip() for part in parts]
