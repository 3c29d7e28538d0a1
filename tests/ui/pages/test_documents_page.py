"""The page of documents over the sample: choose, see, save, print, stop; what stands in the way is said there."""

import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.services.print_service import PrintCancelled
from desktop.services.program import Services, open_services
from desktop.ui.background import Background
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.pages.documents.document_button import DocumentButton
from desktop.ui.pages.documents.order_form import OrderForm
from desktop.ui.pages.documents.signing_card import SigningCard
from desktop.ui.pages.documents_page import DocumentsPage
from desktop.ui.pages.paper.outlets import Outlets
from desktop.ui.preview import MinutesPreview
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.choice_box import ChoiceBox
from desktop.ui.widgets.inline_message import InlineMessage
from domain.changes import Change, Noun
from domain.disclosure import Variant
from domain.meetings import MeetingFilter
from domain.papers.archive import Archive
from domain.papers.orders import CHOICES, Choice, DocumentKind
from tests.documents.signing_examples import PASSWORD, certificate_file
from tests.store_fixtures import START
from tests.ui.sample_window import Templates


class Desk:
    """Where paper goes in these tests."""

    def __init__(self, folder: Path) -> None:
        self.target: Path | None = folder / "Älvsjö.pdf"
        self.proposed: list[str] = []
        self.opened: list[Path] = []
        self.has_printer = False

    def outlets(self) -> Outlets:
        return Outlets(
            choose_target=self._choose,
            open_folder=self.opened.append,
            has_printer=lambda: self.has_printer,
            confirm_print=lambda _printer: False,
        )

    def _choose(self, name: str) -> Path | None:
        self.proposed.append(name)
        return self.target


@pytest.fixture
def services(templates: Templates, tmp_path: Path) -> Iterator[Services]:
    path = tmp_path / "Hägersten.samsyn"
    path.write_bytes(templates.sample.read_bytes())
    opened = open_services(path, lambda: START)
    yield opened
    opened.close()


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


@pytest.fixture
def background(qapp: QApplication) -> Iterator[Background]:
    pool = Background()
    yield pool
    assert pool.wait()


@pytest.fixture
def page(
    qtbot: QtBot,
    services: Services,
    change_feed: ChangeFeed,
    theme_feed: ThemeFeed,
    background: Background,
    desk: Desk,
) -> DocumentsPage:
    made = DocumentsPage(services, change_feed, theme_feed, background, outlets=desk.outlets())
    qtbot.addWidget(made)
    made.resize(1170, 740)
    with qtbot.waitActive(made):
        made.show()
    return made


def preview_of(page: DocumentsPage) -> MinutesPreview:
    return page.findChild(MinutesPreview)


def wait_for_paper(qtbot: QtBot, page: DocumentsPage) -> None:
    qtbot.waitUntil(lambda: page._printed is not None, timeout=15_000)


def said(page: DocumentsPage) -> list[str]:
    messages = page.findChild(OrderForm).findChildren(InlineMessage)
    return [message.text() for message in messages if message.isVisible()]


@pytest.mark.parametrize("kind", DocumentKind)
def test_every_document_is_shown(qtbot: QtBot, page: DocumentsPage, kind: DocumentKind) -> None:
    page.show_document(kind)
    wait_for_paper(qtbot, page)
    assert preview_of(page).page_count() >= 1
    shown = {choice for choice, field in page._form._fields.items() if field.isVisible()}
    assert shown == set(CHOICES[kind])
    assert said(page) == []


def test_arrows_go_through_the_list_and_tab_leads_to_the_choices(qtbot: QtBot, page: DocumentsPage) -> None:
    wait_for_paper(qtbot, page)
    page.setFocus()
    first = QApplication.focusWidget()
    assert isinstance(first, DocumentButton)
    qtbot.keyClick(first, Qt.Key.Key_Down)
    second = QApplication.focusWidget()
    assert isinstance(second, DocumentButton)
    assert second.isChecked()
    assert second is not first
    assert page._kind is DocumentKind.SUMMONS
    while isinstance(QApplication.focusWidget(), DocumentButton):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert isinstance(QApplication.focusWidget(), ChoiceBox)
    wait_for_paper(qtbot, page)


def test_a_document_of_a_series_begins_with_the_one_that_met_last(
    services: Services, page: DocumentsPage
) -> None:
    page.show_document(DocumentKind.YEAR_BOOK)
    newest = services.meetings.list_page(MeetingFilter()).rows[0]
    assert page._form._boxes[Choice.SERIES].chosen() == newest.series_id
    assert [each.id for each in services.series.list_all()].index(newest.series_id) > 0, (
        "else it proves nothing"
    )


def test_another_variant_is_another_paper(qtbot: QtBot, page: DocumentsPage) -> None:
    wait_for_paper(qtbot, page)
    internal = page._printed
    radios = page.findChildren(QRadioButton)
    radios[2].click()
    wait_for_paper(qtbot, page)
    assert page._form.order().variant is Variant.DISCLOSURE
    assert page._printed.pdf != internal.pdf


def test_the_form_of_archive_is_written(qtbot: QtBot, page: DocumentsPage) -> None:
    wait_for_paper(qtbot, page)
    page._form._archive.choose(Archive.A1B)
    page._form._archive.activated.emit(2)
    wait_for_paper(qtbot, page)
    assert page._printed.pdf.startswith(b"%PDF-1.4")


def test_it_is_saved_as_it_is_shown_and_the_folder_opened(
    qtbot: QtBot, page: DocumentsPage, desk: Desk
) -> None:
    wait_for_paper(qtbot, page)
    page._form._save.click()
    qtbot.waitUntil(lambda: bool(said(page)))
    assert desk.proposed[0].endswith(".pdf")
    assert desk.target.read_bytes() == page._printed.pdf
    page._form._open_folder.click()
    assert desk.opened == [desk.target.parent]


def test_a_target_that_cannot_be_written_is_said_and_leaves_nothing(
    qtbot: QtBot, page: DocumentsPage, desk: Desk, tmp_path: Path
) -> None:
    wait_for_paper(qtbot, page)
    desk.target = tmp_path / "finns inte" / "a.pdf"
    page._form._save.click()
    qtbot.waitUntil(lambda: bool(said(page)))
    assert "cannot be written" in said(page)[0]
    assert not desk.target.parent.exists()


def test_printing_without_a_printer_says_so(qtbot: QtBot, page: DocumentsPage) -> None:
    wait_for_paper(qtbot, page)
    page._form._print.click()
    assert said(page) == ["No printer is installed. Save as PDF instead."]


def test_long_work_tells_its_share_and_is_stopped(
    qtbot: QtBot, page: DocumentsPage, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    wait_for_paper(qtbot, page)
    stopped = threading.Event()

    def make_long(_order: object, progress: Callable[[float], None]) -> None:
        share = 0.0
        try:
            while not stopped.wait(0.02):
                share = min(0.9, share + 0.03)
                progress(share)
        except PrintCancelled:
            stopped.set()
            raise

    monkeypatch.setattr(services.printing, "make", make_long)
    page.refresh()
    preview = preview_of(page)
    qtbot.waitUntil(preview._stop.isVisible)
    assert preview._progress.value() > 0
    preview._stop.click()
    qtbot.waitUntil(stopped.is_set, timeout=500)
    assert page._printed is None
    assert not page._form._save.isEnabled()
    assert preview._waiting_words.text().startswith("Stopped.")


def test_what_nobody_looks_at_is_made_anew_when_somebody_does(
    qtbot: QtBot, page: DocumentsPage, change_feed: ChangeFeed
) -> None:
    wait_for_paper(qtbot, page)
    page.hide()
    before = page._printed
    change_feed.announce(Change(Noun.EVERYTHING))
    assert page._printed is before
    page.show()
    wait_for_paper(qtbot, page)
    assert page._printed is not before


def test_without_meetings_there_is_nothing_to_choose(
    qtbot: QtBot,
    templates: Templates,
    tmp_path: Path,
    change_feed: ChangeFeed,
    theme_feed: ThemeFeed,
    background: Background,
) -> None:
    path = tmp_path / "tom.samsyn"
    path.write_bytes(templates.empty.read_bytes())
    opened = open_services(path, lambda: START)
    made = DocumentsPage(opened, change_feed, theme_feed, background)
    qtbot.addWidget(made)
    made.show()
    field = made._form._fields[Choice.MEETING]
    assert field._help.text() == "There is no meeting yet. Begin one on the page Meetings."
    assert not field.error(), "nobody has done anything wrong"
    assert not field.editor.isEnabled()
    assert not made._form._save.isEnabled()
    opened.close()


def test_the_text_of_a_yearly_follow_up_is_one_click_away(qtbot: QtBot, page: DocumentsPage) -> None:
    page.show_document(DocumentKind.YEARLY)
    wait_for_paper(qtbot, page)
    with qtbot.waitSignal(page.report_text_wanted) as wanted:
        page._form._write.click()
    order = page._form.order()
    assert wanted.args == [order.agreement_id, order.period]


def test_nothing_is_cut_off_at_twice_the_size(
    qtbot: QtBot, page: DocumentsPage, theme_feed: ThemeFeed
) -> None:
    wait_for_paper(qtbot, page)
    theme_feed.choose_text_scale(2.0)
    QApplication.processEvents()
    for widget in page.findChildren(QWidget):
        if widget.isVisible() and isinstance(widget, DocumentButton):
            assert widget.height() >= widget.sizeHint().height()
    assert page._form.width() <= page.width()


def test_it_is_signed_with_a_certificate_file_and_saved(
    qtbot: QtBot, page: DocumentsPage, desk: Desk, tmp_path: Path
) -> None:
    certificate = tmp_path / "Älvsjö.p12"
    certificate.write_bytes(
        certificate_file(ec.generate_private_key(ec.SECP256R1()), START - timedelta(days=1))
    )
    wait_for_paper(qtbot, page)
    page._form._sign.click()
    card = page.findChild(SigningCard)
    assert card.isVisible()
    card._sign.click()
    assert card._file_field.error() == "Choose the file that holds the certificate."
    card._file.setText(str(certificate))
    card._password.setText("fel")
    card._sign.click()
    qtbot.waitUntil(lambda: bool(card._password_field.error()), timeout=10_000)
    assert card._password.text() == ""
    card._password.setText(PASSWORD)
    card._sign.click()
    qtbot.waitUntil(lambda: bool(said(page)), timeout=10_000)
    assert not card.isVisible()
    assert desk.proposed[-1].endswith("signerad.pdf")
    assert b"/ByteRange" in desk.target.read_bytes()


def test_a_document_that_is_led_to_is_in_view_in_the_list(
    qtbot: QtBot, page: DocumentsPage, theme_feed: ThemeFeed
) -> None:
    theme_feed.choose_text_scale(2.0)
    page.resize(1290, 620)
    page.show_document(DocumentKind.HANDOVER)
    button = page._list._buttons[DocumentKind.HANDOVER]
    qtbot.waitUntil(lambda: button.visibleRegion().boundingRect() == button.rect())
    page.hide()
    page.show_document(DocumentKind.MINUTES)
    page.show_document(DocumentKind.EXTRACT)
    page.show()
    button = page._list._buttons[DocumentKind.EXTRACT]
    qtbot.waitUntil(lambda: button.visibleRegion().boundingRect() == button.rect())
    wait_for_paper(qtbot, page)
