"""The provisions a mark is chosen from: shown, added, changed, ended."""

from datetime import date
from uuid import UUID

from desktop.services.office import Office
from domain.provisions import Provision, checked_provision, names_on


class ProvisionService:
    def __init__(self, office: Office) -> None:
        self._office = office

    def show(self) -> tuple[Provision, ...]:
        """All of them, in the order they are offered."""
        with self._office.store.reading() as work:
            return tuple(work.provisions.all())

    def names(self, day: date | None = None) -> tuple[str, ...]:
        """What a mark of that day, today if none is given, can be chosen from."""
        return names_on(self.show(), day or self._office.today())

    def enter(self, provision: Provision) -> Provision:
        """Store a new one. Raises ``UserError``: NAME_MISSING, END_BEFORE_START, PROVISION_TWICE (``name``)."""
        with self._office.store.writing() as work:
            checked = checked_provision(provision, work.provisions.all())
            work.provisions.add(checked)
        return checked

    def change(self, provision: Provision) -> Provision:
        """Marks keep the words they were given. Raises ``UserError``: as ``enter``, CHANGED_BY_OTHER, RECORD_GONE."""
        with self._office.store.writing() as work:
            checked = checked_provision(provision, work.provisions.all())
            return work.provisions.change(checked)

    def remove(self, provision_id: UUID) -> None:
        """Take one off the list; nothing happens when it is gone."""
        with self._office.store.writing() as work:
            work.provisions.remove(provision_id)
