"""The page of situation pictures over a real store: begun, decided, compared, removed, in a wide and a narrow window."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.services.program import Services
from desktop.ui.background import Background
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.pages.picture_page import PicturePage
from desktop.ui.pages.pictures.decide_form import DecideForm
from desktop.ui.pages.pictures.picture_notice import PictureNotice
from desktop.ui.pages.pictures.picture_reader import PictureReader
from desktop.ui.pages.pictures.picture_side import PictureSide
from desktop.ui.pages.pictures.start_form import StartForm
from desktop.ui.pages.pictures.version_pane import VersionPane
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.text_editor import MinutesTextEdit
from domain.changes import Change, Noun
from domain.pictures import SituationPicture
from domain.situation import SituationPoint
from tests.ui.pages.conftest import TODAY, Unit
from tests.ui.pages.pictures.picture_parts import (
    ANALYSIS,
    MAPPING,
    OCTOBER,
    MakePage,
    MakePoint,
    Settle,
    click,
    editor,
    focused,
    one,
    part,
    row_words,
    rows,
    shown_words,
)


def primary_buttons(page: PicturePage) -> list[QPushButton]:
    return [each for each in page.findChildren(QPushButton) if each.isVisible() and each.property("primary")]


def test_without_any_picture_it_says_what_would_be_here(
    qtbot: QtBot, make_page: MakePage, unit: Unit
) -> None:
    page = make_page()
    assert one(page, EmptyState).isVisible()

    with qtbot.waitSignal(page.left):
        click(page, "Choose points")


def test_a_filter_begins_a_picture_and_says_what_came_along(
    qtbot: QtBot, make_page: MakePage, services: Services, unit: Unit, points: list[SituationPoint]
) -> None:
    page = make_page()
    page.show_for(OCTOBER)
    form = one(page, StartForm)
    qtbot.waitUntil(lambda: "3 point(s) come along. 1 point(s) to be tested" in shown_words(form))

    click(page, "Begin the picture")

    assert [summary.number for summary in services.pictures.list_all()] == [1]
    assert "1 point(s) to be tested" in one(page, PictureNotice).text()
    assert row_words(rows(page, MAPPING)) == [
        unit.agreement.areas[0].title,
        "Skadegörelse: Gångtunneln",
        unit.agreement.areas[1].title,
        "Muntlig uppgift från Lokalpolisområde Globen",
        "Klotter: Gångtunneln",
    ]
    assert editor(page, MAPPING).hasFocus()


def test_without_an_agreement_no_picture_can_begin(qtbot: QtBot, make_page: MakePage) -> None:
    page = make_page()
    page.show_for(OCTOBER)
    assert "belongs to an agreement" in shown_words(one(page, EmptyState))
    with qtbot.waitSignal(page.new_agreement_wanted):
        click(page, "Write down an agreement")


def test_a_decision_is_asked_about_in_place_and_is_final(
    make_page: MakePage, services: Services, draft: SituationPicture
) -> None:
    page = make_page()
    click(page, "&Decide …")
    form = one(page, DecideForm)
    assert "Still empty: Annan information och Analys." in shown_words(form)
    assert [each.text() for each in primary_buttons(page)] == ["Decide for good"]
    QTest.keyClick(focused(page), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "It does not say who decides" in shown_words(form) or "vem som fastställer" in shown_words(form)
    assert not services.pictures.get(draft.id).is_decided

    QTest.keyClicks(focused(page), "Council")
    QTest.keyClick(focused(page), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    stored = services.pictures.get(draft.id)
    assert (stored.decided_on, stored.decided_by) == (TODAY, "Council")
    reader = one(page, PictureReader)
    assert reader.isVisible()
    assert reader.isReadOnly()
    assert not any(each.isVisible() for each in page.findChildren(MinutesTextEdit))
    assert not form.isVisible()


def test_escape_leaves_the_decision_and_then_the_page(
    qtbot: QtBot, make_page: MakePage, draft: SituationPicture
) -> None:
    page = make_page()
    click(page, "&Decide …")
    QTest.keyClick(focused(page), Qt.Key.Key_Escape)
    assert not one(page, DecideForm).isVisible()
    assert [each.text() for each in primary_buttons(page)] == ["&Decide …"]
    with qtbot.waitSignal(page.left):
        QTest.keyClick(focused(page), Qt.Key.Key_Escape)


def test_a_decided_picture_is_a_text_to_read(make_page: MakePage, decided: SituationPicture) -> None:
    page = make_page()
    text = one(page, PictureReader).toPlainText()
    for words in ("Lägesbild 1–31 oktober 2026",
                  "Lokala brottsförebyggande rådet", "Kartläggning", decided.mapping, "Klotter: Gångtunneln",
                  "Muntlig uppgift från Lokalpolisområde Globen", "Analys", "Få vuxna rör sig där."):  # fmt: skip
        assert words in text


def test_a_new_version_shows_what_has_changed(
    make_page: MakePage,
    services: Services,
    decided: SituationPicture,
    make_point: MakePoint,
    settle: Settle,
) -> None:
    make_point(received_on=date(2026, 11, 5), category="personrån")
    page = make_page()
    click(page, "New version")

    side = one(page, PictureSide)
    assert "1 punkt, mot 3 i förra lägesbilden." in shown_words(side)
    assert "Nytt i lägesbilden: Personrån, 1 punkt." in shown_words(side)
    editor(page, ANALYSIS).show_text("")
    editor(page, ANALYSIS).insert_text("Tunneln är ljus.")
    page.store_now()
    settle()
    assert "Analys, nytt: ”Tunneln är ljus.”" in shown_words(side)
    assert [summary.number for summary in services.pictures.list_all()] == [2, 1]


def test_a_removed_draft_comes_back(make_page: MakePage, services: Services, draft: SituationPicture) -> None:
    page = make_page()
    editor(page, ANALYSIS).insert_text("Kvar.")
    remove = next(
        each for each in page.findChildren(IconButton) if each.accessibleName() == "Remove the draft"
    )
    QTest.mouseClick(remove, Qt.MouseButton.LeftButton)
    assert services.pictures.list_all() == []

    click(page, "Undo")

    assert services.pictures.get(draft.id).analysis == "Kvar."
    assert editor(page, ANALYSIS).text() == "Kvar."


def test_versions_are_walked_through_with_the_arrows(
    make_page: MakePage, services: Services, decided: SituationPicture
) -> None:
    services.pictures.next_version(decided.id)
    page = make_page()
    versions = one(page, VersionPane)
    versions.focus_list()
    assert part(page, MAPPING).isVisible()

    QTest.keyClick(focused(page), Qt.Key.Key_Down)

    assert one(page, PictureReader).isVisible()
    assert not [
        each for each in page.findChildren(QPushButton) if each.isVisible() and each.text() == "New version"
    ]


def test_a_narrow_page_shows_one_thing_at_a_time(make_page: MakePage, decided: SituationPicture) -> None:
    page = make_page()
    page.resize(600, 660)
    assert one(page, VersionPane).isVisible()
    assert not one(page, PictureReader).isVisible()

    one(page, VersionPane).focus_list()
    QTest.keyClick(focused(page), Qt.Key.Key_Return)
    assert one(page, PictureReader).isVisible()
    assert not one(page, VersionPane).isVisible()
    click(page, "What has changed")
    assert one(page, PictureSide).isVisible()
    assert not one(page, PictureReader).isVisible()
    for visible in (PictureReader, VersionPane):
        QTest.keyClick(focused(page), Qt.Key.Key_Escape)
        assert one(page, visible).isVisible()


def test_a_change_elsewhere_is_caught_up_when_the_page_is_seen_again(
    make_page: MakePage,
    services: Services,
    draft: SituationPicture,
    change_feed: ChangeFeed,
    settle: Settle,
) -> None:
    page = make_page()
    page.hide()
    services.pictures.leave_out_points(draft.id, draft.version, [each.point_id for each in draft.points])
    change_feed.announce(Change(Noun.PICTURE, (draft.id,)))

    page.show()

    settle()
    assert row_words(rows(page, MAPPING)) == []


def test_a_record_that_is_gone_is_said_to_be(make_page: MakePage, draft: SituationPicture) -> None:
    page = make_page()
    page.show_record(UUID(int=1))
    assert one(page, PictureNotice).isVisible()
    assert part(page, MAPPING).isVisible()


def test_a_draft_that_somebody_else_removed_is_gone_and_said_to_be(
    make_page: MakePage,
    services: Services,
    draft: SituationPicture,
    change_feed: ChangeFeed,
    settle: Settle,
) -> None:
    page = make_page()
    services.pictures.remove(draft.id)
    change_feed.announce(Change(Noun.PICTURE, (draft.id,)))
    settle()

    assert one(page, EmptyState).isVisible()
    assert one(page, PictureNotice).isVisible()


def test_each_look_has_room_for_its_words(
    services: Services,
    change_feed: ChangeFeed,
    dressed: ThemeFeed,
    background: Background,
    qtbot: QtBot,
    decided: SituationPicture,
    make_point: MakePoint,
    save_picture: Callable[[QWidget, str], None],
) -> None:
    make_point(received_on=date(2026, 11, 5), category="personrån")
    draft = services.pictures.next_version(decided.id).picture
    page = PicturePage(services, change_feed, dressed, background)
    qtbot.addWidget(page)

    for name, picture_id in (("picture-decided", decided.id), ("picture-draft", draft.id)):
        page.show_record(picture_id)
        save_picture(page, name)
