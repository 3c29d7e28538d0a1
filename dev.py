"""One door to the project: `python3 dev.py run` starts Samsyn, `python3 dev.py test` tests it.

Every command makes what it needs first: system libraries (Debian, Ubuntu), a .venv from the hashed lock, the
compiled translations. Only the standard library, Python 3.11 or newer; it must not import the program.
"""

from __future__ import annotations

import contextlib
import ctypes
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
SCRIPTS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = str(SCRIPTS / "python")
PROGRAM = (PYTHON, "-P", "-m", "desktop")  # -P: another folder named desktop must not be taken for ours
RUN_LOCK = ROOT / "requirements.lock"
DEV_LOCK = ROOT / "requirements-dev.lock"  # holds all of RUN_LOCK as well
PROJECT = ROOT / "pyproject.toml"
STAMP = VENV / "dev-stamp.json"  # fingerprints of these files as they were installed
# With another of these .venv is made anew. Not the whole version: an update of the system's Python does no harm.
FOUNDATION = f"{sys.base_prefix} {sys.version_info[:2]} {ROOT}"
OLDEST_PYTHON, NEWEST_PYTHON = (3, 11), (3, 14)
SELF_TEST_TIMEOUT_S = 120
APT_LINE = "sudo apt-get update && sudo apt-get install -y --no-install-recommends"
ALL_TESTS = ("--numprocesses", "2")  # 59 s instead of 73 on two cores; a chosen few start faster without

# What must be there -> the Debian package that brings it, found on an empty machine by trying.
# `name.so.N` is loaded, `/path` looked at, `module:name` sought by Python, anything else sought on PATH.
PYTHON_NAME = f"python3.{sys.version_info.minor}"
VENV_NEEDS = {"module:ensurepip": f"{PYTHON_NAME}-venv"}
QT_NEEDS = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
}
SCREEN_NEEDS = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libcups.so.2": "libcups2",  # printing
}
BUNDLE_NEEDS = {"objdump": "binutils", f"lib{PYTHON_NAME}.so.1.0": f"lib{PYTHON_NAME}"}
# The tests run without these and skip what needs them; in CI no test may skip.
CI_NEEDS = {
    "javac": "default-jdk-headless",
    "/usr/share/java/jaxb-runtime.jar": "libjaxb-java",  # veraPDF's jar leaves it out
    "pdfinfo": "poppler-utils",
    "xvfb-run": "xvfb",
    "xauth": "xauth",
    "dbus-run-session": "dbus-daemon",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "/usr/lib/python3/dist-packages/pyatspi": "python3-pyatspi",  # for the system's own Python, which it brings along
}


class SetupError(Exception):
    """The message is one sentence: what is wrong and what to do."""


def require_system(needs: dict[str, str]) -> None:
    """Install what the system lacks, or say what that is. Linux only: elsewhere the wheels bring all."""
    packages = missing_packages(needs) if sys.platform == "linux" else []
    names = " ".join(packages)
    if not packages:
        return
    if shutil.which("apt-get") is None:
        say(f"this system may lack what Debian calls {names}; going on without")
    elif os.geteuid() != 0:
        raise SetupError(f"system packages are missing; run this, then the same again:\n{APT_LINE} {names}")
    else:
        apt_install(packages)


def missing_packages(needs: dict[str, str]) -> list[str]:
    return [package for need, package in needs.items() if not is_there(need)]


def is_there(need: str) -> bool:
    if need.startswith("/"):
        return Path(need).exists()
    if need.startswith("module:"):
        return importlib.util.find_spec(need.removeprefix("module:")) is not None
    if ".so." in need:
        with contextlib.suppress(OSError):
            return bool(ctypes.CDLL(need))
        return False
    return shutil.which(need) is not None


def apt_install(packages: Sequence[str]) -> None:
    say(f"installing {' '.join(packages)}")
    call(["apt-get", "-qq", "update"])  # what an old list cannot find, the next line names
    install = ["apt-get", "-qq", "-y", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=300", "install"]
    if call([*install, *packages], output=subprocess.DEVNULL, DEBIAN_FRONTEND="noninteractive") != 0:
        raise SetupError("apt-get could not install them; its own words are above")


def has_screen(environment: Mapping[str, str], platform: str = sys.platform) -> bool:
    """Tell whether a window can be shown: Linux needs a display server to speak to."""
    if environment.get("QT_QPA_PLATFORM", "").split(":")[0] in {"offscreen", "minimal"}:
        return False
    return platform != "linux" or bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def make_ready(lock_file: Path, needs: dict[str, str]) -> None:
    require_system(VENV_NEEDS | needs)
    make_venv(lock_file)
    compile_translations()


def make_venv(lock_file: Path) -> None:
    """Bring .venv up to `lock_file` and this project; what the stamp says was done is not done again."""
    stamp = read_stamp()
    if stamp.get("python") != FOUNDATION:
        say(f"making {VENV.name} with Python {sys.version.split()[0]}")
        must([sys.executable, "-m", "venv", "--clear", str(VENV)], "the .venv could not be made")
        stamp = {"python": FOUNDATION}
    if not is_installed(lock_file, stamp):
        say(f"installing {lock_file.name} (half a minute or so, only this time)")
        pip_install("--require-hashes", "--only-binary", ":all:", "--requirement", str(lock_file))
        write_stamp(stamp, lock_file)
    if stamp.get(PROJECT.name) != fingerprint(PROJECT):
        pip_install("--no-deps", "--no-build-isolation", "--editable", str(ROOT))
        write_stamp(stamp, PROJECT)


def is_installed(lock_file: Path, stamp: Mapping[str, str]) -> bool:
    """Tell whether this lock, or the larger one, was installed as it stands now."""
    return any(stamp.get(held.name) == fingerprint(held) for held in (lock_file, DEV_LOCK))


def fingerprint(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def read_stamp() -> dict[str, str]:
    """Return what was installed, by file name; nothing when that is unknown."""
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def write_stamp(stamp: dict[str, str], installed: Path) -> None:
    stamp[installed.name] = fingerprint(installed)
    STAMP.write_text(json.dumps(stamp, indent=2), encoding="utf-8")


def pip_install(*arguments: str) -> None:
    pip = [PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    must([*pip, *arguments], "pip could not install; its own words are above")


def compile_translations() -> None:
    for catalogue in (ROOT / "resources" / "translations").glob("*.ts"):
        compiled = catalogue.with_suffix(".qm")
        if not compiled.exists() or compiled.stat().st_mtime < catalogue.stat().st_mtime:
            release = [tool("pyside6-lrelease"), "-silent", str(catalogue), "-qm", str(compiled)]
            must(release, f"{catalogue.name} could not be compiled")


def call(
    command: Sequence[str],
    cwd: Path = ROOT,
    timeout_s: float | None = None,
    output: int | None = None,
    **changes: str,
) -> int:
    """Run `command` and return its exit code, as a shell would (128 + n for one ended by signal n)."""
    environment = child_environment(**changes)
    done = subprocess.run(command, check=False, cwd=cwd, env=environment, timeout=timeout_s, stdout=output)
    return done.returncode if done.returncode >= 0 else 128 - done.returncode


def hand_over(command: list[str], **changes: str) -> int:
    """Let `command` take our place, in the folder we were called from; Windows can only wait for it."""
    if sys.platform != "win32":
        os.execve(command[0], command, child_environment(**changes))
    return call(command, cwd=Path.cwd(), **changes)


def must(command: Sequence[str], sentence: str) -> None:
    if call(command) != 0:
        raise SetupError(sentence)


def child_environment(**changes: str) -> dict[str, str]:
    """Return our environment with `changes`, and bytecode allowed: without it each start takes a second."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"} | changes


def tool(name: str) -> str:
    return str(SCRIPTS / name)


def say(text: str) -> None:
    print(f"dev.py: {text}", file=sys.stderr, flush=True)


def run(arguments: list[str]) -> int:
    """Start the program; what follows `run` goes to it."""
    make_ready(RUN_LOCK, QT_NEEDS | (SCREEN_NEEDS if has_screen(os.environ) else {}))
    return hand_over([*PROGRAM, *arguments])


def demo(arguments: list[str]) -> int:
    """Make an example store, print its minutes into samsyn-demo/ and open the window."""
    command = [*PROGRAM, "demo", "--output", str(ROOT / "samsyn-demo"), *arguments]
    if has_screen(os.environ):
        make_ready(RUN_LOCK, QT_NEEDS | SCREEN_NEEDS)
        return hand_over(command)
    make_ready(RUN_LOCK, QT_NEEDS)
    say("there is no screen here, so the window stays closed")
    return hand_over([*command, "--no-window"], QT_QPA_PLATFORM="offscreen")


def test(arguments: list[str]) -> int:
    """Run the tests; what follows `test` goes to pytest."""
    make_ready(DEV_LOCK, QT_NEEDS)
    return call([PYTHON, "-m", "pytest", *(arguments or ALL_TESTS)], QT_QPA_PLATFORM="offscreen")


def check(arguments: list[str]) -> int:
    """Look at format, lint, types, import rules, translations and tests; --fast leaves the tests out."""
    make_ready(DEV_LOCK, QT_NEEDS)
    checks: dict[str, Callable[[], int]] = {
        "format": lambda: call([tool("ruff"), "format", "--check", "."]),
        "lint": lambda: call([tool("ruff"), "check", "."]),
        "types": lambda: call([tool("mypy")]),
        "import rules": lambda: call([tool("lint-imports"), "--no-logo"]),
        "translations": lambda: translations(["--check"]),
    }
    if "--fast" not in arguments:
        checks["tests"] = lambda: test([])
    failed = [name for name, passes in checks.items() if passes() != 0]
    say(f"check failed: {', '.join(failed)}" if failed else "check passed")
    return 1 if failed else 0


def translations(arguments: list[str]) -> int:
    """Bring new sentences into the catalogues; --check only says what is missing there."""
    make_ready(DEV_LOCK, QT_NEEDS)
    return call([PYTHON, str(ROOT / ".ci" / "translations.py"), *arguments])


def bench(arguments: list[str]) -> int:
    """Measure against the peers and write benchmarks/RESULTS.md."""
    make_ready(DEV_LOCK, QT_NEEDS)
    return call([PYTHON, "-m", "benchmarks", *arguments], QT_QPA_PLATFORM="offscreen")


def endurance(arguments: list[str]) -> int:
    """Run the long forms of the tests that have one, in under an hour, and write benchmarks/ENDURANCE.md."""
    make_ready(DEV_LOCK, QT_NEEDS)
    return call([PYTHON, "-m", "benchmarks.endurance", *arguments], QT_QPA_PLATFORM="offscreen")


def bundle(arguments: list[str]) -> int:
    """Build dist/samsyn, which needs no Python; --self-test starts it from a folder with a space and åäö."""
    make_ready(DEV_LOCK, QT_NEEDS | BUNDLE_NEEDS)
    build = [tool("pyinstaller"), "--noconfirm", "--log-level", "ERROR", "build.spec"]
    must(build, "the bundle could not be built")
    folder = ROOT / "dist" / "samsyn"
    size_mb = sum(path.stat().st_size for path in folder.rglob("*") if not path.is_symlink()) / 1e6
    print(f"{folder.relative_to(ROOT)}: {size_mb:.0f} MB", flush=True)
    return self_test_bundle(folder) if "--self-test" in arguments else 0


def self_test_bundle(folder: Path) -> int:
    with tempfile.TemporaryDirectory() as scratch:
        copy = Path(shutil.copytree(folder, Path(scratch) / "Samsyn åäö test", symlinks=True))
        program = [str(copy / "samsyn"), "self-test"]
        try:
            code = call(program, Path(scratch), SELF_TEST_TIMEOUT_S, QT_QPA_PLATFORM="offscreen")
        except subprocess.TimeoutExpired as error:
            raise SetupError(f"the bundle's self-test was not done in {SELF_TEST_TIMEOUT_S} s") from error
    print("Bundle self-test passed." if code == 0 else f"Bundle self-test failed with exit code {code}.")
    return code


def lock(arguments: list[str]) -> int:
    """Resolve the dependencies anew (needs uv); arguments such as --upgrade go to uv lock."""
    uv = shutil.which("uv")
    if uv is None:
        raise SetupError("uv is missing: pip install uv")
    # The public index is named so that a mirror in somebody's configuration does not end up in the lock.
    must([uv, "lock", "--default-index", "https://pypi.org/simple", *arguments], "uv could not lock")
    export = [
        uv,
        "export",
        "--quiet",
        "--frozen",
        "--no-header",
        "--no-emit-project",
        "--format=requirements-txt",
    ]
    must([*export, "--no-dev", "--group", "build", "--output-file", RUN_LOCK.name], "uv could not export")
    must([*export, "--all-extras", "--all-groups", "--output-file", DEV_LOCK.name], "uv could not export")
    return 0


def ci_setup(_arguments: list[str]) -> int:
    """Make everything ready for the whole test run and the bundle, so that no test has to skip."""
    make_ready(DEV_LOCK, QT_NEEDS | SCREEN_NEEDS | BUNDLE_NEEDS | CI_NEEDS)
    return 0


COMMANDS: dict[str, Callable[[list[str]], int]] = {
    command.__name__.replace("_", "-"): command
    for command in (run, demo, test, check, translations, bench, endurance, bundle, lock, ci_setup)
}


def main(arguments: list[str]) -> int:
    """Return the command's exit code, or 2 when it was not understood or could not start."""
    if not OLDEST_PYTHON <= sys.version_info[:2] <= NEWEST_PYTHON:
        say(f"Python 3.11 to 3.14 is needed, this is {sys.version.split()[0]}")
        return 2
    if not arguments or arguments[0] not in COMMANDS:
        print("usage: python3 dev.py COMMAND [arguments]\n")
        print("\n".join(f"  {name:<14}{command.__doc__}" for name, command in COMMANDS.items()))
        return 0 if arguments[:1] in (["-h"], ["--help"]) else 2
    try:
        return COMMANDS[arguments[0]](arguments[1:])
    except SetupError as reason:
        say(str(reason))
        return 2
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
