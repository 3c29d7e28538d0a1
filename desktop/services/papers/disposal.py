"""The certificate of a disposal that is being carried out, made in the same transaction: no disposal is without its own."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from db.disposing import Disposing
from db.unit_of_work import UnitOfWork
from desktop.documents.disposal_document import disposal_paper
from desktop.documents.imprint import Imprint
from desktop.documents.paper import print_paper
from desktop.services.minutes_service import Printed
from desktop.services.office import Office
from desktop.services.papers.house import host_of
from desktop.services.papers.made import day_stamp, file_name
from domain.papers.disposal import BackupCopy, DisposalContent, Step
from domain.retention import Disposal


@dataclass(frozen=True, slots=True, kw_only=True)
class CarriedOut:
    """What came of a disposal: the days on which the time of each record that went began, how many were held."""

    begun_on: Sequence[date]
    held: int
    taken: Disposing


def certificate(office: Office, work: UnitOfWork, disposal: Disposal, carried_out: CarriedOut) -> Printed:
    """Made by the day of the office: the same disposal gives the same bytes."""
    content = _content(office, work, disposal, carried_out)
    look = work.look.get()
    host = host_of(work)
    imprint = Imprint(look=look, foot=look.footers.get(host.id, "") if host else "")
    pdf = print_paper(disposal_paper(content, imprint), day_stamp(content.done_on))
    return Printed(pdf=pdf, file_name=certificate_name(content.done_on))


def certificate_name(day: date) -> str:
    return file_name(day.isoformat(), "Gallringsbevis")


def _content(
    office: Office, work: UnitOfWork, disposal: Disposal, carried_out: CarriedOut
) -> DisposalContent:
    host = host_of(work)
    confirmed_at = disposal.confirmed_at or office.now()
    begun_on = carried_out.begun_on
    return DisposalContent(
        organisation=host.name if host else "",
        rule=disposal.rule,
        until=disposal.until,
        proposed=Step(name=disposal.proposed_by, day=disposal.proposed_at.astimezone().date()),
        confirmed=Step(name=disposal.confirmed_by, day=confirmed_at.astimezone().date()),
        done_on=office.today(),
        first=min(begun_on, default=None),
        last=max(begun_on, default=None),
        records=len(begun_on),
        held=carried_out.held,
        rows=carried_out.taken.counts(),
        versions=tuple(carried_out.taken.versions),
        backups=tuple(_copies(office)),
        is_file=office.store.is_file,
    )


def _copies(office: Office) -> Iterator[BackupCopy]:
    """Those beside the file, and those that are looked after."""
    for beside in office.store.copies():
        yield BackupCopy(file_name=beside.file_name, copied_on=beside.copied_on)
    for backup in office.backups():
        yield BackupCopy(file_name=backup.path.name, copied_on=backup.taken_at.astimezone().date())
