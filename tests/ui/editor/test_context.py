"""What helps beside an item: points nobody has taken up stand there at every item, and are read with the meeting."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from desktop.services.agenda_service import AgendaService
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.pages.meeting.context_panel import ContextPanel
from domain.changes import Change, Noun
from domain.parties import Party
from domain.situation import SituationPoint
from tests.ui.editor.conftest import Editor
from tests.ui.keyboard import CONTROL
from tests.ui.pages.conftest import Unit


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Grows by one each time the points are read."""
    asked: list[int] = []
    read = AgendaService.points_not_raised

    def note(agenda: AgendaService, limit: int = 5) -> list[SituationPoint]:
        asked.append(limit)
        return read(agenda, limit)

    monkeypatch.setattr(AgendaService, "points_not_raised", note)
    return asked


def is_beside(editor: Editor, words: str) -> bool:
    QApplication.processEvents()  # new ones are shown when the event loop comes round
    panel = editor.page.findChild(ContextPanel)
    return any(label.text() == words and label.isVisibleTo(panel) for label in panel.findChildren(QLabel))


def note_point(editor: Editor, source: Party, category: str) -> SituationPoint:
    """Somebody notes a point on the page of the situation."""
    blank = editor.services.situation.blank()
    told = replace(blank, source_party_id=source.id, category=category)
    return editor.services.situation.store_entry(told)


def test_a_step_through_the_agenda_does_not_read_them_again(editor: Editor, reads: list[int]) -> None:
    for _step in range(3):
        editor.keyboard.press(Qt.Key.Key_PageDown, CONTROL)
    assert reads == []


def test_a_point_that_came_stands_there_from_the_next_item_on(
    editor: Editor, unit: Unit, change_feed: ChangeFeed
) -> None:
    came = note_point(editor, unit.police, "cykelstöld")
    change_feed.announce(Change(Noun.POINT, (came.id,)))
    for _step in range(2):
        editor.keyboard.press(Qt.Key.Key_PageDown, CONTROL)
        assert is_beside(editor, "Cykelstöld")


def test_a_point_that_is_taken_up_stands_there_no_more(
    editor: Editor, unit: Unit, change_feed: ChangeFeed
) -> None:
    came = note_point(editor, unit.police, "cykelstöld")
    change_feed.announce(Change(Noun.MEETING, (editor.meeting.id,)))
    assert is_beside(editor, "Cykelstöld")

    editor.page.findChild(ContextPanel).point_wanted.emit(came.id)
    assert not is_beside(editor, "Cykelstöld")
