"""A point is written by keyboard alone, and what is told orally leaves no words behind."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.services.program import Services
from desktop.services.register_service import Register
from desktop.ui.pages.meeting.point_form import PointForm
from desktop.ui.theme import ThemeFeed
from domain.meetings import AgendaItem
from domain.secrecy import OPEN, SecrecyMark, Sensitivity
from domain.situation import Severity, SituationPoint, Trend
from tests.ui.pages.conftest import TODAY, Unit
from tests.ui.pages.meeting.conftest import Column, Press

CTRL = Qt.KeyboardModifier.ControlModifier
TAB, ENTER = Qt.Key.Key_Tab, Qt.Key.Key_Return
MARK = SecrecyMark(
    sensitivity=Sensitivity.TO_BE_TESTED,
    provision="35 kap. 1 § OSL",
    marked_by="Samordnare Lind",
    marked_on=date(2026, 9, 17),
)


@pytest.fixture
def item(services: Services, unit: Unit) -> AgendaItem:
    meeting = services.meetings.plan(unit.council.id, day=TODAY)
    return services.meetings.show(meeting.id).items[3]


@pytest.fixture
def show(
    theme_feed: ThemeFeed,
    unit: Unit,
    register: Register,
    put_in_pane: Callable[[QWidget], Column],
) -> Callable[[SituationPoint], PointForm]:
    def show(point: SituationPoint) -> PointForm:
        form = PointForm(theme_feed)
        put_in_pane(form)
        form.show_point(point, register, unit.agreement.areas, marked_by="Samordnare Ek", today=TODAY)
        form.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return form

    return show


def editor(form: PointForm, name: str) -> QWidget:
    return next(each for each in form.findChildren(QWidget) if each.accessibleName() == name)


def test_a_point_in_eight_keys_and_its_words(
    qtbot: QtBot,
    services: Services,
    unit: Unit,
    item: AgendaItem,
    show: Callable[[SituationPoint], PointForm],
    press: Press,
) -> None:
    form = show(services.agenda.blank_point(item))
    press("skadeg", TAB, "sol", TAB, "miljörum", TAB, "Sju skador.", TAB, "2", TAB, "i")
    with qtbot.waitSignal(form.submitted):
        press(ENTER, modifiers=CTRL)
    services.agenda.note_point(item.id, form.point())
    (stored,) = services.meetings.show(item.meeting_id).points.values()
    solberga = next(each for each in services.register.show().districts if each.name == "Solberga")
    assert (stored.category, stored.district_id, stored.place) == ("skadegörelse", solberga.id, "miljörum")
    assert (stored.text, stored.severity, stored.trend) == ("Sju skador.", Severity.YELLOW, Trend.INCREASED)
    assert stored.area_ids == (unit.agreement.areas[1].id,)
    assert stored.secrecy == OPEN


def test_a_shown_point_comes_back_unchanged(
    services: Services, unit: Unit, register: Register, show: Callable[[SituationPoint], PointForm]
) -> None:
    point = SituationPoint(
        id=services.office.new_id(),
        source_party_id=unit.police.id,
        received_on=TODAY,
        category="något eget",
        district_id=register.districts[0].id,
        place="Källargångar",
        period_from=date(2026, 9, 1),
        period_to=date(2026, 9, 15),
        time_of_day="nätter",
        trend=Trend.DECREASED,
        severity=Severity.RED,
        text="Fjorton inbrott.\n\nTvå stycken.",
        secrecy=MARK,
        area_ids=(unit.agreement.areas[0].id,),
        version=3,
    )
    assert show(point).point() == point


def test_enter_in_a_line_saves_and_in_the_text_begins_a_new_line(
    qtbot: QtBot,
    services: Services,
    item: AgendaItem,
    show: Callable[[SituationPoint], PointForm],
    press: Press,
) -> None:
    form = show(services.agenda.blank_point(item))
    editor(form, "Text").setFocus()
    with qtbot.assertNotEmitted(form.submitted):
        press("Ett", ENTER, "två")
    assert form.point().text == "Ett\ntvå"
    for name in ("Category", "District", "Place", "Time of day", "From"):
        editor(form, name).setFocus()
        with qtbot.waitSignal(form.submitted):
            press(ENTER)


def test_escape_leaves_from_every_field(
    qtbot: QtBot,
    services: Services,
    item: AgendaItem,
    show: Callable[[SituationPoint], PointForm],
    press: Press,
) -> None:
    form = show(services.agenda.blank_point(item))
    for name in ("Category", "Place", "Text", "Severity", "Told by"):
        editor(form, name).setFocus()
        with qtbot.waitSignal(form.cancelled):
            press(Qt.Key.Key_Escape)


def test_the_page_s_own_keys_stay_still_while_the_form_has_them(
    qtbot: QtBot, services: Services, item: AgendaItem, show: Callable[[SituationPoint], PointForm]
) -> None:
    form = show(services.agenda.blank_point(item))
    next_item = QShortcut(QKeySequence("Ctrl+Return"), form.window())
    with qtbot.assertNotEmitted(next_item.activated), qtbot.waitSignal(form.submitted):
        qtbot.keyClick(QApplication.focusWidget(), ENTER, CTRL)


def test_what_is_told_orally_leaves_no_words(
    qtbot: QtBot, services: Services, unit: Unit, item: AgendaItem, show: Callable[[SituationPoint], PointForm],
    press: Press,
) -> None:  # fmt: skip
    form = show(services.agenda.blank_point(item, unit.police.id))
    press("polisinsats", TAB, "Västertorp", TAB, "gången", TAB, "Insats på torsdag.")
    editor(form, "Secrecy").setFocus()
    press("t", "t")
    assert not editor(form, "Text").isVisible()
    oral = form.point()
    assert oral.secrecy == SecrecyMark(
        sensitivity=Sensitivity.ORAL_ONLY, marked_by="Samordnare Ek", marked_on=TODAY
    )
    assert (oral.matter, oral.district_id) == ((), None)
    assert (oral.source_party_id, oral.area_ids) == (unit.police.id, item.area_ids)
    press("o")
    assert form.point().matter == ("polisinsats", "gången", "Insats på torsdag.")


def test_a_mark_says_who_when_and_under_what(
    services: Services, item: AgendaItem, show: Callable[[SituationPoint], PointForm], press: Press
) -> None:
    form = show(services.agenda.blank_point(item))
    provision = editor(form, "Provision")
    assert isinstance(provision, QComboBox)
    assert not provision.isVisible()
    editor(form, "Secrecy").setFocus()
    press("t")
    assert provision.isVisible()
    provision.setCurrentText("18 kap. 2 § OSL")
    assert form.point().secrecy == SecrecyMark(
        sensitivity=Sensitivity.TO_BE_TESTED,
        provision="18 kap. 2 § OSL",
        marked_by="Samordnare Ek",
        marked_on=TODAY,
    )


def test_a_provision_of_another_sort_is_kept(
    services: Services, item: AgendaItem, show: Callable[[SituationPoint], PointForm]
) -> None:
    own = replace(MARK, provision="18 kap. 1 och 3 §§ OSL")
    point = replace(services.agenda.blank_point(item), secrecy=own)
    assert show(point).point().secrecy == own


def test_a_new_district_is_told_by_name(
    services: Services, item: AgendaItem, show: Callable[[SituationPoint], PointForm], press: Press
) -> None:
    form = show(services.agenda.blank_point(item))
    press(TAB, "Långbro")
    assert form.new_district_name() == "Långbro"
    assert form.point().district_id is None
    editor(form, "District").setEditText("solberga")
    assert form.new_district_name() == ""
    assert form.point().district_id is not None


def test_a_date_that_is_none_is_told_at_the_field(
    qtbot: QtBot,
    services: Services,
    item: AgendaItem,
    show: Callable[[SituationPoint], PointForm],
    press: Press,
) -> None:
    form = show(services.agenda.blank_point(item))
    line = editor(form, "To")
    line.setFocus()
    with qtbot.assertNotEmitted(form.submitted):
        press("31/9", ENTER)
    assert line.property("error") is True
    assert isinstance(line, QLineEdit)
    line.clear()
    press("15/9")
    assert line.property("error") is False
    editor(form, "From").setFocus()
    press("20/9")
    with qtbot.assertNotEmitted(form.submitted):
        press(ENTER)
    assert line.isVisible()


def test_areas_are_switched_by_their_letters(
    services: Services,
    unit: Unit,
    item: AgendaItem,
    show: Callable[[SituationPoint], PointForm],
    press: Press,
) -> None:
    form = show(services.agenda.blank_point(item))
    editor(form, "Areas").setFocus()
    press("u")
    assert form.point().area_ids == tuple(area.id for area in unit.agreement.areas)
    press("o")
    assert form.point().area_ids == (unit.agreement.areas[0].id,)


def test_every_editor_has_a_name(
    services: Services, item: AgendaItem, show: Callable[[SituationPoint], PointForm]
) -> None:
    form = show(services.agenda.blank_point(item))
    nameless = [
        each
        for each in form.findChildren(QWidget)
        if each.focusPolicy() != Qt.FocusPolicy.NoFocus and each.window() is form.window()
        and not (each.accessibleName() or _words_of(each) or isinstance(each.parent(), QComboBox))
    ]  # fmt: skip
    assert nameless == []


def _words_of(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    return text() if callable(text) else ""


def test_point_form_pictures(
    services: Services,
    unit: Unit,
    item: AgendaItem,
    register: Register,
    dressed: ThemeFeed,
    put_in_pane: Callable[[QWidget], Column],
    save_pane: Callable[[Column, str], None],
    press: Press,
) -> None:
    form = PointForm(dressed)
    pane = put_in_pane(form)
    point = replace(
        services.agenda.blank_point(item, unit.police.id),
        category="källar-/vindsinbrott",
        district_id=register.districts[0].id,
        place="Källargångar i fem fastigheter",
        period_from=date(2026, 9, 1),
        period_to=date(2026, 9, 15),
        severity=Severity.YELLOW,
        trend=Trend.INCREASED,
        text="Fjorton anmälda inbrott i fem fastigheter, dörrar bräckta.",
        secrecy=MARK,
    )
    form.show_point(point, register, unit.agreement.areas, marked_by="Samordnare Ek", today=TODAY)
    editor(form, "Text").setFocus()
    save_pane(pane, "meeting-point-form")
    editor(form, "Secrecy").setFocus(Qt.FocusReason.ShortcutFocusReason)
    press("t")
    save_pane(pane, "meeting-point-form-oral")
