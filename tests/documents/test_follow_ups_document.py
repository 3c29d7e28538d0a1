"""The follow-up list on paper: everything of a row is said, in order, and every page stands the gates."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop.documents.follow_ups_document import follow_ups_paper
from desktop.documents.paper import print_paper
from domain.follow_up_list import DueGroup
from domain.follow_ups import FollowUpStatus
from domain.papers.follow_ups import FollowUpsContent, OpenFollowUp, OpenGroup
from tests.documents.hard_texts import HARD_TEXTS
from tests.documents.tag_tree import read_out, read_tags

DAY = date(2026, 11, 12)
ROW = OpenFollowUp(
    what="Byta källardörrar i nio hus",
    area="Otrygga och brottsutsatta platser",
    party="Kommunalt bostadsbolag",
    role="områdesförvaltare",
    due_on=date(2026, 10, 15),
    days_late=28,
    status=FollowUpStatus.IN_PROGRESS,
    meetings=3,
    series="Operativt lägesbildsmöte",
    agreed_on=date(2026, 9, 17),
    section="§ 5",
    note="Fem av nio hus är klara.",
    noted_on=DAY,
)
CONTENT = FollowUpsContent(
    organisation="Stadsdelsförvaltningen",
    party="",
    day=DAY,
    groups=(
        OpenGroup(key=DueGroup.LATE, rows=(ROW,)),
        OpenGroup(key=DueGroup.NO_DATE, rows=(replace(ROW, due_on=None, days_late=0, meetings=1),)),
    ),
)


def printed(content, stamp):
    return print_paper(follow_ups_paper(content), stamp)


def of_rows(*rows):
    return replace(CONTENT, groups=(OpenGroup(key=DueGroup.LATE, rows=rows),))


def test_a_row_says_everything_in_order(stamp):
    spoken = read_out(printed(CONTENT, stamp))
    assert (
        "Försenade (1) Uppföljning Från mötet Ansvarig Klart senast Status Byta källardörrar i nio hus "
        "Område: Otrygga och brottsutsatta platser 2026-11-12: Fem av nio hus är klara. "
        "2026-09-17, § 5 Operativt lägesbildsmöte Kommunalt bostadsbolag Områdesförvaltare 2026-10-15 "
        "Pågår Försenad 28 dagar 3:e mötet i rad Utan slutdatum (1)"
    ) in spoken
    assert "2 öppna uppföljningar: 1 är försenad och 1 saknar slutdatum." in spoken


def test_a_withheld_row_says_that_it_is(stamp):
    marked = replace(ROW, is_marked=True, provision="23 kap. 2 § OSL")
    withheld = replace(marked, what="", note="", is_withheld=True, is_note_withheld=True)
    spoken = read_out(printed(of_rows(withheld), stamp))
    assert "Uppföljningen är sekretessmarkerad (23 kap. 2 § OSL) och återges inte här." in spoken
    remark = "Fem av nio hus är klara. Sekretess prövas vid utlämnande (23 kap. 2 § OSL)."
    assert remark in read_out(printed(of_rows(marked), stamp))


def test_the_outline_has_the_groups(stamp, bookmarks):
    assert bookmarks(printed(CONTENT, stamp)) == [
        "Öppna uppföljningar, alla parter",
        "Försenade (1)",
        "Utan slutdatum (1)",
    ]


def test_nothing_is_open(stamp, assert_archival):
    pdf = printed(replace(CONTENT, party="Trafikkontoret", groups=()), stamp)
    assert_archival(pdf)
    assert "Det finns inga öppna uppföljningar." in read_out(pdf)


@pytest.mark.parametrize("name", HARD_TEXTS)
def test_hard_texts(name, stamp, assert_archival):
    text = HARD_TEXTS[name]
    row = replace(
        ROW, what=text, area=text[:300], party=text[:300], role=text[:300], series=text[:300], note=text
    )
    assert_archival(printed(replace(of_rows(row), party=text[:300]), stamp))


def test_a_list_of_two_thousand(stamp, assert_archival):
    rows = tuple(replace(ROW, due_on=DAY - timedelta(days=number % 90)) for number in range(2_000))
    pdf = printed(of_rows(*rows), stamp)
    assert_archival(pdf)
    assert sum(tag.role == "TR" for tag in read_tags(pdf)) == 2_001
