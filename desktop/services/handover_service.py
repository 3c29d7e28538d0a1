"""Handing over everything a store holds, in a folder that is read without the program, and taking such a folder in.

What writes and reads the folder is imported when it is wanted: most days nobody hands anything over.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.services.office import Office
from desktop.services.print_service import PrintService
from domain.audit import AuditAction
from domain.errors import Problem, UserError

if TYPE_CHECKING:
    from domain.handover import HandedOver, TakenOver

EVERYTHING = "everything"
_ONLY_READ = {Problem.STORE_READ_ONLY, Problem.STORE_OPENED_READ_ONLY}
Progress = Callable[[float], None]
"""Told the share that is done, 0 to 1. What it raises ends the work, and nothing of it is left."""


class HandoverService:
    def __init__(self, office: Office, printing: PrintService) -> None:
        self._office, self._printing = office, printing

    def free_folder(self, place: Path) -> Path:
        """A folder in ``place`` that is not there yet, named after the day."""
        name = f"Överlämning {self._office.today().isoformat()}"
        folder, number = place / name, 1
        while folder.exists():
            number += 1
            folder = place / f"{name} ({number})"
        return folder

    def hand_over(self, target: Path, tell: Progress | None = None) -> "HandedOver":
        """Write everything into a folder that is not there yet, or is empty: as it is at one moment, whole or not at all.

        The log says so before anything leaves. Raises ``UserError``: HANDOVER_TARGET_TAKEN, HANDOVER_NO_ROOM,
        TARGET_NOT_WRITABLE, STORE_BUSY; and whatever ``tell`` raises.
        """
        from desktop.exchange.everything.package import write_package  # noqa: PLC0415
        from desktop.services.handover_contents import contents_of  # noqa: PLC0415

        self._note()
        with self._office.store.reading() as work:
            contents = contents_of(work, self._printing, self._office.now())
            return write_package(target, contents, tell or _tell_nobody)

    def _note(self) -> None:
        """A store that can only be read is handed over all the same."""
        try:
            with self._office.store.writing() as work:
                work.log.note(AuditAction.EXPORTED, detail=EVERYTHING)
        except UserError as error:
            if error.problem not in _ONLY_READ:
                raise


def take_over(folder: Path, target: Path | str, tell: Progress | None = None) -> "TakenOver":
    """Read a package into a store of its own: a file that is not there yet, or a database without tables. All or nothing.

    Raises ``UserError``: HANDOVER_MISSING, HANDOVER_CHANGED, HANDOVER_TOO_NEW, HANDOVER_UNREADABLE, HANDOVER_STORE_TAKEN,
    STORE_MISSING, STORE_READ_ONLY, STORE_FULL; and whatever ``tell`` raises.
    """
    from db.filling import fill_new_store  # noqa: PLC0415
    from db.whole_store import table_shapes  # noqa: PLC0415
    from desktop.exchange.everything.package_reader import PackageReader  # noqa: PLC0415
    from domain.handover import TakenOver  # noqa: PLC0415

    told = tell or _tell_nobody
    if isinstance(target, Path) and target.exists():
        raise UserError(Problem.HANDOVER_STORE_TAKEN, path=target)  # before all sums are looked at
    reader = PackageReader(folder, table_shapes(), told)
    handover = reader.check()
    fill_new_store(target, handover.schema, reader.tables(handover))
    told(1.0)
    return TakenOver(handover=handover, minutes=reader.minutes, changed=reader.changed)


def _tell_nobody(_share: float) -> None:
    """Whoever gave no ``tell`` does not wait to hear."""
