"""Every kind of place a store can lie in, of Windows and of others, with what the computer would say of it."""

from pathlib import PurePath, PurePosixPath, PureWindowsPath

import pytest

from domain.errors import Problem
from domain.places import CloudFolder, Drive, Place, PlaceAnswer, PlaceFacts, PlaceKind, judge

W, P = PureWindowsPath, PurePosixPath
LOCAL, REMOVABLE, READ_ONLY = PlaceKind.LOCAL, PlaceKind.REMOVABLE, PlaceKind.READ_ONLY
UNC, MAPPED, MOUNT = PlaceKind.UNC, PlaceKind.MAPPED_DRIVE, PlaceKind.NETWORK_MOUNT
ONEDRIVE, DROPBOX = PlaceKind.ONEDRIVE, PlaceKind.DROPBOX
ICLOUD, GOOGLE = PlaceKind.ICLOUD, PlaceKind.GOOGLE_DRIVE

FIXED = PlaceFacts(drive=Drive.FIXED, file_system="NTFS", exists=True)
ANNA = "C:\\Users\\kontor"
KOMMUN = f"{ANNA}\\OneDrive - Nacka kommun"


def leading_to(real: PurePath, drive: Drive = Drive.FIXED, share: str = "") -> PlaceFacts:
    return PlaceFacts(real_path=real, drive=drive, share=share, exists=True)


def with_cloud(kind: PlaceKind, folder: PurePath, real: PurePath | None = None) -> PlaceFacts:
    return PlaceFacts(
        real_path=real, drive=Drive.FIXED, cloud_folders=(CloudFolder(kind=kind, path=folder),), exists=True
    )


def mounted(file_system: str, share: str = "", drive: Drive = Drive.FIXED) -> PlaceFacts:
    return PlaceFacts(drive=drive, file_system=file_system, share=share, exists=True)


CASES: list[tuple[PurePath, PlaceFacts, PlaceKind]] = [
    # The computer's own disk
    (W(f"{ANNA}\\AppData\\Local\\Samsyn\\samsyn.samsyn"), FIXED, LOCAL),
    (W("D:\\Samverkan\\Älvsjö.samsyn"), FIXED, LOCAL),
    (W("c:/users/kontor/protokoll.samsyn"), FIXED, LOCAL),
    (W("\\\\?\\C:\\Users\\kontor\\lång väg\\a.samsyn"), FIXED, LOCAL),
    (W("\\\\.\\C:\\a.samsyn"), FIXED, LOCAL),
    (W("C:\\a.samsyn"), PlaceFacts(), LOCAL),
    (W("S:\\a.samsyn"), leading_to(W("C:\\Samverkan\\a.samsyn")), LOCAL),  # subst
    (W("R:\\a.samsyn"), PlaceFacts(drive=Drive.MEMORY), LOCAL),
    (P("/home/kontor/samsyn.samsyn"), mounted("ext4"), LOCAL),
    (P("/home/kontor/a.samsyn"), mounted("btrfs"), LOCAL),
    (P("/tmp/a.samsyn"), mounted("tmpfs", drive=Drive.MEMORY), LOCAL),
    (P("/Users/kontor/Library/Application Support/Samsyn/a.samsyn"), mounted("apfs"), LOCAL),
    (P("/home/kontor/a.samsyn"), mounted("fuse.ntfs-3g"), LOCAL),
    (P("/home/kontor/a.samsyn"), mounted("overlay"), LOCAL),
    # Names that only look like it
    (W("C:\\OneDriveUtredning\\a.samsyn"), FIXED, LOCAL),
    (W("C:\\Samverkan\\OneDrive.samsyn"), FIXED, LOCAL),
    (W("C:\\Dropboxen\\a.samsyn"), FIXED, LOCAL),
    (P("/home/kontor/nfs/a.samsyn"), mounted("xfs"), LOCAL),
    (W(f"{ANNA}\\OneDrive2\\a.samsyn"), with_cloud(ONEDRIVE, W(f"{ANNA}\\OneDrive")), LOCAL),
    # A share, as it is written
    (W("\\\\fs01\\samverkan\\a.samsyn"), PlaceFacts(drive=Drive.REMOTE, exists=True), UNC),
    (W("\\\\fs01\\samverkan\\a.samsyn"), FIXED, UNC),
    (W("//fs01/samverkan/a.samsyn"), FIXED, UNC),
    (W("\\\\?\\UNC\\fs01\\samverkan\\a.samsyn"), FIXED, UNC),
    (W("\\\\?\\unc\\fs01\\samverkan\\a.samsyn"), FIXED, UNC),
    (W("\\\\10.0.0.4\\hem$\\kontor\\a.samsyn"), FIXED, UNC),
    (W("\\\\localhost\\c$\\a.samsyn"), FIXED, UNC),
    (W("\\\\wsl.localhost\\Debian\\home\\a.samsyn"), FIXED, UNC),
    (W("\\\\tsclient\\C\\a.samsyn"), FIXED, UNC),
    (W("\\\\kommun.sharepoint.com@SSL\\DavWWWRoot\\a.samsyn"), FIXED, UNC),
    (W("\\\\fs01\\hem\\kontor\\OneDrive\\a.samsyn"), FIXED, UNC),
    # A share behind a letter or a folder
    (W("H:\\a.samsyn"), PlaceFacts(drive=Drive.REMOTE, share="\\\\fs01\\hem", exists=True), MAPPED),
    (W("h:\\a.samsyn"), PlaceFacts(drive=Drive.REMOTE, exists=True), MAPPED),
    (W("H:\\a.samsyn"), leading_to(W("\\\\fs01\\hem\\kontor\\a.samsyn")), MAPPED),
    (W("H:\\a.samsyn"), leading_to(W("\\\\?\\UNC\\fs01\\hem\\a.samsyn")), MAPPED),
    (W(f"{ANNA}\\Documents\\a.samsyn"), leading_to(W("\\\\fs01\\hem\\kontor\\Documents\\a.samsyn")), MAPPED),
    (P("/mnt/samverkan/a.samsyn"), mounted("nfs", "fs01:/samverkan"), MOUNT),
    (P("/mnt/samverkan/a.samsyn"), mounted("nfs4", "fs01:/samverkan"), MOUNT),
    (P("/mnt/samverkan/a.samsyn"), mounted("cifs", "//fs01/samverkan"), MOUNT),
    (P("/mnt/samverkan/a.samsyn"), mounted("smb3", "//fs01/samverkan"), MOUNT),
    (P("/mnt/samverkan/a.samsyn"), mounted("SMB3"), MOUNT),
    (P("/home/kontor/server/a.samsyn"), mounted("fuse.sshfs", "kontor@fs01:/samverkan"), MOUNT),
    (P("/run/user/1000/gvfs/smb-share:server=fs01/a.samsyn"), mounted("fuse.gvfsd-fuse"), MOUNT),
    (P("/home/kontor/moln/a.samsyn"), mounted("fuse.rclone"), MOUNT),
    (P("/mnt/c/Users/kontor/a.samsyn"), mounted("9p", "C:\\"), MOUNT),
    (P("/media/sf_delat/a.samsyn"), mounted("vboxsf"), MOUNT),
    (P("/Volumes/samverkan/a.samsyn"), mounted("smbfs", "//kontor@fs01/samverkan", Drive.REMOTE), MOUNT),
    (P("/Volumes/samverkan/a.samsyn"), mounted("afpfs", drive=Drive.REMOTE), MOUNT),
    (P("/Volumes/dav/a.samsyn"), mounted("webdav", drive=Drive.REMOTE), MOUNT),
    # OneDrive
    (W(f"{ANNA}\\OneDrive\\a.samsyn"), FIXED, ONEDRIVE),
    (W(f"{ANNA}\\onedrive\\Dokument\\a.samsyn"), FIXED, ONEDRIVE),
    (W(f"{KOMMUN}\\a.samsyn"), FIXED, ONEDRIVE),
    (W(f"{ANNA}\\OneDrive – Kommunens namn\\a.samsyn"), FIXED, ONEDRIVE),
    (W(f"\\\\?\\{KOMMUN}\\Dokument\\a.samsyn"), FIXED, ONEDRIVE),
    (W("D:\\Moln\\Dokument\\a.samsyn"), with_cloud(ONEDRIVE, W("D:\\Moln")), ONEDRIVE),
    (W("d:\\MOLN\\a.samsyn"), with_cloud(ONEDRIVE, W("D:\\Moln")), ONEDRIVE),
    (W("\\\\?\\D:\\Moln\\a.samsyn"), with_cloud(ONEDRIVE, W("D:\\Moln")), ONEDRIVE),
    (
        W(f"{ANNA}\\Nacka kommun\\Team\\a.samsyn"),
        with_cloud(ONEDRIVE, W(f"{ANNA}\\Nacka kommun\\Team")),
        ONEDRIVE,
    ),  # Teams
    (W("S:\\a.samsyn"), leading_to(W(f"{KOMMUN}\\a.samsyn")), ONEDRIVE),  # subst
    (
        W(f"{ANNA}\\Documents\\a.samsyn"),
        leading_to(W(f"{KOMMUN}\\Documents\\a.samsyn")),
        ONEDRIVE,
    ),  # redirected
    (W("D:\\Moln\\Ål\\a.samsyn"), with_cloud(ONEDRIVE, W("D:\\Moln\\A\u030al")), ONEDRIVE),  # å in two signs
    (P("/Users/kontor/Library/CloudStorage/OneDrive-Nacka/a.samsyn"), mounted("apfs"), ONEDRIVE),
    # The other clouds
    (W(f"{ANNA}\\Dropbox\\a.samsyn"), FIXED, DROPBOX),
    (W(f"{ANNA}\\Dropbox (Privat)\\a.samsyn"), FIXED, DROPBOX),
    (W("E:\\Mitt\\a.samsyn"), with_cloud(DROPBOX, W("E:\\Mitt")), DROPBOX),
    (P("/home/kontor/Dropbox/a.samsyn"), mounted("ext4"), DROPBOX),
    (P("/srv/moln/a.samsyn"), with_cloud(DROPBOX, P("/srv/moln")), DROPBOX),
    (W(f"{ANNA}\\iCloudDrive\\a.samsyn"), FIXED, ICLOUD),
    (P("/Users/kontor/Library/Mobile Documents/com~apple~CloudDocs/a.samsyn"), mounted("apfs"), ICLOUD),
    (W(f"{ANNA}\\Google Drive\\a.samsyn"), FIXED, GOOGLE),
    (P("/Users/kontor/Library/CloudStorage/GoogleDrive-kontor@nacka.se/a.samsyn"), mounted("apfs"), GOOGLE),
    # Sticks and discs
    (W("E:\\a.samsyn"), PlaceFacts(drive=Drive.REMOVABLE, exists=True), REMOVABLE),
    (P("/media/kontor/STICKA/a.samsyn"), mounted("vfat", drive=Drive.REMOVABLE), REMOVABLE),
    (W("E:\\Dropbox\\a.samsyn"), PlaceFacts(drive=Drive.REMOVABLE), DROPBOX),
    (W("F:\\a.samsyn"), PlaceFacts(drive=Drive.OPTICAL, exists=True), READ_ONLY),
    (W("E:\\a.samsyn"), PlaceFacts(drive=Drive.REMOVABLE, is_read_only=True, exists=True), READ_ONLY),
    (W("C:\\Arkiv\\a.samsyn"), PlaceFacts(drive=Drive.FIXED, is_read_only=True, exists=True), READ_ONLY),
    (P("/cdrom/a.samsyn"), mounted("iso9660", drive=Drive.OPTICAL), READ_ONLY),
    (P("/srv/arkiv/a.samsyn"), PlaceFacts(file_system="ext4", is_read_only=True, exists=True), READ_ONLY),
    (W("\\\\fs01\\arkiv\\a.samsyn"), PlaceFacts(drive=Drive.REMOTE, is_read_only=True, exists=True), UNC),
]
ANSWERS = {
    LOCAL: (PlaceAnswer.OPEN, None),
    REMOVABLE: (PlaceAnswer.OPEN_WITH_A_WORD, None),
    READ_ONLY: (PlaceAnswer.READ_ONLY, Problem.STORE_READ_ONLY),
    **dict.fromkeys((UNC, MAPPED, MOUNT), (PlaceAnswer.REFUSE, Problem.PLACE_ON_NETWORK)),
    **dict.fromkeys((ONEDRIVE, DROPBOX, ICLOUD, GOOGLE), (PlaceAnswer.REFUSE, Problem.PLACE_IN_CLOUD)),
}


@pytest.mark.parametrize(("path", "facts", "kind"), CASES)
def test_r25_each_place_is_known_for_what_it_is(path: PurePath, facts: PlaceFacts, kind: PlaceKind) -> None:
    place = judge(path, facts)

    assert (place.kind, place.answer, place.problem) == (kind, *ANSWERS[kind])


def test_r25_there_are_cases_of_every_kind() -> None:
    assert len(CASES) >= 60
    assert {kind for _path, _facts, kind in CASES} == set(PlaceKind)


@pytest.mark.parametrize(
    ("path", "facts", "where"),
    [
        (W("\\\\fs01\\samverkan\\a.samsyn"), FIXED, "\\\\fs01\\samverkan"),
        (W("\\\\?\\UNC\\fs01\\samverkan\\a.samsyn"), FIXED, "\\\\fs01\\samverkan"),
        (W("H:\\a.samsyn"), leading_to(W("\\\\fs01\\hem\\kontor\\a.samsyn")), "\\\\fs01\\hem"),
        (W("H:\\a.samsyn"), PlaceFacts(drive=Drive.REMOTE, share="\\\\fs01\\hem"), "\\\\fs01\\hem"),
        (W("H:\\a.samsyn"), PlaceFacts(drive=Drive.REMOTE), "H:"),
        (P("/mnt/x/a.samsyn"), mounted("nfs4", "fs01:/samverkan"), "fs01:/samverkan"),
        (P("/mnt/x/a.samsyn"), mounted("fuse.gvfsd-fuse"), "fuse.gvfsd-fuse"),
        (W(f"{KOMMUN}\\a.samsyn"), FIXED, "OneDrive"),
        (P("/home/kontor/Dropbox/a.samsyn"), mounted("ext4"), "Dropbox"),
        (W("C:\\a.samsyn"), FIXED, ""),
    ],
)
def test_r25_a_refusal_names_the_share_or_the_cloud(path: PurePath, facts: PlaceFacts, where: str) -> None:
    assert judge(path, facts).where == where


def test_r25_where_nobody_can_write_a_new_store_is_refused() -> None:
    """One that is there can be read; one that is to be made cannot."""
    new = judge(W("F:\\ny.samsyn"), PlaceFacts(drive=Drive.OPTICAL))

    assert new == Place(kind=READ_ONLY, answer=PlaceAnswer.REFUSE)
    assert new.problem is Problem.STORE_READ_ONLY


def test_r25_the_innermost_of_two_clouds_decides() -> None:
    folders = (
        CloudFolder(kind=ONEDRIVE, path=W("D:\\Moln")),
        CloudFolder(kind=DROPBOX, path=W("D:\\Moln\\Privat")),
    )

    assert judge(W("D:\\Moln\\Privat\\a.samsyn"), PlaceFacts(cloud_folders=folders)).kind is DROPBOX
