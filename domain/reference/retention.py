"""The rules a new store proposes for how long its records are kept (docs/domain.md section 4.2).

A working proposal: an authority needs its own information management plan (informationshanteringsplan) and a decision
of its archives authority. Nothing is disposed of before somebody has written that decision into the rule.
"""

from domain.retention import COUNTED_FROM, RecordKind, RetentionAction, RetentionRule

_ARCHIVES = "10 § arkivlagen (1990:782)"
_DATA_PROTECTION = "Artikel 5.1 e dataskyddsförordningen"


def proposed_rules() -> tuple[RetentionRule, ...]:
    """One rule for each kind, without a decision, in the kinds' order."""
    return tuple(_PROPOSED[kind] for kind in RecordKind)


def _kept(kind: RecordKind) -> RetentionRule:
    return _rule(kind, RetentionAction.KEEP, "3 § arkivlagen (1990:782)")


def _disposed(kind: RecordKind, basis: str, *, years: int = 0) -> RetentionRule:
    return _rule(kind, RetentionAction.DISPOSE, basis, years)


def _rule(kind: RecordKind, action: RetentionAction, basis: str, years: int = 0) -> RetentionRule:
    counted_from = COUNTED_FROM[kind][0]
    return RetentionRule(kind=kind, action=action, counted_from=counted_from, years=years, legal_basis=basis)


_PROPOSED = {
    rule.kind: rule
    for rule in (
        _kept(RecordKind.MINUTES),
        _disposed(RecordKind.NOTES, _ARCHIVES, years=5),
        _disposed(RecordKind.DRAFT, _ARCHIVES, years=1),
        _disposed(RecordKind.POINT, _ARCHIVES, years=2),
        _kept(RecordKind.PICTURE),
        _kept(RecordKind.AGREEMENT),
        _kept(RecordKind.REPORT),
        _disposed(RecordKind.FOLLOW_UP, _ARCHIVES, years=5),
        _disposed(RecordKind.CONTACT, _DATA_PROTECTION),
        _disposed(RecordKind.REQUEST, _ARCHIVES, years=5),
        _disposed(RecordKind.LOG, _ARCHIVES, years=5),
    )
}
