"""The last door: whatever goes wrong is told in one sentence, without anybody's text, and ends in an exit code."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TextIO

from desktop.services.language import Language

FAULT_OF_THE_USER = 2
FAULT_OF_OURS = 70
INTERRUPTED = 130


def guarded(run: Callable[[], int], language: Language) -> int:
    """The exit code of ``run``: its own, 2 with one sentence, 70 with a report, 130 when interrupted."""
    for stream in (sys.stdout, sys.stderr):
        _write_utf8(stream)
    try:
        return run()
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - nothing of a person's text may reach the screen
        return _told(error, language)


def _told(error: Exception, language: Language) -> int:
    import click  # noqa: PLC0415 - the window starts sooner without

    from desktop.cli_words import Words  # noqa: PLC0415
    from desktop.services.sentences import sentence  # noqa: PLC0415
    from domain.errors import UserError  # noqa: PLC0415

    words = Words(language)
    if isinstance(error, click.Abort):
        return INTERRUPTED
    if isinstance(error, click.ClickException):
        _tell(words.usage(error.format_message()))
        return FAULT_OF_THE_USER
    if isinstance(error, UserError):
        _tell(sentence(error, language))
        return FAULT_OF_THE_USER
    _tell(words.fault(_report(error)))
    return FAULT_OF_OURS


def _tell(text: str) -> None:
    if sys.stderr is not None:  # a program without a console has none
        sys.stderr.write(f"samsyn: {' '.join(text.split())}\n")


def _write_utf8(stream: TextIO | None) -> None:
    """UTF-8 whatever the locale or the Windows code page says; a program without a console has no stream."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding="utf-8", errors="backslashreplace")


def _report(error: Exception) -> Path | None:
    """Where the report was written, None when not even that was possible."""
    from datetime import UTC, datetime  # noqa: PLC0415

    from platformdirs import user_log_path  # noqa: PLC0415

    from desktop.services.bug_report import write_report  # noqa: PLC0415
    from domain.errors import UserError  # noqa: PLC0415

    try:
        return write_report(error, user_log_path("Samsyn", appauthor=False), datetime.now(UTC))
    except (OSError, UserError):
        return None
