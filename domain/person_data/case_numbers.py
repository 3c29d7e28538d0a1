"""Whether a number stands after a word that says it is a matter's: dnr, diarienummer, ärende (docs/domain.md section 3.4)."""

import re

_WORD_BEFORE = re.compile(
    r"(?:\bdnr|\bdiarienr|diarienummer|diarienumret|ärendenummer|ärendenr|\bärende|\bK-nummer)[.:]?[ \u00a0]*\Z",
    re.IGNORECASE,
)
_LONGEST_WORD = 20


def is_case_number(text: str, start: int) -> bool:
    """For what begins at ``start``; looks at the word before it only."""
    return _WORD_BEFORE.search(text, max(0, start - _LONGEST_WORD), start) is not None
