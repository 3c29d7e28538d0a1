"""What looks like personal data in one editor, as marks, and letting a place of it stand."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QObject

from desktop.ui.marks.mark import Choice, Found, MarkLook, MarkSource
from desktop.ui.pages.meeting.person_desk import PersonDesk
from desktop.ui.person_words import instead, looks_like
from domain.person_data import FindingKind
from domain.person_data.places import ObjectKind, place_of


class PersonSource(MarkSource):
    look = MarkLook.PERSON

    def __init__(self, desk: PersonDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._object_kind = ObjectKind.ITEM
        self._object_id: UUID | None = None
        self._let_stand: set[tuple[FindingKind, str]] = set()
        desk.changed.connect(self.changed)

    def watch(self, object_kind: ObjectKind, object_id: UUID | None) -> None:
        """Say what the text belongs to; None while that is not stored yet: then what is let stand waits for ``stored``."""
        self._object_kind, self._object_id = object_kind, object_id
        self._let_stand.clear()
        self.changed.emit()

    def stored(self, object_id: UUID) -> None:
        """What the text belongs to has its key now."""
        self._object_id = object_id
        for kind, words in self._let_stand:
            self._desk.let_stand(place_of(self._object_kind, object_id, kind, words))
        self._let_stand.clear()

    def find(self, text: str, _typed_at: int | None) -> Sequence[Found]:
        found = (
            Found(start=each.start, end=each.end, words=each.words(text), what=each.kind)
            for each in self._desk.find(text)
        )
        return [each for each in found if not self._stands(_kind(each), each.words)]

    def title(self, found: Found) -> str:
        return looks_like(_kind(found))

    def sentence(self, found: Found) -> str:
        return instead(_kind(found))

    def choices(self, found: Found) -> Sequence[Choice]:
        return (Choice(self.tr("&Let it stand"), lambda: self._on_let_stand(found)),)

    def _stands(self, kind: FindingKind, words: str) -> bool:
        if self._object_id is None:
            return (kind, words) in self._let_stand
        return self._desk.stands(place_of(self._object_kind, self._object_id, kind, words))

    def _on_let_stand(self, found: Found) -> None:
        if self._object_id is None:
            self._let_stand.add((_kind(found), found.words))
            self.changed.emit()
        else:
            self._desk.let_stand(place_of(self._object_kind, self._object_id, _kind(found), found.words))


def _kind(found: Found) -> FindingKind:
    assert isinstance(found.what, FindingKind)
    return found.what
