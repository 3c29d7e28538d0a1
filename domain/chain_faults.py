"""What is wrong with a chain: found by comparing its links with the sums of what is there, the meetings and the log.

Pure: it is handed sums, and neither reads nor hashes anything that is kept.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from itertools import groupby
from operator import attrgetter
from uuid import UUID

from domain.chain import Fault, Link, LinkKind, link_hash, short_code
from domain.meetings import MeetingState

VersionKey = tuple[UUID, int]
"""A meeting and the version of its minutes."""

# To tell a reordering from an edit, every link is tried as the predecessor; where all is broken, this many times.
_MOST_REORDERED = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A fault and where it is; ``version`` is None when it is about the meeting, both are None when about a series."""

    fault: Fault
    series_id: UUID | None = None
    meeting_id: UUID | None = None
    version: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sums:
    """The sums of what is there now. None where nothing is to be compared.

    Content and PDF of what was disposed of are gone; the rows of a meeting are compared with its newest version alone.
    """

    content: str | None
    pdf: str | None
    rows: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How a meeting stands in the list, beside what its newest content says of its approval.

    ``state`` is None when the meeting is gone; ``is_told`` False where there is no content to compare with.
    """

    series_id: UUID
    meeting_id: UUID
    state: MeetingState | None
    finished_at: datetime | None = None
    approved_on: date | None = None
    told_approved_on: date | None = None
    is_told: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What is there: sums by version, meetings that are locked or have a record, and what the log says was laid down.

    ``noted`` is None where no log is to be asked.
    """

    sums: Mapping[VersionKey, Sums]
    standings: Sequence[Standing] = ()
    noted: Mapping[tuple[UUID, LinkKind], int] | None = None
    series_of: Mapping[UUID, UUID] = field(default_factory=dict)
    """The series of meetings that the log names."""


def find_faults(links: Iterable[Link], found: Found) -> tuple[Finding, ...]:
    """Every fault, series by series in the order of their chains. Nothing is missed by stopping at the first one."""
    ordered = sorted(links, key=lambda link: (link.series_id.int, link.sequence))
    findings: list[Finding] = []
    for _, chain in groupby(ordered, attrgetter("series_id")):
        findings += _chain_faults(list(chain), found.sums)
    findings += _standing_faults(ordered, found.standings)
    if found.noted is not None:
        findings += _log_faults(ordered, found.noted, found.series_of)
    return tuple(findings)


def find_faults_of_one(
    links: Sequence[Link], version: int, before: Link | None, found: Found
) -> tuple[Finding, ...]:
    """The faults of one version, quickly: its own sums, its place after the link ``before``, how its meeting stands.

    ``links`` are all versions of the meeting. What is wrong elsewhere in the chain is not looked for.
    """
    (link,) = (each for each in links if each.version == version)
    own = _own_faults(link, found.sums, is_newest=version == links[-1].version)
    findings = [_of(link, fault) for fault in own]
    expected = replace(link, sequence=before.sequence + 1 if before else 1)
    place = _place_fault(expected, before, ())
    if place is not None:
        findings.append(_of(link, place))
    elif link.code != _code(before, link):
        findings.append(_of(link, Fault.CODE_CHANGED))
    findings += _standing_faults(links, found.standings)
    if found.noted is not None:
        findings += _log_faults(links, found.noted, {})
    return tuple(findings)


def _chain_faults(chain: Sequence[Link], sums: Mapping[VersionKey, Sums]) -> Iterator[Finding]:
    newest = {link.meeting_id: link.version for link in chain}
    versions: Counter[UUID] = Counter()
    to_try = _MOST_REORDERED
    previous: Link | None = None
    for link in chain:
        versions[link.meeting_id] += 1
        is_newest = newest[link.meeting_id] == link.version
        yield from (_of(link, fault) for fault in _own_faults(link, sums, is_newest=is_newest))
        fault = _place_fault(link, previous, chain if to_try else ())
        to_try -= fault is not None and to_try > 0
        if fault is None and link.version != versions[link.meeting_id]:
            fault = Fault.ORDER_CHANGED
        if fault is not None:
            yield _of(link, fault)
        elif link.code != _code(previous, link):
            yield _of(link, Fault.CODE_CHANGED)
        previous = link


def _of(link: Link, fault: Fault) -> Finding:
    return Finding(fault=fault, series_id=link.series_id, meeting_id=link.meeting_id, version=link.version)


def _own_faults(link: Link, sums: Mapping[VersionKey, Sums], *, is_newest: bool) -> Iterator[Fault]:
    there = sums.get((link.meeting_id, link.version))
    if there is None:
        yield Fault.RECORD_MISSING
        return
    if there.content not in {None, link.content_hash}:
        yield Fault.CONTENT_CHANGED
    if there.pdf not in {None, link.pdf_hash}:
        yield Fault.PDF_CHANGED
    has_rows = is_newest and link.rows_hash and link.kind is not LinkKind.REOPENED
    if has_rows and there.rows not in {None, link.rows_hash}:
        yield Fault.ROWS_CHANGED


def _place_fault(link: Link, previous: Link | None, others: Sequence[Link]) -> Fault | None:
    """Whether a link follows on the one before it; if not, whether it follows on another one of the series."""
    if link.sequence != (previous.sequence + 1 if previous else 1):
        return Fault.LINK_MISSING
    if link_hash(_end(previous), link) == link.chain_hash:
        is_older_form = previous is not None and bool(previous.rows_hash) and not link.rows_hash
        return Fault.LINK_BROKEN if is_older_form else None
    ends = {_end(other) for other in (None, *others)} if others else set()
    follows_another = any(link_hash(end, link) == link.chain_hash for end in ends)
    return Fault.ORDER_CHANGED if follows_another else Fault.LINK_BROKEN


def _end(link: Link | None) -> str:
    return link.chain_hash if link else ""


def _code(previous: Link | None, link: Link) -> str:
    return short_code(_end(previous), link.content_hash) if link.rows_hash else ""


def _standing_faults(links: Iterable[Link], standings: Iterable[Standing]) -> Iterator[Finding]:
    chains: dict[UUID, list[Link]] = {}
    for link in links:
        chains.setdefault(link.meeting_id, []).append(link)
    for standing in standings:
        fault = _standing_fault(standing, chains.get(standing.meeting_id, []))
        if fault is not None:
            yield Finding(fault=fault, series_id=standing.series_id, meeting_id=standing.meeting_id)


def _standing_fault(standing: Standing, versions: Sequence[Link]) -> Fault | None:
    is_open = not versions or versions[-1].kind is LinkKind.REOPENED
    is_locked = standing.state is not None and standing.state.is_locked
    if is_locked and not versions:
        return Fault.RECORD_MISSING
    agrees = is_locked is not is_open and standing.state is not None
    if agrees and is_locked:
        agrees = versions[-1].series_id == standing.series_id and _says_the_same(standing, versions)
    return None if agrees else Fault.STATE_DISAGREES


def _says_the_same(standing: Standing, versions: Sequence[Link]) -> bool:
    """The day of the approval and the moment of the finish, in the list of meetings and in the record."""
    is_approved = standing.state is MeetingState.APPROVED
    finished_at = [link.made_at for link in versions if link.kind is LinkKind.FINISHED][-1:]
    return (
        is_approved is (standing.approved_on is not None)
        and (not standing.is_told or standing.approved_on == standing.told_approved_on)
        and finished_at == [standing.finished_at]
    )


def _log_faults(
    links: Iterable[Link], noted: Mapping[tuple[UUID, LinkKind], int], series_of: Mapping[UUID, UUID]
) -> Iterator[Finding]:
    """What was laid down since there is a log stands in it, and what stands in it is there."""
    there = [(link.meeting_id, link.kind) for link in links if link.rows_hash]
    laid_down, homes = Counter(there), {link.meeting_id: link.series_id for link in links} | dict(series_of)
    faulty = {key[0] for key in laid_down | Counter(noted) if laid_down[key] != noted.get(key, 0)}
    for meeting_id in sorted(faulty):
        yield Finding(fault=Fault.LOG_DISAGREES, series_id=homes.get(meeting_id), meeting_id=meeting_id)
