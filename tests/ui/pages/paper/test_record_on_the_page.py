"""What is done with finished minutes on their page, over a real store: it is done, it is seen, and what is refused is told."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BytesIO
from uuid import UUID

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QListView, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from db import tables
from db.store import Store
from desktop.ui.background import Background
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.pages.minutes_page import MinutesPage
from desktop.ui.pages.paper.facts import PaperFacts
from desktop.ui.pages.paper.outlets import Outlets
from desktop.ui.preview import MinutesPreview
from desktop.ui.saying import say
from desktop.ui.theme import ThemeFeed
from domain.chain import spelled
from domain.changes import Change
from domain.disclosure import Variant
from domain.errors import Problem, UserError
from domain.meetings import MeetingState
from domain.minutes import DocumentType
from domain.parties import PartyKind
from tests.services.record_office import APPROVED_ON, CORRECTION, RecordOffice, as_owner, record_office
from tests.store_fixtures import START
from tests.ui.keyboard import CONTROL, Keyboard
from tests.ui.pages.clipping import assert_nothing_clipped

TODAY = START.date()


@dataclass(slots=True)
class Desk:
    """The page on screen, what lies behind it, and a person at the keyboard."""

    page: MinutesPage
    office: RecordOffice
    background: Background
    keyboard: Keyboard
    changes: list[Change]

    def show(self, meeting_id: UUID) -> None:
        self.page.show_meeting(meeting_id)
        self.settle()

    def settle(self) -> None:
        for _round in range(3):
            assert self.background.wait()
            QApplication.processEvents()

    def texts(self) -> list[str]:
        return [
            label.text() for label in self.page.findChildren(QLabel) if label.isVisible() and label.text()
        ]

    def buttons(self) -> list[str]:
        shown = (each for each in self.page.findChildren(QAbstractButton) if each.isVisible())
        return [each.text().replace("&", "") for each in shown if each.text()]

    def button(self, name: str) -> QAbstractButton:
        return next(
            each
            for each in self.page.findChildren(QAbstractButton)
            if each.isVisible() and each.text().replace("&", "") == name
        )

    def press(self, name: str) -> None:
        self.button(name).setFocus()
        self.keyboard.press(Qt.Key.Key_Space)
        self.settle()

    def done(self) -> None:
        """Ctrl+Enter, from wherever one stands in the card."""
        self.keyboard.press(Qt.Key.Key_Return, CONTROL)
        self.settle()

    def state(self, meeting_id: UUID) -> MeetingState:
        return self.office.services.meetings.show(meeting_id).meeting.state

    def versions(self) -> QListView:
        return next(each for each in self.page.findChildren(QListView) if each.accessibleName() == "Versions")


@pytest.fixture
def background(qapp: QApplication) -> Iterator[Background]:
    background = Background()
    yield background
    assert background.wait()
    qapp.processEvents()


@pytest.fixture
def make_desk(qtbot: QtBot, sqlite_store: Store, background: Background) -> Callable[[ThemeFeed], Desk]:
    def make(theme_feed: ThemeFeed) -> Desk:
        office, change_feed, changes = record_office(sqlite_store), ChangeFeed(), list[Change]()
        change_feed.announced.connect(changes.append)
        outlets = Outlets(
            choose_target=lambda _name: None,
            open_folder=lambda _folder: None,
            has_printer=lambda: False,
            confirm_print=lambda _printer: False,
        )
        page = MinutesPage(office.services, change_feed, theme_feed, background, outlets=outlets)
        qtbot.addWidget(page)
        page.resize(1300, 690)
        with qtbot.waitActive(page):
            page.show()
        return Desk(page, office, background, Keyboard(), changes)

    return make


@pytest.fixture
def desk(make_desk: Callable[[ThemeFeed], Desk], theme_feed: ThemeFeed) -> Desk:
    return make_desk(theme_feed)


@pytest.fixture
def finished(desk: Desk) -> UUID:
    """Minutes on screen that a chair and an approver have to sign."""
    meeting_id = desk.office.new_finished()
    desk.show(meeting_id)
    return meeting_id


# --- how the record stands


def test_finished_minutes_tell_day_code_and_that_they_are_unchanged(desk: Desk, finished: UUID) -> None:
    code = spelled(desk.office.services.record.versions(finished)[0].code)
    assert {"12 November 2026", code, "Checked now: unchanged"} <= set(desk.texts())
    assert {"Approve …", "Correct …", "Send …", "Open again …"} <= set(desk.buttons())
    copy = next(
        each for each in desk.page.findChildren(QAbstractButton) if each.accessibleName() == "Copy the code"
    )
    copy.setFocus()
    desk.keyboard.press(Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == code
    assert "The code is copied." in desk.texts()


def test_a_draft_has_no_code_and_can_only_be_sent(desk: Desk) -> None:
    desk.show(desk.office.new_meeting())
    assert not any("Checked" in text for text in desk.texts())
    assert "Send …" in desk.buttons()
    assert not {"Approve …", "Correct …", "Open again …"} & set(desk.buttons())


def test_minutes_that_were_changed_by_other_hands_say_so_with_the_way_out(
    desk: Desk, finished: UUID, sqlite_store: Store
) -> None:
    as_owner(sqlite_store, tables.meeting.update().values(place="Någon annanstans"))
    desk.page.refresh()
    desk.settle()
    sealed = desk.office.services.record_view.sealed(desk.office.series.id)
    assert sealed is not None
    sentence = f"The meeting was changed after its minutes were locked. {say(sealed)}"
    assert sentence in desk.texts()
    assert not {"Approve …", "Correct …", "Send …", "Open again …"} & set(desk.buttons())
    assert not any("unchanged" in text or "The text is locked" in text for text in desk.texts())

    desk.page.show_meeting(desk.office.new_meeting())  # of the same series, and not finished
    assert say(sealed) in desk.texts()


def test_the_record_is_checked_again_when_it_is_printed(
    desk: Desk, finished: UUID, sqlite_store: Store
) -> None:
    as_owner(sqlite_store, tables.meeting.update().values(place="Någon annanstans"))
    desk.press("Print …")
    assert any(
        text.startswith("The meeting was changed after its minutes were locked.") for text in desk.texts()
    )


# --- approval


def test_one_after_the_other_approves_and_the_last_one_makes_them_approved(
    desk: Desk, finished: UUID
) -> None:
    desk.press("Approve …")
    desk.keyboard.press(Qt.Key.Key_Space)
    desk.done()
    assert desk.state(finished) is MeetingState.FINISHED
    assert "The approval is noted." in desk.texts()
    assert {"12 November 2026, Stadsdelsdirektör Roth", "LPO-chef Ahl"} <= set(desk.texts())
    assert "Open again …" not in desk.buttons()

    assert desk.button("Approve …").hasFocus()
    desk.keyboard.press(Qt.Key.Key_Space)
    desk.done()
    assert desk.state(finished) is MeetingState.APPROVED
    assert "The minutes were approved on 12 November. The text is locked." in desk.texts()
    assert "12 November 2026, Stadsdelsdirektör Roth, LPO-chef Ahl" in desk.texts()
    assert desk.button("Correct …").hasFocus(), "where one was is gone; the next thing there is has the focus"
    assert [change.ids for change in desk.changes] == [(finished,), (finished,)]


def test_nobody_ticked_is_refused_in_the_card(desk: Desk, finished: UUID) -> None:
    desk.press("Approve …")
    desk.done()
    assert say(UserError(Problem.APPROVAL_MISSING)) in desk.texts()
    desk.keyboard.press(Qt.Key.Key_Escape)
    assert desk.button("Approve …").hasFocus()
    assert desk.state(finished) is MeetingState.FINISHED


def test_notes_are_approved_at_a_later_meeting(desk: Desk) -> None:
    notes = desk.office.new_finished(document_type=DocumentType.NOTES)
    desk.office.new_meeting(day=APPROVED_ON)
    desk.show(notes)
    assert "Approve …" not in desk.buttons()
    desk.press("Approved at meeting …")
    desk.done()
    assert desk.state(notes) is MeetingState.APPROVED
    minutes = desk.office.services.record.kept_minutes(notes)
    assert minutes is not None
    assert minutes.approved_at == APPROVED_ON
    assert "The notes were approved on 12 November. The text is locked." in desk.texts()
    assert "Approved at meeting" in desk.texts()


# --- correction, versions


def correct(desk: Desk, *words: str) -> None:
    desk.press("Correct …")
    desk.keyboard.press(Qt.Key.Key_Tab)
    for each in words:
        desk.keyboard.press(Qt.Key.Key_Tab)
        desk.keyboard.write(each)
    desk.done()


def test_a_correction_makes_a_new_version_and_keeps_the_old_words(desk: Desk, finished: UUID) -> None:
    correct(desk, CORRECTION.old_words, CORRECTION.new_words, CORRECTION.reason)
    minutes = desk.office.services.record.kept_minutes(finished)
    assert minutes is not None
    (line,) = minutes.corrections
    assert (line.section, line.old_words, line.new_words, line.reason, line.corrected_by) == (
        CORRECTION.section,
        CORRECTION.old_words,
        CORRECTION.new_words,
        CORRECTION.reason,
        "Strateg Ask",
    )
    assert "Finished, corrected" in desk.texts()
    assert desk.versions().isVisible()


def test_words_that_are_not_there_are_told_at_their_field_and_nothing_typed_is_lost(
    desk: Desk, finished: UUID
) -> None:
    correct(desk, "sju lyktor", "åtta lyktor", "Felräknat")
    assert say(UserError(Problem.WORDS_NOT_THERE)) in desk.texts()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert (focused.accessibleName(), focused.text()) == ("Is written", "sju lyktor")
    assert len(desk.office.services.record.versions(finished)) == 1


def test_an_older_version_shows_its_own_paper(qtbot: QtBot, desk: Desk, finished: UUID) -> None:
    desk.office.services.record.reopen(finished, "Fel närvaro")
    desk.office.finish(finished)
    desk.office.services.record.correct(finished, [CORRECTION])
    desk.show(finished)
    versions = desk.versions()
    model = versions.model()
    lines = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert lines == [
        "Version 4: corrected",
        "Version 3: finished",
        "Version 2: opened again",
        "Version 1: finished",
    ]
    assert words_of(desk) == words_in(desk.office.services.record.version_pdf(finished, 4))

    versions.setFocus()
    desk.keyboard.press(Qt.Key.Key_Down)
    desk.settle()
    assert words_of(desk) == words_in(desk.office.services.record.version_pdf(finished, 3))
    desk.keyboard.press(Qt.Key.Key_Down)
    desk.settle()
    assert "This version only says that the minutes were opened again. It has no paper." in desk.texts()
    desk.keyboard.press(Qt.Key.Key_Down)
    desk.settle()
    assert words_of(desk) == words_in(desk.office.services.record.version_pdf(finished, 1))
    assert versions.hasFocus()


def words_of(desk: Desk) -> str:
    """What lies ready to be printed and saved is what is shown."""
    printed = desk.page._printed
    assert printed is not None
    assert desk.page.findChild(MinutesPreview).page_count() > 0
    return words_in(printed.pdf)


def words_in(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)


# --- reopening


def test_the_latest_may_be_opened_again_with_a_reason_and_leads_to_the_editor(
    qtbot: QtBot, desk: Desk, finished: UUID
) -> None:
    desk.press("Open again …")
    desk.done()
    assert say(UserError(Problem.REASON_MISSING)) in desk.texts()
    desk.keyboard.write("Fel närvaro")
    with qtbot.waitSignal(desk.page.meeting_wanted) as wanted:
        desk.done()
    assert wanted.args == [finished]
    assert desk.state(finished) is MeetingState.DRAFT
    assert desk.office.services.record.versions(finished)[-1].reason == "Fel närvaro"


def test_minutes_with_later_ones_after_them_cannot_be_opened_again(desk: Desk) -> None:
    first = desk.office.new_finished()
    desk.office.new_finished()
    desk.show(first)
    assert "Open again …" not in desk.buttons()


# --- dispatch


def test_what_was_sent_to_whom_is_noted_and_listed(desk: Desk, finished: UUID) -> None:
    desk.press("Send …")
    desk.keyboard.press(Qt.Key.Key_Space)
    assert not any("TF 2 kap. 10 §" in text for text in desk.texts()), "it is no draft"
    desk.done()
    (sent,) = desk.office.services.dispatches.of_meeting(finished).dispatches
    assert (sent.party_id, sent.sent_on, sent.variant, sent.version) == (
        desk.office.party.id,
        TODAY,
        Variant.PARTIES,
        1,
    )
    assert {"Älvsjö stadsdelsförvaltning", "12 November 2026, version 1, for the parties"} <= set(
        desk.texts()
    )


def test_a_draft_for_another_authority_is_warned_of_before_it_is_noted(desk: Desk) -> None:
    police = desk.office.services.register.add_party("Lokalpolisområde Globen", PartyKind.POLICE_AREA)
    draft = desk.office.new_meeting()
    desk.show(draft)
    desk.press("Send …")
    desk.keyboard.press(Qt.Key.Key_Space)
    assert not any("TF 2 kap. 10 §" in text for text in desk.texts()), "the host is not outside itself"
    desk.keyboard.press(Qt.Key.Key_Tab)
    desk.keyboard.press(Qt.Key.Key_Down)
    assert any("TF 2 kap. 10 §" in text for text in desk.texts())
    desk.done()
    noted = desk.office.services.dispatches.of_meeting(draft).dispatches
    assert {each.party_id for each in noted} == {desk.office.party.id, police.id}
    assert "12 November 2026, draft, for the parties" in desk.texts()


# --- all of it


def test_a_change_elsewhere_leaves_an_open_card_as_it_is(desk: Desk, finished: UUID) -> None:
    desk.press("Open again …")
    desk.keyboard.write("Fel när")
    desk.page.refresh()
    desk.settle()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.text() == "Fel när"


def test_esc_closes_the_card_first_and_then_leaves(qtbot: QtBot, desk: Desk, finished: UUID) -> None:
    desk.press("Correct …")
    desk.page.findChild(MinutesPreview).setFocus()
    with qtbot.assertNotEmitted(desk.page.back_requested):
        qtbot.keyClick(desk.page, Qt.Key.Key_Escape)
    assert "Correct …" in desk.buttons()
    with qtbot.waitSignal(desk.page.back_requested):
        qtbot.keyClick(desk.page, Qt.Key.Key_Escape)


def test_a_card_has_the_column_down_to_the_edge(desk: Desk, finished: UUID) -> None:
    facts = desk.page.findChild(PaperFacts)
    room = facts.findChild(QScrollArea)
    assert room.geometry().bottom() < desk.button("Save as PDF …").mapTo(facts, QPoint(0, 0)).y()
    desk.press("Correct …")
    assert room.height() == facts.height()
    facts.show_trouble("Det gick inte.")
    QApplication.processEvents()
    assert room.height() < facts.height(), "what is told has its place"


def test_another_meeting_closes_the_card(desk: Desk, finished: UUID) -> None:
    desk.press("Correct …")
    desk.show(desk.office.new_meeting())
    assert "Add the correction" not in desk.buttons()


@pytest.mark.parametrize("action", ["Approve …", "Correct …", "Open again …", "Send …"])
def test_pictures(
    make_desk: Callable[[ThemeFeed], Desk],
    dressed: ThemeFeed,
    save_picture: Callable[[QWidget, str], None],
    action: str,
) -> None:
    desk = make_desk(dressed)
    desk.show(desk.office.new_finished())
    desk.press(action)
    save_picture(desk.page, f"minutes-{action.split(maxsplit=1)[0].lower()}")
    assert_nothing_clipped(desk.page)
