"""What in a text looks as if it pointed at a person, so that whoever writes can think again (docs/domain.md section 2.4).

A hint and no more: it holds no sentences, forbids nothing, and does not know who is meant.
"""

from domain.person_data.findings import Finding, FindingKind
from domain.person_data.names import NameList
from domain.person_data.watch import find_person_data

__all__ = ["Finding", "FindingKind", "NameList", "find_person_data"]
