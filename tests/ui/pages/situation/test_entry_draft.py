"""Nothing guessed is stored unseen: which fields a person must look at, and what correcting and typing on does to them."""

from datetime import date
from uuid import uuid4

import pytest

from desktop.ui.pages.situation.entry_draft import EntryDraft, EntryField
from domain.quick_entry import QuickEntry, Recognised
from domain.secrecy import SecrecyMark, Sensitivity
from domain.situation import Severity, SituationPoint, Trend
from domain.typed_words import Span

PARTY, AREA, OTHER_AREA, DISTRICT = uuid4(), uuid4(), uuid4(), uuid4()
BLANK = SituationPoint(id=uuid4(), received_on=date(2026, 11, 12))
HERE = (Span(0, 3),)
TYPED = QuickEntry(
    category=Recognised(value="skadegörelse", spans=HERE),
    district_id=Recognised(value=DISTRICT, spans=HERE),
    place=Recognised(value="miljörum", spans=HERE),
    trend=Recognised(value=Trend.INCREASED, spans=HERE),
    area_id=Recognised(value=AREA),
    text="flera dörrar",
)


@pytest.fixture
def draft() -> EntryDraft:
    made = EntryDraft(PARTY)
    made.read("skadegörelse …", TYPED)
    return made


def unseen(draft: EntryDraft) -> list[EntryField]:
    return [field for field in EntryField if draft.must_be_seen(field)]


def test_guesses_and_gaps_must_be_seen(draft: EntryDraft) -> None:
    assert unseen(draft) == [EntryField.AREA, EntryField.SOURCE, EntryField.SEVERITY]
    for field in unseen(draft):
        assert draft.next_to_see() is field
        draft.confirm(field)
    assert draft.next_to_see() is None


def test_a_word_that_may_mean_another_thing_must_be_seen(draft: EntryDraft) -> None:
    doubtful = Recognised(value="klotter", spans=HERE, is_uncertain=True)
    draft.read("klotetr", QuickEntry(category=doubtful))

    assert draft.next_to_see() is EntryField.WHAT
    draft.confirm(EntryField.WHAT)
    assert EntryField.WHAT not in unseen(draft)


def test_what_was_seen_must_be_seen_again_when_it_changes(draft: EntryDraft) -> None:
    draft.confirm(EntryField.AREA)
    draft.read("…", QuickEntry(category=TYPED.category, area_id=Recognised(value=OTHER_AREA)))

    assert EntryField.AREA in unseen(draft)


def test_without_category_or_source_confirming_is_not_enough() -> None:
    draft = EntryDraft()
    draft.read("något", QuickEntry(text="något"))
    for field in EntryField:
        draft.confirm(field)

    assert unseen(draft) == [EntryField.WHAT, EntryField.SOURCE]


def test_the_usual_source_is_asked_for_once_in_a_sitting() -> None:
    known = EntryDraft(PARTY, is_source_known=True)
    known.read("…", TYPED)

    assert EntryField.SOURCE not in unseen(known)
    assert known.point(BLANK).source_party_id == PARTY


def test_a_correction_stands_whatever_is_typed_on(draft: EntryDraft) -> None:
    draft.correct(EntryField.AREA, {"area_ids": (OTHER_AREA,)})
    draft.correct(EntryField.SEVERITY, {"severity": Severity.RED})
    draft.read("skadegörelse … mer", TYPED)

    point = draft.point(BLANK)
    assert (point.area_ids, point.severity) == ((OTHER_AREA,), Severity.RED)
    assert unseen(draft) == [EntryField.SOURCE]


def test_the_point_holds_what_was_read_and_the_rest_as_text(draft: EntryDraft) -> None:
    point = draft.point(BLANK)

    assert (point.category, point.district_id, point.place) == ("skadegörelse", DISTRICT, "miljörum")
    assert (point.trend, point.area_ids, point.source_party_id) == (Trend.INCREASED, (AREA,), PARTY)
    assert (point.text, point.id, point.received_on) == ("flera dörrar", BLANK.id, BLANK.received_on)


def test_of_what_was_told_orally_only_source_and_areas_stay(draft: EntryDraft) -> None:
    oral = SecrecyMark(sensitivity=Sensitivity.ORAL_ONLY)
    draft.correct(EntryField.SECRECY, {"secrecy": oral})

    point = draft.point(BLANK)
    assert point.matter == ()
    assert (point.source_party_id, point.area_ids, point.secrecy) == (PARTY, (AREA,), oral)
    assert point.district_id is None
    assert unseen(draft) == [EntryField.AREA, EntryField.SOURCE]
    draft.correct(EntryField.SECRECY, {"secrecy": SecrecyMark()})
    assert draft.point(BLANK).category == "skadegörelse"
