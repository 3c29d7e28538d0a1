"""The documents as the page lists them: groups in the order of the work, each with its sign, name and a line about it."""

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from domain.papers.orders import DocumentKind


class KindWords(NamedTuple):
    icon_name: str
    title: str
    detail: str


_WORDS: Mapping[DocumentKind, tuple[str, object, object]] = {
    DocumentKind.MINUTES: (
        "file-text",
        QT_TRANSLATE_NOOP("DocumentKinds", "Minutes and notes"),
        QT_TRANSLATE_NOOP("DocumentKinds", "Of one meeting"),
    ),
    DocumentKind.SUMMONS: (
        "send",
        QT_TRANSLATE_NOOP("DocumentKinds", "Summons"),
        QT_TRANSLATE_NOOP("DocumentKinds", "Agenda with times"),
    ),
    DocumentKind.BLANK: (
        "pencil-line",
        QT_TRANSLATE_NOOP("DocumentKinds", "Form for the table"),
        QT_TRANSLATE_NOOP("DocumentKinds", "To fill in by hand"),
    ),
    DocumentKind.YEAR_BOOK: (
        "book-user",
        QT_TRANSLATE_NOOP("DocumentKinds", "Year book"),
        QT_TRANSLATE_NOOP("DocumentKinds", "All minutes of a series"),
    ),
    DocumentKind.WEEKLY: (
        "map-pin",
        QT_TRANSLATE_NOOP("DocumentKinds", "Weekly picture"),
        QT_TRANSLATE_NOOP("DocumentKinds", "One page"),
    ),
    DocumentKind.PICTURE: (
        "layers",
        QT_TRANSLATE_NOOP("DocumentKinds", "Situation picture, 4 §"),
        QT_TRANSLATE_NOOP("DocumentKinds", "Three parts, versions"),
    ),
    DocumentKind.FOLLOW_UPS: (
        "list-checks",
        QT_TRANSLATE_NOOP("DocumentKinds", "List of follow-ups"),
        QT_TRANSLATE_NOOP("DocumentKinds", "Of a party or of all"),
    ),
    DocumentKind.AGREEMENT: (
        "handshake",
        QT_TRANSLATE_NOOP("DocumentKinds", "Agreement"),
        QT_TRANSLATE_NOOP("DocumentKinds", "With its appendices"),
    ),
    DocumentKind.PLAN: (
        "table-2",
        QT_TRANSLATE_NOOP("DocumentKinds", "Action plan"),
        QT_TRANSLATE_NOOP("DocumentKinds", "From cause to follow-up"),
    ),
    DocumentKind.YEARLY: (
        "chart-column",
        QT_TRANSLATE_NOOP("DocumentKinds", "Yearly follow-up"),
        QT_TRANSLATE_NOOP("DocumentKinds", "By prioritised area"),
    ),
    DocumentKind.EXTRACT: (
        "calendar-range",
        QT_TRANSLATE_NOOP("DocumentKinds", "Tertial extract"),
        QT_TRANSLATE_NOOP("DocumentKinds", "For the board"),
    ),
    DocumentKind.HANDOVER: (
        "arrow-left-right",
        QT_TRANSLATE_NOOP("DocumentKinds", "Handover"),
        QT_TRANSLATE_NOOP("DocumentKinds", "For a new coordinator"),
    ),
}
_GROUPS: tuple[tuple[object, tuple[DocumentKind, ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("DocumentKinds", "From a meeting"),
        (DocumentKind.MINUTES, DocumentKind.SUMMONS, DocumentKind.BLANK, DocumentKind.YEAR_BOOK),
    ),
    (
        QT_TRANSLATE_NOOP("DocumentKinds", "The situation"),
        (DocumentKind.WEEKLY, DocumentKind.PICTURE, DocumentKind.FOLLOW_UPS),
    ),
    (
        QT_TRANSLATE_NOOP("DocumentKinds", "The year"),
        (
            DocumentKind.AGREEMENT,
            DocumentKind.PLAN,
            DocumentKind.YEARLY,
            DocumentKind.EXTRACT,
            DocumentKind.HANDOVER,
        ),
    ),
)


def kind_words(kind: DocumentKind) -> KindWords:
    """How a document is called, in the language that is spoken now."""
    icon_name, title, detail = _WORDS[kind]
    return KindWords(icon_name, _translated(title), _translated(detail))


def grouped_kinds() -> tuple[tuple[str, tuple[DocumentKind, ...]], ...]:
    """Every document, under the words of its group."""
    return tuple((_translated(words), kinds) for words, kinds in _GROUPS)


def _translated(words: object) -> str:
    return QCoreApplication.translate("DocumentKinds", str(words))
