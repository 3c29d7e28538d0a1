"""A situation picture as canonical JSON and back: UTF-8, keys sorted, the same picture always the same text.

The names in the JSON stay as they are (docs/situation-picture.md): decided pictures must be readable ever after.
"""

import json
from dataclasses import asdict
from datetime import date
from typing import Any
from uuid import UUID

from domain.picture_content import PictureArea, PictureContent, PicturePoint, Topic, TopicCount
from domain.pictures import PicturePart
from domain.secrecy import Sensitivity
from domain.situation import Severity, Trend

CONTENT_FORMAT = 1
_PLAIN_WORDS = ("source", "category", "district", "place", "time_of_day", "text", "provision")


def write_content(content: PictureContent) -> str:
    told = {"format": CONTENT_FORMAT, **asdict(content)}
    return json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=_plain)


def read_content(written: str) -> PictureContent:
    """The picture that ``write_content`` wrote."""
    told = json.loads(written)
    return PictureContent(
        agreement=told["agreement"],
        number=told["number"],
        title=told["title"],
        period_from=_day(told["period_from"]),
        period_to=_day(told["period_to"]),
        decided_on=_day(told["decided_on"]),
        decided_by=told["decided_by"],
        texts={part: told["texts"][part.value] for part in PicturePart},
        points=tuple(_point(point) for point in told["points"]),
        areas=tuple(_count(count) for count in told["areas"]),
        categories=tuple(_count(count) for count in told["categories"]),
    )


def _plain(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    raise TypeError(f"no canonical form for {type(value).__name__}")


def _point(told: dict[str, Any]) -> PicturePoint:
    plain: dict[str, Any] = {name: told[name] for name in _PLAIN_WORDS}
    return PicturePoint(
        point_id=UUID(told["point_id"]),
        part=PicturePart(told["part"]),
        period_from=_day(told["period_from"]),
        period_to=_day(told["period_to"]),
        trend=Trend(told["trend"]),
        severity=Severity(told["severity"]),
        sensitivity=Sensitivity(told["sensitivity"]),
        areas=tuple(
            PictureArea(title=area["title"], letter=area["letter"], colour=area["colour"])
            for area in told["areas"]
        ),
        **plain,
    )


def _count(told: dict[str, Any]) -> TopicCount:
    topic = told["topic"]
    return TopicCount(
        topic=Topic(title=topic["title"], is_area=topic["is_area"], district=topic["district"]),
        points=told["points"],
        trend=Trend(told["trend"]),
        severity=Severity(told["severity"]),
    )


def _day(told: str | None) -> date | None:
    return None if told is None else date.fromisoformat(told)
