"""The documents as commands: made when the palette is first opened, because they know the words of paper."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication

from desktop.ui.commands import Command
from desktop.ui.navigator import Navigator
from desktop.ui.pages.documents.document_kinds import grouped_kinds, kind_words


def document_commands(navigator: Navigator) -> Iterator[Command]:
    """One for each document, which leads to it with its paper beside it, ready to be printed or saved."""
    title = QCoreApplication.translate("DocumentCommands", "Print {document} …")
    for _group, kinds in grouped_kinds():
        for kind in kinds:
            words = kind_words(kind)
            yield Command(
                key=f"print_{kind.value}",
                title=title.format(document=words.title[:1].lower() + words.title[1:]),
                icon="printer",
                run=partial(navigator.show_document, kind),
                words=f"{words.detail} PDF",
            )
