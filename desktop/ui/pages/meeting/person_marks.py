"""The marks of one editor of a meeting: what looks like personal data, how much of it, and what is looked for everywhere."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.ui.marks.mark import MarkLook, MarkSource
from desktop.ui.marks.marked_editor import Editor, MarkedEditor
from desktop.ui.pages.meeting.person_desk import PersonDesk
from desktop.ui.pages.meeting.person_source import PersonSource
from desktop.ui.theme import ThemeFeed
from domain.person_data.places import ObjectKind

_COUNT_AFTER_MS = 400


class PersonMarks(QObject):
    """``counted()`` some time after the last key stroke, when ``count`` says how many places are marked.

    ``proofing`` are the other sources of marks.
    """

    counted = Signal()

    def __init__(
        self,
        editor: Editor,
        desk: PersonDesk,
        theme_feed: ThemeFeed,
        proofing: Sequence[MarkSource] = (),
    ) -> None:
        super().__init__(editor)
        self._editor = editor
        self._source = PersonSource(desk, self)
        self._marked = MarkedEditor(editor, (self._source, *proofing), theme_feed)
        self.count = 0
        self._described = editor.accessibleDescription()
        self._counting = QTimer(self, singleShot=True, interval=_COUNT_AFTER_MS)
        self._counting.timeout.connect(self._on_counting)
        editor.textChanged.connect(self._counting.start)
        self._source.changed.connect(self._counting.start)

    def watch(self, object_kind: ObjectKind, object_id: UUID | None) -> None:
        """Say what the text belongs to; None while that is not stored yet: then what is let stand waits for ``stored``."""
        self._source.watch(object_kind, object_id)

    def stored(self, object_id: UUID) -> None:
        """What the text belongs to has its key now."""
        self._source.stored(object_id)

    def _on_counting(self) -> None:
        count = len(self._marked.marks(MarkLook.PERSON))
        if count != self.count:
            self.count = count
            said = self.tr("%n place(s) look like personal data. Ctrl+. says which.", "", count)
            self._editor.setAccessibleDescription(said if count else self._described)
        self.counted.emit()
