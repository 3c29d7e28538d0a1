"""The points of a draft: put in, left out, moved and opened, by keys and by hand."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from desktop.services.program import Services
from desktop.ui.pages.pictures.picture_notice import PictureNotice
from desktop.ui.pages.pictures.start_form import StartForm
from domain.pictures import SituationPicture
from domain.situation import PointFilter, SituationPoint
from tests.ui.mouse import closing_the_menu
from tests.ui.pages.pictures.picture_parts import (
    ANALYSIS,
    MAPPING,
    OTHER,
    MakePage,
    MakePoint,
    click,
    focused,
    one,
    part,
    row_words,
    rows,
    shown_words,
)


def test_points_are_left_out_and_moved_by_keys(
    make_page: MakePage,
    services: Services,
    draft: SituationPicture,
    points: list[SituationPoint],
) -> None:
    page = make_page()
    mapping = rows(page, MAPPING)
    mapping.focus_rows()
    assert mapping.point_ids() == [points[1].id]

    QTest.keyClick(mapping, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert row_words(rows(page, OTHER))[1:] == ["Skadegörelse: Gångtunneln"]
    assert mapping.point_ids() == [points[2].id], "the next one is chosen, for the hand goes on"
    QTest.keyClick(mapping, Qt.Key.Key_Delete)

    stored = services.pictures.get(draft.id).points
    assert [(each.point_id, each.part) for each in stored] == [(points[0].id, MAPPING), (points[1].id, OTHER)]
    assert mapping.point_ids() == [points[0].id]


def test_several_points_are_moved_by_the_button(
    make_page: MakePage, services: Services, draft: SituationPicture
) -> None:
    page = make_page()
    rows(page, MAPPING).selectAll()
    QTest.mouseClick(
        next(
            each
            for each in part(page, MAPPING).findChildren(QPushButton)
            if each.text() == "Move to analysis"
        ),
        Qt.MouseButton.LeftButton,
    )
    assert {each.part for each in services.pictures.get(draft.id).points} == {ANALYSIS}
    assert not rows(page, MAPPING).isVisible()


def test_a_point_is_opened(
    qtbot: QtBot, make_page: MakePage, draft: SituationPicture, points: list[SituationPoint]
) -> None:
    page = make_page()
    rows(page, MAPPING).focus_rows()
    with qtbot.waitSignal(page.point_wanted) as wanted:
        QTest.keyClick(rows(page, MAPPING), Qt.Key.Key_Return)
    assert wanted.args == [points[1].id]


def test_the_menu_offers_the_same_as_the_keys(make_page: MakePage, draft: SituationPicture) -> None:
    page = make_page()
    menu = rows(page, OTHER).menu()
    assert [action.text() for action in menu.actions()] == [
        *("Open the point", "Move to mapping", "Move to analysis", "Leave out of the picture"),
    ]
    menu.deleteLater()


def test_a_menu_that_was_closed_is_gone(make_page: MakePage, draft: SituationPicture) -> None:
    view = rows(make_page(), MAPPING)
    closing_the_menu(view.viewport())
    assert view.findChildren(QMenu) == []


def test_a_point_to_be_tested_is_put_in_by_hand_and_marked(
    make_page: MakePage,
    services: Services,
    draft: SituationPicture,
    points: list[SituationPoint],
) -> None:
    page = make_page()
    analysis = part(page, ANALYSIS)
    adder = next(each for each in analysis.findChildren(QPushButton) if each.text() == "Put in points …")
    adder.click()
    assert analysis.is_offering
    QTest.keyClick(focused(page), Qt.Key.Key_Return)

    assert services.pictures.get(draft.id).points[-1].point_id == points[3].id
    index = rows(page, ANALYSIS).model().index(1, 0)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Personrån: Gångtunneln, Ska sekretessprövas (18 kap. 1 § OSL)")
    assert "Every point of the period is in the picture." in shown_words(analysis)


def test_a_filter_adds_to_the_draft_there_is(
    make_page: MakePage,
    services: Services,
    draft: SituationPicture,
    make_point: MakePoint,
) -> None:
    make_point(received_on=date(2026, 11, 5))
    page = make_page()
    page.show_for(PointFilter(period_from=date(2026, 11, 1)))
    assert "Version 1 is still a draft" in shown_words(one(page, StartForm))

    click(page, "Add to the draft")

    assert len(services.pictures.get(draft.id).points) == 4
    assert "1 point(s) come along." in one(page, PictureNotice).text()
