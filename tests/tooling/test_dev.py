"""dev.py: what it finds missing, what it does not do twice, what it says and hands on."""

import os
import shutil
import signal
import subprocess
import sys
import textwrap
from pathlib import Path
from types import ModuleType

import pytest

on_debian = pytest.mark.skipif(shutil.which("apt-get") is None, reason="needs apt-get")
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="system libraries are looked for on Linux only")

PRINT_PID = "import os; print(os.getpid())"


def python(project: Path, source: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run `source` in a fresh Python in `project`, where `import dev` finds the copy."""
    return subprocess.run(
        [sys.executable, "-c", textwrap.dedent(source)],
        cwd=project,
        env=os.environ | environment,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


@on_linux
def test_only_what_is_not_there_is_missing(dev: ModuleType) -> None:
    needs = {
        "libc.so.6": "libc6",
        "libabsent.so.1": "absent-library",
        "/": "base-files",
        "/absent": "absent-file",
        "module:json": "python3",
        "module:absent": "absent-module",
        "sh": "dash",
        "absent": "absent-program",
    }
    assert dev.missing_packages(needs) == ["absent-library", "absent-file", "absent-module", "absent-program"]


@on_debian
def test_without_root_it_prints_one_apt_line_and_stops(dev: ModuleType) -> None:
    result = python(
        dev.ROOT,
        """
        import os, sys, dev
        if os.geteuid() == 0:
            os.setuid(65534)
        dev.VENV_NEEDS, dev.QT_NEEDS = {}, {"libabsent.so.1": "absent1", "libabsent.so.2": "absent2"}
        sys.exit(dev.main(["test"]))
        """,
    )
    assert result.returncode == 2
    *_, line = result.stderr.splitlines()
    assert line == "sudo apt-get update && sudo apt-get install -y --no-install-recommends absent1 absent2"
    assert result.stdout == ""
    assert not list(dev.VENV.iterdir())


@on_linux
def test_without_apt_it_names_what_is_missing_and_goes_on(dev: ModuleType, tmp_path: Path) -> None:
    source = "import dev; dev.require_system({'libabsent.so.1': 'absent1'}); print('went on')"
    result = python(dev.ROOT, source, PATH=str(tmp_path))
    assert result.stdout == "went on\n"
    assert "absent1" in result.stderr


def test_what_was_installed_is_not_installed_again(dev: ModuleType) -> None:
    assert not dev.is_installed(dev.RUN_LOCK, dev.read_stamp())
    dev.write_stamp({}, dev.RUN_LOCK)
    assert dev.is_installed(dev.RUN_LOCK, dev.read_stamp())
    dev.RUN_LOCK.write_text("another==1", encoding="utf-8")
    assert not dev.is_installed(dev.RUN_LOCK, dev.read_stamp())


def test_the_lock_for_tests_serves_the_program_but_not_the_other_way(dev: ModuleType) -> None:
    dev.write_stamp({}, dev.DEV_LOCK)
    assert dev.is_installed(dev.RUN_LOCK, dev.read_stamp())
    dev.STAMP.unlink()
    dev.write_stamp({}, dev.RUN_LOCK)
    assert not dev.is_installed(dev.DEV_LOCK, dev.read_stamp())


@pytest.mark.parametrize("broken", ["", "{", "[]", "\x00"])
def test_a_broken_stamp_counts_as_none(dev: ModuleType, broken: str) -> None:
    dev.STAMP.write_text(broken, encoding="utf-8")
    assert dev.read_stamp() == {}


def test_a_moved_folder_needs_a_new_venv(dev: ModuleType) -> None:
    moved = dev.ROOT.rename(dev.ROOT.with_name("moved"))
    result = python(moved, "import dev; print(dev.FOUNDATION)")
    assert result.stdout.strip() != dev.FOUNDATION


@pytest.mark.parametrize(
    ("platform", "environment", "expected"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, False),
        ("linux", {"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen:size=10x10"}, False),
        ("linux", {"DISPLAY": ":0", "QT_QPA_PLATFORM": "xcb"}, True),
        ("win32", {}, True),
        ("darwin", {}, True),
        ("win32", {"QT_QPA_PLATFORM": "minimal"}, False),
    ],
)
def test_a_screen_is_where_a_window_can_be_shown(
    dev: ModuleType, platform: str, environment: dict[str, str], expected: bool
) -> None:
    assert dev.has_screen(environment, platform) is expected


def start(
    dev: ModuleType, arguments: list[str], program: str, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run dev.py with everything installed already, and `program` in place of Samsyn."""
    folder = dev.ROOT / "desktop"
    folder.mkdir()
    (folder / "__main__.py").write_text(program, encoding="utf-8")
    source = f"""
        import sys, dev
        dev.PROGRAM, dev.make_ready = (sys.executable, *dev.PROGRAM[1:]), lambda *_: None
        sys.exit(dev.main({arguments}))
    """
    return python(dev.ROOT, source, PYTHONPATH=str(dev.ROOT), **environment)


def test_a_demo_without_a_screen_says_so_in_one_line_and_shows_no_window(dev: ModuleType) -> None:
    program = "import os, sys; print(sys.argv[1:], os.environ['QT_QPA_PLATFORM'])"
    result = start(dev, ["demo"], program, QT_QPA_PLATFORM="offscreen")
    output = str(dev.ROOT / "samsyn-demo")
    assert result.returncode == 0
    assert result.stderr == "dev.py: there is no screen here, so the window stays closed\n"
    assert result.stdout == f"{['demo', '--output', output, '--no-window']} offscreen\n"


def test_a_demo_with_a_screen_shows_the_window(dev: ModuleType) -> None:
    result = start(dev, ["demo"], "import sys; print(sys.argv[1:])", QT_QPA_PLATFORM="xcb", DISPLAY=":0")
    assert result.returncode == 0
    assert result.stderr == ""
    assert "--no-window" not in result.stdout


def test_arguments_and_exit_code_pass_through_run(dev: ModuleType) -> None:
    program = "import os, sys; print(sys.argv[1:], os.getcwd()); sys.exit(7)"
    result = start(dev, ["run", "--help", "import", "möten.yaml"], program)
    assert result.stdout == f"{['--help', 'import', 'möten.yaml']} {dev.ROOT}\n"
    assert result.returncode == 7


def test_bytecode_is_written_whatever_the_environment_says(dev: ModuleType) -> None:
    source = "import sys, dev; dev.call([sys.executable, '-c', 'import sys; print(sys.dont_write_bytecode)'])"
    assert python(dev.ROOT, source, PYTHONDONTWRITEBYTECODE="1").stdout == "False\n"


@pytest.mark.skipif(os.name == "nt", reason="Windows cannot replace a process")
def test_the_program_takes_the_place_of_dev(dev: ModuleType) -> None:
    source = f"import os, sys, dev; print(os.getpid(), flush=True); dev.hand_over([sys.executable, '-c', {PRINT_PID!r}])"
    before, after = python(dev.ROOT, source).stdout.split()
    assert before == after


@pytest.mark.skipif(os.name == "nt", reason="Windows has no signals")
def test_a_killed_program_gives_the_exit_code_of_a_shell(dev: ModuleType) -> None:
    kill_itself = f"import os; os.kill(os.getpid(), {signal.SIGKILL})"
    assert dev.call([sys.executable, "-c", kill_itself]) == 128 + signal.SIGKILL


@pytest.mark.parametrize(("arguments", "code"), [([], 2), (["--help"], 0), (["tset"], 2)])
def test_what_is_not_understood_gets_the_list_of_commands(
    dev: ModuleType, capsys: pytest.CaptureFixture[str], arguments: list[str], code: int
) -> None:
    assert dev.main(arguments) == code
    printed = capsys.readouterr().out
    assert all(f"  {name} " in printed for name in dev.COMMANDS)


def test_an_old_python_is_refused_in_one_sentence(
    dev: ModuleType, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "OLDEST_PYTHON", (3, 99))
    assert dev.main(["test"]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_a_catalogue_is_compiled_when_it_is_newer(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev, "SCRIPTS", Path(sys.executable).parent)
    folder = dev.ROOT / "resources" / "translations"
    folder.mkdir(parents=True)
    catalogue, compiled = folder / "samsyn_sv.ts", folder / "samsyn_sv.qm"
    catalogue.write_text('<!DOCTYPE TS><TS version="2.1" language="sv_SE"></TS>', encoding="utf-8")
    dev.compile_translations()
    assert compiled.exists()

    compiled.write_bytes(b"as it was")
    dev.compile_translations()
    assert compiled.read_bytes() == b"as it was"

    os.utime(compiled, (0, 0))
    dev.compile_translations()
    assert compiled.read_bytes() != b"as it was"
