"""Quiet marks under what looks like personal data: seen in every editor of an item, let stand by keyboard, and cheap."""

import statistics
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QTextCharFormat
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPlainTextEdit, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from desktop.services.program import Services
from desktop.ui.pages.meeting.follow_up_form import FollowUpForm
from desktop.ui.pages.meeting.item_watch import ItemWatch
from desktop.ui.pages.meeting.person_marks import PersonMarks
from desktop.ui.pages.meeting.point_form import PointForm
from desktop.ui.pages.meeting.writing_guide import WritingGuide
from desktop.ui.widgets.text_editor import MinutesTextEdit
from domain.meetings import Meeting
from domain.person_data.places import Place
from tests.ui.editor.conftest import Editor, OpenEditor, focused
from tests.ui.editor.test_writing import _stroke_ms
from tests.ui.keyboard import CONTROL
from tests.ui.pages.clipping import assert_nothing_clipped

NUMBER = "070-174 06 05"
DOTTED = QTextCharFormat.UnderlineStyle.DotLine


def underlined(editor: QWidget) -> list[str]:
    """What has a dotted line under it on screen."""
    QApplication.processEvents()
    assert isinstance(editor, MinutesTextEdit | QPlainTextEdit)
    found, block = [], editor.document().begin()
    while block.isValid():
        units = block.text().encode("utf-16-le")
        for span in block.layout().formats():
            assert span.format.underlineStyle() == DOTTED
            found.append(units[2 * span.start : 2 * (span.start + span.length)].decode("utf-16-le"))
        block = block.next()
    return found


def marks_of(editor: QWidget) -> PersonMarks:
    return editor.findChild(PersonMarks)


def let_stand_by_key(editor: Editor) -> None:
    """Ctrl+. opens the choices, of which the first is to let it stand; Enter chooses it."""
    editor.keyboard.press(Qt.Key.Key_Period, CONTROL)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.activeAction().text().replace("&", "") == "Let it stand"
    focused = menu.parentWidget()
    menu.activeAction().trigger()
    menu.close()
    editor.page.activateWindow()  # a window system does so when the choices close
    focused.setFocus()


def dismissed(services: Services) -> int:
    with services.office.store.reading() as work:
        return sum(logged.event.action.value == "dismissed" for logged in work.log.all())


def test_what_is_typed_is_underlined_in_the_text_and_in_decisions(editor: Editor) -> None:
    editor.keyboard.write(f"🚓 Ring {NUMBER} kl. 18.00")
    assert underlined(editor.pane().text) == [NUMBER]
    editor.keyboard.press(Qt.Key.Key_F8)
    editor.keyboard.write("mejla tips@exempel.se")
    assert underlined(focused()) == ["tips@exempel.se"]
    editor.keyboard.press(Qt.Key.Key_Backspace, times=3)
    assert underlined(focused()) == []


def test_marking_is_no_edit(editor: Editor) -> None:
    text = editor.pane().text
    told: list[None] = []
    text.edited.connect(lambda: told.append(None))
    editor.keyboard.write(f"Ring {NUMBER}")
    assert len(told) == len(f"Ring {NUMBER}"), "once a key stroke"
    marks_of(text)._marked.mark()
    assert underlined(text) == [NUMBER]
    assert len(told) == len(f"Ring {NUMBER}")
    editor.keyboard.press(Qt.Key.Key_Z, CONTROL)
    assert NUMBER not in editor.pane().text.text(), "what is undone is the typing"


def test_a_marked_decision_gets_no_row_of_its_own(
    editor: Editor, open_editor: OpenEditor, services: Services, meeting: Meeting
) -> None:
    decisions = ("svara tips@exempel.se", "återkomma", "kalla")
    services.agenda.change_item(replace(editor.item(), decisions=decisions))
    again = open_editor(meeting)
    QApplication.processEvents()
    rows = [row for row in again.pane().decisions.findChildren(MinutesTextEdit) if row.isVisible()]
    assert [row.text() for row in rows] == [*decisions, ""]
    assert again.pane().decisions.decisions() == decisions


def test_let_stand_by_keyboard(editor: Editor, services: Services) -> None:
    editor.keyboard.write(f"Ring {NUMBER} eller tips@exempel.se")
    editor.keyboard.press(Qt.Key.Key_Home)
    let_stand_by_key(editor)
    assert underlined(editor.pane().text) == ["tips@exempel.se"]
    assert dismissed(services) == 1
    assert editor.pane().text.text() == f"Ring {NUMBER} eller tips@exempel.se"


def test_what_was_let_stand_stays_so_at_the_next_visit(
    editor: Editor, open_editor: OpenEditor, meeting: Meeting
) -> None:
    editor.keyboard.write(f"Ring {NUMBER}")
    let_stand_by_key(editor)
    editor.stored()
    again = open_editor(meeting)
    assert underlined(again.pane().text) == []


def test_a_name_is_marked_until_its_bearer_is_in_the_attendance(editor: Editor, services: Services) -> None:
    someone = services.register.add_participant("Bo Testenius", "Handläggare", None)
    editor.page.show_meeting(editor.meeting.id)
    editor.keyboard.write("Mötet tackar Testenius.")
    assert underlined(editor.pane().text) == ["Testenius"]
    lines = [*editor.content().attendance, services.meetings.new_attendance(someone.id)]
    services.meetings.write_attendance(editor.meeting.id, lines)
    editor.stored()
    editor.page.show_meeting(editor.meeting.id)
    assert underlined(editor.pane().text) == []


def test_hovering_says_what_it_is_and_what_to_write_instead(qtbot: QtBot, editor: Editor) -> None:
    editor.keyboard.write(f"{NUMBER} går till jouren")
    text = editor.pane().text
    for point, is_there in ((QPoint(20, 10), True), (QPoint(400, 10), False)):
        where = text.viewport().mapToGlobal(point)
        QApplication.sendEvent(text.viewport(), QHelpEvent(QEvent.Type.ToolTip, point, where))
        shown = (
            QToolTip.text() if QToolTip.isVisible() else ""
        )  # the words stay a while after the tip is gone
        assert ("Looks like a telephone number" in shown) is is_there
        QToolTip.hideText()
        qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_the_choices_come_at_the_right_mouse_button(editor: Editor) -> None:
    editor.keyboard.write(f"{NUMBER} går till jouren")
    text = editor.pane().text
    point = QPoint(20, 10)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, text.viewport().mapToGlobal(point))
    QApplication.sendEvent(text.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    shown = [label.text() for label in menu.findChildren(QLabel)]
    assert shown[0] == "Looks like a telephone number"
    assert "Paste" in " ".join(action.text().replace("&", "") for action in menu.actions())
    assert_nothing_clipped(menu)
    menu.close()


def test_a_point_and_a_follow_up_are_marked_and_what_stands_is_stored_with_them(
    editor: Editor, services: Services
) -> None:
    editor.keyboard.press(Qt.Key.Key_F7)
    form = editor.pane().findChild(PointForm)
    form.text_editor.setFocus()
    editor.keyboard.write("Bilen ABC 123")
    assert underlined(form.text_editor) == ["ABC 123"]
    let_stand_by_key(editor)
    assert underlined(form.text_editor) == []
    assert dismissed(services) == 0, "there is no point yet"
    editor.keyboard.press(Qt.Key.Key_Return, CONTROL)
    assert dismissed(services) == 1
    point = next(iter(editor.content().points.values()))
    with services.office.store.reading() as work:
        (place,) = work.person_dismissals.of_objects([point.id])
    assert isinstance(place, Place)


def test_a_field_of_one_line_is_marked_too(editor: Editor, services: Services) -> None:
    editor.keyboard.press(Qt.Key.Key_F9)
    form = editor.pane().findChild(FollowUpForm)
    what = form.what_editor
    assert isinstance(what, QLineEdit)
    bare = what.grab().toImage()
    editor.keyboard.write(f"Ring {NUMBER}")
    marked = what.grab().toImage()
    assert marked != bare
    let_stand_by_key(editor)
    what.deselect()
    assert what.text() == f"Ring {NUMBER}", "the line is drawn by an input method that writes nothing"
    assert what.grab().toImage() != marked, "the line is gone"
    editor.keyboard.press(Qt.Key.Key_Return)
    assert dismissed(services) == 1


def test_the_number_of_places_is_said_after_a_while(qtbot: QtBot, editor: Editor) -> None:
    editor.keyboard.write(f"Ring {NUMBER} eller tips@exempel.se")
    text = editor.pane().text
    qtbot.waitUntil(lambda: "2 place" in text.accessibleDescription())
    watch = editor.pane().findChild(ItemWatch)
    assert any("2 place" in label.text() for label in watch.findChildren(QLabel))
    editor.keyboard.press(Qt.Key.Key_A, CONTROL)
    editor.keyboard.press(Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: "place" not in text.accessibleDescription())


def test_the_guide_opens_and_closes_by_keyboard(editor: Editor) -> None:
    watch = editor.pane().findChild(ItemWatch)
    watch._link.setFocus()
    editor.keyboard.press(Qt.Key.Key_Space)
    guide = watch.findChild(WritingGuide)
    assert guide.isVisible()
    QApplication.processEvents()  # the column finds its new height
    assert_nothing_clipped(guide)
    editor.keyboard.press(Qt.Key.Key_Space)
    assert not guide.isVisible()


def test_a_key_stroke_costs_two_milliseconds_more_at_most(
    services: Services, meeting: Meeting, open_editor: OpenEditor
) -> None:
    """5,000 characters in one paragraph with twenty marks, in the time of the processor; with marks and without."""
    text = (f"Polisen redogör för läget i Älvsjö kl. 18.00–23.00, dnr 1.5.1.388-2011. {'Läget är lugnt. ' * 10}"
            f"Ring {NUMBER}. " * 20)[:5_000]  # fmt: skip
    item = services.meetings.show(meeting.id).items[0]
    services.agenda.change_item(replace(item, text=text))
    editor = open_editor(meeting)
    QApplication.processEvents()
    marked = editor.pane().text
    assert len(underlined(marked)) >= 18
    with_marks = statistics.median(_stroke_ms(marked) for _stroke in range(60))
    marks_of(marked)._marked._marks._sources = ()
    without = statistics.median(_stroke_ms(marked) for _stroke in range(60))
    print(f"a key stroke in 5,000 characters: {with_marks:.2f} ms with marks, {without:.2f} ms without")
    assert with_marks - without < 2
