"""One typed line of the situation picture understood as fields: «skadegörelse solberga miljörum natt mot lördag ökat».

Rules and the store's own words, no guesses: what is not understood stays as text, what is doubtful says so.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar
from uuid import UUID

from domain.line_reading import Claim, LineReading
from domain.phrase_index import Kind
from domain.situation import Severity, Trend
from domain.typed_periods import Period
from domain.typed_words import Span
from domain.vocabulary import Vocabulary, phrase_index, title_words

__all__ = ["QuickEntry", "Recognised", "Vocabulary", "understood_line"]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Recognised(Generic[T_co]):
    """A value and where in the line it was read; uncertain ones are to be confirmed by a person."""

    value: T_co
    spans: tuple[Span, ...] = ()
    is_uncertain: bool = False

    @property
    def is_derived(self) -> bool:
        """Whether it follows from another field instead of standing in the line."""
        return not self.spans


@dataclass(frozen=True, slots=True, kw_only=True)
class QuickEntry:
    """What a line says. Every typed word is inside a span or in ``text``, as typed and in order."""

    category: Recognised[str] | None = None
    district_id: Recognised[UUID] | None = None
    place_id: Recognised[UUID] | None = None
    place: Recognised[str] | None = None
    period: Recognised[Period] | None = None
    time_of_day: Recognised[str] | None = None
    trend: Recognised[Trend] | None = None
    severity: Recognised[Severity] | None = None
    source_party_id: Recognised[UUID] | None = None
    area_id: Recognised[UUID] | None = None
    text: str = ""

    @property
    def spans(self) -> tuple[Span, ...]:
        """Everything that was recognised, in the order of the line."""
        return tuple(sorted({span for field in self._fields() for span in field.spans}))

    def _fields(self) -> Iterator[Recognised[object]]:
        every: tuple[Recognised[object] | None, ...] = (
            self.category, self.district_id, self.place_id, self.place, self.period, self.time_of_day, self.trend,
            self.severity, self.source_party_id, self.area_id,
        )  # fmt: skip
        return (field for field in every if field is not None)


def understood_line(line: str, vocabulary: Vocabulary, today: date) -> QuickEntry:
    """The fields a line speaks of, typed on ``today``. Any text is taken; never raises.

    The words of a vocabulary are indexed the first time it is seen (``vocabulary.phrase_index``).
    """
    reading = LineReading(line, phrase_index(vocabulary), today)
    category = _chosen(reading, Kind.CATEGORY, str)
    district = _chosen(reading, Kind.DISTRICT, UUID)
    place_id = _known_place(reading, vocabulary, district)
    return QuickEntry(
        category=category,
        district_id=district or _district_of(place_id, vocabulary),
        place_id=place_id,
        place=_place(reading, vocabulary, place_id),
        period=_period(reading),
        time_of_day=_time_of_day(reading),
        trend=_chosen(reading, Kind.TREND, Trend),
        severity=_chosen(reading, Kind.SEVERITY, Severity),
        source_party_id=_chosen(reading, Kind.PARTY, UUID),
        area_id=_chosen(reading, Kind.AREA, UUID) or _derived_area(reading, vocabulary, category),
        text=reading.rest,
    )


def _spans(reading: LineReading, claims: Iterable[Claim]) -> tuple[Span, ...]:
    return tuple(sorted(reading.span(claim.first, claim.after) for claim in claims))


def _chosen(reading: LineReading, kind: Kind, sort: type[T]) -> Recognised[T] | None:
    claims = reading.of(kind)
    if not claims:
        return None
    value = claims[0].values[0]
    assert isinstance(value, sort)
    doubtful = any(claim.is_uncertain for claim in claims)
    return Recognised(value=value, spans=_spans(reading, claims), is_uncertain=doubtful)


def _known_place(
    reading: LineReading, vocabulary: Vocabulary, district: Recognised[UUID] | None
) -> Recognised[UUID] | None:
    """The place with the typed name; of several the one in the typed district, else none."""
    claims = reading.of(Kind.PLACE)
    ids = [value for value in claims[0].values if isinstance(value, UUID)] if claims else []
    here = [each for each in ids if district and vocabulary.places[each][1] == district.value]
    if len(here or ids) != 1:
        return None
    (place_id,) = here or ids
    elsewhere = district is not None and vocabulary.places[place_id][1] not in {None, district.value}
    return Recognised(
        value=place_id,
        spans=_spans(reading, claims),
        is_uncertain=elsewhere or any(claim.is_uncertain for claim in claims),
    )


def _place(
    reading: LineReading, vocabulary: Vocabulary, place_id: Recognised[UUID] | None
) -> Recognised[str] | None:
    """A known place as the register writes it, another as it was typed."""
    claims = reading.of(Kind.PLACE)
    if not claims:
        return None
    if place_id is not None:
        name = vocabulary.places[place_id.value][0]
        return Recognised(value=name, spans=place_id.spans, is_uncertain=place_id.is_uncertain)
    doubtful = any(claim.is_uncertain for claim in claims)
    typed = reading.typed(claims[0].kept or (claims[0].first, claims[0].after))
    return Recognised(value=typed, spans=_spans(reading, claims), is_uncertain=doubtful)


def _district_of(place_id: Recognised[UUID] | None, vocabulary: Vocabulary) -> Recognised[UUID] | None:
    if place_id is None:
        return None
    district_id = vocabulary.places[place_id.value][1]
    return Recognised(value=district_id, is_uncertain=place_id.is_uncertain) if district_id else None


def _period(reading: LineReading) -> Recognised[Period] | None:
    """The dates that were typed, else the weekdays; weekdays that say otherwise put the dates in doubt."""
    dated, weekdays = reading.of(Kind.PERIOD), [claim for claim in reading.of(Kind.TIME) if claim.period]
    claims = dated or weekdays
    if not claims or claims[0].period is None:
        return None
    period = claims[0].period
    doubtful = any(claim.is_uncertain or claim.period != period for claim in claims) or _is_contradicted(
        period, weekdays
    )
    return Recognised(value=period, spans=_spans(reading, {*dated, *weekdays}), is_uncertain=doubtful)


def _is_contradicted(period: Period, weekdays: list[Claim]) -> bool:
    """Only a single day can be: a weekday within a longer period is one of its days."""
    said = {
        claim.period[0].weekday() for claim in weekdays if claim.period and claim.period[0] == claim.period[1]
    }
    return period[0] == period[1] and bool(said - {period[0].weekday()})


def _time_of_day(reading: LineReading) -> Recognised[str] | None:
    claims = [claim for claim in reading.of(Kind.TIME) if claim.kept]
    if not claims:
        return None
    return Recognised(
        value=", ".join(reading.typed(claim.kept) for claim in claims if claim.kept),
        spans=_spans(reading, claims),
    )


def _derived_area(
    reading: LineReading, vocabulary: Vocabulary, category: Recognised[str] | None
) -> Recognised[UUID] | None:
    """By a word of the area's title, which stays in the text as well, else as the store does with the category."""
    by_category = vocabulary.category_areas.get(category.value) if category else None
    if by_category not in {area.id for area in vocabulary.areas}:
        by_category = None
    titled = {
        found for word in reading.folded_rest if (found := title_words(vocabulary).get(word)) is not None
    }
    if len(titled) == 1:
        (by_title,) = titled
        return Recognised(value=by_title, is_uncertain=by_category not in {None, by_title})
    if by_category is None or category is None:
        return None
    return Recognised(value=by_category, is_uncertain=category.is_uncertain)
