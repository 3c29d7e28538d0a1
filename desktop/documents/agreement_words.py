"""The Swedish words of agreements on paper: levels, states, periods, steps of preparation."""

from collections.abc import Iterator
from datetime import date

from desktop.documents.counting import day_span
from domain.agreements import AgreementLevel, AgreementState, PreparationStep, Prolongation, StepKind
from domain.calendar import NO_BREAK, long_date
from domain.papers.agreement import AgreementContent

LEVELS = {AgreementLevel.OVERALL: "Övergripande", AgreementLevel.LOCAL: "Lokal"}
STATES = {
    AgreementState.DRAFT: "Förbereds",
    AgreementState.OUT_FOR_COMMENT: "På remiss",
    AgreementState.IN_FORCE: "Gäller",
    AgreementState.PROLONGED: "Förlängd",
    AgreementState.EXPIRED: "Utgången",
    AgreementState.REPLACED: "Ersatt",
}
STEPS = {StepKind.COMMENT: "Remiss", StepKind.HANDLING: "Behandling", StepKind.DECISION: "Beslut"}


def period_sentences(content: AgreementContent) -> Iterator[str]:
    """When it was signed, from when until when it holds, how it was prolonged, what it replaces; only what is known."""
    if content.signed_on:
        yield f"Överenskommelsen undertecknades den{NO_BREAK}{long_date(content.signed_on)}."
    if content.valid_from or content.valid_to:
        subject = "Den" if content.signed_on else "Överenskommelsen"
        yield f"{subject} gäller{_span(content.valid_from, content.valid_to)}."
    for prolongation in content.prolongations:
        yield _prolonged(prolongation)
    if content.replaces:
        yield f"Den ersätter {content.replaces}."


def signed(day: date | None) -> str:
    return f"Undertecknad {day.isoformat()}" if day else ""


def step_day(step: PreparationStep) -> str:
    """``2019-02-15``, ``2019-02-15 till 2019-03-31``; a comment round without its first day has its last alone."""
    return step.day.isoformat() if step.day and step.until is None else day_span(step.day, step.until)


def _span(first: date | None, last: date | None) -> str:
    begins = f" från och med den{NO_BREAK}{long_date(first)}" if first else ""
    ends = f" till och med den{NO_BREAK}{long_date(last)}" if last else " tills vidare"
    return begins + ends


def _prolonged(prolongation: Prolongation) -> str:
    until = prolongation.until
    how_long = f"till och med den{NO_BREAK}{long_date(until)}" if until else "tills nästa börjar gälla"
    decided = prolongation.decided_on
    by = f" genom beslut den{NO_BREAK}{long_date(decided)}" if decided else ""
    return " ".join(f"Den har förlängts {how_long}{by}. {prolongation.note}".split(" ")).strip()
