"""The ways to the copies of the store: in order, without a place to go to, and a pass phrase that is refused."""

import shutil
from datetime import timedelta
from pathlib import Path

from desktop.services.backup_shelf import ENCRYPTED_ENDING, ENDING, backup_name
from desktop.ui.backup_keeper import BackupKeeper
from desktop.ui.pages.settings.encrypted_copy_form import EncryptedCopyForm
from domain.backups import BackupPlaces
from tests.store_fixtures import START
from tests.ui.sample_window import SampleWindow

_OLDER = 11


def _folder(sample: SampleWindow) -> Path:
    return sample.path.parent / "Säkerhetskopior"


def _keeper(sample: SampleWindow) -> BackupKeeper:
    """Copies are looked after from now on; none is made by itself, so that the pictures are always the same."""
    keeper = sample.window.backups.keeper
    if not keeper.is_kept:
        _fill(sample)
        places = BackupPlaces(local=_folder(sample), second=sample.path.parent / "OneDrive")
        sample.services.backups.use(places)
        sample.window.backups.begin(sample.services)
        keeper._timer.stop()
        sample.settle_copies()
    return keeper


def _fill(sample: SampleWindow) -> None:
    _folder(sample).mkdir()
    (sample.path.parent / "OneDrive").mkdir()
    for days in range(1, _OLDER):
        ending = ENCRYPTED_ENDING if days == 3 else ENDING
        name = backup_name(sample.path.stem, START - timedelta(days=days, minutes=7 * days))
        shutil.copy(sample.path, _folder(sample) / f"{name}{ending}")


def _in_order(sample: SampleWindow) -> None:
    _keeper(sample).back_up()
    sample.settle_copies()
    sample.navigator.show_backups()
    sample.settle_copies()


def _phrase(sample: SampleWindow) -> None:
    """Long enough, and not the same the second time."""
    _keeper(sample)
    sample.navigator.show_backups(is_encrypting=True)
    form = sample.pages.settings.findChild(EncryptedCopyForm)
    for line, phrase in zip(form._lines(), ("trygga kvällar i Årsta", "trygga kvällar i årsta"), strict=True):
        line.setText(phrase)
    form._on_save()
    sample.settle_copies()


def _refused(sample: SampleWindow) -> None:
    _keeper(sample)
    sample.navigator.show_meetings()
    shutil.move(_folder(sample), _folder(sample).with_name("utanför"))
    shutil.move(sample.path.parent / "OneDrive", sample.path.parent / "utanför" / "OneDrive")
    sample.window.backups.back_up()
    sample.settle_copies()
    sample.navigator.show_backups()
    sample.settle_copies()


def _finish_waits(sample: SampleWindow) -> None:
    """Red since the place before."""
    sample.navigator.show_finishing(sample.meeting.id)


def _waiting(sample: SampleWindow) -> None:
    """The window is to be closed."""
    sample.navigator.show_meetings()
    sample.window.backups._on_waiting()


def _in_order_again(sample: SampleWindow) -> None:
    sample.window.backups._on_stay()
    (sample.path.parent / "utanför" / "OneDrive").rename(sample.path.parent / "OneDrive")
    (sample.path.parent / "utanför").rename(_folder(sample))
    sample.window.backups.keeper.back_up()
    sample.settle_copies()
    sample.navigator.show_meetings()


BACKUPS = (
    ("settings-backups", _in_order),
    ("settings-backups-phrase", _phrase),
    ("settings-backups-refused", _refused),
    ("finish-backup-needed", _finish_waits),
    ("closing", _waiting),
    ("meetings-backed-up", _in_order_again),
)
