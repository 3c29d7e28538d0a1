"""Handing out on request: what was asked for, what is masked in it, and the files that were handed out.

There is no field for who asked (TF 2 kap. 18 §). The program decides nothing: a person masks, releases and answers.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from db.unit_of_work import UnitOfWork
from desktop.services.disclosure_view import (
    MinutesInRequest,
    Preview,
    StandingWord,
    UntestedPreview,
    in_request,
    standing_in,
)
from desktop.services.office import Office
from domain.audit import AuditAction
from domain.changes import Change, Noun
from domain.disclosure import DisclosedDocument, DisclosedKind, DisclosureRequest
from domain.errors import Problem, UserError
from domain.masking import checked_masks, masked_stretches
from domain.masks import NOTHING_DECIDED, Decisions, Mask
from domain.minutes_places import Place
from domain.papers.withheld import withheld_rows

if TYPE_CHECKING:  # ReportLab and pypdf, which nothing before the first preview needs
    from desktop.services.papers.disclosed import WholeMinutes
    from desktop.services.print_service import PrintService

_TABLE = "disclosure_request"
_DOCUMENT_TABLE = "disclosure_document"


class DisclosureService:
    def __init__(self, office: Office, printing: "PrintService") -> None:
        self._office, self._printing = office, printing

    # --- requests

    def list_all(self) -> list[DisclosureRequest]:
        """The latest first."""
        with self._office.store.reading() as work:
            return work.disclosure_requests.all()

    def show(self, request_id: UUID) -> DisclosureRequest:
        """Raises ``UserError(RECORD_GONE)``."""
        with self._office.store.reading() as work:
            return work.disclosure_requests.get(request_id)

    def start(self, received_on: date, meeting_ids: Iterable[UUID] = ()) -> Change:
        """A new request, for these minutes. Raises ``UserError``: DATE_IN_FUTURE, RECORD_GONE."""
        self._ensure_past(received_on)
        request = DisclosureRequest(id=self._office.new_id(), received_on=received_on)
        with self._office.store.writing() as work:
            documents = tuple(self._minutes_document(work, meeting_id) for meeting_id in meeting_ids)
            work.disclosure_requests.add(_with_documents(request, documents))
        return Change(Noun.DISCLOSURE, (request.id,))

    def change_facts(self, request_id: UUID, received_on: date, *, is_appealed: bool) -> Change:
        """When it came, and whether the answer was appealed (TF 2 kap. 19 §). Raises ``UserError``: DATE_IN_FUTURE, …."""
        self._ensure_past(received_on)
        with self._office.store.writing() as work:
            request = work.disclosure_requests.get(request_id)
            if received_on != request.received_on:
                request.ensure_open()
            work.disclosure_requests.change(
                replace(request, received_on=received_on, is_appealed=is_appealed)
            )
        return Change(Noun.DISCLOSURE, (request_id,))

    def remove(self, request_id: UUID) -> Change:
        """Take back a request that was not answered. Raises ``UserError``: RECORD_GONE, REQUEST_ANSWERED."""
        with self._office.store.writing() as work:
            work.disclosure_requests.get(request_id).ensure_open()
            work.disclosure_requests.remove(request_id)
        return Change(Noun.DISCLOSURE, (request_id,))

    # --- documents

    def choose_minutes(self, request_id: UUID, meeting_ids: Iterable[UUID]) -> Change:
        """Add minutes; those that are there stay with their masks. Raises ``UserError``: REQUEST_ANSWERED, RECORD_GONE."""

        def chosen(work: UnitOfWork, request: DisclosureRequest) -> DisclosureRequest:
            known = {each.meeting_id for each in request.documents}
            new = [self._minutes_document(work, each) for each in meeting_ids if each not in known]
            return _with_documents(request, (*request.documents, *new))

        return self._change(request_id, chosen)

    def choose_variant(self, request_id: UUID, kind: DisclosedKind, object_id: UUID | None = None) -> Change:
        """Add a situation picture, or a party's (without one, everybody's) follow-up list, handed out as its variant."""
        document = DisclosedDocument(id=self._office.new_id(), kind=kind, object_id=object_id)

        def chosen(_work: UnitOfWork, request: DisclosureRequest) -> DisclosureRequest:
            is_there = any((each.kind, each.object_id) == (kind, object_id) for each in request.documents)
            return request if is_there else _with_documents(request, (*request.documents, document))

        return self._change(request_id, chosen)

    def leave_out(self, request_id: UUID, document_id: UUID) -> Change:
        """Take a document away, with its masks."""

        def without(_work: UnitOfWork, request: DisclosureRequest) -> DisclosureRequest:
            return _with_documents(request, (each for each in request.documents if each.id != document_id))

        return self._change(request_id, without)

    # --- masks

    def mask(self, request_id: UUID, document_id: UUID, masks: Iterable[Mask]) -> Change:
        """Lay masks beside those that are there. Raises ``UserError``: PROVISION_MISSING, MASK_OUTSIDE_TEXT, MASKS_OVERLAP."""

        def masked(whole: "WholeMinutes", decisions: Decisions) -> Decisions:
            together = checked_masks(whole.minutes, (*decisions.masks, *masks))
            return replace(decisions, masks=together)

        return self._decide(request_id, document_id, masked)

    def mask_standing(self, request_id: UUID, provision: str) -> Change:
        """Mask every place that ``standing_words`` tells of. Raises ``UserError(PROVISION_MISSING)``, and as that."""
        by_document: dict[UUID, list[Mask]] = {}
        for word in self.standing_words(request_id):
            place, start, end = word.standing
            mask = Mask(place=place, start=start, end=end, provision=provision)
            by_document.setdefault(word.document_id, []).append(mask)
        for document_id, masks in by_document.items():
            self.mask(request_id, document_id, masks)
        return Change(Noun.DISCLOSURE, (request_id,))

    def unmask(self, request_id: UUID, document_id: UUID, mask: Mask) -> Change:
        """Take a mask away; one that is not there is gone already."""

        def unmasked(_whole: "WholeMinutes", decisions: Decisions) -> Decisions:
            return replace(decisions, masks=tuple(each for each in decisions.masks if each != mask))

        return self._decide(request_id, document_id, unmasked)

    def release(
        self, request_id: UUID, document_id: UUID, place: Place, *, is_released: bool = True
    ) -> Change:
        """Hand out what is marked, after a test (TF 2 kap. 15 and 17 §§), or withhold it as it is marked."""

        def released(_whole: "WholeMinutes", decisions: Decisions) -> Decisions:
            others = decisions.released - {place}
            return replace(decisions, released=others | {place} if is_released else others)

        return self._decide(request_id, document_id, released)

    # --- what is seen

    def minutes_in(self, request_id: UUID) -> list[MinutesInRequest]:
        """The minutes of a request, to mask in. Raises ``UserError(RECORD_GONE)``."""
        from desktop.services.papers.disclosed import read_whole  # noqa: PLC0415

        with self._office.store.reading() as work:
            documents = work.disclosure_requests.get(request_id).documents
            return [
                in_request(each, read_whole(work, each.meeting_id)) for each in documents if each.meeting_id
            ]

    def standing_words(self, request_id: UUID) -> list[StandingWord]:
        """Every place in the request where words that are masked somewhere are handed out.

        Raises ``UserError``: RECORD_GONE, DOCUMENT_CHANGED.
        """
        with self._office.store.reading() as work:
            documents = [
                each for each in work.disclosure_requests.get(request_id).documents if each.meeting_id
            ]
            wholes = [(each, _whole(work, each)) for each in documents]
        stretches = [
            stretch
            for each, whole in wholes
            for stretch in masked_stretches(whole.minutes, checked_masks(whole.minutes, each.decisions.masks))
        ]
        return [word for each, whole in wholes for word in standing_in(each, whole, stretches)]

    def preview(self, request_id: UUID, document_id: UUID) -> Preview:
        """Raises ``UserError``: RECORD_GONE, DOCUMENT_CHANGED."""
        from desktop.services.papers.disclosed import print_masked, print_open  # noqa: PLC0415

        with self._office.store.reading() as work:
            document = work.disclosure_requests.get(request_id).document(document_id)
            whole = _whole(work, document)
        masked = print_masked(whole, document.decisions, self._office.today())
        return Preview(open=print_open(whole), masked=masked)

    def preview_untested(self, meeting_id: UUID) -> UntestedPreview:
        """What somebody would get who asked for these minutes today, had nobody tested them. Raises RECORD_GONE."""
        from desktop.services.papers.disclosed import print_masked, read_whole  # noqa: PLC0415

        with self._office.store.reading() as work:
            whole = read_whole(work, meeting_id)
        withheld = withheld_rows(whole.minutes, whole.origins, NOTHING_DECIDED)
        printed = print_masked(whole, NOTHING_DECIDED, self._office.today())
        return UntestedPreview(printed=printed, withheld=withheld)

    # --- the answer

    def make(self, request_id: UUID, folder: Path) -> tuple[Change, list[Path]]:
        """Answer a request: every file searched, then all of them written to a folder, with the list of what was withheld.

        Raises ``UserError``, and nothing is saved: REQUEST_ANSWERED, REQUEST_EMPTY, DOCUMENT_CHANGED, PROVISION_MISSING,
        MASK_LEAKED, TARGET_NOT_WRITABLE.
        """
        from desktop.services.papers.answer import make_answer, write_files  # noqa: PLC0415

        request = self.show(request_id)
        request.ensure_open()
        answer = make_answer(self._office, self._printing, request)
        made = replace(
            _with_documents(request, (file.document for file in answer)), answered_on=self._office.today()
        )
        # The files are in place before the answer is: what is noted as handed out is there.
        with self._office.store.writing() as work:
            work.disclosure_requests.change(made)
            for file in answer:
                work.log.note(
                    AuditAction.DISCLOSED,
                    _DOCUMENT_TABLE,
                    file.document.id,
                    variant=request.variant,
                    detail=file.document.file_hash,
                )
            paths = write_files(folder, [file.printed for file in answer])
        return Change(Noun.DISCLOSURE, (request_id,)), paths

    # --- within

    def _ensure_past(self, day: date) -> None:
        if day > self._office.today():
            raise UserError(Problem.DATE_IN_FUTURE)

    def _minutes_document(self, work: UnitOfWork, meeting_id: UUID) -> DisclosedDocument:
        from desktop.services.papers.disclosed import read_whole  # noqa: PLC0415

        return DisclosedDocument(
            id=self._office.new_id(),
            kind=DisclosedKind.MINUTES,
            meeting_id=meeting_id,
            content_hash=read_whole(work, meeting_id).content_hash,
        )

    def _change(
        self, request_id: UUID, changed: Callable[[UnitOfWork, DisclosureRequest], DisclosureRequest]
    ) -> Change:
        with self._office.store.writing() as work:
            request = work.disclosure_requests.get(request_id)
            request.ensure_open()
            work.disclosure_requests.change(changed(work, request))
        return Change(Noun.DISCLOSURE, (request_id,))

    def _decide(
        self, request_id: UUID, document_id: UUID, decided: Callable[["WholeMinutes", Decisions], Decisions]
    ) -> Change:
        def changed(work: UnitOfWork, request: DisclosureRequest) -> DisclosureRequest:
            document = request.document(document_id)
            decisions = decided(_whole(work, document), document.decisions)
            work.log.note(AuditAction.MASKED, _TABLE, request_id, detail=str(len(decisions.masks)))
            return replace(
                request,
                documents=tuple(
                    replace(each, decisions=decisions) if each.id == document_id else each
                    for each in request.documents
                ),
            )

        return self._change(request_id, changed)


def _with_documents(request: DisclosureRequest, documents: Iterable[DisclosedDocument]) -> DisclosureRequest:
    """The meetings follow from the documents: they are held for as long as the request is open."""
    chosen = tuple(documents)
    meetings = dict.fromkeys(each.meeting_id for each in chosen if each.meeting_id)
    return replace(request, documents=chosen, meeting_ids=tuple(meetings))


def _whole(work: UnitOfWork, document: DisclosedDocument) -> "WholeMinutes":
    from desktop.services.papers.disclosed import read_chosen  # noqa: PLC0415

    return read_chosen(work, document)
