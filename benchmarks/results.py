"""The table of a run, as it is printed and as it is kept in RESULTS.md, with what it was taken on."""

import os
import platform
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from importlib.metadata import version
from math import inf
from pathlib import Path
from statistics import median

from benchmarks.measurement import Measurement

_HEADER = """# How fast

Written by `python3 dev.py bench`. Ours and the peer are taken in turns in the same run; a figure is the median of the
repetitions (lowest–highest), a ratio the median of the pairs.
"""
_TITLE = "\n## "
_HEAD = ("Measure", "Samsyn", "Peer", "Ratio", "Gate", "")
_LIBRARIES = {"PySide6": "PySide6-Essentials", "SQLAlchemy": "SQLAlchemy", "ReportLab": "reportlab"}


def table(rows: Iterable[Measurement]) -> list[str]:
    """Lines of Markdown. Each figure is the median, with the lowest and the highest in brackets."""
    cells = [_HEAD, *(_cells(row) for row in rows)]
    widths = [max(len(line[place]) for line in cells) for place in range(len(_HEAD))]
    lines = [
        f"| {' | '.join(cell.ljust(width) for cell, width in zip(line, widths, strict=True))} |"
        for line in cells
    ]
    rule = f"|{'|'.join('-' * (width + 2) for width in widths)}|"
    return [lines[0], rule, *lines[1:]]


def section(rows: Iterable[Measurement], day: date, repetitions: int, screen: str) -> str:
    """What stands under one title of RESULTS.md: the table, and what it was taken on."""
    taken_on = (f"- {name}: {value}" for name, value in surroundings(day, repetitions, screen).items())
    return "\n".join(("", *table(rows), "", *taken_on, ""))


def page(sections: Mapping[str, str]) -> str:
    """The whole of RESULTS.md."""
    return _HEADER + "".join(f"{_TITLE}{title}\n{text}" for title, text in sections.items())


def sections_of(text: str) -> dict[str, str]:
    """The sections of RESULTS.md as it was written before."""
    return dict(part.split("\n", 1) for part in f"\n{text}".split(_TITLE)[1:])


def surroundings(day: date, repetitions: int, screen: str) -> dict[str, str]:
    """What the figures depend on."""
    libraries = {name: version(package) for name, package in _LIBRARIES.items()}
    return {
        "Date": day.isoformat(),
        "Repetitions": str(repetitions),
        "Machine": f"{os.cpu_count()} cores, {_processor()}, {platform.system()}",
        "Windows": screen,
        "Python": platform.python_version(),
        **libraries,
        "SQLite": sqlite3.sqlite_version,
    }


def _cells(row: Measurement) -> Sequence[str]:
    return (
        row.name,
        _figure(row.ours, row.unit),
        f"{_figure(row.theirs, row.unit)} {row.peer}" if row.theirs else row.peer,
        _figure(row.ratios, "×") if row.theirs else "",
        _gate(row),
        _verdict(row),
    )


def _figure(values: Sequence[float], unit: str) -> str:
    lowest, middle, highest = (_number(value) for value in (min(values), median(values), max(values)))
    return f"{middle} {unit} ({lowest}–{highest})"


def _verdict(row: Measurement) -> str:
    if not row.is_gate:
        return ""
    if not row.is_within:
        return "**failed**"
    return "passed" if row.theirs or not row.peer else "not compared"


def _gate(row: Measurement) -> str:
    gates = []
    if row.limit < inf:
        gates.append(f"≤ {_number(row.limit)} {row.unit}")
    if row.limit_ratio < inf:
        gates.append(f"≤ {_number(row.limit_ratio)} ×")
    return ", ".join(gates)


def _number(value: float) -> str:
    decimals = 0 if value >= 100 else 1 if value >= 10 else 2 if value >= 0.2 else 3
    return f"{value:.{decimals}f}"


def _processor() -> str:
    """The model as the system names it; platform.processor() is empty on Linux."""
    lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    models = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(models, platform.machine())
