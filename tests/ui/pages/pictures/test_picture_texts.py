"""Texts of a draft are stored by themselves, and nothing that was typed is lost, whoever else writes."""

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop.services.program import Services
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.pages.pictures.picture_notice import PictureNotice
from desktop.ui.pages.pictures.picture_reader import PictureReader
from domain.changes import Change, Noun
from domain.pictures import SituationPicture
from tests.ui.pages.conftest import TODAY
from tests.ui.pages.pictures.picture_parts import (
    ANALYSIS,
    MAPPING,
    OTHER,
    MakePage,
    Settle,
    click,
    editor,
    one,
)


def test_words_are_stored_by_themselves(
    qtbot: QtBot, make_page: MakePage, services: Services, draft: SituationPicture, change_feed: ChangeFeed
) -> None:
    page = make_page()
    with qtbot.waitSignal(change_feed.announced) as announced:
        editor(page, ANALYSIS).insert_text("Åtgärda först.")

    assert announced.args == [Change(Noun.PICTURE, (draft.id,))]
    assert services.pictures.get(draft.id).analysis == "Åtgärda först."
    assert page.store_now()


def test_leaving_the_page_stores_what_waits(
    make_page: MakePage, services: Services, draft: SituationPicture
) -> None:
    page = make_page()
    editor(page, OTHER).insert_text("Enkäten är klar.")
    page.hide()
    assert services.pictures.get(draft.id).other == "Enkäten är klar."


def test_another_persons_words_come_in_beside_mine(
    make_page: MakePage, services: Services, draft: SituationPicture, settle: Settle
) -> None:
    page = make_page()
    services.pictures.write_texts(draft.id, draft.version, {**draft.texts, OTHER: "Deras."})
    editor(page, ANALYSIS).insert_text("Mitt.")

    assert page.store_now()

    settle()
    stored = services.pictures.get(draft.id)
    assert (stored.other, stored.analysis) == ("Deras.", "Mitt.")
    assert editor(page, OTHER).text() == "Deras."


@pytest.mark.parametrize(("answer", "kept"), [("Keep my text", "Mitt."), ("Take the other text", "Deras.")])
def test_when_two_write_in_one_part_the_person_chooses(
    make_page: MakePage, services: Services, draft: SituationPicture, answer: str, kept: str
) -> None:
    page = make_page()
    services.pictures.write_texts(draft.id, draft.version, {**draft.texts, ANALYSIS: "Deras."})
    editor(page, ANALYSIS).insert_text("Mitt.")
    assert not page.store_now()
    assert "Deras." in one(page, PictureNotice).text()
    assert editor(page, ANALYSIS).text() == "Mitt."

    click(page, answer)

    assert page.store_now()
    assert services.pictures.get(draft.id).analysis == kept
    assert editor(page, ANALYSIS).text() == kept


def test_words_stay_when_somebody_else_decided_meanwhile(
    make_page: MakePage, services: Services, draft: SituationPicture, settle: Settle
) -> None:
    page = make_page()
    services.pictures.decide(draft.id, draft.version, TODAY, "Rådet")
    editor(page, ANALYSIS).insert_text("Mitt.")
    assert not page.store_now()
    assert "Your text is still here." in one(page, PictureNotice).text()

    click(page, "Copy my text")
    assert QGuiApplication.clipboard().text() == "Mitt."
    click(page, "Let my text go")

    settle()
    assert one(page, PictureReader).isVisible()
    assert page.store_now()


def test_what_was_read_before_the_last_key_stroke_does_not_undo_it(
    make_page: MakePage, services: Services, draft: SituationPicture, settle: Settle
) -> None:
    page = make_page()
    page.refresh()
    editor(page, ANALYSIS).insert_text("Först.")
    page.store_now()
    editor(page, ANALYSIS).insert_text(" Sedan.")
    settle()

    assert editor(page, ANALYSIS).text() == "Först. Sedan."
    assert page.store_now()
    assert services.pictures.get(draft.id).analysis == "Först. Sedan."


def test_what_others_wrote_is_read_when_it_is_announced(
    make_page: MakePage,
    services: Services,
    draft: SituationPicture,
    change_feed: ChangeFeed,
    settle: Settle,
) -> None:
    page = make_page()
    editor(page, ANALYSIS).insert_text("Mitt.")
    services.pictures.write_texts(draft.id, draft.version, {**draft.texts, OTHER: "Deras."})
    change_feed.announce(Change(Noun.PICTURE, (draft.id,)))
    settle()

    assert (editor(page, OTHER).text(), editor(page, ANALYSIS).text()) == ("Deras.", "Mitt.")
    assert page.store_now()
    assert services.pictures.get(draft.id).texts == {MAPPING: "", OTHER: "Deras.", ANALYSIS: "Mitt."}
