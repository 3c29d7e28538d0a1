"""The house's own look on paper: shown, changed, and a logo read from a file before anything is printed with it."""

from pathlib import Path

from desktop.services.office import Office
from domain.errors import Problem, UserError
from domain.look import Logo, Look, checked_look


class LookService:
    def __init__(self, office: Office) -> None:
        self._office = office

    def show(self) -> Look:
        with self._office.store.reading() as work:
            return work.look.get()

    def change(self, look: Look) -> Look:
        """Store the whole look.

        Raises ``UserError``: ORGANISATION_TOO_LONG, FOOTER_TOO_LONG (``party_id``), ACCENT_WRONG, ACCENT_TOO_PALE,
        CHANGED_BY_OTHER.
        """
        checked = checked_look(look)
        with self._office.store.writing() as work:
            return work.look.save(checked)

    def read_logo(self, path: Path) -> Logo:
        """A logo that is sure to print. Raises ``UserError``: FILE_MISSING, FILE_UNREADABLE, or what is wrong (LOGO_*)."""
        from desktop.documents.logo_file import MOST_BYTES, read_logo  # noqa: PLC0415 - Pillow, for this only

        try:
            with path.open("rb") as file:
                content = file.read(MOST_BYTES + 1)
        except FileNotFoundError as error:
            raise UserError(Problem.FILE_MISSING, path=path) from error
        except OSError as error:
            raise UserError(Problem.FILE_UNREADABLE, path=path) from error
        return read_logo(content)
