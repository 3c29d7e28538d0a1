"""A file that is damaged: with a copy to go back to, without one, and with minutes that were changed."""

from datetime import timedelta
from functools import partial
from pathlib import Path

from desktop.services.restore_service import RestoreService
from domain.backups import Backup, BackupPlaces
from domain.errors import Problem, UserError
from domain.restoring import GoodCopy, PassedOver
from domain.store_check import Ailment, CheckDepth, CheckReport
from tests.store_fixtures import START
from tests.ui.sample_window import SampleWindow

_OLDER, _NEWER = START - timedelta(days=1), START
_PLACE = "/home/samordnare/Dokument"


def _copy(number: int) -> Backup:
    taken_at = (_OLDER, _NEWER)[number]
    return Backup(path=Path(f"{number}.samsyn"), taken_at=taken_at, size_bytes=1_400_000)


_FOUND = GoodCopy(backup=_copy(0), passed_over=(PassedOver(backup=_copy(1), problem=Problem.BACKUP_DAMAGED),))


def _recovery(problem: Problem, ailment: Ailment, found: GoodCopy, sample: SampleWindow) -> None:
    report = CheckReport(depth=CheckDepth.FULL, ailments=(ailment,))
    places = BackupPlaces(local=sample.path.parent / "kopior")
    error = UserError(problem, path=sample.path, report=report)
    sample.window.show_damage(error, RestoreService(sample.path, places, lambda: START), _PLACE)
    sample.settle()
    sample.window.recovery._page.show_good(found)


RECOVERY = (
    ("recovery", partial(_recovery, Problem.STORE_DAMAGED, Ailment.PAGES, _FOUND)),
    (
        "recovery-without-copies",
        partial(_recovery, Problem.STORE_DAMAGED, Ailment.PAGES, GoodCopy(backup=None)),
    ),
    ("recovery-minutes", partial(_recovery, Problem.STORE_MINUTES_CHANGED, Ailment.MINUTES, _FOUND)),
)
