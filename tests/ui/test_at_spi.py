"""The meeting editor read and driven from outside, as by a screen reader: the real program, a screen and a bus of its own."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.store import Store
from desktop.services.program import services_over
from domain.meetings import MeetingFilter
from tests.store_fixtures import START

SYSTEM_PYTHON = Path("/usr/bin/python3")
READER = Path(__file__).with_name("at_spi_reader.py")
NEEDS = (  # as dev.py installs them for CI
    SYSTEM_PYTHON,
    Path("/usr/bin/xvfb-run"),
    Path("/usr/bin/dbus-run-session"),
    Path("/usr/libexec/at-spi-bus-launcher"),
    Path("/usr/lib/python3/dist-packages/pyatspi"),
)
WRITTEN = "Mötet går igenom åtgärderna vid Älvsjö station – § 4 tas först."

pytestmark = pytest.mark.skipif(
    not all(need.exists() for need in NEEDS), reason="needs a screen, a bus and pyatspi"
)


class Outside:
    """Orders to the screen reader, answered one at a time. Names are those of the Swedish window."""

    def __init__(self, reader: "subprocess.Popen[str]") -> None:
        self._reader = reader

    def ask(self, do: str, role: str, name: str, words: str = "") -> object:
        assert self._reader.stdin is not None
        assert self._reader.stdout is not None
        order = {"do": do, "role": role, "name": name, "words": words}
        self._reader.stdin.write(json.dumps(order) + "\n")
        self._reader.stdin.flush()
        # The daemon of the bus speaks into the same stream.
        answered = json.loads(next(line for line in self._reader.stdout if line.startswith("{")))
        assert "trouble" not in answered, answered["trouble"]
        return answered["answer"]

    def press(self, name: str, role: str = "push button") -> None:
        assert self.ask("act", role, name, "Press")


@pytest.fixture
def store(imported_file: Path, tmp_path: Path) -> Path:
    path = tmp_path / "Älvsjö.samsyn"
    path.write_bytes(imported_file.read_bytes())
    return path


@pytest.fixture
def outside(store: Path, tmp_path: Path) -> Iterator[Outside]:
    runtime = tmp_path / "runtime"
    runtime.mkdir(mode=0o700)
    program = (sys.executable, "-P", "-m", "desktop", "--data", str(store), "--lang", "sv")
    reader = subprocess.Popen(
        ["xvfb-run", "-a", "dbus-run-session", "--", str(SYSTEM_PYTHON), str(READER), *program],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env={
            **os.environ,
            "HOME": str(tmp_path),
            "XDG_CONFIG_HOME": str(tmp_path / "config"),
            "XDG_DATA_HOME": str(tmp_path / "data"),
            "XDG_RUNTIME_DIR": str(runtime),
        },
    )
    with reader:
        yield Outside(reader)
    assert reader.returncode == 0


def test_a_meeting_is_planned_written_and_stored_from_outside(outside: Outside, store: Path) -> None:
    assert outside.ask("act", "radio button", "Möten", "Toggle")
    assert outside.ask("state", "radio button", "Möten", "checked")
    assert outside.ask("state", "push button", "Allt är sparat", "focusable")
    outside.press("Nytt möte")
    outside.press("Planera mötet")

    assert outside.ask("read", "text", "Punktens rubrik") == "Mötets öppnande och godkännande av dagordning"
    assert outside.ask("read", "text", "Punktens text") == ""
    assert outside.ask("state", "text", "Punktens text", "editable")
    assert outside.ask("state", "text", "Punktens text", "multi line")

    assert outside.ask("write", "text", "Punktens text", WRITTEN)
    assert outside.ask("read", "text", "Punktens text") == WRITTEN
    assert str(outside.ask("name", "push button", "Sparat *")).startswith("Sparat ")
    assert text_of_first_item(store) == WRITTEN

    outside.press("Nästa punkt")
    assert outside.ask("state", "list item", "2 *", "selected")
    assert outside.ask("read", "text", "Punktens text") == ""


def text_of_first_item(path: Path) -> str:
    store = Store.open(path, lambda: START)
    try:
        meetings = services_over(store).meetings
        newest = meetings.list_page(MeetingFilter()).rows[0]
        return meetings.show(newest.id).items[0].text
    finally:
        store.close()
