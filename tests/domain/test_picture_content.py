"""What a picture says: names copied in, counts by area and category, oral points without matter; and its JSON."""

import json
from dataclasses import replace
from datetime import date

import pytest

from domain.picture_content import PictureContent, PictureMatter, Topic, TopicCount, compose_picture
from domain.picture_json import read_content, write_content
from domain.pictures import ChosenPoint, PicturePart, SituationPicture
from domain.situation import Severity, SituationPoint, Trend
from tests.domain.content import (
    DISTRICT,
    DRUGS,
    OPEN_POINT,
    ORAL_POINT,
    POLICE,
    TO_BE_TESTED,
    YOUTH,
    key,
)

SECRET = replace(
    OPEN_POINT, id=key(20), category="klotter", secrecy=TO_BE_TESTED, area_ids=(YOUTH.id, DRUGS.id)
)
POINTS = (OPEN_POINT, ORAL_POINT, SECRET)
PICTURE = SituationPicture(
    id=key(1),
    agreement_id=key(2),
    number=2,
    title="Lägesbild oktober",
    period_from=date(2026, 10, 1),
    mapping="Åtgärda",
    points=tuple(ChosenPoint(point_id=point.id) for point in POINTS),
    decided_on=date(2026, 11, 12),
    decided_by="Rådet",
)


def compose(*points: SituationPoint, picture: SituationPicture = PICTURE) -> PictureContent:
    matter = PictureMatter(
        agreement="Överenskommelsen",
        points={point.id: point for point in points},
        parties={POLICE.id: POLICE.name},
        districts={DISTRICT.id: DISTRICT.name},
        areas={area.id: area for area in (DRUGS, YOUTH)},
    )
    chosen = tuple(ChosenPoint(point_id=point.id) for point in points)
    return compose_picture(replace(picture, points=chosen), matter)


def test_the_names_of_registers_are_copied_in() -> None:
    first = compose(*POINTS).points[0]

    assert (first.source, first.district) == (POLICE.name, DISTRICT.name)
    assert [(area.title, area.letter, area.colour) for area in first.areas] == [("Ungas trygghet", "U", 2)]


def test_what_was_told_orally_has_a_source_and_areas_and_no_matter() -> None:
    oral = compose(*POINTS).points[1]

    assert oral.is_oral
    assert (oral.source, oral.areas[0].title) == (POLICE.name, DRUGS.title)
    assert not any((oral.category, oral.place, oral.time_of_day, oral.text))


def test_points_are_counted_by_area_and_by_category_and_district() -> None:
    content = compose(*POINTS)

    assert [(count.topic.title, count.points) for count in content.areas] == [
        ("Narkotika", 2),
        ("Ungas trygghet", 2),
    ]
    assert content.categories == (
        TopicCount(
            topic=Topic(title="klotter", district="Älvsjö"),
            points=1,
            trend=Trend.INCREASED,
            severity=Severity.YELLOW,
        ),
        TopicCount(
            topic=Topic(title="skadegörelse", district="Älvsjö"),
            points=1,
            trend=Trend.INCREASED,
            severity=Severity.YELLOW,
        ),
    )


@pytest.mark.parametrize(
    ("trends", "prevailing"),
    [
        ([Trend.INCREASED, Trend.UNKNOWN, Trend.UNKNOWN], Trend.INCREASED),
        ([Trend.INCREASED, Trend.DECREASED], Trend.UNKNOWN),
        ([Trend.INCREASED, Trend.DECREASED, Trend.DECREASED], Trend.DECREASED),
        ([Trend.UNKNOWN], Trend.UNKNOWN),
    ],
)
def test_the_trend_of_a_topic_is_the_one_most_points_tell(trends: list[Trend], prevailing: Trend) -> None:
    points = [replace(OPEN_POINT, id=key(30 + place), trend=trend) for place, trend in enumerate(trends)]
    assert compose(*points).categories[0].trend is prevailing


def test_the_severity_of_a_topic_is_the_gravest() -> None:
    severities = (Severity.NOT_JUDGED, Severity.RED, Severity.YELLOW)
    points = [replace(OPEN_POINT, id=key(30 + place), severity=each) for place, each in enumerate(severities)]
    assert compose(*points).categories[0].severity is Severity.RED


def test_a_part_without_words_and_points_is_empty() -> None:
    assert compose().empty_parts == (PicturePart.OTHER, PicturePart.ANALYSIS)
    assert compose(picture=replace(PICTURE, mapping=" ", other="x", analysis="y")).empty_parts == (
        PicturePart.MAPPING,
    )


def test_json_brings_back_what_was_written() -> None:
    content = compose(*POINTS)
    written = write_content(content)

    assert read_content(written) == content
    assert write_content(read_content(written)) == written


def test_json_is_canonical_and_its_names_stay() -> None:
    """Decided pictures must be readable ever after: a changed name here needs a new format."""
    written = write_content(compose(*POINTS))
    told = json.loads(written)

    assert written == json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert sorted(told) == [
        *("agreement", "areas", "categories", "decided_by", "decided_on", "format", "number", "period_from"),
        *("period_to", "points", "texts", "title"),
    ]
    assert told["format"] == 1
    assert told["texts"] == {"mapping": "Åtgärda", "other": "", "analysis": ""}
    assert sorted(told["points"][0]) == [
        *(
            "areas",
            "category",
            "district",
            "part",
            "period_from",
            "period_to",
            "place",
            "point_id",
            "provision",
        ),
        *("sensitivity", "severity", "source", "text", "time_of_day", "trend"),
    ]
    assert told["points"][1]["text"] == ""
    assert told["areas"][0] == {
        "points": 2,
        "severity": "yellow",
        "topic": {"district": "", "is_area": True, "title": "Narkotika"},
        "trend": "increased",
    }
