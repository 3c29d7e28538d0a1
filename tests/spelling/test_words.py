"""Which words are looked up: those of running text."""

import pytest

from desktop.spelling.words import words_in


def asked(text: str) -> list[str]:
    return [word.asked for word in words_in(text)]


@pytest.mark.parametrize(
    ("text", "looked_up"),
    [
        ("Läget är lugnt.", ["Läget", "är", "lugnt."]),
        ("(klotter), ”rån” – och", ["klotter", "rån", "och"]),
        ("dnr KS 2019/656 och 1.5.1.388-2011", ["dnr", "och"]),
        ("den 3 maj 2026 kl. 18.00–23.00", ["den", "maj", "kl."]),
        ("13-åringar och 2:a", ["och"]),
        ("mejla tips@exempel.se om det", ["mejla", "om", "det"]),
        ("se www.polisen.se eller https://bra.se/rapport", ["se", "eller"]),
        ("läs polisen.se, stockholm.se/trygg", ["läs"]),
        ("SSPF, EST och SSPF:s LOKALA", ["och"]),
        ("SSPF-samordnare", ["samordnare"]),
        ("t.ex. bl.a. fr.o.m.", []),
        (
            "trygghets- och säkerhetsarbete, barn- respektive ungdomsvård",
            ["och", "säkerhetsarbete", "respektive", "ungdomsvård"],
        ),
        ("e-post, Västra-Götaland, EU-kommissionen", ["e-post", "Västra-Götaland", "kommissionen"]),
        ("YouTube och iPhone", ["och"]),
        ("i å ö", []),
        ("§ 34 och §§ 4", ["och"]),
        ("ang. frågan", ["ang.", "frågan"]),
        ("slut.Nästa", ["slut.", "Nästa"]),
        ("na\u0308r det", ["när", "det"]),
        ("polisens, polisen’s", ["polisens", "polisen's"]),
        ("", []),
    ],
)
def test_looked_up(text: str, looked_up: list[str]) -> None:
    assert asked(text) == looked_up


def test_places_are_in_characters_of_the_text() -> None:
    text = "🚓 na\u0308r  SSPF-samordnare kommer."
    assert [text[word.start : word.end] for word in words_in(text)] == ["na\u0308r", "samordnare", "kommer"]
