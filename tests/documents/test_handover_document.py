"""The handover on paper: seven parts, each also when there is nothing in it, and every page stands the gates."""

from dataclasses import replace
from datetime import date, time

import pytest

from desktop.documents.handover_document import handover_paper
from desktop.documents.paper import print_paper
from domain.follow_up_list import DueGroup
from domain.meetings import MeetingState
from domain.papers.follow_ups import OpenGroup
from domain.papers.handover import (
    Contact,
    Draft,
    DraftKind,
    HandoverContent,
    LooseItem,
    LooseThreads,
    MeetingToCome,
    PartyContacts,
    Reading,
    ReadingKind,
    SeriesRhythm,
)
from domain.papers.year_wheel import WheelEntry, WheelKind, YearWheel, year_wheel
from tests.documents.hard_texts import HARD_TEXTS
from tests.documents.tag_tree import read_out
from tests.documents.test_follow_ups_document import ROW

DAY = date(2026, 11, 12)
ITEM = LooseItem(
    series="Rådet",
    day=DAY,
    section="§ 25",
    heading="Gemensam lägesbild",
    decisions=("ställa sig bakom lägesbilden", "att den ligger till grund"),
)
LOOSE = LooseThreads(
    items=(ITEM, replace(ITEM, section="§ 26", decisions=(), is_withheld=True)),
    item_count=3,
    silent_follow_ups=1,
    unraised_points=4,
    forgotten_areas=(("Narkotika", date(2026, 6, 1)), ("Unga", None)),
)
ENTRIES = (
    WheelEntry(day=date(2026, 10, 1), kind=WheelKind.COUNCIL),
    WheelEntry(day=date(2026, 12, 10), kind=WheelKind.MEETING, title="Rådet"),
    WheelEntry(day=date(2026, 12, 31), kind=WheelKind.AGREEMENT_ENDS, title="Lokal överenskommelse"),
    WheelEntry(day=date(2028, 10, 30), kind=WheelKind.EVERY_OTHER_YEAR),
)
CONTENT = HandoverContent(
    organisation="Stadsdelsförvaltningen",
    day=DAY,
    reading=(Reading(kind=ReadingKind.PLAN, title="Lokal överenskommelse", day=date(2026, 10, 30)),),
    groups=(OpenGroup(key=DueGroup.LATE, rows=(ROW,)),),
    counts=((DueGroup.LATE, 7), (DueGroup.LATER, 2)),
    meetings=(
        MeetingToCome(series="Rådet", day=date(2026, 12, 10), start=time(13), state=MeetingState.CALLED),
    ),
    drafts=(Draft(kind=DraftKind.MINUTES, title="Rådet", day=date(2026, 11, 5)),),
    contacts=(
        PartyContacts(
            party="Globen",
            ended_on=None,
            contacts=(Contact(name="Kommunpolis Oxel", title="Kommunpolis", email="oxel@example.se", phone="08-1"),),
        ),
        PartyContacts(
            party="Älvsjö",
            ended_on=date(2020, 6, 30),
            contacts=(Contact(name="Samordnare Ek", title="", email="", phone=""),),
        ),
    ),
    silent_parties=("Trafikkontoret", "Bostadsbolaget"),
    series=(SeriesRhythm(name="Rådet", cadence="fyra gånger per år", next_on=None),),
    wheel=year_wheel(ENTRIES, DAY),
    loose=LOOSE,
)  # fmt: skip
NOTHING = HandoverContent(
    organisation="", day=DAY, reading=(), groups=(), counts=(), meetings=(), drafts=(), contacts=(), silent_parties=(),
    series=(), wheel=YearWheel(overdue=(), months=(), later=()),
    loose=LooseThreads(items=(), item_count=0, silent_follow_ups=0, unraised_points=0, forgotten_areas=()),
)  # fmt: skip


def printed(content, stamp):
    return print_paper(handover_paper(content), stamp)


def test_everything_is_said_in_order(stamp):
    spoken = read_out(printed(CONTENT, stamp))
    position = 0
    for words in (
        "1 Läs först Handling Titel Dag Handlingsplan, beslutad Lokal överenskommelse 2026-10-30",
        "9 öppna uppföljningar: 7 är försenade och 2 ska vara klara senare. Försenade (7)",
        "Byta källardörrar i nio hus",
        "Här står de 1 första. Resten står i uppföljningslistan.",
        "Torsdag 2026-12-10 kl. 13.00 Rådet Kallat",
        "Möte som inte är färdigställt Rådet 2026-11-05",
        "Globen Namn Roll E-post Telefon Kommunpolis Oxel Kommunpolis oxel@example.se 08-1",
        "Älvsjö (till och med 2020-06-30) Namn Roll E-post Telefon Samordnare Ek – – –",
        "Parter utan deltagare i registret: Trafikkontoret; Bostadsbolaget.",
        "Rådet fyra gånger per år Inte planerat",
        "Har passerat 2026-10-01 (v. 40): rådet ska ha mötts igen (10 § lag 2023:196)",
        "December 2026 2026-12-10 (v. 50): möte, Rådet 2026-12-31 (v. 53): Lokal överenskommelse löper ut",
        "Senare 2028-10-30 (v. 44): lägesbilden ska vara uppdaterad och åtgärdsplanen uppföljd",
        "Området Narkotika behandlades senast 2026-06-01. Området Unga har aldrig behandlats på ett möte.",
        "1 öppen uppföljning äldre än 30 dagar har ingen återrapport.",
        "4 lägesbildspunkter äldre än 14 dagar har inte tagits upp på något möte.",
        "Gemensam lägesbild att ställa sig bakom lägesbilden, att den ligger till grund.",
        "Enigheten är sekretessmarkerad och återges inte här.",
        "Här står de 2 senaste av 3.",
    ):
        position = spoken.index(words, position)


def test_a_handover_of_nothing(stamp, assert_archival, page_texts):
    pdf = printed(NOTHING, stamp)
    assert_archival(pdf)
    assert len(page_texts(pdf)) == 1
    assert "Registret har inga deltagare." in read_out(pdf)
    assert "Årshjulet är tomt." in read_out(pdf)


@pytest.mark.parametrize("name", HARD_TEXTS)
def test_hard_texts(name, stamp, assert_archival):
    text = HARD_TEXTS[name]
    short = text[:300]
    contact = Contact(name=short, title=short, email=short, phone=short)
    item = replace(ITEM, series=short, heading=short, decisions=(text,))
    hard = replace(
        CONTENT,
        organisation=short,
        reading=(replace(CONTENT.reading[0], title=short),),
        contacts=(PartyContacts(party=short, ended_on=None, contacts=(contact,)),),
        series=(SeriesRhythm(name=short, cadence=short, next_on=None),),
        wheel=year_wheel([replace(ENTRIES[1], title=short)], DAY),
        loose=replace(LOOSE, items=(item,), forgotten_areas=((short, None),)),
    )
    assert_archival(printed(hard, stamp))


def test_a_register_of_a_thousand(stamp, assert_archival):
    party = CONTENT.contacts[0]
    assert_archival(
        printed(replace(CONTENT, contacts=(replace(party, contacts=party.contacts * 1_000),)), stamp)
    )
