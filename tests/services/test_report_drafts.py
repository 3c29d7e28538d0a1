"""Sentences of the yearly follow-up: right in number and gender, and nothing that is not in the facts."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from uuid import UUID

import pytest

from desktop.documents.report_wording import NUMBER_NAMES, decimal_words, number_runs, period_name
from desktop.services.report_drafts import ScopeFacts, drafted
from desktop.services.report_words import first_word, meeting_references, number_word
from domain.report_periods import PeriodKind, ReportPeriod
from domain.yearly import (
    Group,
    IndicatorOutcome,
    NumberName,
    Scope,
    ScopeNumbers,
    SectionPlace,
    SourceCount,
)

AREA = UUID(int=1)
PLACE = SectionPlace(
    meeting_id=UUID(int=2),
    item_id=UUID(int=3),
    series="Operativt lägesbildsmöte",
    day=date(2026, 9, 17),
    number=4,
    position=3,
)


def text(
    *,
    scope: Scope = AREA,
    today: date = date(2027, 1, 20),
    sources: tuple[SourceCount, ...] = (),
    indicators: tuple[IndicatorOutcome, ...] = (),
    period: ReportPeriod | None = None,
    **counts: int,
) -> str:
    """All sentences, with ordinary blanks."""
    period = period or ReportPeriod(year=2026)

    def places(_names: Sequence[NumberName]) -> list[SectionPlace | None]:
        return [PLACE]

    done = sum(number for name, number in counts.items() if name.startswith("done"))
    if not any(name.startswith("effect") for name in counts):
        counts["effect_not_judged"] = done
    points = sum(number for name, number in counts.items() if name.startswith("points"))
    if points and not sources:
        sources = (SourceCount(party_id=UUID(int=8), party="Polisen", points=points),)
    numbers = ScopeNumbers(
        scope=scope,
        counts={NumberName(name): number for name, number in counts.items()},
        sources=sources,
        indicators=indicators,
    )
    facts = ScopeFacts(period=period, as_of=period.as_of(today), numbers=numbers, places=places)
    drafts = drafted(facts)
    assert all(draft.references for draft in drafts)
    return " ".join(draft.text for draft in drafts).replace("\u00a0", " ")


def test_the_example() -> None:
    told = text(agreed=7, done_in_time=4, done_late=1, late_now=1, open_in_time=1, effect_not_judged=5)
    assert told.startswith(
        "Under 2026 kom parterna överens om sju uppföljningar. "
        "Fem blev klara, varav fyra i tid och en efter utsatt datum. "
        "Den 31 december 2026 var två öppna, varav en försenad. "
        "Ingen återrapporterades. Ingen effekt har bedömts."
    )


@pytest.mark.parametrize(
    ("counts", "sentence"),
    [
        ({"agreed": 1, "done_in_time": 1}, "Den blev klar i tid."),
        ({"agreed": 3, "done_late": 1, "open_in_time": 2}, "En blev klar efter utsatt datum."),
        ({"agreed": 2, "done_in_time": 2}, "Två blev klara, båda i tid."),
        ({"agreed": 3, "done_undated": 3}, "Tre blev klara, alla utan slutdatum."),
        ({"agreed": 1, "open_in_time": 1}, "Ingen blev klar."),
        ({"agreed": 14, "done_late": 14}, "Sammanlagt 14 blev klara, alla efter utsatt datum."),
        ({"brought_in": 1, "dropped": 1}, "En fanns kvar sedan tidigare."),
        ({"brought_in": 1, "dropped": 1}, "Den avfördes."),
        ({"agreed": 3, "dropped": 2, "handed_over": 1}, "En lämnades över och två avfördes."),
        ({"agreed": 1, "late_now": 1}, "var en öppen, och den var försenad."),
        ({"agreed": 2, "late_now": 2}, "var två öppna, båda försenade."),
        ({"agreed": 2, "open_in_time": 2}, "var två öppna, ingen försenad."),
        ({"agreed": 3, "late_now": 2, "open_in_time": 1}, "var tre öppna, varav två försenade."),
        ({"agreed": 2, "open_in_time": 2, "reported_back": 2}, "Två återrapporterades minst en gång."),
        (
            {"agreed": 4, "done_in_time": 4, "effect_yes": 2, "effect_partly": 1, "effect_not_judged": 1},
            "Effekten av dem som blev klara bedömdes så här: två gav effekt, en gav delvis effekt och "
            "en är inte bedömd.",
        ),
        (
            {"agreed": 1, "done_in_time": 1, "effect_unknown": 1},
            "Effekten av den som blev klar bedömdes så här: för en vet parterna inte.",
        ),
        ({"meetings": 1}, "Området behandlades på ett möte."),
        ({"meetings": 11}, "Området behandlades på elva möten."),
        ({}, "Området behandlades inte på något färdigställt möte."),
        ({"points_new": 1}, "Parterna lämnade en lägesbildspunkt om något nytt."),
        (
            {"points_increased": 12, "points_unknown": 1},
            "Parterna lämnade 13 lägesbildspunkter: tolv om något som har ökat och en utan känd trend.",
        ),
        ({"measures_green": 1}, "Handlingsplanen har en åtgärd: en är grön."),
        (
            {"measures_green": 3, "measures_red": 1},
            "Handlingsplanen har fyra åtgärder: tre är gröna och en är röd.",
        ),
        (
            {"commitments_kept": 1, "commitments_not_started": 2},
            "Parterna har tre åtaganden: ett är uppfyllt och två är inte påbörjade.",
        ),
    ],
)  # fmt: skip
def test_sentences(counts: dict[str, int], sentence: str) -> None:
    assert sentence in text(**counts)


def test_nothing_is_said_of_what_did_not_happen() -> None:
    told = text()
    assert told == (
        "Under 2026 kom parterna inte överens om någon ny uppföljning. "
        "Området behandlades inte på något färdigställt möte."
    )


def test_while_the_period_lasts_it_is_told_in_the_present() -> None:
    assert "Den 12 november 2026 är en öppen, och den är inte försenad." in text(
        agreed=1, open_in_time=1, today=date(2026, 11, 12)
    )


def test_what_has_no_area_says_nothing_of_an_area() -> None:
    assert "Området" not in text(scope=Group.NO_AREA, agreed=1, open_in_time=1)


def test_sources_are_told_by_name() -> None:
    sources = (
        SourceCount(party_id=UUID(int=9), party="Trafikkontoret", points=2),
        SourceCount(party_id=None, party="", points=1),
    )
    assert "De kom från Trafikkontoret (2) och okänd källa (1)." in text(points_new=3, sources=sources)


def indicator(value: str | None, target: str | None = "50", unit: str = "antal per år") -> IndicatorOutcome:
    return IndicatorOutcome(
        id=UUID(int=5),
        name="Anmälda källarinbrott",
        unit=unit,
        source="Polisen",
        year=2026,
        value=Decimal(value) if value else None,
        baseline=None,
        target=Decimal(target) if target else None,
        target_year=2027,
        lower_is_better=True,
    )


@pytest.mark.parametrize(
    ("outcome", "sentence"),
    [
        (indicator("83"), "utfallet 2026 var 83 per år, och målet högst 50 till 2027 är inte nått."),
        (indicator("1250.50", unit="procent"), "var 1 250,5 procent, och målet"),
        (indicator("50"), "är nått."),
        (indicator(None), "Anmälda källarinbrott: inget utfall är noterat för 2026."),
        (indicator("83", target=None), "var 83 per år, och inget mål är satt."),
    ],
)
def test_indicators(outcome: IndicatorOutcome, sentence: str) -> None:
    assert sentence in text(indicators=(outcome,))


@pytest.mark.parametrize(
    ("period", "name"),
    [
        (ReportPeriod(year=2026), "2026"),
        (ReportPeriod(year=2026, kind=PeriodKind.HALF, part=2), "andra halvåret 2026"),
        (ReportPeriod(year=2026, kind=PeriodKind.TERTIAL, part=1), "första tertialet 2026"),
    ],
)
def test_periods_have_names(period: ReportPeriod, name: str) -> None:
    assert period_name(period) == name
    assert f"Under {name} kom" in text(period=period)


def test_numbers_in_words() -> None:
    assert [number_word(number) for number in (1, 12, 13, 1234)] == ["en", "tolv", "13", "1\u00a0234"]
    assert number_word(1, neuter=True) == "ett"
    assert [first_word(number) for number in (0, 2, 20)] == ["Ingen", "Två", "Sammanlagt 20"]
    assert decimal_words(Decimal("100")) == "100"
    assert number_runs([24, 27, 28, 30, 29, 24]) == "24 och 27–30"
    assert set(NUMBER_NAMES) == set(NumberName)


def place(meeting: int, number: int | None, position: int = 0) -> SectionPlace:
    return SectionPlace(
        meeting_id=UUID(int=meeting),
        item_id=UUID(int=100 + position),
        series="Rådet",
        day=date(2026, 1, meeting),
        number=number,
        position=position,
    )


def test_a_footnote_is_a_meeting_with_its_sections() -> None:
    references = meeting_references([place(1, 4, 3), place(1, 5, 4), place(2, None, 1)])
    assert [reference.text.replace("\u00a0", " ") for reference in references] == [
        "Rådet den 1 januari 2026, §§ 4–5.",
        "Rådet den 2 januari 2026, punkt 2.",
    ]
    assert references[0].item_id == UUID(int=103)


def test_many_meetings_end_in_one_footnote() -> None:
    references = meeting_references([place(meeting, 1) for meeting in range(1, 10)])
    assert len(references) == 7
    assert references[-1].text.replace("\u00a0", " ") == (
        "Ytterligare tre möten, den 7 januari 2026 till den 9 januari 2026."
    )
