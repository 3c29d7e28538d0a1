"""Tries the program out where it is installed: a store is made, minutes printed, the window shown, a word looked up.

Run from a bundle before it is handed on, since a bundle that nobody starts is a broken bundle.
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.services.encrypted_backup import decrypt
from desktop.services.program import open_services
from desktop.spelling.worker import worker_command, worker_folder
from desktop.version import program_version
from domain.errors import Problem, UserError
from domain.meetings import MeetingFilter
from resources import sample_path

_SAMPLE_MEETINGS = 3
_STORE = "self-test.samsyn"
_WINDOW_TIMEOUT_MS = 20_000
_LOOK_EVERY_MS = 50
_SPELLING_TIMEOUT_S = 20


def run() -> int:
    """Return 0 when every part passes; a part that fails raises."""
    with TemporaryDirectory(prefix="samsyn-") as scratch:
        check_store_and_paper(Path(scratch))
        check_window(Path(scratch))
        check_encryption(Path(scratch))
    check_spelling()
    sys.stdout.write(f"samsyn {program_version()}: self-test passed\n")
    return 0


def check_store_and_paper(folder: Path) -> None:
    """Migrate a store, bring the example in twice, print its minutes."""
    with closing(open_services(folder / _STORE)) as services:
        report = services.incoming.bring_in(sample_path("sample-meetings.yaml"))
        again = services.incoming.bring_in(sample_path("sample-meetings.yaml"))
        _expect(services.meetings.count(MeetingFilter()) == _SAMPLE_MEETINGS, "the meetings were not stored")
        _expect(not again.added, "the second import added something")
        for meeting_id in report.meeting_ids:
            printed = services.minutes.print_minutes(meeting_id)
            _expect(printed.pdf.startswith(b"%PDF-"), "the minutes are not a PDF")


def check_window(folder: Path) -> None:
    """Show the window, without a screen, on the store that was made; the list of meetings must hold those stored."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtWidgets import QApplication, QTableView  # noqa: PLC0415 - reads the platform when it is imported

    from desktop.app import Desktop  # noqa: PLC0415
    from desktop.services.language import Language  # noqa: PLC0415
    from desktop.settings import Settings  # noqa: PLC0415

    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    desktop = Desktop(application, Language.SWEDISH, Settings())

    def shows_meetings() -> bool:
        tables = [table for table in desktop.window.findChildren(QTableView) if table.isVisible()]
        return any(table.model().rowCount() == _SAMPLE_MEETINGS for table in tables)

    desktop.begin(folder / _STORE)
    navigator = desktop.window.navigator
    try:
        _expect(_comes_true(lambda: navigator.has_pages), "the window did not open the store")
        for place in ("situation", "follow_ups", "agreements", "reports", "register", "meetings"):
            navigator.show_place(place)
        _expect(_comes_true(shows_meetings), "the window did not show the meetings")
    finally:
        desktop.window.close_store()
        desktop.window.close()


def check_encryption(folder: Path) -> None:
    """The process that encrypts must be there with its library, which sees that a file only begins like one of its own."""
    false = folder / "false.samsyn.age"
    false.write_bytes(b"age-encryption.org/v1\nfalse")
    told: Problem | None = None
    try:
        decrypt(false, folder / "clear.samsyn", "whatever it is")
    except UserError as error:
        told = error.problem
    _expect(told is Problem.PHRASE_WRONG, "there is no encryption")


def check_spelling() -> None:
    """Ask the process that holds the dictionary for one word that is right and one that is not."""
    question = json.dumps({"check": ["samverkan", "samverkann"]}).encode("ascii")
    done = subprocess.run(
        worker_command(),
        input=question,
        cwd=worker_folder(),
        capture_output=True,
        timeout=_SPELLING_TIMEOUT_S,
        check=False,
    )
    _expect(done.stdout.endswith(b'{"wrong": ["samverkann"]}\n'), "there is no spelling")


def _comes_true(condition: Callable[[], bool]) -> bool:
    """Run the event loop until a condition holds; False when it never did."""
    from PySide6.QtCore import QEventLoop, QTimer  # noqa: PLC0415

    loop = QEventLoop()
    deadline, look = QTimer(singleShot=True), QTimer()
    deadline.timeout.connect(loop.quit)
    look.timeout.connect(lambda: loop.quit() if condition() else None)
    deadline.start(_WINDOW_TIMEOUT_MS)
    look.start(_LOOK_EVERY_MS)
    loop.exec()
    return condition()


def _expect(is_so: bool, otherwise: str) -> None:
    if not is_so:
        raise RuntimeError(otherwise)
