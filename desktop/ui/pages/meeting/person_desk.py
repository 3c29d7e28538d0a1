"""What in the meeting that is open looks like personal data, and letting a place of it stand. Knows no editor."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from domain.errors import UserError
from domain.meetings import MeetingContent
from domain.person_data import Finding, NameList, find_person_data
from domain.person_data.places import Place

if TYPE_CHECKING:
    from desktop.services.person_watch_service import PersonWatchService


class PersonDesk(QObject):
    """``changed()`` when other things are to be marked than before; ``failed(UserError)`` if a place cannot stand."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, service: "PersonWatchService", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._names = NameList()
        self._let_stand: frozenset[Place] = frozenset()

    def show_meeting(self, content: MeetingContent) -> None:
        """Look for whom this meeting's attendance does not name."""
        watch = self._service.show(content)
        is_other = (watch.names, watch.let_stand) != (self._names, self._let_stand)
        self._names, self._let_stand = watch.names, watch.let_stand
        if is_other:
            self.changed.emit()

    def find(self, text: str) -> tuple[Finding, ...]:
        return find_person_data(text, self._names)

    def stands(self, place: Place) -> bool:
        """Whether somebody has let it stand."""
        return place in self._let_stand

    def let_stand(self, place: Place) -> None:
        try:
            self._service.let_stand(place)
        except UserError as error:
            self.failed.emit(error)
            return
        self._let_stand |= {place}
        self.changed.emit()
