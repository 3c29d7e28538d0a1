"""Whether kept minutes are as they were when they were finished: by their sums alone, without the chain."""

from collections.abc import Mapping
from hashlib import sha256
from typing import Any


def is_changed(row: Mapping[str, Any]) -> bool:
    """Whether the content or the file of a version is not what its sums say; of one that was disposed only they are left."""
    if row["disposal_id"] is not None:
        return False
    return _differs(row["content"], row["content_hash"]) or _differs(row["pdf"], row["pdf_hash"])


def _differs(content: bytes, told: str) -> bool:
    return sha256(content).hexdigest() != told
