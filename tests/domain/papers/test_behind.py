"""The underlag: a record stands once, and says where it was dealt with and nothing that is to be tested."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from domain.disclosure import Variant
from domain.follow_ups import FollowUp
from domain.papers.behind import scope_behind
from domain.papers.follow_ups import Origin
from domain.papers.record_facts import RecordFacts
from domain.report_text import AreaText
from domain.secrecy import SecrecyMark, Sensitivity
from domain.situation import SituationPoint
from domain.yearly import NumberName, RecordBehind, RecordKind, ScopeNumbers, SectionPlace
from domain.yearly_report import NumberChange, ReportSection

AREA, FOLLOW_UP, POINT, ITEM, POLICE = (UUID(int=number) for number in range(1, 6))
AGREED_AT = SectionPlace(
    meeting_id=UUID(int=11), item_id=ITEM, series="Rådet", day=date(2026, 3, 4), number=7, position=6
)
LAST_AT = replace(AGREED_AT, item_id=UUID(int=12), day=date(2026, 6, 3), number=21)
MARK = SecrecyMark(sensitivity=Sensitivity.TO_BE_TESTED, provision="18 kap. 1 § OSL")
TO_OTHERS = [Variant.PARTIES, Variant.DISCLOSURE]


def section(**counts: int) -> ReportSection:
    numbers = ScopeNumbers(scope=AREA, counts={NumberName(name): number for name, number in counts.items()})
    return ReportSection(scope=AREA, title="Platser", letter="P", colour=1, numbers=numbers, text=AreaText())


def follow_up_record(place: SectionPlace | None = LAST_AT) -> RecordBehind:
    return RecordBehind(kind=RecordKind.FOLLOW_UP, id=FOLLOW_UP, text="Mäta belysningen", place=place)


def point_record(point_id: UUID = POINT, day: date = date(2026, 5, 1), text: str = "Klotter") -> RecordBehind:
    return RecordBehind(kind=RecordKind.POINT, id=point_id, text=text, day=day)


def facts(*points: SituationPoint, origin: Sensitivity = Sensitivity.OPEN) -> RecordFacts:
    follow_up = FollowUp(id=FOLLOW_UP, what="", created_on=AGREED_AT.day, origin_item_id=ITEM)
    item = Origin(
        series="Rådet", day=AGREED_AT.day, number=7, position=6, sensitivity=origin, provision="OSL"
    )
    return RecordFacts(
        follow_ups={FOLLOW_UP: follow_up},
        points={point.id: point for point in points},
        origins={ITEM: item},
        parties={POLICE: "Polisen"},
    )


def test_a_follow_up_stands_once_with_every_number_it_counts_in() -> None:
    records = {
        NumberName.AGREED: [follow_up_record(AGREED_AT)],
        NumberName.DONE_LATE: [follow_up_record()],
        NumberName.EFFECT_YES: [follow_up_record()],
    }
    (line,) = scope_behind(
        section(agreed=1, done_late=1, effect_yes=1), records, facts(), Variant.PARTIES
    ).lines
    assert line.counted_in == (NumberName.AGREED, NumberName.DONE_LATE, NumberName.EFFECT_YES)
    assert (line.agreed_at, line.place) == (AGREED_AT, LAST_AT)


def test_two_commitments_of_one_measure_stand_both() -> None:
    """They have the key of their measure."""
    record = RecordBehind(kind=RecordKind.COMMITMENT, id=UUID(int=9), text="Betala")
    records = {NumberName.COMMITMENTS_KEPT: [record, record]}
    behind = scope_behind(section(commitments_kept=2), records, facts(), Variant.INTERNAL)
    assert len(behind.of(RecordKind.COMMITMENT)) == 2
    assert not behind.changes


def test_numbers_that_are_counted_otherwise_now_are_told() -> None:
    records = {NumberName.AGREED: [follow_up_record()]}
    behind = scope_behind(section(agreed=2, dropped=1), records, facts(), Variant.INTERNAL)
    assert behind.changes == (
        NumberChange(scope=AREA, name=NumberName.AGREED, before=2, after=1),
        NumberChange(scope=AREA, name=NumberName.DROPPED, before=1, after=0),
    )


@pytest.mark.parametrize("origin", [Sensitivity.TO_BE_TESTED, Sensitivity.ORAL_ONLY])
@pytest.mark.parametrize("variant", TO_OTHERS)
def test_a_follow_up_from_an_item_that_is_not_open_is_withheld(origin: Sensitivity, variant: Variant) -> None:
    records = {NumberName.AGREED: [follow_up_record(AGREED_AT)]}
    (line,) = scope_behind(section(agreed=1), records, facts(origin=origin), variant).lines
    assert (line.shown, line.text, line.provision) == (False, "", "OSL")
    (whole,) = scope_behind(section(agreed=1), records, facts(origin=origin), Variant.INTERNAL).lines
    assert (whole.shown, whole.text, whole.sensitivity) == (True, "Mäta belysningen", origin)


@pytest.mark.parametrize("variant", TO_OTHERS)
def test_the_day_of_a_withheld_point_cannot_be_seen(variant: Variant) -> None:
    """Neither by itself nor from its place in the list."""

    def lines(day: date) -> object:
        points = (
            SituationPoint(id=POINT, source_party_id=POLICE, secrecy=MARK),
            SituationPoint(id=UUID(int=20), source_party_id=POLICE),
            SituationPoint(id=UUID(int=21), secrecy=replace(MARK, provision="23 kap. 2 § OSL")),
        )
        told = [
            point_record(day=day),
            point_record(UUID(int=20)),
            point_record(UUID(int=21), date(2026, 5, 2)),
        ]
        records = {NumberName.POINTS_NEW: sorted(told, key=lambda record: str(record.day))}
        return scope_behind(section(points_new=3), records, facts(*points), variant).lines

    assert lines(date(2026, 4, 1)) == lines(date(2026, 8, 1))


def test_an_oral_point_says_who_told_it_and_nothing_else() -> None:
    point = SituationPoint(
        id=POINT, source_party_id=POLICE, secrecy=SecrecyMark(sensitivity=Sensitivity.ORAL_ONLY)
    )
    records = {NumberName.POINTS_UNKNOWN: [point_record(text="får inte synas")]}
    for variant in Variant:
        (line,) = scope_behind(section(points_unknown=1), records, facts(point), variant).lines
        assert (line.text, line.source, line.shown) == ("", "Polisen", True)
