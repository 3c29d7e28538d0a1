"""What a journalist would get of a draft: the marked matter is gone, the rest is told as it is."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from db.store import Store
from desktop.services.program import Services, services_over
from desktop.ui.background import Background
from desktop.ui.pages.paper.disclosure_preview import DisclosurePreviewPage
from desktop.ui.theme import ThemeFeed
from domain.ids import uuid7
from domain.meetings import MeetingFilter
from tests.store_fixtures import START


@pytest.fixture
def services(imported_file: Path, tmp_path: Path) -> Iterator[Services]:
    path = shutil.copy(imported_file, tmp_path / "Utlämnande.samsyn")
    with closing(Store.open(path, lambda: START)) as store:
        yield services_over(store)


@pytest.fixture
def background(qapp: QApplication) -> Iterator[Background]:
    made = Background()
    yield made
    made.wait()
    qapp.processEvents()


def page_of(
    qtbot: QtBot, services: Services, background: Background, feed: ThemeFeed
) -> DisclosurePreviewPage:
    page = DisclosurePreviewPage(services.disclosures, feed, background)
    qtbot.addWidget(page)
    return page


def test_the_paper_is_shown_with_how_much_is_left_out(
    qtbot: QtBot,
    services: Services,
    background: Background,
    dressed: ThemeFeed,
    save_picture: Callable[[QWidget, str], None],
    qapp: QApplication,
) -> None:
    meeting_id = services.meetings.list_page(MeetingFilter()).rows[0].id
    page = page_of(qtbot, services, background, dressed)
    page.show_meeting(meeting_id)
    background.wait()
    qapp.processEvents()
    assert page._preview.page_count() > 0
    assert page._message.text().endswith("1 place(s) are left out.")
    save_picture(page, "disclosure-preview")
    with qtbot.waitSignal(page.back_requested) as left:
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert left.args == [meeting_id]


def test_a_meeting_that_is_gone_is_told(
    qtbot: QtBot, services: Services, background: Background, theme_feed: ThemeFeed, qapp: QApplication
) -> None:
    page = page_of(qtbot, services, background, theme_feed)
    page.show_meeting(uuid7(0, bytes(10)))
    background.wait()
    qapp.processEvents()
    assert page._preview.page_count() == 0
    assert "no longer there" in page._message.text()
