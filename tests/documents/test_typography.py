"""Swedish writing rules at the end of a line, and words that printed documents use."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.documents import wording
from desktop.documents.fonts import Face, fitted, printable
from desktop.documents.text_lines import Run, break_lines
from desktop.documents.typography import hold_together
from domain.follow_ups import FollowUpStatus
from domain.minutes import AttendanceKind, AttendanceLine, FollowUpLine

HELD = (
    "§_12", "kl._13.00–15.20", "klockan_15.20", "140_000", "34_175_456 personer", "12_% av", "dnr_A000.588/2026",
    "Dnr_KS 2019/656", "den 12_november_2026", "vecka_38", "v._38", "1_kap._3_§ OSL", "nr_5", "sid._4",
    "t.o.m._§_27", "bilaga_2", "38_000_kronor", "ca_15", "t._ex. så", "bl._a. nu", "A._Ek", "hit_– och dit",
    "5_km bort", "7_m", "Kl._9",
)  # fmt: skip
LOOSE = (
    "i 5 meter", "måndag 12", "och 12 hus", "om 2026 blir", "elva §", "år 12 personer", "tvåkl. 13", "mellan–rum",
    "5 mil", "5 man", "maj blir", "§ om",
)  # fmt: skip


@pytest.mark.parametrize("text", HELD)
def test_held_together(text):
    assert hold_together(text.replace("_", " ")) == text.replace("_", "\u00a0")


@pytest.mark.parametrize("text", LOOSE)
def test_left_loose(text):
    assert hold_together(text) == text


@given(st.text())
def test_only_spaces_change(text):
    held = hold_together(text)
    assert len(held) == len(text)
    assert held.replace("\u00a0", " ") == text.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("e\u0301 A\u030a", "é Å"),
        ("🎉", "¤"),
        ("שלום", "¤¤¤¤"),
        ("\x00\x07", "¤¤"),
        ("a\tb\u3000c", "a b c"),
        ("sam\u00adverkan \u200fnu\ufe0f", "samverkan nu"),
        ("\ud800", "¤"),
        ("Ökat → 140\u00a0000 ½ €", "Ökat → 140\u00a0000 ½ €"),
    ],
)
def test_printable(text, shown):
    assert printable(text) == shown


@given(st.text(), st.floats(min_value=60, max_value=500))
def test_lines_keep_every_word_and_fit(text, width):
    lines = break_lines([Run(Face.SERIF, text)], 11, width)
    set_text = "".join(run.text for line in lines for run in line)
    assert "".join(set_text.split()) == "".join(hold_together(printable(text)).split())
    assert all(sum(len(run.text) for run in line) <= 81 for line in lines)


def test_runs_hang_together_where_no_space_parts_them():
    lines = break_lines([Run(Face.SANS_SEMIBOLD, "Skade"), Run(Face.SANS, "görelse nu")], 10, 60)
    assert lines[0] == [Run(Face.SANS_SEMIBOLD, "Skade"), Run(Face.SANS, "görelse ")]
    assert lines[1] == [Run(Face.SANS, "nu")]


def test_a_word_wider_than_the_line_is_cut_and_kept():
    lines = break_lines([Run(Face.SERIF, "ö" * 100)], 11, 100)
    assert len(lines) > 1
    assert "".join(run.text for line in lines for run in line).replace(" ", "") == "ö" * 100


def test_fitted():
    assert fitted("Kort", Face.SANS, 10, 100) == "Kort"
    cut = fitted("Långt " * 50, Face.SANS, 10, 100)
    assert cut.endswith("…")
    assert len(cut) < 40


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        (date(2026, 10, 1), date(2026, 10, 31), "1–31 oktober 2026"),
        (date(2026, 8, 19), date(2026, 10, 31), "19 augusti–31 oktober 2026"),
        (date(2026, 12, 1), date(2027, 1, 5), "1 december 2026–5 januari 2027"),
        (date(2026, 10, 1), date(2026, 10, 1), "1 oktober 2026"),
        (date(2026, 10, 1), None, "från och med 1 oktober 2026"),
        (None, date(2026, 10, 1), "till och med 1 oktober 2026"),
        (None, None, ""),
    ],
)
def test_period(start, end, words):
    assert wording.period(start, end).replace("\u00a0", " ") == words


@pytest.mark.parametrize(
    ("number", "word"),
    [(1, "1:a"), (2, "2:a"), (3, "3:e"), (11, "11:e"), (12, "12:e"), (21, "21:a"), (112, "112:e")],
)
def test_ordinal(number, word):
    assert wording.ordinal(number) == word


def person(**changes):
    whole = {"name": "Ask", "role": "Strateg", "party": "P", "kind": AttendanceKind.PRESENT, **changes}
    return wording.person(AttendanceLine(**whole))


def test_person():
    assert person() == "Ask, strateg"
    assert person(name="Strateg Ask") == "Strateg Ask"
    assert person(role="LPO-chef") == "Ask, LPO-chef"
    assert person(role="") == "Ask"
    assert person(from_section="§ 2", until_section="§ 5") == "Ask, strateg, §§\u00a02–5"
    assert person(from_section="§ 2", until_section="§ 2") == "Ask, strateg, § 2"
    assert person(from_section="punkt 2", until_section="punkt 5") == "Ask, strateg, punkt\u00a02–5"
    assert person(until_section="punkt 5") == "Ask, strateg, t.o.m. punkt 5"
    assert person(from_section="§ 3") == "Ask, strateg, fr.o.m. § 3"


@pytest.mark.parametrize(
    ("status", "due", "words"),
    [
        (FollowUpStatus.IN_PROGRESS, date(2026, 11, 11), "Pågår, försenad 1 dag"),
        (FollowUpStatus.NOT_STARTED, date(2026, 10, 15), "Ej påbörjad, försenad 28 dagar"),
        (FollowUpStatus.IN_PROGRESS, date(2026, 11, 12), "Pågår"),
        (FollowUpStatus.DONE, date(2026, 1, 1), "Klar"),
        (FollowUpStatus.IN_PROGRESS, None, "Pågår"),
    ],
)
def test_status(status, due, words):
    line = FollowUpLine(
        what="x", area=None, party="", role="", due_on=due, status=status, times_carried=0, notes=()
    )
    assert wording.status(line, date(2026, 11, 12)).replace("\u00a0", " ") == words


@pytest.mark.parametrize(("times", "words"), [(0, ""), (1, "2:a mötet i rad"), (2, "3:e mötet i rad")])
def test_carried(times, words):
    assert wording.carried(times) == words


def test_numbers_in_a_row():
    assert wording.number_span([]) == ""
    assert wording.number_span([3]) == "3"
    assert wording.number_span([3, 4, 5]) == "3–5"
    assert wording.number_span([3, 5]) == "3, 5"


def test_every_enumeration_has_its_words():
    for words in (
        wording.STATUSES,
        wording.TRENDS,
        wording.SEVERITIES,
        wording.FUNCTIONS,
        wording.ATTENDANCE_KINDS,
    ):
        assert set(words) == set(type(next(iter(words))))


@given(words=st.lists(st.text("aåmi W", max_size=9)), width=st.integers(120, 300))
def test_one_run_is_set_as_several_are(words, width):
    """Where no word is wider than the line: such a one is cut where runs meet."""
    text = " ".join(words)
    parted = [Run(Face.SERIF, text[: len(text) // 2]), Run(Face.SERIF, text[len(text) // 2 :])]
    whole = break_lines([Run(Face.SERIF, text)], 11, width)
    assert ["".join(run.text for run in line) for line in whole] == [
        "".join(run.text for run in line) for line in break_lines(parted, 11, width)
    ]
