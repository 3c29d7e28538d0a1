"""What an extract tells of an area: new or done, by the state of the period's last day, and nothing that is to be tested."""

from datetime import date
from uuid import UUID

from domain.follow_ups import FollowUp, FollowUpStatus
from domain.papers.extract import extract_area
from domain.papers.follow_ups import Origin
from domain.papers.record_facts import RecordFacts
from domain.report_text import AreaText
from domain.secrecy import Sensitivity
from domain.yearly import NumberName, RecordBehind, RecordKind, ScopeNumbers
from domain.yearly_report import ReportSection

AREA, PARTY, ITEM = UUID(int=1), UUID(int=2), UUID(int=3)
AS_OF = date(2026, 8, 31)
SECTION = ReportSection(
    scope=AREA,
    title="Platser",
    letter="P",
    colour=1,
    numbers=ScopeNumbers(scope=AREA, counts={}),
    text=AreaText(),
)


def record(number: int) -> RecordBehind:
    return RecordBehind(kind=RecordKind.FOLLOW_UP, id=UUID(int=number), text=f"Uppföljning {number}")


def done(number: int, closed_on: date) -> FollowUp:
    return FollowUp(
        id=UUID(int=number),
        what="",
        created_on=date(2026, 5, 1),
        party_id=PARTY,
        status=FollowUpStatus.DONE,
        closed_on=closed_on,
        origin_item_id=ITEM if number == 13 else None,
    )


def facts(*follow_ups: FollowUp) -> RecordFacts:
    secret = Origin(
        series="Rådet", day=AS_OF, number=1, position=0, sensitivity=Sensitivity.TO_BE_TESTED, provision="OSL"
    )
    return RecordFacts(
        follow_ups={each.id: each for each in follow_ups},
        points={},
        origins={ITEM: secret},
        parties={PARTY: "Polisen"},
    )


def test_what_is_new_and_done_is_told_once() -> None:
    records = {
        NumberName.AGREED: [record(11), record(12)],
        NumberName.DONE_IN_TIME: [record(12)],
        NumberName.DONE_LATE: [record(14)],
    }
    area = extract_area(SECTION, records, facts(), AS_OF)
    told = [[line.text for line in lines] for lines in (area.agreed, area.agreed_and_done, area.done)]
    assert told == [["Uppföljning 11"], ["Uppföljning 12"], ["Uppföljning 14"]]


def test_what_was_closed_after_the_period_was_still_open() -> None:
    records = {NumberName.AGREED: [record(11), record(12)]}
    before, after = done(11, AS_OF), done(12, date(2026, 9, 1))
    first, second = extract_area(SECTION, records, facts(before, after), AS_OF).agreed
    assert (first.status, first.closed_on) == (FollowUpStatus.DONE, AS_OF)
    assert (second.status, second.closed_on) == (None, None)


def test_what_is_to_be_tested_has_no_words() -> None:
    records = {NumberName.LATE_NOW: [record(13)]}
    (line,) = extract_area(SECTION, records, facts(done(13, AS_OF)), AS_OF).late
    assert (line.text, line.shown, line.party) == ("", False, "Polisen")
