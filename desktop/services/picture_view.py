"""A situation picture as it is read on screen: parts with their points under areas, counts, and what has changed."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from desktop.documents.picture_wording import (
    PART_TITLES,
    ChangeSection,
    changes_in_words,
    count_words,
    missing_parts,
    point_detail,
    point_headline,
    secrecy_words,
    topic_words,
)
from domain.picture_changes import picture_changes
from domain.picture_content import PictureArea, PictureContent, PicturePoint, TopicCount
from domain.pictures import PicturePart, SituationPicture


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureLine:
    """A point as a row: two lines of words, and what is said of its secrecy (empty where it is open)."""

    point_id: UUID
    headline: str
    detail: str
    text: str
    secrecy: str
    is_oral: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaGroup:
    """The points of one area; ``area`` is None for those without any. A point stands under the first of its areas."""

    area: PictureArea | None
    lines: tuple[PictureLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PartView:
    part: PicturePart
    title: str
    text: str
    groups: tuple[AreaGroup, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CountLine:
    """What is counted and what is said of it."""

    topic: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureView:
    """``changes`` is None in a first version, which has nothing to be compared with.

    ``missing`` names the parts the statute asks for that are still empty.
    """

    picture: SituationPicture
    agreement: str
    parts: tuple[PartView, ...]
    areas: tuple[CountLine, ...]
    categories: tuple[CountLine, ...]
    changes: tuple[ChangeSection, ...] | None
    missing: str


def view_of(
    picture: SituationPicture, content: PictureContent, previous: PictureContent | None
) -> PictureView:
    """A picture by what it says, and against what the version before it said."""
    return PictureView(
        picture=picture,
        agreement=content.agreement,
        parts=tuple(_part(part, content) for part in PicturePart),
        areas=_counts(content.areas),
        categories=_counts(content.categories),
        changes=changes_in_words(picture_changes(previous, content)) if previous else None,
        missing=missing_parts(content.empty_parts),
    )


def lines_of(content: PictureContent) -> tuple[PictureLine, ...]:
    """Every point in the order it was put in."""
    return tuple(_line(point) for point in content.points)


def _part(part: PicturePart, content: PictureContent) -> PartView:
    return PartView(
        part=part,
        title=PART_TITLES[part],
        text=content.texts[part],
        groups=tuple(
            AreaGroup(area=area, lines=tuple(map(_line, points)))
            for area, points in content.points_by_area(part)
        ),
    )


def _line(point: PicturePoint) -> PictureLine:
    return PictureLine(
        point_id=point.point_id,
        headline=point_headline(point),
        detail=point_detail(point),
        text=point.text,
        secrecy=secrecy_words(point),
        is_oral=point.is_oral,
    )


def _counts(counts: Iterable[TopicCount]) -> tuple[CountLine, ...]:
    return tuple(CountLine(topic=topic_words(count.topic), words=count_words(count)) for count in counts)
