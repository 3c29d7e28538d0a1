"""The files that answer a request: each document as it is handed out, searched for leaks, and the list of what is not."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256
from pathlib import Path

from desktop.documents.paper import print_paper
from desktop.documents.withheld_document import WITHHELD_TYPE, withheld_paper
from desktop.services.files import write_whole_files
from desktop.services.minutes_service import Printed
from desktop.services.office import Office
from desktop.services.papers.disclosed import WholeMinutes, ensure_nothing_leaks, print_masked, read_chosen
from desktop.services.papers.house import host_of
from desktop.services.papers.made import day_stamp, file_name, imprint_for
from desktop.services.print_service import PrintService, free_name, make_folder
from domain.disclosure import DisclosedDocument, DisclosedKind, DisclosureRequest, Variant
from domain.errors import Problem, UserError
from domain.papers.orders import DocumentKind, PrintOrder
from domain.papers.withheld import WithheldContent, WithheldDocument, undecided, withheld_rows


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerFile:
    """A file, and the document of the request with its name, hash and time."""

    document: DisclosedDocument
    printed: Printed


def make_answer(office: Office, printing: PrintService, request: DisclosureRequest) -> list[AnswerFile]:
    """Every document in its order, the list last. Raises ``UserError`` as ``DisclosureService.make``; writes nothing."""
    if not request.documents:
        raise UserError(Problem.REQUEST_EMPTY)
    files: list[AnswerFile] = []
    listed: list[WithheldDocument] = []
    taken: set[str] = set()
    for document in request.documents:
        printed, entry = _make_document(office, printing, document)
        files.append(_file(office, document, printed, taken))
        listed.append(entry)
    own = DisclosedDocument(id=office.new_id(), kind=DisclosedKind.WITHHELD_LIST)
    return [*files, _file(office, own, _make_list(office, request, listed), taken)]


def write_files(folder: Path, files: Sequence[Printed]) -> list[Path]:
    """Write all files or none, into a folder that is made when it is not there. Raises as ``write_whole_file``."""
    make_folder(folder)
    return write_whole_files(folder, [(file.file_name, file.pdf) for file in files])


def _make_document(
    office: Office, printing: PrintService, document: DisclosedDocument
) -> tuple[Printed, WithheldDocument]:
    if document.kind is not DisclosedKind.MINUTES:
        printed = printing.make(_variant_order(document))
        return printed, WithheldDocument(title=Path(printed.file_name).stem, is_whole_variant=True)
    with office.store.reading() as work:
        whole = read_chosen(work, document)
    if undecided(whole.minutes, whole.origins, document.decisions):
        raise UserError(Problem.PROVISION_MISSING)
    return _make_minutes(whole, document, office.today())


def _make_minutes(
    whole: WholeMinutes, document: DisclosedDocument, day: date
) -> tuple[Printed, WithheldDocument]:
    decisions = document.decisions
    printed = print_masked(whole, decisions, day)
    ensure_nothing_leaks(printed, whole, decisions, day)
    rows = withheld_rows(whole.minutes, whole.origins, decisions)
    return printed, WithheldDocument(title=whole.title, rows=rows)


def _variant_order(document: DisclosedDocument) -> PrintOrder:
    if document.kind is DisclosedKind.PICTURE:
        return PrintOrder(
            kind=DocumentKind.PICTURE, variant=Variant.DISCLOSURE, picture_id=document.object_id
        )
    return PrintOrder(kind=DocumentKind.FOLLOW_UPS, variant=Variant.DISCLOSURE, party_id=document.object_id)


def _make_list(office: Office, request: DisclosureRequest, listed: Sequence[WithheldDocument]) -> Printed:
    today = office.today()
    order = PrintOrder(kind=DocumentKind.MINUTES, variant=Variant.DISCLOSURE)
    with office.store.reading() as work:
        host = host_of(work)
        imprint = imprint_for(work, order, host.id if host else None)
    content = WithheldContent(
        organisation=host.name if host else "",
        received_on=request.received_on,
        day=today,
        documents=tuple(listed),
    )
    return Printed(
        pdf=print_paper(withheld_paper(content, imprint), day_stamp(today)),
        file_name=file_name(today.isoformat(), WITHHELD_TYPE),
    )


def _file(office: Office, document: DisclosedDocument, printed: Printed, taken: set[str]) -> AnswerFile:
    named = replace(printed, file_name=free_name(printed.file_name, taken))
    made = replace(
        document,
        file_name=named.file_name,
        file_hash=sha256(named.pdf).hexdigest(),
        made_at=office.now(),
    )
    return AnswerFile(document=made, printed=named)
