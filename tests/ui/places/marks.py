"""The way to an item whose words are underlined: spelling, writing rules and personal data beside each other."""

from PySide6.QtTest import QTest

from desktop.ui.preferences import Preferences
from desktop.ui.proofing.own_words import OwnWords
from desktop.ui.proofing.proofing import Proofing
from desktop.ui.widgets.text_editor import MinutesTextEdit
from tests.ui.sample_window import SampleWindow

_WORDS = (
    "Hela polesen redogör för läget kl 18:00-23:00. Klotter har minskat med 12% sedan den 4 Maj 2026.\n"
    "Frågor tas emot på 070-174 06 05. Mötet vill ha ett protokål - och det skrivs i efterhand."
)
_MARKS = 7
_MOST_ROUNDS = 200


def _marks(sample: SampleWindow) -> None:
    page = sample.pages.meeting
    items = sample.services.meetings.show(sample.meeting.id).items
    sample.navigator.show_meeting(sample.meeting.id, items[3].id)
    proofing = Proofing(Preferences(), OwnWords(), parent=page)
    page._middle.empty()
    page.proof(proofing.sources)
    sample.navigator.show_meeting(sample.meeting.id, items[3].id)
    text = page._middle.pane(items[3].id).text
    text.setFocus()
    text.show_text("")
    text.insert_text(_WORDS)
    text.clearFocus()
    _wait_for_marks(text)
    proofing.end()  # what has been looked up stays
    assert page.store_now()


def _wait_for_marks(text: MinutesTextEdit) -> None:
    """The dictionary is in a process of its own."""
    for _round in range(_MOST_ROUNDS):
        if _count(text) == _MARKS:
            return
        QTest.qWait(50)
    raise AssertionError(f"{_count(text)} marks")


def _count(text: MinutesTextEdit) -> int:
    block, count = text.document().begin(), 0
    while block.isValid():
        count += len(block.layout().formats())
        block = block.next()
    return count


MARKS = (("meeting-marks", _marks),)
