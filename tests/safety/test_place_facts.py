"""What is asked of the computer itself: its mounts, the clouds of whoever is logged in, and whether one may write."""

import json
import time
from contextlib import closing
from pathlib import Path, PurePosixPath

import pytest

from db.safety.linux_volumes import volume_of
from db.safety.place import judge_place, place_of
from db.store import Store
from domain.errors import Problem, UserError
from domain.places import Drive, PlaceFacts, PlaceKind, judge
from tests.safety.small_disks import read_only
from tests.store_fixtures import SteppableClock

MOUNTS = r"""
22 1 8:1 / / rw,relatime - ext4 /dev/sda1 rw
30 22 0:44 / /mnt/samverkan rw,relatime shared:1 - cifs //fs01/samverkan rw,vers=3.1.1
31 22 0:45 / /mnt/gemensam\040mapp rw - nfs4 fs01:/gemensam rw
32 22 11:0 / /media/skiva ro,nosuid - iso9660 /dev/sr0 ro
33 30 8:2 / /mnt/samverkan/lokal rw - xfs /dev/sda2 rw
34 22 0:46 / /srv/arkiv rw - ext4 /dev/sdc1 ro,errors=remount-ro
35 22 0:47 / /srv/arkiv/ny rw - ext4 /dev/sdd1 rw
36 22 0:48 / /srv/arkiv/ny rw - fuse.sshfs kontor@fs01: rw
"""


@pytest.fixture
def mounts(tmp_path: Path) -> Path:
    path = tmp_path / "mountinfo"
    path.write_text(MOUNTS.strip(), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("folder", "kind", "share"),
    [
        ("/home/kontor", PlaceKind.LOCAL, "/dev/sda1"),
        ("/mnt/samverkan/2026", PlaceKind.NETWORK_MOUNT, "//fs01/samverkan"),
        ("/mnt/samverkan", PlaceKind.NETWORK_MOUNT, "//fs01/samverkan"),
        ("/mnt/samverkan/lokal", PlaceKind.LOCAL, "/dev/sda2"),
        ("/mnt/gemensam mapp/a", PlaceKind.NETWORK_MOUNT, "fs01:/gemensam"),
        ("/media/skiva", PlaceKind.READ_ONLY, "/dev/sr0"),
        ("/srv/arkiv", PlaceKind.READ_ONLY, "/dev/sdc1"),
        ("/srv/arkiv/ny", PlaceKind.NETWORK_MOUNT, "kontor@fs01:"),
        ("/mnt/samverkan2", PlaceKind.LOCAL, "/dev/sda1"),
    ],
)
def test_r25_the_innermost_mount_decides(mounts: Path, folder: str, kind: PlaceKind, share: str) -> None:
    volume = volume_of(Path(folder), mounts)

    facts = PlaceFacts(
        drive=volume.drive, file_system=volume.file_system, is_read_only=volume.is_read_only, exists=True
    )
    assert (judge(PurePosixPath(folder) / "a.samsyn", facts).kind, volume.share) == (kind, share)


def test_r25_a_system_without_a_list_of_mounts_is_taken_for_harmless(tmp_path: Path) -> None:
    assert volume_of(tmp_path, tmp_path / "none").drive is Drive.UNKNOWN


@pytest.mark.parametrize("name", ["OneDrive", "OneDriveCommercial"])
def test_r25_onedrive_is_known_by_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    folder = tmp_path / "Mitt moln"
    folder.mkdir()
    monkeypatch.setenv(name, str(folder))

    with pytest.raises(UserError) as raised:
        judge_place(folder / "a.samsyn")
    assert raised.value.problem is Problem.PLACE_IN_CLOUD
    assert raised.value.values["where"] == "OneDrive"


def test_r25_dropbox_is_known_by_its_own_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "Mitt moln"
    folder.mkdir()
    told = tmp_path / "Dropbox" / "info.json"
    told.parent.mkdir()
    told.write_text(json.dumps({"personal": {"path": str(folder), "host": 1}}), encoding="utf-8")
    monkeypatch.setenv("APPDATA", str(tmp_path))

    assert place_of(folder / "a.samsyn").kind is PlaceKind.DROPBOX


@pytest.mark.parametrize("words", ["", "[]", "{", '{"personal": {}}', '{"personal": 1}'])
def test_r25_a_strange_file_of_dropbox_stops_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: str
) -> None:
    told = tmp_path / "Dropbox" / "info.json"
    told.parent.mkdir()
    told.write_text(words, encoding="utf-8")
    monkeypatch.setenv("APPDATA", str(tmp_path))

    assert judge_place(tmp_path / "a.samsyn").kind is PlaceKind.LOCAL


def test_r25_a_link_into_a_cloud_leads_into_a_cloud(tmp_path: Path) -> None:
    cloud = tmp_path / "OneDrive - Nacka kommun"
    cloud.mkdir()
    (tmp_path / "Dokument").symlink_to(cloud)

    assert place_of(tmp_path / "Dokument" / "a.samsyn").kind is PlaceKind.ONEDRIVE


def test_r25_a_store_on_a_medium_that_can_only_be_read(
    store_path: Path, tmp_path: Path, clock: SteppableClock
) -> None:
    """Not even SQLite can read it there: it wants to make files beside it."""
    folder = tmp_path / "skiva"
    folder.mkdir()
    store = store_path.rename(folder / store_path.name)
    with read_only(folder):
        before = sorted((each.name, each.read_bytes()) for each in folder.iterdir())
        with pytest.raises(UserError) as raised:
            Store.open(store, clock)
        assert raised.value.problem is Problem.STORE_READ_ONLY

        with closing(Store.open_read_only(store, clock)) as opened, opened.reading() as work:
            assert list(work.parties.all()) == []
        assert sorted((each.name, each.read_bytes()) for each in folder.iterdir()) == before


def test_r25_the_refused_file_is_as_it_was(store_path: Path, clock: SteppableClock) -> None:
    cloud = store_path.parent / "Dropbox"
    cloud.mkdir()
    store = store_path.rename(cloud / store_path.name)
    before = store.read_bytes()

    with pytest.raises(UserError) as raised:
        Store.open(store, clock)

    assert raised.value.problem is Problem.PLACE_IN_CLOUD
    assert [store] == list(cloud.iterdir())
    assert store.read_bytes() == before


def test_r25_a_place_is_judged_in_a_millisecond(store_path: Path) -> None:
    """The best of several rounds: the machine may be busy with something else."""

    def one_round() -> float:
        begun = time.perf_counter()
        for _time in range(20):
            judge_place(store_path)
        return (time.perf_counter() - begun) / 20

    assert min(one_round() for _round in range(10)) < 0.001
