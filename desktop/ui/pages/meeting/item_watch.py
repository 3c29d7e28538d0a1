"""Under the words of an item: how many places look like personal data, and the guide to what to write instead."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop.ui.marks.mark import MarkSource
from desktop.ui.pages.meeting.person_desk import PersonDesk
from desktop.ui.pages.meeting.person_marks import PersonMarks
from desktop.ui.pages.meeting.writing_guide import WritingGuide
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.look import text_label
from desktop.ui.widgets.text_editor import MinutesTextEdit
from domain.person_data.places import ObjectKind


class ItemWatch(QWidget):
    """Marks the editors it is given. The guide is made when it is first asked for."""

    def __init__(
        self,
        desk: PersonDesk,
        theme_feed: ThemeFeed,
        proofing: Sequence[MarkSource] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._theme_feed, self._proofing = desk, theme_feed, proofing
        self._item_id: UUID | None = None
        self._marks: list[PersonMarks] = []
        self._guide: WritingGuide | None = None
        words = self.tr("Do not write / Write instead")
        self._link = push_button(words, theme_feed, look="link", icon_name="chevron-right", compact=True)
        self._link.setCheckable(True)
        self._link.toggled.connect(self._on_toggled)
        self._count = text_label("", "secondary", wraps=True)
        self._lay_out()

    def mark(self, editor: MinutesTextEdit) -> None:
        """Mark one more editor of the item, as long as it lives."""
        marks = PersonMarks(editor, self._desk, self._theme_feed, self._proofing)
        marks.watch(ObjectKind.ITEM, self._item_id)
        marks.counted.connect(self._on_counted)
        self._marks.append(marks)

    def show_item(self, item_id: UUID) -> None:
        """Say whose words the editors hold."""
        self._item_id = item_id
        for marks in self._living():
            marks.watch(ObjectKind.ITEM, item_id)

    def _living(self) -> list[PersonMarks]:
        """Rows of decisions come and go, and their marks with them."""
        self._marks = [marks for marks in self._marks if isValid(marks)]
        return self._marks

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.INSIDE)
        row.addWidget(self._link)
        row.addWidget(self._count, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.INSIDE)
        self._column.addLayout(row)

    def _on_counted(self) -> None:
        count = sum(marks.count for marks in self._living())
        said = self.tr("%n place(s) look like personal data. Ctrl+. says which.", "", count)
        self._count.setText(said if count else "")

    def _on_toggled(self, is_open: bool) -> None:
        if self._guide is None:
            self._guide = WritingGuide()
            self._column.addWidget(self._guide)
        self._guide.setVisible(is_open)
        icon_name = "chevron-down" if is_open else "chevron-right"
        self._link.setIcon(self._theme_feed.icon(icon_name, "accent"))
