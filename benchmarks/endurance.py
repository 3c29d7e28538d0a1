"""`python3 dev.py endurance`: the long forms of the tests, two at a time, and benchmarks/ENDURANCE.md of what came out.

What follows `endurance` goes to pytest; a run of chosen tests writes nothing.
"""

import os
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree

from benchmarks.results import surroundings

ROOT = Path(__file__).parents[1]
PAGE = Path(__file__).with_name("ENDURANCE.md")
_LONGEST_MINUTES = 60
_HEAD = ("Test", "Cases", "Not passed", "Seconds", "Counted")


@dataclass(slots=True, kw_only=True)
class Outcome:
    """All cases of one test: how many, how many did not pass, how long they took together, what they counted."""

    name: str
    cases: int = 0
    not_passed: int = 0
    seconds: float = 0.0
    counted: dict[str, float] = field(default_factory=dict)

    def add(self, case: ElementTree.Element) -> None:
        self.cases += 1
        self.not_passed += any(case.find(tag) is not None for tag in ("failure", "error", "skipped"))
        self.seconds += float(case.get("time", "0"))
        for told in case.iter("property"):
            name = told.get("name", "")
            self.counted[name] = self.counted.get(name, 0) + float(told.get("value", "0"))


def main(arguments: Sequence[str]) -> int:
    """pytest's exit code."""
    with TemporaryDirectory() as folder:
        record = Path(folder) / "record.xml"
        begun = time.monotonic()
        command = [sys.executable, "-m", "pytest", "--numprocesses", "2", f"--junitxml={record}", *arguments]
        environment = {**os.environ, "SAMSYN_ENDURANCE": "1", "CI": "true"}
        code = subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode
        minutes = (time.monotonic() - begun) / 60
        if not arguments and record.exists():
            outcomes = outcomes_of(ElementTree.parse(record).iter("testcase"))
            PAGE.write_text(page(outcomes, minutes), encoding="utf-8")
    return code


def outcomes_of(cases: Iterable[ElementTree.Element]) -> Sequence[Outcome]:
    found: dict[str, Outcome] = {}
    for case in cases:
        place = case.get("classname", "").removeprefix("tests.")
        name = f"{place}: {case.get('name', '').partition('[')[0].removeprefix('test_').replace('_', ' ')}"
        found.setdefault(name, Outcome(name=name)).add(case)
    return sorted(found.values(), key=lambda outcome: outcome.name)


def page(outcomes: Sequence[Outcome], minutes: float) -> str:
    rows = [_HEAD, *(tuple(_cells(outcome)) for outcome in outcomes)]
    widths = [max(len(row[place]) for row in rows) for place in range(len(_HEAD))]
    table = [
        f"| {' | '.join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))} |"
        for row in rows
    ]
    rule = f"|{'|'.join('-' * (width + 2) for width in widths)}|"
    taken_on = surroundings(datetime.now(UTC).date(), 1, "offscreen")
    return "\n".join(
        (
            "# How it lasts",
            "",
            "Written by `python3 dev.py endurance`: the long forms of the tests that in every run are short.",
            "",
            table[0],
            rule,
            *table[1:],
            "",
            f"- Time: {minutes:.0f} minutes, two tests at a time (gate: {_LONGEST_MINUTES})",
            f"- Not passed: {sum(outcome.not_passed for outcome in outcomes)} of {sum(o.cases for o in outcomes)}",
            *(f"- {name}: {value}" for name, value in taken_on.items() if name != "Repetitions"),
            "",
        )
    )


def _cells(outcome: Outcome) -> Iterator[str]:
    yield outcome.name
    yield str(outcome.cases)
    yield str(outcome.not_passed)
    yield f"{outcome.seconds:.0f}"
    yield ", ".join(f"{name} {value:g}" for name, value in outcome.counted.items())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
