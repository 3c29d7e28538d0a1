"""The Swedish words of a situation picture: its title, its points, and what has changed since the version before.

Swedish whatever the window speaks: the picture is a Swedish document.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from desktop.documents.counting import listed
from desktop.documents.wording import capitalised, period
from domain.calendar import NO_BREAK
from domain.picture_changes import (
    ChangeKind,
    CountChange,
    PictureChanges,
    SeverityChange,
    TextChange,
    TrendChange,
)
from domain.picture_content import PicturePoint, Topic, TopicCount
from domain.pictures import PicturePart
from domain.situation import Severity, Trend

PART_TITLES = {
    PicturePart.MAPPING: "Kartläggning",
    PicturePart.OTHER: "Annan information",
    PicturePart.ANALYSIS: "Analys",
}
_TRENDS = {
    Trend.INCREASED: "ökat",
    Trend.UNCHANGED: "oförändrat",
    Trend.DECREASED: "minskat",
    Trend.NEW: "nytt",
    Trend.UNKNOWN: "okänt",
}
_SEVERITIES = {Severity.GREEN: "grönt", Severity.YELLOW: "gult", Severity.RED: "rött"}
WITHOUT_AREA = "Utan område"


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeSection:
    """Some sentences of one kind under their heading."""

    heading: str
    sentences: tuple[str, ...]


def picture_title(period_from: date | None, period_to: date | None) -> str:
    """``Lägesbild 1 juli–31 oktober 2026``."""
    return f"Lägesbild {period(period_from, period_to)}".strip()


def point_headline(point: PicturePoint) -> str:
    """What a point is of and where. Of an oral-only point nothing but who told it."""
    if point.is_oral:
        return f"Muntlig uppgift från {point.source or 'en part'}"
    place = ", ".join(part for part in (point.place, point.district) if part)
    return ": ".join(part for part in (capitalised(point.category) or "Utan kategori", place) if part)


def point_detail(point: PicturePoint) -> str:
    """When, which way it goes, how grave, and who told it."""
    if point.is_oral:
        return "Uppgiften antecknas inte."
    trend = "" if point.trend is Trend.UNKNOWN else _TRENDS[point.trend]
    severity = f"allvar{NO_BREAK}{_SEVERITIES[point.severity]}" if point.severity in _SEVERITIES else ""
    when = ", ".join(part for part in (period(point.period_from, point.period_to), point.time_of_day) if part)
    return " · ".join(part for part in (when, trend, severity, point.source) if part)


def secrecy_words(point: PicturePoint) -> str:
    """``Ska sekretessprövas (18 kap. 1 § OSL)``; empty for any other point."""
    if not point.is_to_be_tested:
        return ""
    return f"Ska sekretessprövas ({point.provision})" if point.provision else "Ska sekretessprövas"


def count_words(count: TopicCount) -> str:
    """``9 punkter, ökat, allvar rött``: what is not known is left out."""
    trend = "" if count.trend is Trend.UNKNOWN else _TRENDS[count.trend]
    severity = f"allvar{NO_BREAK}{_SEVERITIES[count.severity]}" if count.severity in _SEVERITIES else ""
    return ", ".join(part for part in (_points(count.points), trend, severity) if part)


def topic_words(topic: Topic) -> str:
    """``Skadegörelse i Solberga``; an area by its title."""
    place = f" i {topic.district}" if topic.district else ""
    return f"{capitalised(topic.title)}{place}"


def changes_in_words(changes: PictureChanges) -> tuple[ChangeSection, ...]:
    """Every change as one sentence, under headings in a fixed order; empty where nothing differs."""
    sections = (
        ("Vad lägesbilden bygger på", _of_the_whole(changes)),
        ("Områden", map(_of_count, _of_areas(changes.counts))),
        ("Kategorier", map(_of_count, _of_categories(changes.counts))),
        ("Trender", map(_of_trend, changes.trends)),
        ("Allvar", map(_of_severity, changes.severities)),
        ("Texten", (sentence for change in changes.texts for sentence in _of_text(change))),
    )
    told = (ChangeSection(heading=heading, sentences=tuple(found)) for heading, found in sections)
    return tuple(section for section in told if section.sentences)


def _of_the_whole(changes: PictureChanges) -> Iterator[str]:
    now, before = changes.points_now, changes.points_before
    if now != before:
        yield f"{_points(now)}, mot {before or 'ingen'} i förra lägesbilden."


def _of_areas(counts: Iterable[CountChange]) -> list[CountChange]:
    return [change for change in counts if change.topic.is_area]


def _of_categories(counts: Iterable[CountChange]) -> list[CountChange]:
    return [change for change in counts if not change.topic.is_area]


def _of_count(change: CountChange) -> str:
    topic = topic_words(change.topic)
    if change.kind is ChangeKind.NEW:
        return f"Nytt i lägesbilden: {topic}, {_points(change.now)}."
    if change.kind is ChangeKind.GONE:
        return f"{topic} finns inte längre med. Förra lägesbilden hade {_points(change.before)}."
    return f"{topic}: {_points(change.now)}, mot {change.before} i förra lägesbilden."


def _of_trend(change: TrendChange) -> str:
    topic = topic_words(change.topic)
    return f"{topic}: trenden är nu {_TRENDS[change.now]}, i förra lägesbilden {_TRENDS[change.before]}."


def _of_severity(change: SeverityChange) -> str:
    way = "höjt" if change.is_raised else "sänkt"
    severities = f"från {_SEVERITIES[change.before]} till {_SEVERITIES[change.now]}"
    return f"{topic_words(change.topic)}: allvaret är {way} {severities}."


def _of_text(change: TextChange) -> Iterator[str]:
    title = PART_TITLES[change.part]
    yield from (f"{title}, nytt: ”{sentence}”" for sentence in change.added)
    yield from (f"{title}, borttaget: ”{sentence}”" for sentence in change.removed)
    if change.kept:
        kept = "en mening" if change.kept == 1 else f"{change.kept}{NO_BREAK}meningar"
        yield f"{title}: {kept} står kvar från förra lägesbilden."


def missing_parts(parts: Iterable[PicturePart]) -> str:
    """``Annan information och Analys``; empty where nothing is missing."""
    titles = [PART_TITLES[part] for part in parts]
    return listed(titles) if titles else ""


def _points(number: int) -> str:
    return f"{number}{NO_BREAK}{'punkt' if number == 1 else 'punkter'}" if number else "Ingen punkt"
