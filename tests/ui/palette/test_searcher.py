"""Questions while one types: one at a time, and no answer to a text that has gone."""

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop.ui.background import Background
from desktop.ui.palette.searcher import Searcher
from domain.errors import Problem, UserError
from domain.search import SearchAnswer


class SlowSearch:
    """Answers when it is let; remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.gate = threading.Event()
        self.unread = 0

    def find(self, text: str) -> SearchAnswer:
        self.asked.append(text)
        assert self.gate.wait(5)
        if text == "trasig":
            raise UserError(Problem.STORE_FULL)
        self.unread -= 1
        return SearchAnswer(text=text, is_complete=self.unread < 0)


@pytest.fixture
def slow() -> SlowSearch:
    return SlowSearch()


@pytest.fixture
def searcher(qtbot: QtBot, slow: SlowSearch) -> Iterator[Searcher]:
    background = Background()
    yield Searcher(slow.find, background, background)
    slow.gate.set()
    background.wait()


def test_typing_is_one_question(qtbot: QtBot, slow: SlowSearch, searcher: Searcher) -> None:
    slow.gate.set()
    with qtbot.waitSignal(searcher.answered) as answered:
        for text in ("t", "tu", "tunnel"):
            searcher.ask_for(text)
        assert searcher.is_waiting()
    assert answered.args == [SearchAnswer(text="tunnel")]
    assert slow.asked == ["tunnel"]
    assert not searcher.is_waiting()


def test_a_late_answer_to_an_old_text_is_dropped(qtbot: QtBot, slow: SlowSearch, searcher: Searcher) -> None:
    searcher.ask_for("tunnel")
    qtbot.waitUntil(lambda: slow.asked == ["tunnel"])
    told: list[str] = []
    searcher.answered.connect(lambda answer: told.append(answer.text))
    searcher.ask_for("bro")
    searcher.ask_for("brott")
    qtbot.wait(200)
    assert slow.asked == ["tunnel"], "one at a time"
    slow.gate.set()
    qtbot.waitUntil(lambda: told == ["brott"])
    assert slow.asked == ["tunnel", "brott"]


def test_an_emptied_line_waits_for_nothing(qtbot: QtBot, slow: SlowSearch, searcher: Searcher) -> None:
    searcher.ask_for("tunnel")
    searcher.ask_now()
    searcher.ask_for("")
    with qtbot.assertNotEmitted(searcher.answered, wait=100):
        slow.gate.set()
    assert not searcher.is_waiting()


def test_what_was_answered_in_part_is_asked_again_until_it_is_whole(
    qtbot: QtBot, slow: SlowSearch, searcher: Searcher
) -> None:
    slow.gate.set()
    slow.unread = 2
    told: list[bool] = []
    searcher.answered.connect(lambda answer: told.append(answer.is_complete))
    searcher.ask_for("tunnel")
    qtbot.waitUntil(lambda: told == [False, False, True])
    qtbot.wait(1100)
    assert slow.asked == ["tunnel"] * 3


def test_nothing_is_asked_again_of_a_text_that_has_gone(
    qtbot: QtBot, slow: SlowSearch, searcher: Searcher
) -> None:
    slow.gate.set()
    slow.unread = 1
    with qtbot.waitSignal(searcher.answered):
        searcher.ask_for("tunnel")
    searcher.ask_for("")
    qtbot.wait(400)
    assert slow.asked == ["tunnel"]


def test_what_stands_in_the_way_is_told(qtbot: QtBot, slow: SlowSearch, searcher: Searcher) -> None:
    slow.gate.set()
    searcher.ask_for("trasig")
    with qtbot.waitSignal(searcher.failed) as failed:
        searcher.ask_now()
    assert failed.args[0].problem is Problem.STORE_FULL
