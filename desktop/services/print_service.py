"""Printing: an order becomes a file, whole or not at all. What is previewed, printed and saved are the same bytes."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path
from threading import Lock
from uuid import UUID

from desktop.services.files import write_whole_file
from desktop.services.minutes_service import MinutesService, Printed
from desktop.services.office import Office
from desktop.services.papers.of_year import orders_of_year
from desktop.services.record_service import RecordService
from domain.audit import AuditAction
from domain.chain_faults import Finding
from domain.disclosure import Variant
from domain.errors import Problem, UserError
from domain.papers.archive import Archive
from domain.papers.orders import SAME_FOR_EVERYONE, DocumentKind, PrintOrder

_FOR_WHOM = {Variant.INTERNAL: "", Variant.PARTIES: ", till parterna", Variant.DISCLOSURE: ", för utlämnande"}
Progress = Callable[[float], None]
"""Told the share that is done, 0 to 1; it may raise ``PrintCancelled``."""


class PrintCancelled(Exception):  # noqa: N818 - not an error: a change of mind
    """Somebody no longer wants what is being printed."""


class PrintService:
    def __init__(self, office: Office, minutes: MinutesService) -> None:
        self._office, self._minutes = office, minutes
        self._one_at_a_time = Lock()

    def make(self, order: PrintOrder, progress: Progress | None = None) -> Printed:
        """Make a document; finished minutes are checked first. Threads wait for each other: a year's report is large.

        Raises ``UserError``: RECORD_GONE, CHOICE_MISSING; and whatever ``progress`` raises.
        """
        with self._one_at_a_time:
            if progress is not None:
                progress(0.0)  # a newer order may have come while this one waited
            findings: tuple[Finding, ...] = ()
            if order.kind is DocumentKind.MINUTES and order.meeting_id is not None:
                findings = RecordService(self._office).check_one(order.meeting_id)
            return replace(self._make(order, progress), findings=findings)

    def _make(self, order: PrintOrder, progress: Progress | None) -> Printed:
        if order.is_original and order.meeting_id is not None:
            return self._minutes.print_minutes(order.meeting_id)
        # ReportLab costs 0.15 s to import and nothing before the first print needs it.
        from desktop.documents.attachment import Attachment  # noqa: PLC0415
        from desktop.documents.paper import print_paper  # noqa: PLC0415
        from desktop.services.papers.makers import MAKERS  # noqa: PLC0415

        made = MAKERS[order.kind](self._office, order)
        attachment = None
        if order.archive is Archive.A3A:
            name = f"{order.kind}.json"
            attachment = Attachment(name=name, content=made.data, description="Dokumentets uppgifter")
        pdf = print_paper(
            made.paper, made.stamped_at, archive=order.archive, attachment=attachment, progress=progress
        )
        return Printed(pdf=pdf, file_name=_named_for(order, made.file_name), order=order)

    def can_sign(self) -> bool:
        """Whether this program was built with what it takes."""
        from desktop.documents.signing import can_sign  # noqa: PLC0415

        return can_sign()

    def sign(self, printed: Printed, certificate: Path, password: str) -> Printed:
        """The same document, signed now with a certificate file; nothing may change it afterwards.

        Raises ``UserError``: FILE_MISSING, FILE_UNREADABLE, and those of ``desktop.documents.signing.sign``.
        """
        from desktop.documents.signing import sign  # noqa: PLC0415

        pdf = sign(printed.pdf, _read(certificate), password, self._office.now())
        return replace(printed, pdf=pdf, file_name=f"{Path(printed.file_name).stem} signerad.pdf")

    def write(self, printed: Printed, target: Path) -> None:
        """Write a file that has been made whole or not at all, and note it in the log.

        Raises ``UserError``: TARGET_NOT_WRITABLE, STORE_BUSY.
        """
        write_whole_file(target, printed.pdf)
        self._note(AuditAction.EXPORTED, printed)

    def note_printed(self, printed: Printed) -> None:
        """A printer has taken it. Raises ``UserError(STORE_BUSY)``."""
        self._note(AuditAction.PRINTED, printed)

    def save(self, order: PrintOrder, target: Path, progress: Progress | None = None) -> None:
        """Make and write a document. Raises as ``make`` and ``write``."""
        self.write(self.make(order, progress), target)

    def save_year(
        self, year: int, folder: Path, variant: Variant = Variant.INTERNAL, archive: Archive = Archive.A2A
    ) -> Iterator[Path]:
        """Write every document of a year into a folder, made when it is not there; yields each as it is written."""
        like = PrintOrder(kind=DocumentKind.MINUTES, variant=variant, archive=archive)
        with self._office.store.reading() as work:
            orders = orders_of_year(work, year, like, self._office.today())
        make_folder(folder)
        taken: set[str] = set()
        for order in orders:
            printed = self.make(order)
            target = folder / free_name(printed.file_name, taken)
            self.write(printed, target)
            yield target

    def _note(self, action: AuditAction, printed: Printed) -> None:
        order = printed.order
        if order is None:
            return
        kind, object_id = _object_of(order)
        variant = "" if order.kind in SAME_FOR_EVERYONE else order.variant.value
        with self._office.store.noting() as work:
            work.log.note(action, kind, object_id, variant=variant, detail=order.kind.value)


def _read(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except FileNotFoundError as error:
        raise UserError(Problem.FILE_MISSING, path=file) from error
    except OSError as error:
        raise UserError(Problem.FILE_UNREADABLE, path=file) from error


def _object_of(order: PrintOrder) -> tuple[str, UUID | None]:
    """What a document is about: the table and the key; the whole store for a handover or a week."""
    keys = (
        ("meeting", order.meeting_id),
        ("situation_picture", order.picture_id),
        ("agreement", order.agreement_id),
        ("meeting_series", order.series_id),
        ("party", order.party_id),
    )
    return next(((kind, key) for kind, key in keys if key is not None), ("", None))


def _named_for(order: PrintOrder, name: str) -> str:
    """So that what may be handed out and what may not are never taken for each other in a folder."""
    path = Path(name)
    for_whom = "" if order.kind in SAME_FOR_EVERYONE else _FOR_WHOM[order.variant]
    return f"{path.stem}{for_whom}{path.suffix}"


def make_folder(folder: Path) -> None:
    """Make a folder that may be there. Raises ``UserError(TARGET_NOT_WRITABLE)``."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(Problem.TARGET_NOT_WRITABLE, path=folder) from error


def free_name(name: str, taken: set[str]) -> str:
    """The name, or with a number when another document of this round has it; a round before is replaced."""
    path = Path(name)
    names = (name if number == 1 else f"{path.stem} ({number}){path.suffix}" for number in count(1))
    free = next(each for each in names if each.casefold() not in taken)
    taken.add(free.casefold())
    return free
