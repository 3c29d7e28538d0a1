"""Drafted sentences are renewed, written ones stay, footnotes follow their sentences."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.report_text import AreaText, Draft, Reference, renewed

FIRST, SECOND, LIST = (
    Reference(text="Möte den 17 september, § 4."),
    Reference(text="Möte den 12 november, § 24."),
    Reference(text="Uppföljningslistan."),
)


def draft(key: str, text: str, *references: Reference, paragraph: int = 1) -> Draft:
    return Draft(key=key, text=text, references=references or (LIST,), paragraph=paragraph)


AGREED = draft("agreed", "Parterna kom överens om sju.", FIRST, SECOND)
DONE = draft("done", "Fem blev klara.", SECOND)
MEETINGS = draft("meetings", "Området behandlades på två möten.", FIRST, paragraph=2)
FRESH = renewed(AreaText(), (AGREED, DONE, MEETINGS))


def test_a_fresh_text_has_marks_in_order_and_its_footnotes() -> None:
    assert FRESH.text == (
        "Parterna kom överens om sju.¹ ² Fem blev klara.²\nOmrådet behandlades på två möten.¹"
    )
    assert [(note.number, note.reference) for note in FRESH.footnotes] == [(1, FIRST), (2, SECOND)]
    assert not FRESH.is_edited


def test_untouched_sentences_are_drafted_anew_and_written_ones_stay() -> None:
    written = FRESH.written(FRESH.text.replace("Fem blev klara.", "Fem blev klara, trots vakanser."))
    again = renewed(
        written,
        (
            draft("agreed", "Parterna kom överens om åtta.", FIRST),
            draft("done", "Sex blev klara.", LIST),
            MEETINGS,
        ),
    )
    assert again.text == (
        "Parterna kom överens om åtta.¹ Fem blev klara, trots vakanser.²\nOmrådet behandlades på två möten.¹"
    )
    assert [note.reference for note in again.footnotes] == [FIRST, SECOND]
    assert again.is_edited


def test_what_was_removed_does_not_come_back() -> None:
    written = FRESH.written(FRESH.text.replace(" Fem blev klara.²", ""))
    assert renewed(written, (AGREED, DONE, MEETINGS)).text == written.text


def test_a_sentence_that_is_no_longer_true_goes_and_a_new_one_comes_at_its_place() -> None:
    late = draft("open", "En är försenad.", SECOND)
    with_late = renewed(FRESH, (AGREED, DONE, late, MEETINGS))
    assert with_late.text.startswith("Parterna kom överens om sju.¹ ² Fem blev klara.² En är försenad.²\nOmr")
    assert renewed(with_late, (AGREED, DONE, MEETINGS)) == FRESH


def test_a_new_paragraph_begins_on_a_line_of_its_own() -> None:
    plan = draft("measures", "Handlingsplanen har en åtgärd.", LIST, paragraph=3)
    assert renewed(FRESH, (AGREED, DONE, MEETINGS, plan)).text.endswith(
        "möten.¹\nHandlingsplanen har en åtgärd.³"
    )


def test_own_words_round_the_draft_stay() -> None:
    written = FRESH.written(f"Ett gott år.\n{FRESH.text}\nNästa år: 500 m² till.")
    again = renewed(written, (draft("agreed", "Parterna kom överens om nio.", LIST), DONE, MEETINGS))
    assert again.text == (
        "Ett gott år.\nParterna kom överens om nio.¹ Fem blev klara.²\n"
        "Området behandlades på två möten.³\nNästa år: 500 m² till."
    )
    assert [note.reference for note in again.footnotes] == [LIST, SECOND, FIRST]


def test_a_mark_with_two_figures_is_not_taken_for_one() -> None:
    references = tuple(Reference(text=f"Möte {number}.") for number in range(12))
    many = draft("many", "Tolv möten.", *references)
    one = draft("one", "Ett möte.", references[0])
    two = draft("two", "Ett möte.", references[11])
    text = renewed(AreaText(), (many, one, two))
    assert text.text.endswith("¹¹ ¹² Ett möte.¹ Ett möte.¹²")
    assert renewed(text, (many, one)).text.endswith("¹² Ett möte.¹")


@pytest.mark.parametrize("gone", ["¹", "²"])
def test_a_footnote_that_nothing_cites_is_not_told(gone: str) -> None:
    written = FRESH.written(FRESH.text.replace(gone, ""))
    assert len(written.cited) == 1


words = st.lists(st.sampled_from(["Ås", "500 m²", "b.", ". ö", "\n", "sju", "Fem blev klara."])).map(" ".join)


@given(before=words, after=words, keep=st.sets(st.sampled_from(["agreed", "done", "meetings"])))
def test_whatever_a_person_wrote_is_still_there(before: str, after: str, keep: set[str]) -> None:
    written = FRESH.written(f"{before}\n{FRESH.text}\n{after}")
    drafts = tuple(each for each in (AGREED, DONE, MEETINGS) if each.key in keep)
    again = renewed(written, drafts)
    for own in (*before.split(), *after.split()):
        assert own in again.text
    assert renewed(again, drafts).text == again.text
    for each in drafts:
        assert each.text in again.text
