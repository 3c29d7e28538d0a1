"""The draft of a yearly follow-up's text: plain sentences made from the numbers, and nothing that is not in them.

Each sentence tells where it comes from: meetings with their items, else the list or plan it was read in.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from desktop.documents.counting import listed
from desktop.documents.report_wording import decimal_words, on_day, period_name
from desktop.documents.wording import capitalised
from desktop.services.report_words import first_word, meeting_references, number_word
from domain.report_periods import ReportPeriod
from domain.report_text import Draft, Reference
from domain.yearly import (
    CAME_IN,
    COMMITMENTS,
    DONE,
    LEFT_OPEN,
    MEASURES,
    POINTS,
    Group,
    IndicatorOutcome,
    NumberName,
    ScopeNumbers,
    SectionPlace,
)

Places = Callable[[Sequence[NumberName]], Sequence[SectionPlace | None]]
_FOLLOW_UPS, _TOLD, _PLAN = 1, 2, 3  # paragraphs


@dataclass(frozen=True, slots=True, kw_only=True)
class ScopeFacts:
    """What the sentences of one area are made from; ``places`` tells where the records behind some numbers are."""

    period: ReportPeriod
    as_of: date
    numbers: ScopeNumbers
    places: Places

    @property
    def is_over(self) -> bool:
        return self.as_of == self.period.last


def drafted(facts: ScopeFacts) -> tuple[Draft, ...]:
    """Every sentence, in order; the same facts give the same text."""
    sentences = (*_of_follow_ups(facts), *_of_meetings(facts), *_of_plan(facts))
    return tuple(sentences)


# --- follow-ups


def _of_follow_ups(facts: ScopeFacts) -> Iterator[Draft]:
    told: list[tuple[str, str, tuple[NumberName, ...]]] = [
        ("agreed", _agreed(facts), (NumberName.AGREED,)),
        ("brought_in", _brought_in(facts), (NumberName.BROUGHT_IN,)),
    ]
    if facts.numbers.of(*CAME_IN):
        told += [
            ("done", _done(facts.numbers), DONE),
            ("closed", _closed(facts.numbers), (NumberName.HANDED_OVER, NumberName.DROPPED)),
            ("open", _open(facts), LEFT_OPEN),
            ("reported_back", _reported_back(facts.numbers), (NumberName.REPORTED_BACK,)),
            ("effect", _effect(facts.numbers), DONE),
        ]
    for key, text, names in told:
        if text:
            references = _where(facts, names, f"Uppföljningslistan {on_day(facts.as_of)}.")
            yield Draft(key=key, text=text, references=references, paragraph=_FOLLOW_UPS)


def _agreed(facts: ScopeFacts) -> str:
    number = facts.numbers.of(NumberName.AGREED)
    begin = f"Under {period_name(facts.period)} kom parterna"
    if not number:
        return f"{begin} inte överens om någon ny uppföljning."
    return f"{begin} överens om {number_word(number)} {_follow_up(number)}."


def _brought_in(facts: ScopeFacts) -> str:
    number = facts.numbers.of(NumberName.BROUGHT_IN)
    return f"{first_word(number)} fanns kvar sedan tidigare." if number else ""


def _done(numbers: ScopeNumbers) -> str:
    total = numbers.of(*DONE)
    if not total:
        return "Ingen blev klar."
    parts = [
        (numbers.of(NumberName.DONE_IN_TIME), "i tid"),
        (numbers.of(NumberName.DONE_LATE), "efter utsatt datum"),
        (numbers.of(NumberName.DONE_UNDATED), "utan slutdatum"),
    ]
    told = [(number, how) for number, how in parts if number]
    begin = f"{_first(total, numbers)} blev {'klar' if total == 1 else 'klara'}"
    if len(told) == 1:
        how = told[0][1]
        return f"{begin} {how}." if total == 1 else f"{begin}, {_all(total)} {how}."
    return f"{begin}, varav {listed([f'{number_word(number)} {how}' for number, how in told])}."


def _closed(numbers: ScopeNumbers) -> str:
    """``En lämnades över och två avfördes``; nothing when neither happened."""
    parts = [
        (numbers.of(NumberName.HANDED_OVER), "lämnades över"),
        (numbers.of(NumberName.DROPPED), "avfördes"),
    ]
    told = [(number, what) for number, what in parts if number]
    if not told:
        return ""
    (first, what), *others = told
    rest = [f"{number_word(number)} {other}" for number, other in others]
    return f"{listed([f'{_first(first, numbers)} {what}', *rest])}."


def _open(facts: ScopeFacts) -> str:
    """``Den 31 december 2026 var två öppna, varav en försenad``; in the present while the period lasts."""
    numbers = facts.numbers
    total, late = numbers.of(*LEFT_OPEN), numbers.of(NumberName.LATE_NOW)
    begin = f"{capitalised(on_day(facts.as_of))} {'var' if facts.is_over else 'är'}"
    if not total:
        return f"{begin} ingen öppen."
    if total == 1:
        return (
            f"{begin} en öppen, och den {'var' if facts.is_over else 'är'} {'' if late else 'inte '}försenad."
        )
    open_ones = f"{begin} {number_word(total)} öppna"
    if late == total:
        return f"{open_ones}, {_all(total)} försenade."
    if not late:
        return f"{open_ones}, ingen försenad."
    return f"{open_ones}, varav {number_word(late)} {'försenad' if late == 1 else 'försenade'}."


def _reported_back(numbers: ScopeNumbers) -> str:
    number = numbers.of(NumberName.REPORTED_BACK)
    return f"{_first(number, numbers)} återrapporterades{' minst en gång' if number else ''}."


def _effect(numbers: ScopeNumbers) -> str:
    done, not_judged = numbers.of(*DONE), numbers.of(NumberName.EFFECT_NOT_JUDGED)
    if not done:
        return ""
    if done == not_judged:
        return "Ingen effekt har bedömts."
    verdicts = [
        (numbers.of(NumberName.EFFECT_YES), "gav effekt"),
        (numbers.of(NumberName.EFFECT_PARTLY), "gav delvis effekt"),
        (numbers.of(NumberName.EFFECT_NO), "gav ingen effekt"),
    ]
    told = [f"{number_word(number)} {verdict}" for number, verdict in verdicts if number]
    unknown = numbers.of(NumberName.EFFECT_UNKNOWN)
    if unknown:
        told.append(f"för {number_word(unknown)} vet parterna inte")
    if not_judged:
        told.append(f"{number_word(not_judged)} är inte {'bedömd' if not_judged == 1 else 'bedömda'}")
    subject = "Effekten av den som blev klar" if done == 1 else "Effekten av dem som blev klara"
    return f"{subject} bedömdes så här: {listed(told)}."


# --- meetings and points


def _of_meetings(facts: ScopeFacts) -> Iterator[Draft]:
    if facts.numbers.scope is Group.NO_AREA:
        return
    fallback = f"Färdigställda anteckningar och protokoll till och med {on_day(facts.as_of)}."
    yield Draft(
        key="meetings",
        text=_meetings(facts.numbers),
        references=_where(facts, (NumberName.MEETINGS,), fallback),
        paragraph=_TOLD,
    )
    names = tuple(POINTS.values())
    if facts.numbers.of(*names):
        references = _where(facts, names, f"Lägesbilden {on_day(facts.as_of)}.")
        for key, text in (("points", _points(facts.numbers)), ("sources", _sources(facts.numbers))):
            yield Draft(key=key, text=text, references=references, paragraph=_TOLD)


def _meetings(numbers: ScopeNumbers) -> str:
    number = numbers.of(NumberName.MEETINGS)
    what = "Något av områdena" if numbers.scope is Group.WHOLE else "Området"
    if not number:
        never = (
            "Inget av områdena behandlades" if numbers.scope is Group.WHOLE else "Området behandlades inte"
        )
        return f"{never} på något färdigställt möte."
    return f"{what} behandlades på {number_word(number, neuter=True)} {'möte' if number == 1 else 'möten'}."


def _points(numbers: ScopeNumbers) -> str:
    trends = [
        (NumberName.POINTS_INCREASED, "om något som har ökat"),
        (NumberName.POINTS_UNCHANGED, "om något oförändrat"),
        (NumberName.POINTS_DECREASED, "om något som har minskat"),
        (NumberName.POINTS_NEW, "om något nytt"),
        (NumberName.POINTS_UNKNOWN, "utan känd trend"),
    ]
    told = [(numbers.of(name), what) for name, what in trends if numbers.of(name)]
    total = sum(number for number, _what in told)
    begin = (
        f"Parterna lämnade {number_word(total)} {'lägesbildspunkt' if total == 1 else 'lägesbildspunkter'}"
    )
    if len(told) == 1:
        how = told[0][1]
        return f"{begin} {how}." if total == 1 else f"{begin}, {_all(total)} {how}."
    return f"{begin}: {listed([f'{number_word(number)} {how}' for number, how in told])}."


def _sources(numbers: ScopeNumbers) -> str:
    told = [f"{source.party or 'okänd källa'} ({source.points})" for source in numbers.sources]
    is_one = sum(source.points for source in numbers.sources) == 1
    return f"{'Den' if is_one else 'De'} kom från {listed(told)}."


# --- the plan


def _of_plan(facts: ScopeFacts) -> Iterator[Draft]:
    plan = (Reference(text=f"Handlingsplanen, läget {on_day(facts.as_of)}."),)
    for key, text in (
        ("measures", _measures(facts.numbers)),
        ("commitments", _commitments(facts.numbers)),
    ):
        if text:
            yield Draft(key=key, text=text, references=plan, paragraph=_PLAN)
    for outcome in facts.numbers.indicators:
        yield Draft(
            key=f"indicator_{outcome.id}",
            text=_indicator(outcome),
            references=(_indicator_reference(outcome),),
            paragraph=_PLAN,
        )


def _measures(numbers: ScopeNumbers) -> str:
    colours = [
        (NumberName.MEASURES_GREEN, "grön", "gröna"),
        (NumberName.MEASURES_YELLOW, "gul", "gula"),
        (NumberName.MEASURES_RED, "röd", "röda"),
        (NumberName.MEASURES_NOT_JUDGED, "inte bedömd", "inte bedömda"),
    ]
    total = numbers.of(*MEASURES.values())
    if not total:
        return ""
    told = [
        f"{number_word(number)} är {one if number == 1 else many}"
        for name, one, many in colours
        if (number := numbers.of(name))
    ]
    return (
        f"Handlingsplanen har {number_word(total)} {'åtgärd' if total == 1 else 'åtgärder'}: {listed(told)}."
    )


def _commitments(numbers: ScopeNumbers) -> str:
    statuses = [
        (NumberName.COMMITMENTS_KEPT, "är uppfyllt", "är uppfyllda"),
        (NumberName.COMMITMENTS_IN_PROGRESS, "pågår", "pågår"),
        (NumberName.COMMITMENTS_NOT_STARTED, "är inte påbörjat", "är inte påbörjade"),
        (NumberName.COMMITMENTS_NOT_KEPT, "är inte uppfyllt", "är inte uppfyllda"),
    ]
    total = numbers.of(*COMMITMENTS.values())
    if not total:
        return ""
    told = [
        f"{number_word(number, neuter=True)} {one if number == 1 else many}"
        for name, one, many in statuses
        if (number := numbers.of(name))
    ]
    what = "åtagande" if total == 1 else "åtaganden"
    return f"Parterna har {number_word(total, neuter=True)} {what}: {listed(told)}."


def _indicator(outcome: IndicatorOutcome) -> str:
    """``Anmälda källarinbrott: utfallet 2026 var 83 per år, och målet högst 50 är inte nått``."""
    if outcome.value is None:
        return f"{outcome.name}: inget utfall är noterat för {outcome.year}."
    value = f"{outcome.name}: utfallet {outcome.year} var {_amount(outcome.value, outcome.unit_words)}"
    if outcome.target is None:
        return f"{value}, och inget mål är satt."
    limit = "högst" if outcome.lower_is_better else "minst"
    until = f" till {outcome.target_year}" if outcome.target_year else ""
    verdict = "är nått" if outcome.is_reached else "är inte nått"
    return f"{value}, och målet {limit} {decimal_words(outcome.target)}{until} {verdict}."


def _amount(value: Decimal, unit: str) -> str:
    """``22 procent``, ``83 per år``."""
    return " ".join(part for part in (decimal_words(value), unit) if part)


def _indicator_reference(outcome: IndicatorOutcome) -> Reference:
    source = f" Källa: {outcome.source}." if outcome.source else ""
    return Reference(text=f"Handlingsplanens indikatorer.{source}")


# --- parts of sentences


def _where(facts: ScopeFacts, names: Sequence[NumberName], otherwise: str) -> tuple[Reference, ...]:
    """The meetings behind some numbers; ``otherwise`` when something came without a meeting, or there was nothing."""
    places = facts.places(names) if facts.numbers.of(*names) else ()
    references = meeting_references(place for place in places if place is not None)
    if not references or None in places:
        references.append(Reference(text=otherwise))
    return tuple(references)


def _follow_up(number: int) -> str:
    return "uppföljning" if number == 1 else "uppföljningar"


def _all(number: int) -> str:
    return "båda" if number == 2 else "alla"


def _first(number: int, numbers: ScopeNumbers) -> str:
    """How a sentence on some of the follow-ups begins: ``Den`` where there was one only."""
    return "Den" if number == numbers.of(*CAME_IN) == 1 else first_word(number)
