"""What is said of a place that looks like personal data: what it looks like, and what to write instead."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from domain.person_data import FindingKind

_LOOKS_LIKE: Mapping[FindingKind, object] = MappingProxyType(
    {
        FindingKind.IDENTITY_NUMBER: QT_TRANSLATE_NOOP(
            "PersonWords", "Looks like a personal identity number"
        ),
        FindingKind.COORDINATION_NUMBER: QT_TRANSLATE_NOOP("PersonWords", "Looks like a coordination number"),
        FindingKind.EMAIL: QT_TRANSLATE_NOOP("PersonWords", "Looks like an e-mail address"),
        FindingKind.PHONE: QT_TRANSLATE_NOOP("PersonWords", "Looks like a telephone number"),
        FindingKind.REGISTRATION_NUMBER: QT_TRANSLATE_NOOP("PersonWords", "Looks like a registration number"),
        FindingKind.ADDRESS: QT_TRANSLATE_NOOP("PersonWords", "Looks like somebody's address"),
        FindingKind.NAME: QT_TRANSLATE_NOOP("PersonWords", "Looks like a name from the register"),
    }
)
_AGE_GROUP = QT_TRANSLATE_NOOP(
    "PersonWords",
    "Write an age group (13–15, 16–18, adults) instead, and only when at least ten people fit in it.",
)
_CONTACT = QT_TRANSLATE_NOOP("PersonWords", "Write which party or function takes the contact instead.")
_INSTEAD: Mapping[FindingKind, object] = MappingProxyType(
    {
        FindingKind.IDENTITY_NUMBER: _AGE_GROUP,
        FindingKind.COORDINATION_NUMBER: _AGE_GROUP,
        FindingKind.EMAIL: _CONTACT,
        FindingKind.PHONE: _CONTACT,
        FindingKind.REGISTRATION_NUMBER: QT_TRANSLATE_NOOP(
            "PersonWords", "Write the sort of vehicle and the sort of place instead."
        ),
        FindingKind.ADDRESS: QT_TRANSLATE_NOOP(
            "PersonWords", "Write the sort of place and the district instead, without the house number."
        ),
        FindingKind.NAME: QT_TRANSLATE_NOOP(
            "PersonWords", "Write the party instead. Names of those present stand in the attendance."
        ),
    }
)


def looks_like(kind: FindingKind) -> str:
    """As a title, without a full stop."""
    return _say(_LOOKS_LIKE[kind])


def instead(kind: FindingKind) -> str:
    """One or two sentences."""
    return _say(_INSTEAD[kind])


def _say(source: object) -> str:
    return QCoreApplication.translate("PersonWords", str(source))
