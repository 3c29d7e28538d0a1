"""What differs between two situation pictures: what is spoken of and how much, trends, severities, sentences.

Facts only, in an order that the pictures decide; the words are found in ``desktop/documents/picture_wording.py``.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from domain.picture_content import PictureContent, Topic, TopicCount, gravity
from domain.pictures import PicturePart
from domain.situation import Severity, Trend

# A full stop ends a sentence where a blank and a capital follow, but not after these.
_ABBREVIATIONS = ("bl.a", "ca", "dnr", "dvs", "f.d", "fr.o.m", "jfr", "kap", "kl", "m.fl", "m.m", "nr", "o.d", "osv", "resp",
                  "s.k", "t.ex", "t.o.m")  # fmt: skip
# As they stand in a text: a word of its own, after a blank or a parenthesis.
_BEFORE_A_STOP = tuple(f"{before}{short}" for short in _ABBREVIATIONS for before in (" ", "("))
_SENTENCE_END = re.compile(r"(?<=[.!?…])[”\"')]*\s+(?=[A-ZÅÄÖ0-9”\"(])|\n+")


class ChangeKind(StrEnum):
    """What has happened to a topic's number of points."""

    NEW = "new"
    GONE = "gone"
    MORE = "more"
    FEWER = "fewer"


@dataclass(frozen=True, slots=True, kw_only=True)
class CountChange:
    """A topic that came, went, or is spoken of more or less than before."""

    topic: Topic
    before: int
    now: int

    @property
    def kind(self) -> ChangeKind:
        if self.before == 0:
            return ChangeKind.NEW
        if self.now == 0:
            return ChangeKind.GONE
        return ChangeKind.MORE if self.now > self.before else ChangeKind.FEWER


@dataclass(frozen=True, slots=True, kw_only=True)
class TrendChange:
    """A trend that turned; neither side is UNKNOWN."""

    topic: Topic
    before: Trend
    now: Trend


@dataclass(frozen=True, slots=True, kw_only=True)
class SeverityChange:
    """The gravest severity of a topic; both sides have been judged."""

    topic: Topic
    before: Severity
    now: Severity

    @property
    def is_raised(self) -> bool:
        return gravity(self.now) > gravity(self.before)


@dataclass(frozen=True, slots=True, kw_only=True)
class TextChange:
    """The sentences of one part: those that came, those that went, and how many stand as they stood."""

    part: PicturePart
    added: tuple[str, ...]
    removed: tuple[str, ...]
    kept: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureChanges:
    """Everything that differs. Areas come before categories, in the order of the newer picture, what is gone last."""

    points_before: int
    points_now: int
    counts: tuple[CountChange, ...]
    trends: tuple[TrendChange, ...]
    severities: tuple[SeverityChange, ...]
    texts: tuple[TextChange, ...]


def picture_changes(older: PictureContent, newer: PictureContent) -> PictureChanges:
    """What the newer picture says that the older did not, and the other way round."""
    pairs = [*_pairs(older.areas, newer.areas), *_pairs(older.categories, newer.categories)]
    both = [(before, now) for before, now in pairs if before and now]
    return PictureChanges(
        points_before=len(older.points),
        points_now=len(newer.points),
        counts=tuple(_count_changes(pairs)),
        trends=tuple(
            TrendChange(topic=now.topic, before=before.trend, now=now.trend)
            for before, now in both
            if before.trend is not now.trend and Trend.UNKNOWN not in {before.trend, now.trend}
        ),
        severities=tuple(
            SeverityChange(topic=now.topic, before=before.severity, now=now.severity)
            for before, now in both
            if before.severity is not now.severity and gravity(before.severity) and gravity(now.severity)
        ),
        texts=tuple(_text_changes(older, newer)),
    )


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text, with single blanks. A line of its own is one too."""
    found, begins = list[str](), 0
    for end in _SENTENCE_END.finditer(text):
        before = text[begins : end.start()]
        if "\n" in end.group() or not before.removesuffix(".").lower().endswith(_BEFORE_A_STOP):
            found.append(text[begins : end.end()])
            begins = end.end()
    found.append(text[begins:])
    plain = (" ".join(sentence.split()) for sentence in found)
    return tuple(sentence for sentence in plain if sentence)


def _pairs(
    older: Iterable[TopicCount], newer: Iterable[TopicCount]
) -> Iterator[tuple[TopicCount | None, TopicCount | None]]:
    known = {count.topic: count for count in older}
    for count in newer:
        yield known.pop(count.topic, None), count
    for count in known.values():
        yield count, None


def _count_changes(pairs: Iterable[tuple[TopicCount | None, TopicCount | None]]) -> Iterator[CountChange]:
    for before, now in pairs:
        told = now or before
        assert told is not None
        were, are = (count.points if count else 0 for count in (before, now))
        if were != are:
            yield CountChange(topic=told.topic, before=were, now=are)


def _text_changes(older: PictureContent, newer: PictureContent) -> Iterator[TextChange]:
    for part in PicturePart:
        before, now = sentences(older.texts[part]), sentences(newer.texts[part])
        added, removed = _without(now, before), _without(before, now)
        if added or removed:
            yield TextChange(part=part, added=added, removed=removed, kept=len(now) - len(added))


def _without(these: Iterable[str], those: Iterable[str]) -> tuple[str, ...]:
    """These in their order, one taken away for each of those: a sentence that only moved is no change."""
    left = Counter(those)
    kept = list[str]()
    for sentence in these:
        if left[sentence]:
            left[sentence] -= 1
        else:
            kept.append(sentence)
    return tuple(kept)
