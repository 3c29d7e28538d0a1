"""Each fault of a chain is found, and named for what it is; a chain in order has none."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from random import Random
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.chain import Fault, Link, LinkKind, link_hash, short_code
from domain.chain_faults import Finding, Found, Standing, Sums, find_faults
from domain.meetings import MeetingState
from tests.domain.test_chain import LINK, MADE_AT

DAY = date(2026, 11, 20)
SERIES, OTHER_SERIES = UUID(int=1), UUID(int=500)
MEETINGS = [UUID(int=number) for number in range(10, 20)]
KINDS = [LinkKind.FINISHED, LinkKind.REOPENED, LinkKind.FINISHED, LinkKind.APPROVED, LinkKind.CORRECTED]


def sealed(links: Sequence[Link]) -> list[Link]:
    """The same links with their hashes and codes, as they are laid down."""
    made: list[Link] = []
    end = ""
    for sequence, link in enumerate(links, start=1):
        whole = replace(
            link, sequence=sequence, code=short_code(end, link.content_hash) if link.rows_hash else ""
        )
        made.append(replace(whole, chain_hash=link_hash(end, whole)))
        end = made[-1].chain_hash
    return made


def chain(series: UUID = SERIES, meetings: Sequence[UUID] = MEETINGS) -> list[Link]:
    """Each meeting with one version, the last of them with every kind."""
    versions = [(meeting, 1, LinkKind.FINISHED) for meeting in meetings[:-1]]
    versions += [(meetings[-1], number, kind) for number, kind in enumerate(KINDS, start=1)]
    return sealed(
        [
            replace(
                LINK, series_id=series, meeting_id=meeting, version=version, kind=kind,
                made_at=MADE_AT + timedelta(days=place), content_hash=f"{place:064x}", pdf_hash=f"{place + 500:064x}",
                rows_hash=f"{meeting.int:064x}",
            )
            for place, (meeting, version, kind) in enumerate(versions)
        ]
    )  # fmt: skip


LINKS = chain()


def sums_of(links: Sequence[Link]) -> dict[tuple[UUID, int], Sums]:
    return {
        (link.meeting_id, link.version): Sums(
            content=link.content_hash, pdf=link.pdf_hash, rows=link.rows_hash
        )
        for link in links
    }


def found_in(links: Sequence[Link]) -> Found:
    """What is there when everything is in order."""
    last = {link.meeting_id: link for link in links}
    return Found(
        sums=sums_of(links),
        standings=tuple(
            Standing(
                series_id=link.series_id,
                meeting_id=meeting,
                state=MeetingState.APPROVED if meeting == MEETINGS[-1] else MeetingState.FINISHED,
                finished_at=[each.made_at for each in links if each.meeting_id == meeting][
                    2 if meeting == MEETINGS[-1] else 0
                ],
                approved_on=DAY if meeting == MEETINGS[-1] else None,
                told_approved_on=DAY if meeting == MEETINGS[-1] else None,
            )
            for meeting, link in last.items()
        ),
        noted=Counter((link.meeting_id, link.kind) for link in links),
    )


FOUND = found_in(LINKS)


def faults(links: Sequence[Link], found: Found = FOUND) -> list[tuple[Fault, UUID | None]]:
    return [(finding.fault, finding.meeting_id) for finding in find_faults(links, found)]


def test_a_chain_in_order_has_no_faults() -> None:
    assert find_faults(LINKS, FOUND) == ()
    assert find_faults(LINKS[::-1], FOUND) == ()
    assert find_faults((), Found(sums={})) == ()


def test_chains_of_several_series_are_each_their_own() -> None:
    others = chain(OTHER_SERIES, [UUID(int=number) for number in range(600, 605)])
    both = [*LINKS, *others]
    assert find_faults(both, Found(sums=sums_of(both))) == ()


def test_links_of_before_there_were_versions_have_no_faults() -> None:
    old = sealed([replace(link, rows_hash="") for link in LINKS[:3]])
    mixed = sealed([*old, *LINKS[3:]])
    assert find_faults(mixed, replace(found_in(mixed), noted=None)) == ()
    log = Counter((link.meeting_id, link.kind) for link in mixed[3:])
    assert find_faults(mixed, replace(found_in(mixed), noted=log)) == ()


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"content": "0"}, Fault.CONTENT_CHANGED),
        ({"pdf": "0"}, Fault.PDF_CHANGED),
        ({"rows": "0"}, Fault.ROWS_CHANGED),
    ],
)
def test_what_is_kept_was_changed(changes: dict[str, str], fault: Fault) -> None:
    key = (MEETINGS[3], 1)
    sums = {**FOUND.sums, key: replace(FOUND.sums[key], **changes)}
    assert find_faults(LINKS, replace(FOUND, sums=sums)) == (
        Finding(fault=fault, series_id=SERIES, meeting_id=MEETINGS[3], version=1),
    )


def test_what_was_disposed_of_is_no_fault() -> None:
    key = (MEETINGS[3], 1)
    assert faults(LINKS, replace(FOUND, sums={**FOUND.sums, key: Sums(content=None, pdf=None)})) == []


def test_rows_are_those_of_the_newest_version() -> None:
    """The rows of minutes that were reopened were changed, and rightly."""
    key = (MEETINGS[-1], 1)
    changed = {**FOUND.sums, key: replace(FOUND.sums[key], rows="0")}
    assert faults(LINKS, replace(FOUND, sums=changed)) == []


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"content_hash": "0" * 64}, Fault.LINK_BROKEN),
        ({"kind": LinkKind.CORRECTED}, Fault.LINK_BROKEN),
        ({"last_number": 99}, Fault.LINK_BROKEN),
        ({"chain_hash": "0" * 64}, Fault.LINK_BROKEN),
        ({"code": "A" * 20}, Fault.CODE_CHANGED),
        ({"code": ""}, Fault.CODE_CHANGED),
    ],
)
def test_a_link_was_changed(changes: dict[str, object], fault: Fault) -> None:
    changed = [*LINKS[:4], replace(LINKS[4], **changes), *LINKS[5:]]  # type: ignore[arg-type]
    assert (fault, MEETINGS[4]) in faults(changed, replace(FOUND, sums=sums_of(changed)))


def test_a_link_was_taken_out() -> None:
    """The one after it tells, and so do the list of meetings and the log."""
    assert faults([*LINKS[:4], *LINKS[5:]]) == [
        (Fault.LINK_MISSING, MEETINGS[5]),
        (Fault.RECORD_MISSING, MEETINGS[4]),
        (Fault.LOG_DISAGREES, MEETINGS[4]),
    ]


def test_a_link_was_taken_out_and_the_others_moved_up() -> None:
    moved = [*LINKS[:4], *(replace(link, sequence=link.sequence - 1) for link in LINKS[5:])]
    assert (Fault.LINK_BROKEN, MEETINGS[5]) in faults(moved)


def test_the_last_link_was_taken_out() -> None:
    """Its chain cannot tell; the list of meetings and the log do."""
    shorter = chain(meetings=MEETINGS[:5])[:4]
    found = replace(
        found_in(shorter), standings=found_in(LINKS).standings[:5], noted=found_in(LINKS[:5]).noted
    )
    assert faults(shorter, found) == [(Fault.RECORD_MISSING, MEETINGS[4]), (Fault.LOG_DISAGREES, MEETINGS[4])]


def test_the_last_link_was_taken_out_and_the_meeting_opened() -> None:
    shorter = LINKS[:5]
    found = replace(found_in(shorter[:4]), noted=found_in(shorter).noted)
    assert faults(shorter[:4], found) == [(Fault.LOG_DISAGREES, MEETINGS[4])]


@pytest.mark.parametrize(("one", "other"), [(2, 3), (1, 6), (0, 4)])
def test_two_links_changed_places(one: int, other: int) -> None:
    swapped = list(LINKS)
    swapped[one] = replace(LINKS[one], sequence=LINKS[other].sequence)
    swapped[other] = replace(LINKS[other], sequence=LINKS[one].sequence)
    told = faults(swapped)
    assert (Fault.ORDER_CHANGED, MEETINGS[one]) in told
    assert (Fault.ORDER_CHANGED, MEETINGS[other]) in told


def test_versions_of_a_meeting_are_in_their_order() -> None:
    links = sealed([replace(LINKS[0], version=2), replace(LINKS[1], version=1)])
    assert faults(links, Found(sums=sums_of(links))) == [(Fault.ORDER_CHANGED, MEETINGS[0])]


def test_a_link_of_the_old_form_may_not_follow_a_new_one() -> None:
    links = sealed([LINKS[0], replace(LINKS[1], rows_hash="")])
    assert faults(links, Found(sums=sums_of(links))) == [(Fault.LINK_BROKEN, MEETINGS[1])]


def test_a_record_that_could_not_be_read_is_missing() -> None:
    sums = {key: each for key, each in FOUND.sums.items() if key != (MEETINGS[2], 1)}
    assert faults(LINKS, replace(FOUND, sums=sums)) == [(Fault.RECORD_MISSING, MEETINGS[2])]


@pytest.mark.parametrize(
    "changes",
    [
        {"state": None},
        {"state": MeetingState.DRAFT},
        {"state": MeetingState.APPROVED},
        {"approved_on": DAY},
        {"state": MeetingState.APPROVED, "approved_on": DAY},
        {"told_approved_on": DAY},
        {"state": MeetingState.APPROVED, "approved_on": DAY, "told_approved_on": DAY - timedelta(days=1)},
        {"finished_at": None},
        {"finished_at": MADE_AT + timedelta(seconds=1)},
    ],
)
def test_the_list_of_meetings_says_what_the_record_says(changes: dict[str, Any]) -> None:
    first = FOUND.standings[0]
    assert find_faults(LINKS, Found(sums=FOUND.sums, standings=(first,))) == ()
    told = find_faults(LINKS, Found(sums=FOUND.sums, standings=(replace(first, **changes),)))
    assert [finding.fault for finding in told] == [Fault.STATE_DISAGREES]


def test_a_meeting_that_is_open_after_a_reopening_is_no_fault() -> None:
    links = sealed(LINKS[:-3])
    standing = Standing(series_id=SERIES, meeting_id=MEETINGS[-1], state=MeetingState.DRAFT)
    assert links[-1].kind is LinkKind.REOPENED
    assert find_faults(links, Found(sums=sums_of(links), standings=(standing,))) == ()
    locked = replace(standing, state=MeetingState.FINISHED, finished_at=links[-2].made_at)
    assert find_faults(links, Found(sums=sums_of(links), standings=(locked,)))


def test_what_was_disposed_of_says_nothing_of_its_approval() -> None:
    standing = replace(FOUND.standings[-1], told_approved_on=None, is_told=False)
    assert find_faults(LINKS, Found(sums=FOUND.sums, standings=(standing,))) == ()


def test_a_meeting_of_another_series_has_no_record_here() -> None:
    standing = replace(FOUND.standings[0], series_id=OTHER_SERIES)
    told = find_faults(LINKS, Found(sums=FOUND.sums, standings=(standing,)))
    assert [finding.fault for finding in told] == [Fault.STATE_DISAGREES]


def test_a_link_that_nobody_noted_was_put_in_by_other_hands() -> None:
    noted = dict(FOUND.noted or {})
    del noted[MEETINGS[2], LinkKind.FINISHED]
    assert faults(LINKS, replace(FOUND, noted=noted)) == [(Fault.LOG_DISAGREES, MEETINGS[2])]


def _edit(links: list[Link], random: Random) -> list[Link]:
    place = random.randrange(len(links))
    name = random.choice(["content_hash", "pdf_hash", "rows_hash", "chain_hash"])
    links[place] = replace(links[place], **{name: f"{random.getrandbits(256):064x}"})
    return links


def _take_out(links: list[Link], random: Random) -> list[Link]:
    del links[random.randrange(len(links))]
    return links


def _shuffle(links: list[Link], random: Random) -> list[Link]:
    order = [link.sequence for link in links]
    one, other = random.sample(range(len(links)), 2)
    order[one], order[other] = order[other], order[one]
    return [replace(link, sequence=place) for link, place in zip(links, order, strict=True)]


def _hash_anew(links: list[Link], random: Random) -> list[Link]:
    """Whoever owns the file changes a word and counts every hash again: the codes are others than those on paper."""
    place = random.randrange(len(links))
    links[place] = replace(links[place], content_hash=f"{random.getrandbits(256):064x}")
    return sealed(links)


@given(st.integers(0, 2**32), st.sampled_from([_edit, _take_out, _shuffle]))
def test_no_change_of_a_chain_goes_unseen(
    seed: int, change: Callable[[list[Link], Random], list[Link]]
) -> None:
    assert find_faults(change(list(LINKS), Random(seed)), FOUND)


@given(st.integers(0, 2**32))
def test_hashing_all_anew_changes_what_is_printed(seed: int) -> None:
    forged = _hash_anew(list(LINKS), Random(seed))
    assert find_faults(forged, Found(sums=sums_of(forged))) == ()
    printed = {link.code for link in LINKS}
    changed_from = min(place for place, link in enumerate(forged) if link.code != LINKS[place].code)
    assert not printed & {link.code for link in forged[changed_from:]}


def test_a_long_chain_that_is_all_broken_is_looked_through_in_time() -> None:
    many = [UUID(int=number) for number in range(1000, 3000)]
    links = [replace(link, chain_hash=link.chain_hash[::-1]) for link in chain(meetings=many)]
    assert len(find_faults(links, Found(sums=sums_of(links)))) >= len(links)
