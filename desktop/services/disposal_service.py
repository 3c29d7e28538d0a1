"""Disposal: the rules, what has passed its time, and the steps by which it goes: proposed, confirmed by another, done."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256
from uuid import UUID

from db.unit_of_work import UnitOfWork
from desktop.services.minutes_service import Printed
from desktop.services.office import Office
from domain.audit import AuditAction
from domain.due import DuePreview
from domain.errors import Problem, UserError
from domain.retention import (
    Disposal,
    DisposalState,
    RecordKind,
    RetentionRule,
    checked_name,
    checked_rule,
    ensure_may_dispose,
)

Progress = Callable[[float], None]
"""Told the share that is done, 0 to 1; whatever it raises undoes all of it."""
_AT_A_TIME = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class RetentionView:
    """A rule for each kind of record, in their order; disposals, the newest first."""

    rules: tuple[RetentionRule, ...]
    disposals: tuple[Disposal, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DoneDisposal:
    """``is_rewritten`` is False while the file still has to be written anew (``DisposalService.rewrite``)."""

    disposal: Disposal
    is_rewritten: bool


class DisposalService:
    def __init__(self, office: Office) -> None:
        self._office = office

    def show(self) -> RetentionView:
        with self._office.store.reading() as work:
            return RetentionView(
                rules=tuple(work.retention_rules.all()), disposals=tuple(work.disposals.all())
            )

    def change_rule(self, rule: RetentionRule) -> RetentionRule:
        """Raises ``UserError``: RULE_MUST_KEEP, RULE_TIME_WRONG, LEGAL_BASIS_MISSING, CHANGED_BY_OTHER."""
        checked = checked_rule(rule)
        with self._office.store.writing() as work:
            return work.retention_rules.save(checked)

    def preview(self, kind: RecordKind, day: date | None = None) -> DuePreview:
        """What has passed its time on a day, today if none is given. Raises ``UserError(RULE_KEEPS)``."""
        with self._office.store.reading() as work:
            rule = work.retention_rules.of(kind)
            if not rule.disposes:
                raise UserError(Problem.RULE_KEEPS)
            return work.due_lists.preview(rule, rule.cutoff(day or self._office.today()))

    def due(self, day: date | None = None) -> tuple[DuePreview, ...]:
        """What every rule that lets something go would let go on a day; rules without anything are left out."""
        with self._office.store.reading() as work:
            rules = [rule for rule in work.retention_rules.all() if rule.disposes]
            cutoffs = [(rule, rule.cutoff(day or self._office.today())) for rule in rules]
            found = [work.due_lists.preview(rule, until) for rule, until in cutoffs]
        return tuple(preview for preview in found if preview.count or preview.held)

    def propose(self, kind: RecordKind, name: str) -> Disposal:
        """The first step: a list of what has passed its time today, under the rule as it reads now.

        Raises ``UserError``: NAME_MISSING, RULE_KEEPS, DECISION_MISSING, RULE_NOT_IN_FORCE, NOTHING_TO_DISPOSE.
        """
        today = self._office.today()
        with self._office.store.writing() as work:
            rule = work.retention_rules.of(kind)
            ensure_may_dispose(rule, today)
            proposal = Disposal(
                id=self._office.new_id(),
                rule=rule,
                until=rule.cutoff(today),
                proposed_by=checked_name(name),
                proposed_at=self._office.now(),
                count=0,
            )
            proposed = work.disposals.propose(proposal)
            if not proposed.count:
                raise UserError(Problem.NOTHING_TO_DISPOSE)
        return proposed

    def confirm(self, disposal_id: UUID, name: str) -> Disposal:
        """The second step, by somebody else. Raises ``UserError``: as ``Disposal.confirmed``, RECORD_GONE."""
        with self._office.store.writing() as work:
            proposed = work.disposals.get(disposal_id)
            return work.disposals.change(proposed.confirmed(name, self._office.now()))

    def withdraw(self, disposal_id: UUID) -> None:
        """Take a proposal back. Raises ``UserError``: RECORD_GONE, DISPOSAL_CONFIRMED."""
        with self._office.store.writing() as work:
            if work.disposals.get(disposal_id).state is not DisposalState.PROPOSED:
                raise UserError(Problem.DISPOSAL_CONFIRMED)
            work.disposals.withdraw(disposal_id)

    def execute(self, disposal_id: UUID, progress: Progress | None = None) -> DoneDisposal:
        """Take away what was proposed, is still due and is not held, with its certificate, in one transaction.

        Then the file is written anew. Raises ``UserError``: DISPOSAL_NOT_CONFIRMED, DISPOSAL_DONE, RECORD_GONE.
        """
        with self._office.store.writing() as work:
            disposal = work.disposals.get(disposal_id)
            disposal.ensure_may_be_done()
            done = self._carry_out(work, disposal, progress or _without_telling)
        return DoneDisposal(disposal=done, is_rewritten=self.rewrite())

    def rewrite(self) -> bool:
        """Write the file anew, so that nothing is left in it of what went; False while another program is in the way."""
        try:
            self._office.store.rewrite()
        except UserError as error:
            if error.problem is Problem.STORE_BUSY:
                return False
            raise
        return True

    def certificate(self, disposal_id: UUID) -> Printed:
        """The certificate as it was made. Raises ``UserError``: RECORD_GONE, DISPOSAL_NOT_CONFIRMED when there is none."""
        from desktop.services.papers.disposal import certificate_name  # noqa: PLC0415 - ReportLab

        with self._office.store.reading() as work:
            done_at = work.disposals.get(disposal_id).done_at
            pdf = work.disposals.certificate(disposal_id)
        if pdf is None or done_at is None:
            raise UserError(Problem.DISPOSAL_NOT_CONFIRMED)
        return Printed(pdf=pdf, file_name=certificate_name(done_at.astimezone().date()))

    def _carry_out(self, work: UnitOfWork, disposal: Disposal, progress: Progress) -> Disposal:
        from desktop.services.papers.disposal import CarriedOut, certificate  # noqa: PLC0415 - ReportLab

        due = work.disposals.still_due(disposal)
        held = work.due_lists.held(disposal.rule, disposal.until)
        taken = work.disposals.begin(disposal)
        taken.prepare()
        for start in range(0, len(due), _AT_A_TIME):
            progress(start / len(due))
            taken.take([key for key, _began in due[start : start + _AT_A_TIME]])
        carried_out = CarriedOut(begun_on=[began for _key, began in due], held=held, taken=taken)
        printed = certificate(self._office, work, disposal, carried_out)
        work.log.note(
            AuditAction.DISPOSED, "disposal", disposal.id, variant=disposal.kind, detail=str(len(due))
        )
        return work.disposals.finish(
            replace(disposal, done_at=self._office.now(), count=len(due)),
            printed.pdf,
            sha256(printed.pdf).hexdigest(),
        )


def _without_telling(_share: float) -> None:
    """Nobody waits for it."""
