"""R4: a file that leaves the program is there whole, or what was there before is, however full the disk."""

import ast
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.own_words import load_own_words, save_own_words
from desktop.services.files import write_whole_file
from desktop.services.log_service import LogChoice
from desktop.services.manual import save_manual
from desktop.services.program import Services, open_services
from desktop.settings import Settings, load_settings, save_settings
from domain.errors import Problem, UserError
from domain.meetings import MeetingFilter
from domain.papers.orders import DocumentKind, PrintOrder
from tests.safety.endurance import times
from tests.safety.small_disks import room_for, small_disk
from tests.store_fixtures import START

ROOT = Path(__file__).parents[2]
BEFORE = b"what was there before"
# Each writes whole files in a way of its own, and has its own tests.
WRITE_THEMSELVES = {
    "desktop/services/files.py",
    "desktop/services/draft_shelf.py",
    "desktop/services/running_mark.py",
    "desktop/exchange/everything/package_writer.py",
    "desktop/exchange/age_worker.py",
    "db/filling.py",
    "db/safety/copying.py",
    "db/safety/restoring.py",
    "db/safety/snapshot.py",
    "db/safety/swapping.py",
    "db/safety/holder.py",
    "desktop/self_test.py",
}
_MODE = re.compile("[wxa]b?[+]?|rb?[+]")
_PERHAPS = re.compile("write_text|write_bytes|open[(]|copy|QSaveFile|QFile")
_COPIES = {"copy", "copy2", "copyfile", "copytree", "QSaveFile", "QFile"}

Writer = Callable[[Services, Path], object]


@pytest.fixture
def services(imported_file: Path, tmp_path: Path) -> Iterator[Services]:
    opened = open_services(Path(shutil.copy(imported_file, tmp_path / "möten.samsyn")), lambda: START)
    yield opened
    opened.close()


def _pdf(services: Services, target: Path) -> None:
    meeting_id = services.meetings.list_page(MeetingFilter()).rows[0].id
    services.printing.save(PrintOrder(kind=DocumentKind.MINUTES, meeting_id=meeting_id), target)


WRITERS: dict[str, Writer] = {
    "pdf": _pdf,
    "calendar": lambda services, target: services.calendar.write(target),
    "log": lambda services, target: services.log.export_csv(LogChoice(), target),
    "manual": lambda _services, target: save_manual(target, lambda: START),
    "text": lambda _services, target: write_whole_file(target, b"ord " * 20_000),
}


@pytest.mark.endurance
@pytest.mark.parametrize("name", WRITERS)
def test_r4_whatever_the_room_there_is_no_half_file(name: str, services: Services, tmp_path: Path) -> None:
    """The room is stepped up until there is enough."""
    folder = tmp_path / "ut"
    folder.mkdir()
    target = folder / "fil"
    WRITERS[name](services, target)
    whole = target.stat().st_size
    for step in range(steps := times(6, 200)):
        target.write_bytes(BEFORE)
        with room_for(whole * step // steps), pytest.raises(UserError) as error:
            WRITERS[name](services, target)
        assert error.value.problem is Problem.TARGET_FULL
        assert [(path.name, path.read_bytes()) for path in folder.iterdir()] == [("fil", BEFORE)]
    WRITERS[name](services, target)
    assert target.stat().st_size >= whole  # the log has grown by what was written


def test_r4_a_disk_that_is_full_keeps_the_earlier_file(services: Services, tmp_path: Path) -> None:
    with small_disk(tmp_path / "sticka", 64 * 1024) as disk:
        target = disk / "fil"
        target.write_bytes(BEFORE)
        with pytest.raises(UserError) as error:
            write_whole_file(target, b"x" * 1_000_000)
        assert error.value.problem is Problem.TARGET_FULL
        assert [path.read_bytes() for path in disk.iterdir()] == [BEFORE]


def test_r4_settings_and_own_words_stay_as_they_were(tmp_path: Path) -> None:
    settings, words = tmp_path / "settings.json", tmp_path / "own-words.txt"
    save_settings(Settings(chosen_name="Åsa"), settings)
    save_own_words(["Älvsjö"], words)
    with room_for(10):
        save_settings(Settings(chosen_name="Örjan"), settings)
        save_own_words(["Älvsjö", "Örby"], words)
    assert load_settings(settings).chosen_name == "Åsa"
    assert load_own_words(words) == ("Älvsjö",)
    assert len(list(tmp_path.iterdir())) == 2


def test_r4_nothing_else_in_the_program_writes_files() -> None:
    """Whoever comes to write one does it by ``write_whole_file``, or stands in the list above with a test."""
    found = {
        path.relative_to(ROOT).as_posix()
        for folder in ("domain", "db", "desktop", "resources")
        for path in (ROOT / folder).rglob("*.py")
        if _writes_files(path)
    }
    assert found <= WRITE_THEMSELVES, f"write_whole_file is for these too: {sorted(found - WRITE_THEMSELVES)}"


def _writes_files(path: Path) -> bool:
    text = path.read_text(encoding="utf-8")
    if not _PERHAPS.search(text):
        return False
    tree = ast.parse(text)
    return any(_writes(node) for node in ast.walk(tree) if isinstance(node, ast.Call))


def _writes(call: ast.Call) -> bool:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else ast.unparse(call.func)
    if name in {"write_text", "write_bytes"}:
        return len(call.args) == 1  # a service's of that name takes more
    if name == "open":
        given = [*call.args, *(keyword.value for keyword in call.keywords)]
        return any(isinstance(each, ast.Constant) and _MODE.fullmatch(str(each.value)) for each in given)
    return name in _COPIES
