"""Looks through the record: every link of a series, or one version of a set of minutes; seals what is broken.

A series in which something is found can only be read until a later check finds nothing.
"""

from collections.abc import Callable, Sequence, Set
from uuid import UUID

from db.record_checks import CheckedVersion
from db.unit_of_work import UnitOfWork
from domain.audit import AuditAction
from domain.chain import Fault
from domain.chain_faults import Finding, Found, Standing, find_faults, find_faults_of_one

Progress = Callable[[float], None]
"""Told the share that is done, 0 to 1. What it raises ends the check."""

# What a value that cannot be what it is said to be raises while it is read.
UNREADABLE = (ValueError, LookupError, TypeError)


def check_all(work: UnitOfWork, series_ids: Sequence[UUID], tell: Progress) -> tuple[Finding, ...]:
    """Every fault in some series, and in what the log says of them."""
    total, done = max(work.checks.count(series_ids), 1), 0
    findings: list[Finding] = []
    if not work.checks.is_sound():  # whatever is read then may be something else the next time
        return tuple(Finding(fault=Fault.RECORD_UNREADABLE, series_id=series_id) for series_id in series_ids)
    checked: list[CheckedVersion] = []
    lost: list[Standing] = []
    for series_id in series_ids:
        try:
            for piece in work.checks.pieces(series_id):
                checked += piece
                done += len(piece)
                tell(min(done / total, 1.0))
            lost += work.checks.without_record(series_id)
        except UNREADABLE:
            findings.append(Finding(fault=Fault.RECORD_UNREADABLE, series_id=series_id))
    readable = set(series_ids) - {finding.series_id for finding in findings}
    whole = [each for each in checked if each.link.series_id in readable]
    return (*findings, *_faults(work, readable, whole, lost))


def _faults(
    work: UnitOfWork, series_ids: Set[UUID], checked: Sequence[CheckedVersion], lost: Sequence[Standing]
) -> tuple[Finding, ...]:
    homes = work.checks.series_of()
    known = {each.link.meeting_id for each in checked}
    noted = {
        key: number
        for key, number in work.checks.noted().items()
        if key[0] in known or homes.get(key[0]) in series_ids
    }
    found = Found(
        sums={(each.link.meeting_id, each.link.version): each.sums for each in checked},
        standings=(*(each.standing for each in checked if each.standing is not None), *lost),
        noted=noted,
        series_of=homes,
    )
    unnoted = (
        Finding(fault=Fault.LOG_DISAGREES, series_id=homes.get(meeting_id), meeting_id=meeting_id)
        for meeting_id in sorted(work.checks.unnoted_approvals())
        if meeting_id in known or homes.get(meeting_id) in series_ids
    )
    return (*find_faults((each.link for each in checked), found), *unnoted)


def check_version(work: UnitOfWork, meeting_id: UUID, version: int | None = None) -> tuple[Finding, ...]:
    """One version, the newest without ``version``: its content, file and rows, its link, how its meeting stands."""
    try:
        return _check_version(work, meeting_id, version)
    except UNREADABLE:
        series_id = work.checks.series_of().get(meeting_id)
        return (Finding(fault=Fault.RECORD_UNREADABLE, series_id=series_id, meeting_id=meeting_id),)


def _check_version(work: UnitOfWork, meeting_id: UUID, version: int | None) -> tuple[Finding, ...]:
    links = work.checks.links(meeting_id)
    noted = work.checks.noted_of(meeting_id)
    if not links:
        meeting = work.meetings.get(meeting_id)
        standing = Standing(series_id=meeting.series_id, meeting_id=meeting_id, state=meeting.state)
        return find_faults(
            (), Found(sums={}, standings=(standing,), noted=noted, series_of={meeting_id: meeting.series_id})
        )
    wanted = version or links[-1].version
    checked = work.checks.one(meeting_id, wanted, links[-1].version)
    found = Found(
        sums={(meeting_id, wanted): checked.sums},
        standings=(checked.standing,) if checked.standing else (),
        noted=noted,
    )
    return find_faults_of_one(links, wanted, work.checks.before(checked.link), found)


def seal_broken(work: UnitOfWork, findings: Sequence[Finding]) -> None:
    """Let nothing be written to the series in which something was found; the first finding of each is told."""
    for finding in findings:
        series_id = finding.series_id
        if series_id is not None and work.seals.of_series(series_id) is None:
            work.seals.set(series_id, finding.meeting_id, finding.fault)
            work.log.note(AuditAction.SEALED, "meeting_series", series_id, detail=finding.fault.value)


def lift_mended(work: UnitOfWork, series_ids: Sequence[UUID], findings: Sequence[Finding]) -> None:
    """Let series be written to again in which a check of all found nothing."""
    broken = {finding.series_id for finding in findings}
    for series_id in series_ids:
        if series_id not in broken:
            work.seals.lift(series_id)
