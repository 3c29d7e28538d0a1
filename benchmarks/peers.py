"""The other programs that make a PDF of a text: LibreOffice, typst, WeasyPrint; those that this machine has.

None of them is in the lock. LibreOffice is the ``soffice`` on PATH; the others are found in the interpreter that the
environment variable ``SAMSYN_PEERS`` names, for example that of a virtual environment made for them:

    python3 -m venv ~/peers && ~/peers/bin/pip install python-docx typst weasyprint
    SAMSYN_PEERS=~/peers/bin/python python3 dev.py bench documents

What is not found is named as not installed, and the benchmark goes on without it.
"""

import json
import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

PEERS_VARIABLE = "SAMSYN_PEERS"
OFFICE, DOCX, TYPST, WEASYPRINT = "LibreOffice", "python-docx", "typst", "weasyprint"
_PROGRAM = Path(__file__).with_name("peer_program.py")


@dataclass(frozen=True, slots=True, kw_only=True)
class Peers:
    """``versions`` holds those that are installed. The program that knows a peer is a path; empty where there is none."""

    office: str
    python: str
    versions: Mapping[str, str]

    def has(self, *names: str) -> bool:
        return all(name in self.versions for name in names)

    def named(self, *names: str) -> str:
        """``typst 0.15.2``, or ``typst is not installed``."""
        missing = [name for name in names if name not in self.versions]
        if missing:
            return f"{' and '.join(missing)} not installed"
        return " and ".join(f"{name} {self.versions[name]}" for name in names)

    def run(self, task: str, *arguments: str | Path) -> dict[str, Any]:
        """Have a task of ``peer_program`` done in the interpreter that has the peers; its answer."""
        return _answer(self.python, task, *arguments)

    def convert(self, documents: Sequence[Path], folder: Path) -> None:
        """LibreOffice makes a PDF of each document in one call. Its profile, in ``folder``, is warm from the second on."""
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        options = ("--headless", "--convert-to", "pdf", "--outdir")
        command: list[str | Path] = [self.office, profile, *options, folder, *documents]
        subprocess.run(command, check=True, capture_output=True)


def known_peers(environment: Mapping[str, str] = os.environ) -> Peers:
    office = shutil.which("soffice", path=environment.get("PATH", "")) or ""
    python = shutil.which(environment.get(PEERS_VARIABLE, "")) or ""
    versions: dict[str, str] = _answer(python, "versions") if python else {}
    if office:
        told = subprocess.run([office, "--version"], check=True, capture_output=True, text=True).stdout
        versions[OFFICE] = told.split()[1]
    return Peers(office=office, python=python, versions=versions)


def _answer(python: str, *arguments: str | Path) -> dict[str, Any]:
    told = subprocess.run([python, _PROGRAM, *arguments], check=True, capture_output=True, text=True).stdout
    return dict(json.loads(told))
