"""A column of the page: an icon and a title with a count, what stands under them, and a note."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.theme import Space, Theme, ThemeFeed
from desktop.ui.theme_palettes import ColourRole
from desktop.ui.widgets.icon_label import IconLabel
from desktop.ui.widgets.look import text_label
from desktop.ui.widgets.section_label import SectionLabel


class TitledColumn(QWidget):
    """``heading`` takes the count, and a chip at its right end."""

    def __init__(
        self,
        theme_feed: ThemeFeed,
        icon_name: str,
        role: ColourRole,
        title: str,
        content: QWidget,
    ) -> None:
        super().__init__()
        self.heading = SectionLabel(title, "section")
        self._note = text_label("", "secondary", wraps=True)
        head = QHBoxLayout()
        head.setSpacing(Space.INSIDE)
        head.addWidget(IconLabel(theme_feed, icon_name, role))
        head.addWidget(self.heading, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.INSIDE)
        self._column.addLayout(head)
        self._column.addWidget(content)
        self._column.addWidget(self._note)
        self._column.addStretch(1)
        theme_feed.follow(self._on_theme_changed)

    def add_link(self, link: QWidget) -> None:
        """Put a link between the content and the note."""
        place = self._column.indexOf(self._note)
        self._column.insertWidget(place, link, 0, Qt.AlignmentFlag.AlignLeft)

    def set_note(self, text: str) -> None:
        """Say something under the content; nothing for an empty text."""
        self._note.setText(text)
        self._note.setVisible(bool(text))

    def _on_theme_changed(self, theme: Theme) -> None:
        # Columns beside each other begin at the same height, with a chip in their headings or not.
        self.heading.setMinimumHeight(theme.heights.chip)
