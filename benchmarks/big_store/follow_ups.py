"""Follow-ups: agreed at a meeting, carried from one to the next, reported on, closed in time or late, or never.

Three of four that are done are done in time. Whoever closes one judges its effect in seven cases of ten.
"""

from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import accumulate
from uuid import UUID

from benchmarks.big_store import meeting_words as words
from benchmarks.big_store.ledger import TODAY, Ledger, days, raw_noon
from benchmarks.big_store.meetings import HeldMeeting, Item
from db import tables
from domain.follow_ups import Effect, FollowUpStatus

IN_TIME_SHARE, NEVER_CLOSED_SHARE = 0.74, 0.025
NO_DUE_DATE_SHARE, NO_AREA_SHARE, MEASURE_SHARE, RETURNS_SHARE, JUDGED_SHARE = 0.03, 0.02, 0.3, 0.3, 0.7
NOTE_SHARE, EXPERIENCE_SHARE = 0.55, 0.15
SILENT_SHARE = 0.6  # of those never closed: nobody has ever said a word of them
LONGEST_CARRIED = 15
_DAYS_GIVEN = (14, 21, 30, 30, 45, 60, 60, 90, 120)
_CLOSED = (FollowUpStatus.DONE, FollowUpStatus.DROPPED, FollowUpStatus.HANDED_OVER)
_CLOSED_SHARES = tuple(accumulate((88, 7, 5)))
_EFFECTS = [effect.value for effect in (Effect.YES, Effect.PARTLY, Effect.NO, Effect.UNKNOWN)]
_EFFECT_SHARES = tuple(accumulate((42, 28, 9, 21)))
_COLUMNS = (
    "id", "what", "created_on", "party_id", "role", "area_id", "due_on", "status", "origin_item_id", "origin_decision",
    "series_id", "measure_id", "returns_at_id", "closed_on", "handed_to_id", "closing_reason", "effect", "carried_out",
    "perceived", "helped_or_hindered", "hours", "created_at", "changed_at",
)  # fmt: skip
_NO_EXPERIENCE = ("", "", "", None)


@dataclass(slots=True)
class _Carried:
    """One that still comes back."""

    key: bytes
    closed_on: date | None
    times: int = 0


class FollowUps:
    """Lays on each meeting's table what is open in its series, then what it agreed on."""

    def __init__(self, ledger: Ledger, measures: dict[UUID, list[UUID]]) -> None:
        self._ledger = ledger
        self._measures = measures
        self._open: dict[UUID, list[_Carried]] = {}
        self._add = ledger.sheet(tables.follow_up, *_COLUMNS)
        self._appear = ledger.sheet(tables.appearance, "item_id", "follow_up_id", "position", "times_carried")
        self._note = ledger.sheet(
            tables.progress_note, "id", "follow_up_id", "noted_on", "text", "item_id", "created_at"
        )

    def at_meeting(self, meeting: HeldMeeting) -> None:
        if not meeting.plan.is_held:
            return
        still_open = self._open.setdefault(meeting.plan.series.id, [])
        still_open[:] = self._carry_on(meeting, still_open)
        places = dict.fromkeys((item.id for item in meeting.area_items), 0)
        for _ in range(meeting.plan.follow_ups):
            item = self._ledger.random.choice(meeting.area_items)
            agreed = self._agree(meeting, item, places[item.id])
            still_open += [agreed] if agreed else []
            places[item.id] += 1

    # --- what comes back

    def _carry_on(self, meeting: HeldMeeting, carried: list[_Carried]) -> list[_Carried]:
        """Put them under the item of the list; returns those that will come back once more."""
        item_key, day = meeting.list_item.id.bytes, meeting.plan.day
        for position, one in enumerate(carried):
            one.times += 1
            self._appear((item_key, one.key, position, one.times))
            self._report(one, item_key, day)
        return [one for one in carried if not _is_over(one, day)]

    def _report(self, one: _Carried, item_key: bytes, day: date) -> None:
        random = self._ledger.random
        if _is_over(one, day):
            text = random.choice(words.CLOSING_NOTES)
        elif random.random() < NOTE_SHARE:
            text = random.choice(words.PROGRESS)
        else:
            return
        self._note((self._ledger.new_key(day).bytes, one.key, _iso(day), text, item_key, _moment(day)))

    # --- what is agreed

    def _agree(self, meeting: HeldMeeting, item: Item, position: int) -> _Carried | None:
        """A new one under an item; returns it when it will come back."""
        random, day = self._ledger.random, meeting.plan.day
        key = self._ledger.new_key(day).bytes
        due_on = day + days(random.choice(_DAYS_GIVEN))
        closed_on = self._closed_on(day, due_on)
        person = random.choice(meeting.plan.series.pact.people)
        area = item.area if random.random() > NO_AREA_SHARE else None
        measure = random.choice(self._measures[area.id]) if area and random.random() < MEASURE_SHARE else None
        self._add(
            (
                key, random.choice(words.TASKS), _iso(day), person.party_id.bytes, person.role,
                area.id.bytes if area else None,
                None if random.random() < NO_DUE_DATE_SHARE else _iso(due_on),
                *self._ending(meeting, item, closed_on, measure),
            )
        )  # fmt: skip
        self._appear((item.id.bytes, key, position, 0))
        is_silent = closed_on is None and random.random() < SILENT_SHARE
        return None if is_silent else _Carried(key, closed_on)

    def _closed_on(self, day: date, due_on: date) -> date | None:
        random, chance = self._ledger.random, self._ledger.random.random()
        if chance < NEVER_CLOSED_SHARE:
            return None
        if chance < IN_TIME_SHARE:
            return max(day + days(1), due_on - days(random.randint(0, 20)))
        return due_on + days(1 + int(random.expovariate(1 / 25)))

    def _ending(
        self, meeting: HeldMeeting, item: Item, closed_on: date | None, measure: UUID | None
    ) -> tuple[object, ...]:
        """From the status on. What nobody closes is dropped when its agreement ends; what has not ended yet is open."""
        random, plan = self._ledger.random, meeting.plan
        origin = (item.id.bytes, random.randrange(item.decisions))
        belongs = (plan.series.id.bytes, measure.bytes if measure else None)
        created, ends_on = _moment(plan.day), closed_on or plan.series.pact.last_day
        if ends_on > TODAY:
            is_begun = random.random() < NOTE_SHARE
            status = FollowUpStatus.IN_PROGRESS if is_begun else FollowUpStatus.NOT_STARTED
            nothing = (None, None, "", None, *_NO_EXPERIENCE)
            return (status.value, *origin, *belongs, self._returns_at(meeting), *nothing, created, created)
        status = (
            random.choices(_CLOSED, cum_weights=_CLOSED_SHARES)[0] if closed_on else FollowUpStatus.DROPPED
        )
        closing = (_iso(ends_on), *self._why(status, meeting), *self._judgement(status))
        return (status.value, *origin, *belongs, None, *closing, created, _moment(ends_on))

    def _returns_at(self, meeting: HeldMeeting) -> bytes | None:
        next_id, next_day = meeting.plan.next_id, meeting.plan.next_day
        if next_id is None or next_day is None or next_day <= TODAY:
            return None
        return next_id.bytes if self._ledger.random.random() < RETURNS_SHARE else None

    def _why(self, status: FollowUpStatus, meeting: HeldMeeting) -> tuple[bytes | None, str]:
        """To whom it went, and the reason."""
        if status is FollowUpStatus.DROPPED:
            return None, words.DROPPED
        if status is FollowUpStatus.HANDED_OVER:
            return self._ledger.random.choice(meeting.plan.series.pact.others).bytes, words.HANDED_OVER
        return None, ""

    def _judgement(self, status: FollowUpStatus) -> tuple[object, ...]:
        """Effect and the answers to the support questions, of what was done."""
        random = self._ledger.random
        if status is not FollowUpStatus.DONE or random.random() > JUDGED_SHARE:
            return None, *_NO_EXPERIENCE
        effect = random.choices(_EFFECTS, cum_weights=_EFFECT_SHARES)[0]
        if random.random() > EXPERIENCE_SHARE:
            return effect, *_NO_EXPERIENCE
        return effect, words.CARRIED_OUT, words.PERCEIVED, words.HELPED, random.randint(2, 40)


def _is_over(one: _Carried, day: date) -> bool:
    if one.closed_on is None:
        return one.times >= LONGEST_CARRIED
    return one.closed_on <= day


@cache
def _iso(day: date) -> str:
    return day.isoformat()


@cache
def _moment(day: date) -> str:
    return raw_noon(day)
