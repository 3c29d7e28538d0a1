"""Rows of the follow-up list: where they come from, how they are grouped, what is withheld from whom."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from domain.disclosure import Variant
from domain.follow_up_list import DueGroup, FollowUpSummary
from domain.follow_ups import FollowUp, FollowUpStatus, ProgressNote
from domain.papers.follow_ups import Origin, grouped, open_follow_up
from domain.secrecy import Sensitivity
from tests.domain.content import key

TODAY = date(2026, 11, 12)  # a Thursday
AGREED_AT, REPORTED_AT = key(1), key(2)
ORIGIN = Origin(series="Rådet", day=date(2026, 9, 17), number=5, position=4)
EARLY = ProgressNote(id=key(3), noted_on=date(2026, 10, 1), text="Beställt.")
LATE = ProgressNote(id=key(4), noted_on=date(2026, 11, 5), text="Klart i fem hus.", item_id=REPORTED_AT)
FOLLOW_UP = FollowUp(
    id=key(5),
    what="Byta dörrar",
    created_on=date(2026, 9, 18),
    origin_item_id=AGREED_AT,
    notes=(LATE, EARLY),
)
SUMMARY = FollowUpSummary(
    id=key(5),
    what="Byta dörrar",
    party="Bolaget",
    role="förvaltare",
    area="Otrygga platser",
    letter="O",
    colour=1,
    series="Operativa mötet",
    created_on=date(2026, 9, 18),
    due_on=date(2026, 11, 1),
    closed_on=None,
    status=FollowUpStatus.IN_PROGRESS,
    effect=None,
    last_note="Klart i fem hus.",
    last_noted_on=date(2026, 11, 5),
    meetings=2,
)
SECRET = replace(ORIGIN, sensitivity=Sensitivity.TO_BE_TESTED, provision="23 kap. 2 § OSL")
ORAL = replace(ORIGIN, sensitivity=Sensitivity.ORAL_ONLY)


def row(origins, variant=Variant.INTERNAL, follow_up=FOLLOW_UP):
    return open_follow_up(SUMMARY, follow_up, origins, variant, TODAY)


def test_says_where_it_was_agreed_and_the_latest_report():
    told = row({AGREED_AT: ORIGIN})
    assert (told.series, told.agreed_on, told.section) == ("Rådet", date(2026, 9, 17), "§\u00a05")
    assert (told.noted_on, told.note, told.days_late) == (date(2026, 11, 5), "Klart i fem hus.", 11)


def test_an_item_without_number_is_told_by_its_place():
    assert row({AGREED_AT: replace(ORIGIN, number=None)}).section == "punkt\u00a05"


def test_what_was_agreed_outside_a_meeting_has_the_day_it_was_written():
    told = row({}, follow_up=replace(FOLLOW_UP, origin_item_id=None))
    assert (told.series, told.agreed_on, told.section) == ("Operativa mötet", date(2026, 9, 18), "")


@pytest.mark.parametrize("variant", [Variant.PARTIES, Variant.DISCLOSURE])
@pytest.mark.parametrize("origin", [SECRET, ORAL])
def test_what_comes_from_a_marked_item_is_withheld_from_others(variant, origin):
    told = row({AGREED_AT: origin}, variant)
    assert (told.what, told.note, told.is_withheld, told.is_note_withheld) == ("", "", True, True)
    assert told == row({AGREED_AT: origin}, variant, replace(FOLLOW_UP, notes=(replace(LATE, text="Annat"),)))


@pytest.mark.parametrize("variant", [Variant.PARTIES, Variant.DISCLOSURE])
def test_a_report_from_a_marked_item_is_withheld_alone(variant):
    told = row({AGREED_AT: ORIGIN, REPORTED_AT: SECRET}, variant)
    assert (told.what, told.note, told.noted_on) == ("Byta dörrar", "", date(2026, 11, 5))
    assert told.is_note_withheld
    assert not told.is_withheld


@pytest.mark.parametrize("secret_at", [AGREED_AT, REPORTED_AT])
def test_the_internal_paper_says_all_and_that_it_is_marked(secret_at):
    told = row({AGREED_AT: ORIGIN, REPORTED_AT: ORIGIN, secret_at: SECRET})
    assert (told.what, told.note) == ("Byta dörrar", "Klart i fem hus.")
    assert (told.is_marked, told.provision) == (True, "23 kap. 2 § OSL")


@pytest.mark.parametrize(
    ("days", "group"),
    [
        (-1, DueGroup.LATE),
        (0, DueGroup.THIS_WEEK),
        (3, DueGroup.THIS_WEEK),
        (4, DueGroup.LATER),
        (None, DueGroup.NO_DATE),
    ],
)
def test_is_grouped_by_its_day(days, group):
    due_on = None if days is None else TODAY + timedelta(days=days)
    (found,) = grouped([replace(row({}), due_on=due_on)], TODAY)
    assert found.key is group


def test_groups_stand_with_the_late_first_and_rows_as_they_were():
    later, first, second = (
        replace(row({}), what=what, due_on=TODAY + timedelta(days=days))
        for what, days in (("senare", 30), ("a", -2), ("b", -1))
    )
    groups = grouped([later, first, second], TODAY)
    assert [[each.what for each in group.rows] for group in groups] == [["a", "b"], ["senare"]]
