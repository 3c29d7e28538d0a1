"""The summons: everything of it is said in order, and every page stands the gates."""

from dataclasses import replace
from datetime import date, time

import pytest

from desktop.documents.paper import print_paper
from desktop.documents.summons_document import summons_paper
from domain.disclosure import Variant
from domain.follow_ups import FollowUpStatus
from domain.minutes import FollowUpLine
from domain.papers.summons import Contact, compose_summons
from tests.documents.hard_texts import HARD_TEXTS
from tests.documents.tag_tree import read_out, read_tags
from tests.domain.content import CONTENT

SUMMONS = compose_summons(Variant.INTERNAL, CONTENT, {}, {})
RETURNING = FollowUpLine(
    what="Laga lyktorna.",
    area=None,
    party="Trafikkontoret",
    role="Handläggare",
    due_on=date(2026, 11, 10),
    status=FollowUpStatus.IN_PROGRESS,
    times_carried=1,
    notes=(),
)


def printed(summons, stamp):
    return print_paper(summons_paper(summons), stamp)


def with_item(**changes):
    return replace(SUMMONS, items=(replace(SUMMONS.items[0], **changes), *SUMMONS.items[1:]))


def test_says_who_where_and_what_at_what_hour(stamp, assert_archival, output_folder):
    pdf = printed(SUMMONS, stamp)
    (output_folder / "summons.pdf").write_bytes(pdf)
    assert_archival(pdf)
    spoken = read_out(pdf).replace("\u00a0", " ")
    position = 0
    for words in (
        "KALLELSE 2026-11-12",
        "Tid Torsdagen den 12 november 2026, kl. 13.00–15.20",
        "Plats Medborgarkontoret",
        "Hägersten-Älvsjö stadsdelsförvaltning: Anna Åkesson, chef, ordförande",
        "Anmält förhinder Gäst",
        "Anmäl förhinder senast måndagen den 9 november 2026 till Lokalpolisområde Globen.",
        "Kl. Nr Ärende Område",
        "13.00 1 Mötets öppnande",
        "13.45 2 Lägesbild Ungas trygghet; Narkotika",
        "14.30 3 Uppföljningar Återkommer: Laga lyktorna. Hägersten-Älvsjö stadsdelsförvaltning,",
        "trygghetssamordnare, klart senast 2026-12-01. Pågår, 3:e mötet i rad.",
        "Klockslagen är ungefärliga.",
    ):
        position = spoken.index(words, position)


def test_what_is_said_at_items_is_not_in_it(stamp):
    spoken = read_out(printed(SUMMONS, stamp))
    assert "Läget är lugnt" not in spoken
    assert "Klottret" not in spoken


def test_hours_have_two_digits_in_the_table(stamp):
    assert "09.05 1" in read_out(printed(with_item(starts_at=time(9, 5)), stamp))


def test_without_hours_there_is_no_column_for_them(stamp):
    items = tuple(replace(item, starts_at=None) for item in SUMMONS.items)
    spoken = read_out(printed(replace(SUMMONS, items=items, has_counted_times=False), stamp))
    assert "Dagordning Nr Ärende Område 1 Mötets öppnande" in spoken
    assert "ungefärliga" not in spoken


def test_how_to_answer(stamp):
    contact = Contact(party="Trafikkontoret", role="Handläggare", email="a@exempel.se", phone="08-1")
    spoken = read_out(printed(replace(SUMMONS, contact=contact), stamp))
    assert "till handläggare vid Trafikkontoret. a@exempel.se, 08-1" in spoken
    nobody = read_out(printed(replace(SUMMONS, contact=Contact(party="")), stamp))
    assert "Anmäl förhinder senast måndagen den 9 november 2026." in nobody.replace("\u00a0", " ")


def test_a_withheld_follow_up_is_counted_and_not_said(stamp):
    spoken = read_out(printed(with_item(withheld=1), stamp))
    assert "Uppföljning från en sekretessmarkerad punkt återges inte här." in spoken


def test_what_is_late_on_the_day_of_the_meeting_is_said(stamp):
    spoken = read_out(printed(with_item(returning=(RETURNING,)), stamp)).replace("\u00a0", " ")
    assert "Återkommer: Laga lyktorna. Trafikkontoret, handläggare, klart senast 2026-11-10." in spoken
    assert "Pågår, försenad 2 dagar, 2:a mötet i rad." in spoken


@pytest.mark.parametrize("name", HARD_TEXTS)
def test_hard_texts_stand(name, stamp, assert_archival):
    text = HARD_TEXTS[name]
    hard = with_item(heading=text, areas=(text[:2_000],), returning=(replace(RETURNING, what=text),))
    assert_archival(printed(replace(hard, place=text, series=text[:500]), stamp))


def test_nothing_is_known(stamp, assert_archival):
    empty = replace(
        SUMMONS, organisation="", series="", title="", start=None, end=None, place="", agreement="", dnr=(),
        called=(), items=(), contact=Contact(party=""), has_counted_times=False,
    )  # fmt: skip
    pdf = printed(empty, stamp)
    assert_archival(pdf)
    assert "Dagordningen är inte klar." in read_out(pdf)


def test_two_thousand_items(stamp, assert_archival):
    pdf = printed(replace(SUMMONS, items=SUMMONS.items[1:2] * 2_000), stamp)
    assert_archival(pdf)
    assert sum(tag.role == "TR" for tag in read_tags(pdf)) > 2_000
