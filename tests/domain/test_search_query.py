"""What is typed is read as it is meant; texts are found by what they say; marks stand where it stands."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.search import SnippetPart
from domain.search_marks import SNIPPET_LETTERS, marked_title, snippet
from domain.search_query import MOST_SOUGHT, SearchQuery, Sought, read_query
from domain.search_terms import LONGEST_TERM, place_within, term_set, terms_in
from domain.swedish import fold

TODAY = date(2026, 11, 12)
SWEDISH_TEXT = st.text(
    st.one_of(st.sampled_from("aåäöAÅÄÖéüß §0123456789/-–.:,\"'*()\n\u00a0\u0301\u0308·•"), st.characters()),
    max_size=80,
)


def read(text: str) -> tuple[Sought, ...]:
    return read_query(text, TODAY).sought


def days(*written: str) -> tuple[str, ...]:
    return tuple(f"•{day.replace('-', '')}" for day in written)


def word(text: str) -> Sought:
    return Sought(beginnings=(text,), part=text)


# --- reading


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("", ()),
        ("   ", ()),
        ('"*-(', ()),
        ("r", ()),
        ("rå", (Sought(beginnings=("rå",)),)),
        ("Rån", (word("rån"),)),
        ("rån i ", (word("rån"),)),
        ("i rån", (Sought(exact=("i",)), word("rån"))),
        ("A-traktor", (Sought(exact=("a",)), word("traktor"))),
        ("§ 34", (Sought(exact=("§34",)),)),
        ("34§", (Sought(exact=("§34",)),)),
        ("§\u00a034", (Sought(exact=("§34",)),)),
        ("§§ 3–5", (Sought(exact=("§3", "§4", "§5")),)),
        ("§§ 3, 7 och 9", (Sought(exact=("§3", "§7", "§9")),)),
        ("18 kap. 1 § OSL", (Sought(exact=("18",)), word("kap"), Sought(exact=("1",)), word("osl"))),
        ("2026/123-4", (Sought(beginnings=("2026·123·4",)),)),
        ("dnr SDF 2026/12", (word("sdf"), Sought(beginnings=("2026·12",)))),
        ("Dnr: 12-34", (Sought(beginnings=("12·34",)),)),
        ("dnr", (word("dnr"),)),
        ("2026-11-12", (Sought(exact=days("2026-11-12"), beginnings=("2026·11·12",)),)),
        ("den 12 november 2026", (Sought(exact=days("2026-11-12")),)),
        ("torsdag 12 nov. 2026", (Sought(exact=days("2026-11-12")),)),
        ("12/11 2026", (Sought(exact=days("2026-11-12"), beginnings=("12·11·2026",)),)),
        ("igår", (Sought(exact=(*days("2026-11-11"), "igår")),)),
        ("i dag", (Sought(exact=(*days("2026-11-12"), "idag")),)),
        ("november 2026", (Sought(beginnings=("•202611",)),)),
        ("nov 2026", (Sought(beginnings=("•202611",)),)),
        ("2026-11", (Sought(beginnings=("2026·11", "•202611")),)),
        ("2026", (Sought(beginnings=("2026", "•2026")),)),
        ("31 november", (Sought(exact=("31",)), word("november"))),
        ("12 ungdomar", (Sought(exact=("12",)), word("ungdomar"))),
        ("rån 12", (word("rån"), Sought(beginnings=("12",)))),
        ("v 53 2025", (Sought(exact=("v",)), Sought(exact=("53",)), Sought(beginnings=("2025", "•2025")))),
    ],
)  # fmt: skip
def test_reads_what_is_meant(text: str, wanted: tuple[Sought, ...]) -> None:
    assert read(text) == wanted


def test_a_day_without_a_year_is_meant_in_every_year() -> None:
    (sought,) = read("12 november")
    assert {"•20261112", "•20191112", "•20271112"} <= set(sought.exact)
    (leap,) = read("29 februari")
    assert {day[1:5] for day in leap.exact} == {"2008", "2012", "2016", "2020", "2024", "2028"}


def test_a_week_without_a_year_is_the_nearest_one() -> None:
    (sought,) = read("vecka 2")
    assert sought.exact[0] == "•20270111"
    assert sought.exact[-1] == "•v2"
    assert read("v. 46")[0].exact[:7] == days(*(f"2026-11-{day:02}" for day in range(9, 16)))


def test_more_than_anybody_means_is_cut() -> None:
    assert len(read("ord " * 40)) == MOST_SOUGHT
    assert len(read("§§ 1–99999")[0].exact) == 50
    assert all(len(sought.part) <= LONGEST_TERM for sought in read("a" * 500))


@given(SWEDISH_TEXT)
def test_nothing_that_can_be_typed_is_an_error_and_no_sign_gets_through(text: str) -> None:
    for sought in read(text):
        assert sought.exact or sought.beginnings
        for term in (*sought.exact, *sought.beginnings):
            assert term
            assert all(sign.isalnum() or sign in "·•§" for sign in term)


# --- terms


def test_a_text_is_found_by_words_numbers_and_the_days_it_names() -> None:
    text = fold("Åter senast den 12 november, v. 38; dnr SDN-HÄ 2026/123-4, kl. 18.30 och 1/2 2027")
    assert term_set(text, TODAY) >= {
        "åter", "12", "november", "•20261112", "•v38", "sdn", "hä", "2026·123·4", "123·4", "18·30", "•20270201",
    }  # fmt: skip
    assert "•20261112" not in term_set(text)


@given(SWEDISH_TEXT, st.none() | st.dates())
def test_terms_are_the_same_with_and_without_their_places(text: str, near: date | None) -> None:
    folded = fold(text)
    found = list(terms_in(folded, near))
    assert {term.text for term in found} == term_set(folded, near)
    assert all(0 <= term.start < term.end <= len(folded) for term in found)
    assert all(not (sign.isascii() and not sign.isalnum()) for term in found for sign in term.text)


@pytest.mark.parametrize(
    ("compound", "part", "place"),
    [
        ("trygghetsvandringen", "vandring", 9),
        ("otrygghet", "trygghet", 1),
        ("bankrån", "rån", 4),
        ("bankrånen", "rån", 4),
        ("skolbussarnas", "buss", 4),
        ("förskolan", "skol", 3),
        ("från", "rån", -1),
        ("granskning", "ran", -1),
        ("mobil", "bil", -1),
        ("bilar", "bil", -1),
        ("rån", "rån", -1),
    ],
)
def test_a_word_within_a_compound(compound: str, part: str, place: int) -> None:
    assert place_within(compound, part) == place


# --- marks


def written(parts: tuple[SnippetPart, ...]) -> str:
    return "".join(f"[{part.text}]" if part.is_hit else part.text for part in parts)


@pytest.mark.parametrize(
    ("query", "title", "wanted"),
    [
        ("ÅTGÄRD", "Åtgärder och åtgärd", "[Åtgärd]er och [åtgärd]"),
        ("vandring", "Trygghetsvandringen", "Trygghets[vandring]en"),
        ("cafe", "Nytt cafe\u0301 på café", "Nytt [café] på [café]"),
        ("strasse", "Große Straße 4", "Große [Straße] 4"),
        ("12/11", "Åter den 12 november.", "Åter den [12 november]."),
        ("123-4", "Ärende 2026/123-45", "Ärende 2026/[123-4]5"),
        ("trygg trygghet", "Trygghet", "[Trygghet]"),
        ("rån", "Från rånet", "Från [rån]et"),
        ("rån", "Möte", "Möte"),
    ],
)
def test_marks_what_was_asked_for(query: str, title: str, wanted: str) -> None:
    assert written(marked_title(title, read_query(query, TODAY), TODAY)) == wanted


def test_a_snippet_is_of_the_text_that_holds_most_and_begins_near_it() -> None:
    long = f"{'Inledande ord om annat. ' * 20}Rånet vid torget gällde mopeder. {'Sedan mer text. ' * 20}"
    told = snippet(["Rån nämns.", long], read_query("rån moped", TODAY), TODAY)
    assert "[Rån]et vid torget gällde [moped]er." in written(told)
    assert told[0].text.startswith("…")
    assert told[-1].text.endswith("…")
    assert len("".join(part.text for part in told)) <= SNIPPET_LETTERS + 2


def test_without_a_hit_a_snippet_is_how_the_first_text_begins() -> None:
    assert written(snippet(["", "Ett två.\nTre."], SearchQuery(), None)) == "Ett två. Tre."
    assert snippet([" "], SearchQuery(), None) == ()


@given(SWEDISH_TEXT, SWEDISH_TEXT)
def test_marks_change_no_letter(text: str, asked: str) -> None:
    parts = marked_title(text, read_query(asked, TODAY), TODAY)
    plain = marked_title(text, SearchQuery(), TODAY)
    assert "".join(part.text for part in parts) == "".join(part.text for part in plain)
    assert all(part.text for part in parts)
    snippet([text * 5], read_query(asked, TODAY), TODAY)
