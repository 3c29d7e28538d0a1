"""Sentences of the services in the language of the window. Before the first paint: knows no words of the domain."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.services.language import Language
from desktop.services.sentences import sentence
from domain.errors import UserError

if TYPE_CHECKING:
    from desktop.services.import_service import ImportReport


def say(error: UserError) -> str:
    """The sentence for an error, in the language of the window."""
    return sentence(error, language())


def say_import(report: "ImportReport") -> str:
    """What an import did, in the language of the window."""
    from desktop.services.import_sentences import report_lines  # noqa: PLC0415 - it knows the store

    return " ".join(report_lines(report, language()))


def language() -> Language:
    """The language of the window: the catalogue itself names it."""
    return Language(QCoreApplication.translate("Words", "en", "the code of this language"))
