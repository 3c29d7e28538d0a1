"""Swedish registration numbers: ABC 123 and ABC 12A, in capitals. Acronyms before a number are told apart by a list.

Which letters are used: Transportstyrelsen; never I Q V Å Ä Ö, and no O at the end.
"""

import re
from collections.abc import Iterator

from domain.person_data.case_numbers import is_case_number
from domain.person_data.findings import Finding, FindingKind
from domain.person_data.word_lists import ACRONYMS

_LETTER = "[A-HJ-PR-UW-Z]"
_LAST_LETTER = "[A-HJ-NPR-UW-Z]"
_NUMBER = re.compile(
    rf"""
    {_LETTER} (?<!\w{_LETTER}) (?<![-§:.][A-Z]) {_LETTER}{{2}}
    [ \u00a0\u202f-]?
    [0-9]{{2}} (?:[0-9]|{_LAST_LETTER})
    (?!\w | [-–/:.,][0-9] | [ \u00a0](?:§|%|kr\b|kronor\b|[0-9]{{3}}\b))
    """,
    re.VERBOSE,
)
# After a word that says what it is, small letters will do, and so will any three of them.
_NAMED_NUMBER = re.compile(
    rf"\breg(?:\.?[ \u00a0]?nr|istreringsnummer|istreringsnumret|nummer)[.:]*[ \u00a0]"
    rf"({_LETTER}{{3}}[ \u00a0\u202f-]?[0-9]{{2}}(?:[0-9]|{_LAST_LETTER}))(?!\w)",
    re.IGNORECASE,
)
_NO_PLATES = frozenset(ACRONYMS)


def find_registration_numbers(text: str) -> Iterator[Finding]:
    for match in _NUMBER.finditer(text):
        if match.group()[:3] not in _NO_PLATES and not is_case_number(text, match.start()):
            yield Finding(match.start(), match.end(), FindingKind.REGISTRATION_NUMBER)
    for match in _NAMED_NUMBER.finditer(text):
        yield Finding(match.start(1), match.end(1), FindingKind.REGISTRATION_NUMBER)
