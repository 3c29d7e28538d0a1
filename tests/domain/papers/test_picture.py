"""What a situation picture on paper holds: weeks of its own points, what has changed, nothing of what is withheld."""

from dataclasses import replace
from datetime import date

from domain.disclosure import Variant
from domain.papers.picture import PicturePaper, compose_picture_paper
from domain.picture_content import PictureContent, PictureMatter, compose_picture
from domain.pictures import ChosenPoint, PicturePart, SituationPicture
from domain.point_counts import WeekCount
from domain.situation import SituationPoint
from tests.domain.content import DISTRICT, DRUGS, OPEN_POINT, ORAL_POINT, POLICE, TO_BE_TESTED, YOUTH, key

FIRST, LAST = date(2026, 10, 1), date(2026, 10, 14)
OPEN = replace(OPEN_POINT, period_from=None, period_to=date(2026, 10, 8))
SECRET = replace(OPEN, id=key(20), category="klotter", secrecy=TO_BE_TESTED, area_ids=(DRUGS.id,))


def picture(*points: SituationPoint, number: int = 1) -> PictureContent:
    head = SituationPicture(
        id=key(1), agreement_id=key(2), number=number, title="Lägesbild", period_from=FIRST, period_to=LAST,
        points=tuple(ChosenPoint(point_id=each.id) for each in points),
    )  # fmt: skip
    matter = PictureMatter(
        agreement="Överenskommelsen", points={each.id: each for each in points},
        parties={POLICE.id: POLICE.name}, districts={DISTRICT.id: DISTRICT.name},
        areas={area.id: area for area in (DRUGS, YOUTH)},
    )  # fmt: skip
    return compose_picture(head, matter)


def paper(
    content: PictureContent, previous: PictureContent | None = None, variant: Variant = Variant.INTERNAL
) -> PicturePaper:
    return compose_picture_paper(variant, content, previous, "Förvaltningen", {POLICE.name})


def test_its_own_points_are_counted_in_the_weeks_of_its_period() -> None:
    told = paper(picture(OPEN, ORAL_POINT, replace(OPEN, id=key(30), source_party_id=None)))
    assert told.weeks == (
        WeekCount(monday=date(2026, 9, 28), police=0, others=0),
        WeekCount(monday=date(2026, 10, 5), police=1, others=1),
        WeekCount(monday=date(2026, 10, 12), police=0, others=0),
    )
    assert told.outside == 1


def test_without_days_there_are_no_weeks() -> None:
    told = paper(picture(replace(OPEN, period_to=None, received_on=LAST)))
    assert (told.weeks, told.outside) == ((), 1)


def test_the_hours_its_points_speak_of_are_counted() -> None:
    late = replace(OPEN, id=key(40), time_of_day="fredag kväll")
    cells = paper(picture(replace(OPEN, time_of_day=""), late)).cells
    assert cells[4] == (0, 0, 0, 1, 1)
    assert sum(map(sum, cells)) == 2


def test_what_is_withheld_is_counted_nowhere_else() -> None:
    told = paper(picture(OPEN, SECRET), picture(OPEN, number=1), Variant.PARTIES)
    assert told.withheld[PicturePart.MAPPING] == (SECRET.secrecy.provision,)
    assert told.withheld[PicturePart.ANALYSIS] == ()
    assert "klotter" not in str(told)
    assert [count.topic.title for count in told.picture.areas] == [YOUTH.title]
    assert sum(week.police + week.others for week in told.weeks) == 1
    assert told.previous is not None
    assert told.previous.changes.counts == ()


def test_the_office_itself_reads_all_of_it() -> None:
    told = paper(picture(OPEN, SECRET), picture(OPEN, number=1))
    assert len(told.picture.points) == 2
    assert told.withheld == dict.fromkeys(PicturePart, ())
    assert told.previous is not None
    assert {change.topic.title for change in told.previous.changes.counts} == {DRUGS.title, "klotter"}
