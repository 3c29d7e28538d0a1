"""The command ``check``: whether the file of a store is sound, what is wrong with it, and mending it.

Nothing of the store is imported until the command runs.
"""

import json
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from domain.errors import UserError
from domain.store_check import CheckDepth, CheckReport

if TYPE_CHECKING:
    from desktop.cli import Session
    from desktop.cli_words import Words
    from domain.backups import Backup

NOT_SOUND = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class _Outcome:
    """What was found, and what came of it: ``kept_aside`` is the broken file, ``good`` a copy to go back to."""

    path: Path
    report: CheckReport
    is_mended: bool = False
    kept_aside: Path | None = None
    good: "Backup | None" = None

    @property
    def is_sound(self) -> bool:
        return self.report.is_sound or self.is_mended


@click.command("check")
@click.option("--quick", is_flag=True, help="Look only at how the file hangs together.")
@click.option(
    "--repair", is_flag=True, help="Mend what can be mended. What was broken is kept beside the file."
)
@click.option("--json", "as_json", is_flag=True, help="Write what is found as JSON.")
@click.pass_obj
def check(session: "Session", *, quick: bool, repair: bool, as_json: bool) -> None:
    """Look through the file of the store and say what is wrong with it. Ends with 1 for a file that is not sound."""
    from desktop.services.check_service import check_file  # noqa: PLC0415

    path, now = _file(session), datetime.now(UTC)
    report = check_file(path, CheckDepth.QUICK if quick else CheckDepth.FULL, now)
    outcome = _Outcome(path=path, report=report)
    if repair and not report.is_sound:
        outcome = _mended(outcome, now)
    if not outcome.is_sound:
        outcome = replace(outcome, good=_newest_good(path))
    if as_json:
        click.echo(json.dumps(_object(outcome), ensure_ascii=False, indent=2))
    else:
        click.echo("\n".join(_lines(outcome, session.words)))
    click.get_current_context().exit(0 if outcome.is_sound else NOT_SOUND)


def _file(session: "Session") -> Path:
    target = session.target()
    if not isinstance(target, Path):
        raise click.UsageError(
            session.words("A server's store is checked by those who look after the server.")
        )
    return target


def _mended(outcome: _Outcome, now: datetime) -> _Outcome:
    """As it was where nothing can be mended without a choice."""
    from desktop.services.check_service import repair_file  # noqa: PLC0415

    try:
        kept = repair_file(outcome.path, outcome.report, now)
    except UserError as error:
        if "report" in error.values:
            return outcome
        raise  # busy, full, closed: nothing is known of whether it can be mended
    return replace(outcome, is_mended=True, kept_aside=kept)


def _newest_good(path: Path) -> "Backup | None":
    from desktop.backup_places import backup_places  # noqa: PLC0415
    from desktop.services.backup_shelf import BackupShelf  # noqa: PLC0415
    from desktop.services.restore_service import newest_good  # noqa: PLC0415
    from desktop.settings import load_settings, settings_file  # noqa: PLC0415

    return newest_good(BackupShelf(backup_places(load_settings(settings_file())), path)).backup


def _object(outcome: _Outcome) -> dict[str, object]:
    """For other programs: words are the domain's own, times ISO 8601."""
    report, good = outcome.report, outcome.good
    return {
        "file": str(outcome.path),
        "depth": report.depth.value,
        "is_sound": report.is_sound,
        "found": [ailment.value for ailment in report.ailments],
        "way_out": report.rung.name.lower(),
        "is_mended": outcome.is_mended,
        "kept_aside": str(outcome.kept_aside) if outcome.kept_aside else None,
        "newest_whole_backup": {"path": str(good.path), "taken_at": good.taken_at.isoformat()}
        if good
        else None,
    }


def _lines(outcome: _Outcome, words: "Words") -> list[str]:
    from desktop.services.check_words import ailment_sentence, way_sentence  # noqa: PLC0415

    lines = [ailment_sentence(ailment, words.language) for ailment in outcome.report.ailments]
    lines.append(
        words("It is mended.") if outcome.is_mended else way_sentence(outcome.report, words.language)
    )
    if outcome.kept_aside is not None:
        lines.append(words("The broken file is kept: {file}").format(file=outcome.kept_aside))
    if outcome.good is not None:
        time = f"{outcome.good.taken_at.astimezone():%Y-%m-%d %H.%M}"
        lines.append(words("Newest whole backup, {time}: {file}").format(time=time, file=outcome.good.path))
    return lines
