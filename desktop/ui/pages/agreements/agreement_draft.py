"""What has been written about an agreement and is not stored yet: also what is not right yet, such as half a date."""

from dataclasses import dataclass, fields
from datetime import date
from uuid import UUID

from domain.agreement_checks import AgreementPart
from domain.agreements import (
    Agreement,
    AgreementLevel,
    AgreementParty,
    PreparationStep,
    PriorityArea,
    Prolongation,
    StepKind,
)
from domain.typed_edges import understood_edge


class NoDateError(ValueError):
    """Raised for a text that is no date, with the part and row where it stands."""

    def __init__(self, part: AgreementPart, row: int) -> None:
        super().__init__(part)
        self.part, self.row = part, row


@dataclass(frozen=True, slots=True, kw_only=True)
class PartyDraft:
    party_id: UUID
    signatory_role: str = ""
    dnr: str = ""
    signed: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProlongationDraft:
    """An open one lasts until the next agreement begins, whatever stands in ``until``."""

    is_open: bool = False
    until: str = ""
    decided: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StepDraft:
    kind: StepKind = StepKind.COMMENT
    body: str = ""
    day: str = ""
    until: str = ""
    outcome: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementDraft:
    """All of an agreement, its dates as they were typed."""

    id: UUID
    version: int
    level: AgreementLevel
    title: str
    purposes: str
    signed: str
    valid_from: str
    valid_to: str
    replaces_id: UUID | None
    parties: tuple[PartyDraft, ...]
    prolongations: tuple[ProlongationDraft, ...]
    steps: tuple[StepDraft, ...]
    areas: tuple[PriorityArea, ...]

    def unsaved_fields(self, stored: Agreement) -> int:
        """How many facts differ from what is stored."""
        other = draft_of(stored)
        names = {field.name for field in fields(AgreementDraft)} - {"id", "version"}
        return sum(getattr(self, name) != getattr(other, name) for name in names)

    def record(self, today: date) -> Agreement:
        """Return the agreement as it is to be stored; rows in which nothing is said are left out.

        Raises NoDateError. Dates are understood as typed on ``today``.
        """
        read = _Reader(today)
        return Agreement(
            id=self.id,
            version=self.version,
            level=self.level,
            title=self.title,
            purposes=self.purposes,
            signed_on=read.day(self.signed, AgreementPart.SIGNED),
            valid_from=read.day(self.valid_from, AgreementPart.VALID_FROM),
            valid_to=read.day(self.valid_to, AgreementPart.VALID_TO, is_last=True),
            replaces_id=self.replaces_id,
            parties=tuple(read.party(each, row) for row, each in enumerate(self.parties)),
            prolongations=tuple(
                read.prolongation(each, row)
                for row, each in enumerate(self.prolongations)
                if each != ProlongationDraft()
            ),
            steps=tuple(read.step(each, row) for row, each in enumerate(self.steps) if each != StepDraft()),
            areas=self.areas,
        )


def draft_of(stored: Agreement) -> AgreementDraft:
    """Return a draft in which nothing has been changed."""
    return AgreementDraft(
        id=stored.id,
        version=stored.version,
        level=stored.level,
        title=stored.title,
        purposes=stored.purposes,
        signed=_typed(stored.signed_on),
        valid_from=_typed(stored.valid_from),
        valid_to=_typed(stored.valid_to),
        replaces_id=stored.replaces_id,
        parties=tuple(
            PartyDraft(
                party_id=party.party_id,
                signatory_role=party.signatory_role,
                dnr=party.dnr,
                signed=_typed(party.signed_on),
            )
            for party in stored.parties
        ),
        prolongations=tuple(
            ProlongationDraft(
                is_open=each.until is None,
                until=_typed(each.until),
                decided=_typed(each.decided_on),
                note=each.note,
            )
            for each in stored.prolongations
        ),
        steps=tuple(
            StepDraft(
                kind=step.kind,
                body=step.body,
                day=_typed(step.day),
                until=_typed(step.until),
                outcome=step.outcome,
            )
            for step in stored.steps
        ),
        areas=stored.areas,
    )


def _typed(day: date | None) -> str:
    return day.isoformat() if day else ""


@dataclass(frozen=True, slots=True)
class _Reader:
    """Turns rows as they were typed into the domain's."""

    today: date

    def day(self, text: str, part: AgreementPart, row: int = 0, *, is_last: bool = False) -> date | None:
        if not text.strip():
            return None
        day = understood_edge(text, self.today, is_last=is_last)
        if day is None:
            raise NoDateError(part, row)
        return day

    def party(self, draft: PartyDraft, row: int) -> AgreementParty:
        return AgreementParty(
            party_id=draft.party_id,
            signatory_role=draft.signatory_role.strip(),
            dnr=draft.dnr.strip(),
            signed_on=self.day(draft.signed, AgreementPart.PARTIES, row),
        )

    def prolongation(self, draft: ProlongationDraft, row: int) -> Prolongation:
        part = AgreementPart.PROLONGATIONS
        until = None if draft.is_open else self.day(draft.until, part, row, is_last=True)
        if until is None and not draft.is_open:
            raise NoDateError(part, row)
        return Prolongation(
            until=until,
            decided_on=self.day(draft.decided, part, row),
            note=draft.note.strip(),
        )

    def step(self, draft: StepDraft, row: int) -> PreparationStep:
        return PreparationStep(
            kind=draft.kind,
            body=draft.body.strip(),
            day=self.day(draft.day, AgreementPart.STEPS, row),
            until=self.day(draft.until, AgreementPart.STEPS, row, is_last=True),
            outcome=draft.outcome.strip(),
        )
