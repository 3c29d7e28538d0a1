"""The footnotes under a text: number, meeting and §; those that lead to minutes are links."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from desktop.ui.theme import Theme, ThemeFeed
from domain.report_text import Footnote


class FootnoteList(QLabel):
    """``item_wanted(UUID meeting, UUID item)`` for a link; Tab walks from link to link."""

    item_wanted = Signal(object, object)

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._footnotes: tuple[Footnote, ...] = ()
        self._accent = ""
        self.setProperty("type", "secondary")
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.setAccessibleName(self.tr("Footnotes"))
        self.linkActivated.connect(self._on_link)
        theme_feed.follow(self._on_theme_changed)

    def show_footnotes(self, footnotes: Sequence[Footnote]) -> None:
        self._footnotes = tuple(footnotes)
        self._show()

    def _show(self) -> None:
        self.setText("<br>".join(self._line(footnote) for footnote in self._footnotes))
        self.setVisible(bool(self._footnotes) and self.parentWidget() is not None)

    def _line(self, footnote: Footnote) -> str:
        words = escape(footnote.reference.text)
        if footnote.reference.item_id is not None:
            style = f"color:{self._accent};text-decoration:none"
            words = f'<a href="{footnote.number}" style="{style}">{words}</a>'
        return f"{footnote.number}&nbsp;&nbsp;{words}"

    def _on_link(self, number: str) -> None:
        for footnote in self._footnotes:
            if footnote.number == int(number):
                reference = footnote.reference
                self.item_wanted.emit(reference.meeting_id, reference.item_id)

    def _on_theme_changed(self, theme: Theme) -> None:
        self._accent = theme.colour("accent").name()
        self._show()
