"""The list of what was withheld: every place with its provision, and not a word of what stood there."""

from dataclasses import replace
from random import Random

from domain.composition import compose_minutes
from domain.masks import Decisions, Mask
from domain.minutes import ApprovalLine, CorrectionLine
from domain.minutes_places import Part, Place
from domain.papers.variants import LineOrigin
from domain.papers.withheld import WithheldRow, undecided, withheld_rows
from domain.secrecy import SecrecyMark, Sensitivity
from tests.domain.content import CONTENT, DAY, OPEN_POINT, TO_BE_TESTED, with_point
from tests.masked_minutes import other_secret, random_masks, random_minutes

OSL = "26 kap. 1 § OSL"
MARKED = compose_minutes(with_point(OPEN_POINT, secrecy=TO_BE_TESTED), finished_on=DAY)
POINT = Place(Part.POINT, 1, 0)


def origins(minutes, *, are_open=True):
    origin = LineOrigin(is_open=are_open, is_told_openly=are_open)
    return [[origin] * len(section.follow_ups) for section in minutes.sections]


def test_a_text_is_told_of_once_with_the_number_of_its_masks():
    whole = compose_minutes(CONTENT, finished_on=DAY)
    text = Place(Part.HEADING, 0)
    masks = tuple(Mask(place=text, start=start, end=start + 2, provision=OSL) for start in (0, 4))
    rows = withheld_rows(whole, origins(whole), Decisions(masks=masks))
    label = whole.sections[0].label
    assert rows == (WithheldRow(part=Part.HEADING, section=label, provisions=(OSL,), stretches=2),)


def test_what_is_marked_is_told_of_with_the_provision_of_its_mark():
    (row,) = withheld_rows(MARKED, origins(MARKED), Decisions())
    assert (row.part, row.provisions, row.number, row.is_marked) == (
        Part.POINT, (TO_BE_TESTED.provision,), 1, True,
    )  # fmt: skip
    (row,) = withheld_rows(MARKED, origins(MARKED), Decisions(masks=(Mask(place=POINT, provision=OSL),)))
    assert (row.provisions, row.is_marked) == ((OSL,), False)
    assert not withheld_rows(MARKED, origins(MARKED), Decisions(released=frozenset({POINT})))


def test_what_has_no_provision_waits_for_a_decision():
    unknown = SecrecyMark(sensitivity=Sensitivity.TO_BE_TESTED)
    marked = compose_minutes(with_point(OPEN_POINT, secrecy=unknown), finished_on=DAY)
    assert undecided(marked, origins(marked), Decisions()) == (POINT,)
    section = Decisions(masks=(Mask(place=Place(Part.SECTION, 1), provision=OSL),))
    for decided in (
        Decisions(released=frozenset({POINT})), Decisions(masks=(Mask(place=POINT, provision=OSL),)), section
    ):  # fmt: skip
        assert not undecided(marked, origins(marked), decided)
    assert not undecided(MARKED, origins(MARKED), Decisions())


def test_follow_ups_of_a_withheld_item_are_decided_with_it():
    sections = tuple(
        replace(each, sensitivity=TO_BE_TESTED.sensitivity, provision=OSL, shown=False)
        for each in MARKED.sections
    )
    closed = replace(MARKED, sections=sections)
    rows = withheld_rows(closed, origins(closed, are_open=False), Decisions())
    assert {row.part for row in rows} == {Part.SECTION, Part.POINT}


def test_corrections_and_dissents_go_with_what_they_may_tell_of():
    correction = CorrectionLine(
        section=MARKED.sections[1].label, old_words="a", new_words="b", reason="c", corrected_on=DAY,
        corrected_by="",
    )  # fmt: skip
    approval = ApprovalLine(name="Alm", role="", function=None, approved_on=DAY, dissent="Nej")
    told = replace(MARKED, corrections=(correction,), approvals=(approval,))
    rows = withheld_rows(told, origins(told), Decisions())
    assert [(row.part, row.provisions) for row in rows[1:]] == [
        (Part.OLD_WORDS, (TO_BE_TESTED.provision,)), (Part.DISSENT, (TO_BE_TESTED.provision,)),
    ]  # fmt: skip


def test_two_secrets_give_the_same_list():
    for seed in range(100):
        random = Random(seed)
        minutes = random_minutes(random)
        pair = other_secret(random, minutes, random_masks(random, minutes))
        first = withheld_rows(pair.first, origins(pair.first), Decisions(masks=pair.first_masks))
        second = withheld_rows(pair.second, origins(pair.second), Decisions(masks=pair.second_masks))
        assert first == second
        assert bool(first) == bool(pair.first_masks)
