"""Everything in a text that looks as if it pointed at a person."""

import re

from domain.person_data.addresses import find_addresses, find_emails
from domain.person_data.findings import Finding, without_overlaps
from domain.person_data.identity_numbers import find_identity_numbers
from domain.person_data.names import NameList
from domain.person_data.phone_numbers import find_phone_numbers
from domain.person_data.registration_numbers import find_registration_numbers

_DIGIT = re.compile("[0-9]")


def find_person_data(text: str, names: NameList) -> tuple[Finding, ...]:
    """In the order of the text, none over another. Any text is taken; the same text gives the same findings."""
    found = [*names.find(text), *find_emails(text)]
    if _DIGIT.search(text):
        for find in (find_identity_numbers, find_phone_numbers, find_registration_numbers, find_addresses):
            found += find(text)
    return without_overlaps(found)
