"""How long things are kept: the day they are due and the last day that is past, and two persons who must not be one."""

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import Problem, UserError
from domain.meetings import MeetingState
from domain.minutes import DocumentType
from domain.reference.provisions import provisions
from domain.reference.retention import proposed_rules
from domain.retention import (
    ALWAYS_KEPT,
    COUNTED_FROM,
    CountedFrom,
    Disposal,
    DisposalState,
    RecordKind,
    RetentionAction,
    RetentionRule,
    checked_rule,
    ensure_may_dispose,
    kind_of_minutes,
)

NOW = datetime(2026, 11, 12, 9, tzinfo=UTC)
RULE = RetentionRule(
    kind=RecordKind.NOTES,
    action=RetentionAction.DISPOSE,
    counted_from=CountedFrom.HELD,
    years=2,
    legal_basis="10 § arkivlagen",
    decision="Nämnden 2025, § 3",
)
PROPOSED = Disposal(
    id=UUID(int=1), rule=RULE, until=date(2024, 11, 12), proposed_by="Eva  Öst", proposed_at=NOW, count=3
)


def refused(call):
    with pytest.raises(UserError) as caught:
        call()
    return caught.value.problem


@given(
    day=st.dates(date(2001, 1, 1), date(2100, 12, 31)),
    begun=st.dates(date(2001, 1, 1), date(2100, 12, 31)),
    years=st.integers(0, 30),
    months=st.integers(0, 11),
)
def test_the_cutoff_is_the_due_day_turned_about(day, begun, years, months):
    rule = replace(RULE, years=years, months=months)
    assert (begun <= rule.cutoff(day)) == (rule.due_on(begun) <= day)


@pytest.mark.parametrize(
    ("begun", "years", "months", "due"),
    [
        (date(2024, 1, 31), 0, 1, date(2024, 2, 29)),
        (date(2024, 2, 29), 1, 0, date(2025, 2, 28)),
        (date(2024, 11, 12), 0, 0, date(2024, 11, 12)),
    ],
)
def test_due_days(begun, years, months, due):
    rule = replace(RULE, years=years, months=months)
    assert rule.due_on(begun) == due
    assert rule.cutoff(due) >= begun


def test_the_second_name_must_be_another():
    for same in ("Eva Öst", "  eva ÖST ", "EVA\tÖST"):
        assert refused(lambda same=same: PROPOSED.confirmed(same, NOW)) is Problem.SAME_NAME_TWICE
    assert refused(lambda: PROPOSED.confirmed("  ", NOW)) is Problem.NAME_MISSING
    confirmed = PROPOSED.confirmed(" Eva  Ost ", NOW)
    assert (confirmed.confirmed_by, confirmed.state) == ("Eva Ost", DisposalState.CONFIRMED)
    assert refused(lambda: confirmed.confirmed("Någon Annan", NOW)) is Problem.DISPOSAL_CONFIRMED


def test_only_what_is_confirmed_is_carried_out_and_only_once():
    assert refused(PROPOSED.ensure_may_be_done) is Problem.DISPOSAL_NOT_CONFIRMED
    confirmed = PROPOSED.confirmed("Bo", NOW)
    confirmed.ensure_may_be_done()
    done = replace(confirmed, done_at=NOW)
    assert done.state is DisposalState.DONE
    assert refused(done.ensure_may_be_done) is Problem.DISPOSAL_DONE


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"years": 0}, Problem.RULE_TIME_WRONG),
        ({"years": -1}, Problem.RULE_TIME_WRONG),
        ({"years": 101}, Problem.RULE_TIME_WRONG),
        ({"months": 12}, Problem.RULE_TIME_WRONG),
        ({"months": -1}, Problem.RULE_TIME_WRONG),
        ({"legal_basis": "  "}, Problem.LEGAL_BASIS_MISSING),
        ({"kind": RecordKind.PICTURE, "counted_from": CountedFrom.DECIDED}, Problem.RULE_MUST_KEEP),
        ({"kind": RecordKind.AGREEMENT, "counted_from": CountedFrom.EXPIRED}, Problem.RULE_MUST_KEEP),
    ],
)
def test_rules_that_are_refused(change, problem):
    assert refused(lambda: checked_rule(replace(RULE, **change))) is problem


def test_rules_as_they_are_stored():
    assert checked_rule(replace(RULE, decision=" § 3 \n")).decision == "§ 3"
    kept = checked_rule(replace(RULE, action=RetentionAction.KEEP, years=7, legal_basis=""))
    assert (kept.time_months, kept.legal_basis) == (0, "")
    contact = replace(RULE, kind=RecordKind.CONTACT, counted_from=CountedFrom.LEFT, years=0)
    assert checked_rule(contact) == contact
    with pytest.raises(ValueError, match="not counted from"):
        checked_rule(replace(RULE, counted_from=CountedFrom.LEFT))


def test_nothing_goes_without_the_authoritys_own_decision():
    day = date(2026, 11, 12)
    ensure_may_dispose(RULE, day)
    kept = replace(RULE, action=RetentionAction.KEEP)
    assert refused(lambda: ensure_may_dispose(kept, day)) is Problem.RULE_KEEPS
    assert refused(lambda: ensure_may_dispose(replace(RULE, decision=""), day)) is Problem.DECISION_MISSING
    later = replace(RULE, valid_from=date(2027, 1, 1))
    assert refused(lambda: ensure_may_dispose(later, day)) is Problem.RULE_NOT_IN_FORCE
    ensure_may_dispose(later, date(2027, 1, 1))


@pytest.mark.parametrize(
    ("document_type", "state", "kind"),
    [
        (DocumentType.NOTES, MeetingState.FINISHED, RecordKind.NOTES),
        (DocumentType.NOTES, MeetingState.APPROVED, RecordKind.MINUTES),
        (DocumentType.MINUTES, MeetingState.FINISHED, RecordKind.MINUTES),
        (DocumentType.MINUTES, MeetingState.DRAFT, RecordKind.DRAFT),
        (DocumentType.NOTES, MeetingState.PLANNED, RecordKind.DRAFT),
    ],
)
def test_what_was_approved_is_exempt_from_the_rule_for_notes(document_type, state, kind):
    assert kind_of_minutes(document_type, state) is kind


def test_the_proposals_are_rules_of_every_kind_and_decide_nothing():
    rules = proposed_rules()
    assert [rule.kind for rule in rules] == list(RecordKind)
    assert not any(rule.decision or rule.version for rule in rules)
    assert not any(rule.disposes for rule in rules if rule.kind in ALWAYS_KEPT)
    for rule in rules:
        assert checked_rule(rule) == rule
        assert rule.counted_from in COUNTED_FROM[rule.kind]


def test_the_provisions_are_told_once_each_with_what_they_protect():
    told = provisions()
    assert len({each.name for each in told}) == len(told) >= 10
    assert all(each.protects and each.holds_on(date(2026, 11, 12)) for each in told)
    assert not any(each.holds_on(date(2009, 6, 29)) for each in told)
