"""Where words that are masked still stand: names and short stretches, also in the genitive; never ordinary words."""

import pytest

from domain.minutes_places import Part, Place
from domain.standing_words import still_standing, telling_words

TEXT = Place(Part.TEXT, 0)


@pytest.mark.parametrize(
    ("stretch", "expected"),
    [
        ("Bo Karlsson", ("Bo Karlsson", "Karlsson")),
        ("hus  4\nvid torget", ("hus 4 vid torget",)),
        ("ABC12D", ("ABC12D",)),
        ("Polisen såg att Karlsson gick hem. Därefter gick Nilsson-Ek ut genom dörren.", ("Karlsson", "Nilsson-Ek")),
        ("och", ("och",)),
        ("", ()),
    ],
)  # fmt: skip
def test_what_is_looked_for(stretch: str, expected: tuple[str, ...]) -> None:
    assert tuple(word for word in telling_words(stretch) if word) == expected


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Karlssons bil stod kvar", ["Karlssons"]),
        ("KARLSSON och Karlsson", ["KARLSSON", "Karlsson"]),
        ("Bo\u00a0Karlsson kom", ["Bo\u00a0Karlsson"]),
        ("Karlssonska huset", []),
        ("ekarlsson", []),
    ],
)
def test_where_a_name_stands(text: str, found: list[str]) -> None:
    standing = still_standing(["Bo Karlsson"], {TEXT: text})
    assert [text[each.start : each.end] for each in standing] == found


def test_nothing_masked_stands_nowhere() -> None:
    assert not list(still_standing([], {TEXT: "Karlsson"}))
