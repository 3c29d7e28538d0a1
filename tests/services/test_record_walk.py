"""Random walks through everything one may do with minutes, beside a model that says what must happen.

400 steps over a real store; the long run takes 10,000 (about five minutes).
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from random import Random

import pytest

from db.store import Store
from domain.errors import Problem, UserError
from domain.minutes import ApprovalLine, DocumentType
from tests.endurance import times
from tests.services.record_model import SIGNERS, ModelMeeting, RecordModel
from tests.services.record_office import APPROVED_ON, CORRECTION, RecordOffice, record_office, record_rows

STEPS = times(400, 10_000)
LOOK_EVERY = 50
# Meetings are taken up a few at a time: of a long walk most steps would else be over what is done with.
AT_HAND = 5
ACTIONS = (*["finish"] * 4, *["approve"] * 3, "reopen", "reopen", "approve_at", "correct", "write", "remove")
FIRST_DAY = date(2026, 1, 2)
SIGNED = [
    ApprovalLine(name=name, role="", function=None, approved_on=APPROVED_ON)
    for name in ("Stadsdelsdirektör Roth", "LPO-chef Ahl")
]


class Walk:
    """A store and a model that take the same steps."""

    def __init__(self, office: RecordOffice, seed: int) -> None:
        self.office, self.random, self.model = office, Random(seed), RecordModel()
        self.taken: dict[str, int] = {}
        self.refused: set[Problem] = set()

    def step(self) -> None:
        if not self.model.meetings or self.random.random() < 0.2:
            self._plan()
            return
        meeting = self.random.choice(self.at_hand())
        name = self.random.choice(
            ["finish", "finish", "reopen", "approve", "approve", "approve_at", "correct", "write", "remove"]
        )
        expected, act = getattr(self, f"_{name}")(meeting)
        assert (name, self._problem(act)) == (name, expected)
        self.taken[name] = self.taken.get(name, 0) + (expected is None)
        self.refused |= {expected} - {None}

    def at_hand(self) -> list[ModelMeeting]:
        """The last ones, and what is open again: nothing else is finished before that is."""
        older = self.model.meetings[:-AT_HAND]
        return [*(meeting for meeting in older if meeting.is_reopened), *self.model.meetings[-AT_HAND:]]

    def look(self) -> None:
        """Every meeting at hand stands as the model says, and the chain is whole."""
        for meeting in self.at_hand():
            assert self.office.state(meeting.id) is meeting.state
            lines = self.office.services.record.versions(meeting.id)
            assert [line.kind for line in lines] == meeting.kinds
            assert len(self.office.services.record.approvals(meeting.id)) == self._approvals(meeting)
            numbers = self.office.numbers(meeting.id)
            first = meeting.first_number if meeting.state.is_locked else None
            assert numbers == [first + place if first else None for place in range(meeting.items)]

    def _approvals(self, meeting: ModelMeeting) -> int:
        is_whole = meeting.is_signed and meeting.state.value == "approved"
        return SIGNERS if is_whole else len(meeting.signed)

    def _plan(self) -> None:
        items, is_signed = self.random.randint(1, 2), self.random.random() < 0.7
        place = len(self.office.made)
        meeting_id = self.office.new_meeting(
            items,
            FIRST_DAY + timedelta(days=place % 300),
            document_type=DocumentType.MINUTES if is_signed else DocumentType.NOTES,
        )
        self.model.meetings.append(
            ModelMeeting(id=meeting_id, place=place % 300 * 100_000 + place, items=items, is_signed=is_signed)
        )

    def _problem(self, act: Callable[[], object]) -> Problem | None:
        try:
            act()
        except UserError as error:
            return error.problem
        return None

    def _finish(self, meeting: ModelMeeting) -> tuple[Problem | None, Callable[[], object]]:
        return self.model.finish(meeting), partial(self.office.finish, meeting.id)

    def _reopen(self, meeting: ModelMeeting) -> tuple[Problem | None, Callable[[], object]]:
        act = partial(self.office.services.record.reopen, meeting.id, "Fel sekreterare")
        return self.model.reopen(meeting), act

    def _approve(self, meeting: ModelMeeting) -> tuple[Problem | None, Callable[[], object]]:
        signer = self.random.randrange(SIGNERS)
        act = partial(self.office.services.record.approve, meeting.id, [SIGNED[signer]])
        return self.model.approve(meeting, signer), act

    def _approve_at(self, meeting: ModelMeeting) -> tuple[Problem | None, Callable[[], object]]:
        later = self.random.choice(self.at_hand())
        act = partial(self.office.services.record.approve_at, meeting.id, later.id)
        return self.model.approve_at(meeting, later), act

    def _correct(self, meeting: ModelMeeting) -> tuple[Problem | None, Callable[[], object]]:
        section = f"§\u00a0{meeting.first_number}"
        act = partial(self.office.services.record.correct, meeting.id, [replace(CORRECTION, section=section)])
        return self.model.correct(meeting), act

    def _write(self, meeting: ModelMeeting) -> tuple[Problem | None, Callable[[], object]]:
        item = self.office.services.meetings.show(meeting.id).items[0]
        act = partial(self.office.services.agenda.write_text, item.id, item.version, item.heading, item.text)
        return self.model.write(meeting), act

    def _remove(self, meeting: ModelMeeting) -> tuple[Problem | None, Callable[[], object]]:
        return self.model.remove(meeting), partial(self.office.services.meetings.remove, meeting.id)


@pytest.mark.endurance
@pytest.mark.timeout(900)
def test_a_walk_is_as_the_model_says(sqlite_store: Store) -> None:
    walk = Walk(record_office(sqlite_store), seed=5)
    before = record_rows(sqlite_store)
    for number in range(1, STEPS + 1):
        walk.step()
        if number % LOOK_EVERY == 0:
            walk.look()
        if number % (STEPS // 5) == 0:
            after = record_rows(sqlite_store)
            assert after[: len(before)] == before
            before = after
            assert walk.office.services.record.verify() == ()
    assert (
        min(walk.taken.get(name, 0) for name in ("finish", "reopen", "approve", "correct", "write", "remove"))
        > 0
    )
    assert walk.refused >= {Problem.NOT_THE_LATEST, Problem.OTHERS_REOPENED, Problem.APPROVAL_BEGUN}


def test_the_other_database_takes_the_same_steps(postgres_store: Store) -> None:
    walk = Walk(record_office(postgres_store), seed=6)
    for _ in range(60):
        walk.step()
    walk.look()
    assert walk.office.services.record.verify() == ()
