"""What leaves the window on paper or as a file is in the log; what is only looked at is not."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.services.program import Services
from desktop.ui.background import Background
from desktop.ui.pages.paper.outlets import Outlets
from desktop.ui.pages.paper.paper_ways import PaperWays
from domain.audit import AuditAction
from domain.log_list import LogChoice
from tests.ui.pages.conftest import Unit
from tests.ui.pages.written_meeting import write_meeting


@pytest.fixture
def background(qapp: QApplication) -> Iterator[Background]:
    background = Background()
    yield background
    assert background.wait()
    qapp.processEvents()


@pytest.fixture
def meeting_id(services: Services, unit: Unit) -> UUID:
    return write_meeting(services, unit).id


def ways(services: Services, background: Background, folder: Path, *, is_sure: bool = True) -> PaperWays:
    def confirm(printer: QPrinter) -> bool:
        printer.setOutputFileName(str(folder / "utskrift.pdf"))
        printer.setResolution(100)  # quick
        return is_sure

    outlets = Outlets(
        choose_target=lambda name: folder / name if is_sure else None,
        open_folder=lambda _folder: None,
        has_printer=lambda: True,
        confirm_print=confirm,
    )
    return PaperWays(services.printing, outlets, background)


def noted(services: Services) -> list[AuditAction]:
    rows = services.log.page(LogChoice(object_kind="meeting")).rows
    out = (AuditAction.EXPORTED, AuditAction.PRINTED)
    return [row.event.action for row in rows if row.event.action in out]


def test_what_is_saved_and_printed_is_noted(
    qtbot: QtBot, services: Services, background: Background, meeting_id: UUID, tmp_path: Path
) -> None:
    printed = services.minutes.print_minutes(meeting_id)
    out = ways(services, background, tmp_path)
    with qtbot.waitSignal(out.saved):
        out.save(printed)
    assert (tmp_path / printed.file_name).read_bytes() == printed.pdf
    with qtbot.waitSignal(out.done):
        out.print(printed)
    assert noted(services) == [AuditAction.PRINTED, AuditAction.EXPORTED]


def test_a_change_of_mind_is_not_noted(
    services: Services, background: Background, meeting_id: UUID, tmp_path: Path
) -> None:
    printed = services.minutes.print_minutes(meeting_id)
    out = ways(services, background, tmp_path, is_sure=False)
    out.save(printed)
    out.print(printed)
    assert background.wait()
    assert noted(services) == []
