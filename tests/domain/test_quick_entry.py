"""Lines as they are typed in a hurry, each with every field it means, and what holds of any text at all."""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.agreements import PriorityArea
from domain.point_categories import POINT_CATEGORIES
from domain.quick_entry import QuickEntry, Recognised, Vocabulary, understood_line

MONDAY = date(2026, 11, 23)
SENTENCES = Path(__file__).with_name("quick_entry_sentences.tsv")

DISTRICT_NAMES = (
    "Herrängen;Liseberg;Långbro;Långsjö;Solberga;Älvsjö;Örby slott;Aspudden;Fruängen;Gröndal;Hägersten;Hägerstensåsen;"
    "Liljeholmen;Midsommarkransen;Mälarhöjden;Västberga;Västertorp;Bagarmossen;Björkhagen;Farsta;Farsta strand;"
    "Enskede gård;Gamla Enskede;Årsta;Östberga;Bandhagen;Hagsätra;Högdalen;Rågsved;Örby;Bredäng;Sätra;Skärholmen;"
    "Vårberg;Kista;Hägersten-Älvsjö"
)
DISTRICTS = {name: UUID(int=100 + at) for at, name in enumerate(DISTRICT_NAMES.split(";"))}
PLACES = {
    UUID(int=201): ("Stationsplanen", DISTRICTS["Älvsjö"]),
    UUID(int=202): ("Solberga bollplan", DISTRICTS["Solberga"]),
    UUID(int=203): ("Fruängens torg", DISTRICTS["Fruängen"]),
    UUID(int=204): ("Telefonplan", DISTRICTS["Midsommarkransen"]),
    UUID(int=205): ("Centrumhuset", DISTRICTS["Solberga"]),
    UUID(int=206): ("Centrumhuset", DISTRICTS["Västertorp"]),
}
PARTIES = {
    "SDF": (UUID(int=301), "Hägersten-Älvsjö stadsdelsförvaltning"),
    "Globen": (UUID(int=302), "Lokalpolisområde Globen"),
    "Skärholmen": (UUID(int=303), "Lokalpolisområde Skärholmen"),
    "Skola": (UUID(int=304), "Utbildningsförvaltningen"),
    "Trafikkontoret": (UUID(int=305), "Trafikkontoret"),
    "Bostad": (UUID(int=306), "Kommunalt bostadsbolag (exempel)"),
    "SL": (UUID(int=307), "Kollektivtrafiken (exempel)"),
    "Fastighet": (UUID(int=308), "Fastighetsägare i samverkan Solberga (fiktiv)"),
}
AREAS = {
    letter: PriorityArea(id=UUID(int=400 + order), title=title, order=order, letter=letter)
    for order, (letter, title) in enumerate(
        {
            "U": "Unga i riskzonen för destruktivt beteende",
            "P": "Otrygga och brottsutsatta platser",
            "S": "Systemhotande brottslighet",
            "B": "Särskilt utsatta och sårbara brottsoffer",
            "K": "Kriminella miljöer och livsstilar",
        }.items(),
        start=1,
    )
}
USED_AREAS = {
    "skadegörelse": "P", "klotter": "P", "källar-/vindsinbrott": "P", "öppen narkotikahandel": "P", "otrygg plats": "P",
    "nyrekrytering": "U", "ungdomar som stör": "U", "brott mot äldre (bedrägeri)": "B", "välfärdsbrott": "S",
}  # fmt: skip
VOCABULARY = Vocabulary(
    categories=(*POINT_CATEGORIES, "fågelmatning"),
    districts={key: name for name, key in DISTRICTS.items()},
    places=PLACES,
    parties=dict(PARTIES.values()),
    areas=tuple(AREAS.values()),
    category_areas={category: AREAS[letter].id for category, letter in USED_AREAS.items()},
)
NAMES = {
    **{key: name for name, key in DISTRICTS.items()},
    **{key: name for name, (key, _) in PARTIES.items()},
    **{area.id: letter for letter, area in AREAS.items()},
}


def sentences() -> Iterator[tuple[str, str]]:
    for row in SENTENCES.read_text(encoding="utf-8").splitlines():
        if not row.startswith("#"):
            line, _, expected = row.partition("\t")
            yield line, expected


def told(entry: QuickEntry) -> str:
    """The entry written as in the file of sentences."""
    fields = {
        "category": entry.category,
        "district": entry.district_id,
        "place": entry.place,
        "period": entry.period,
        "time": entry.time_of_day,
        "trend": entry.trend,
        "severity": entry.severity,
        "source": entry.source_party_id,
        "area": entry.area_id,
    }
    parts = [f"{name}={_shown(field, name, entry)}" for name, field in fields.items() if field is not None]
    return " | ".join([*parts, *([f"text={entry.text}"] if entry.text else [])])


def _shown(field: Recognised[object], name: str, entry: QuickEntry) -> str:
    value = field.value
    if isinstance(value, tuple):
        value = str(value[0]) if value[0] == value[1] else f"{value[0]}..{value[1]}"
    shown = NAMES[value] if isinstance(value, UUID) else str(value)
    shown += "#" * (name == "place" and entry.place_id is not None) + "?" * field.is_uncertain
    return f"({shown})" if field.is_derived else shown


@pytest.mark.parametrize(("line", "expected"), list(sentences()))
def test_a_typed_line_means_its_fields(line: str, expected: str) -> None:
    assert told(understood_line(line, VOCABULARY, MONDAY)) == expected


def test_there_are_enough_sentences() -> None:
    assert len(list(sentences())) >= 150


def test_a_word_for_a_party_counts_when_it_can_be_only_one() -> None:
    one_police = Vocabulary(
        districts={},
        places={},
        parties={UUID(int=302): "Lokalpolisområde Globen", UUID(int=309): "Svenska Bostäder"},
        category_areas={},
    )

    assert told(understood_line("polisen: lugnare", one_police, MONDAY)) == "trend=decreased | source=Globen"
    assert understood_line("svenska flaggor", one_police, MONDAY).source_party_id is None


def test_of_two_districts_with_one_name_the_first_is_to_be_confirmed() -> None:
    twice = Vocabulary(
        districts={UUID(int=1): "Älvsjö", UUID(int=2): "Älvsjö"}, places={}, parties={}, category_areas={}
    )

    assert understood_line("älvsjö", twice, MONDAY).district_id == Recognised(
        value=UUID(int=1), spans=((0, 6),), is_uncertain=True
    )


def test_a_category_of_the_store_comes_before_a_word_for_another() -> None:
    own = Vocabulary(
        categories=("källar-/vindsinbrott", "Källarinbrott"),
        districts={},
        places={},
        parties={},
        category_areas={},
    )

    assert told(understood_line("källarinbrott", own, MONDAY)) == "category=Källarinbrott"


def test_a_word_for_a_category_the_store_does_not_have_is_text() -> None:
    none = Vocabulary(districts={}, places={}, parties={}, category_areas={})

    assert understood_line("klotter mopeder", none, MONDAY) == QuickEntry(text="klotter mopeder")


def test_weekdays_of_the_past_are_not_today() -> None:
    monday = understood_line("i måndags", VOCABULARY, MONDAY).period
    today = understood_line("måndag", VOCABULARY, MONDAY).period

    assert monday is not None
    assert monday.value == (date(2026, 11, 16), date(2026, 11, 16))
    assert today is not None
    assert today.value == (MONDAY, MONDAY)


def test_letters_put_together_in_another_way_are_the_same() -> None:
    line = "skadego\u0308relse a\u0308lvsjo\u0308 o\u0308kat"

    expected = "category=skadegörelse | district=Älvsjö | trend=increased | area=(P)"
    assert told(understood_line(line, VOCABULARY, MONDAY)) == expected


TYPED_WORDS = sorted({word for line, _ in sentences() for word in line.split()})
LINES = st.lists(st.sampled_from(TYPED_WORDS) | st.text(max_size=8), max_size=14).map(" ".join)
DAYS = st.dates(date(2000, 1, 1), date(2100, 12, 31))
# What may be left out between words: it says nothing.
PUNCTUATION = ",;.:!?()[]{}\"'«»”“’…–—−‑-"


def letters(text: str) -> str:
    return "".join(sign for sign in text if not sign.isspace() and sign not in PUNCTUATION)


@given(line=LINES, today=DAYS)
def test_no_typed_word_disappears_and_none_is_invented(line: str, today: date) -> None:
    entry = understood_line(line, VOCABULARY, today)

    spans = entry.spans
    assert all(0 <= span.start < span.end <= len(line) for span in spans)
    assert all(earlier.end <= later.start for earlier, later in pairwise(spans))
    outside = "".join(
        sign for at, sign in enumerate(line) if not any(span.start <= at < span.end for span in spans)
    )
    assert letters(outside) == letters(entry.text)


@given(line=LINES)
def test_reading_a_line_twice_gives_the_same(line: str) -> None:
    assert understood_line(line, VOCABULARY, MONDAY) == understood_line(line, VOCABULARY, MONDAY)


@given(line=LINES)
def test_blanks_around_and_between_change_nothing(line: str) -> None:
    narrow, wide = (
        told(understood_line(blank.join(line.split()), VOCABULARY, MONDAY)) for blank in (" ", "   ")
    )

    assert narrow.split() == wide.split()


@given(line=LINES, today=DAYS)
def test_a_period_never_ends_before_it_begins(line: str, today: date) -> None:
    period = understood_line(line, VOCABULARY, today).period

    assert period is None or period.value[0] <= period.value[1]
