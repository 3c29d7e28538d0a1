"""Spelling as the window asks for it: nothing here waits. The dictionary is in a process of its own, begun when needed.

Where it cannot be had no word is wrong, and nothing else happens.
"""

import json
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from desktop.spelling.worker import worker_command, worker_folder
from desktop.ui.proofing.own_words import OwnWords

_MOST_REMEMBERED = 50_000
_END_WITHIN_MS = 1_000
_AT_ONCE = 500  # words a question: so many take about 25 ms


class Spelling(QObject):
    """``found_wrong(frozenset[str])`` when answers have come; ``renewed()`` when other words are right than before.

    ``availability_changed(bool)`` once it is known whether there is a dictionary.
    """

    found_wrong = Signal(object)
    renewed = Signal()
    availability_changed = Signal(bool)

    def __init__(
        self, own_words: OwnWords, command: Sequence[str] = (), parent: QObject | None = None
    ) -> None:
        """``command`` starts another worker than the program's own."""
        super().__init__(parent)
        self.own_words = own_words
        self._command = list(command) or worker_command()
        self._is_available: bool | None = None
        self._process: QProcess | None = None
        self._known: dict[str, bool] = {}
        self._wanted: dict[str, None] = {}
        self._asked: deque[tuple[str, ...]] = deque()
        self._shows: deque[Callable[[Sequence[str]], None]] = deque()
        self._names: frozenset[str] = frozenset()
        self._asking = QTimer(self, singleShot=True, interval=0)
        self._asking.timeout.connect(self._ask)
        own_words.changed.connect(self._relearn)

    @property
    def is_available(self) -> bool | None:
        """None as long as nobody has asked."""
        return self._is_available

    def start(self) -> None:
        """Begin to read the dictionary, 0.3 s elsewhere; the first question does so too."""
        if self._process is not None or self._is_available is False:
            return
        process = self._process = QProcess(self)
        process.setWorkingDirectory(str(worker_folder()))
        process.readyReadStandardOutput.connect(self._on_answers)
        process.errorOccurred.connect(self._on_lost)
        process.finished.connect(self._on_lost)
        process.start(self._command[0], self._command[1:])
        self._tell_known()

    def end(self) -> None:
        """Let go of the process."""
        self._asking.stop()
        process, self._process = self._process, None
        if process is not None:
            process.kill()  # it holds nothing that could be lost, and takes its time to put the dictionary away
            process.waitForFinished(_END_WITHIN_MS)

    def is_wrong(self, word: str) -> bool:
        """Whether it is known to be; one that is not known yet is looked up, and ``found_wrong`` tells."""
        is_right = self._known.get(word)
        if is_right is None and self._is_available is not False:
            self._wanted[word] = None
            if not self._asking.isActive():
                self._asking.start()
        return is_right is False

    def offer(self, word: str, show: Callable[[Sequence[str]], None]) -> None:
        """Call ``show`` with what may have been meant, up to 0.7 s later; with nothing if there is no dictionary."""
        self.start()
        if self._process is None:
            show(())
            return
        self._shows.append(show)
        self._tell(offer=word)

    def know_names(self, names: Iterable[str]) -> None:
        """These are right too, in place of those that were."""
        now = frozenset(names)
        if now != self._names:
            self._names = now
            self._relearn()

    def _relearn(self) -> None:
        self._tell_known()
        self._known.clear()
        # Answers on their way are those of before.
        self._asked = deque(() for _question in self._asked)
        self.renewed.emit()

    def _tell_known(self) -> None:
        self._tell(know=(self.own_words.all(), sorted(self._names)))

    def _ask(self) -> None:
        """All words that were wanted in this turn of the event loop, in few questions."""
        self.start()
        wanted, self._wanted = list(self._wanted), {}
        for first in range(0, len(wanted), _AT_ONCE):
            words = tuple(wanted[first : first + _AT_ONCE])
            self._asked.append(words)
            self._tell(check=words)

    def _tell(self, **question: Any) -> None:
        if self._process is not None:
            self._process.write(json.dumps(question).encode("ascii") + b"\n")

    def _on_answers(self) -> None:
        while self._process is not None and self._process.canReadLine():
            answer = json.loads(bytes(self._process.readLine().data()))
            if "wrong" in answer:
                self._learn_verdict(self._asked.popleft(), frozenset(answer["wrong"]))
            elif "offers" in answer:
                self._shows.popleft()(answer["offers"])
            elif answer["ready"]:
                self._settle(is_available=True)

    def _learn_verdict(self, words: tuple[str, ...], wrong: frozenset[str]) -> None:
        if len(self._known) > _MOST_REMEMBERED:
            self._known.clear()
        self._known.update((word, word not in wrong) for word in words)
        if found := wrong.intersection(words):
            self.found_wrong.emit(found)

    def _on_lost(self) -> None:
        """There is no dictionary, or its process has died: spelling is over, quietly."""
        process, self._process = self._process, None
        if process is None:
            return
        process.deleteLater()
        self._known.clear()
        self._wanted.clear()
        self._asked.clear()
        for show in self._shows:
            show(())
        self._shows.clear()
        self._settle(is_available=False)
        self.renewed.emit()

    def _settle(self, *, is_available: bool) -> None:
        if is_available is not self._is_available:
            self._is_available = is_available
            self.availability_changed.emit(is_available)
