"""The sample's third meeting becomes a record, by keyboard alone in the real window: finished, approved, corrected, sent."""

import json
import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest
from click.testing import CliRunner
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from db.store import Store
from desktop.cli import Session
from desktop.cli_disclose import disclose
from desktop.cli_dispose import dispose
from desktop.cli_log import log
from desktop.cli_record import COMMANDS
from desktop.cli_words import Words
from desktop.services import program
from desktop.services.language import Language
from desktop.services.program import Services, services_over
from desktop.settings import Settings, save_settings
from desktop.ui.main_window import MainWindow
from desktop.ui.pages.finish_page import FinishPage
from desktop.ui.pages.meeting.meeting_page import MeetingPage
from desktop.ui.pages.minutes_page import MinutesPage
from desktop.ui.theme import ThemeFeed
from domain.audit import Actor, AuditAction
from domain.chain import LinkKind, spelled
from domain.finishing import FinishingAnswers
from domain.masks import Mask
from domain.meetings import MeetingContent, MeetingFilter, MeetingState
from domain.minutes import Minutes
from domain.minutes_places import Part, texts_of
from resources import sample_path
from tests.store_fixtures import SteppableClock
from tests.ui.keyboard import CONTROL, SHIFT, Keyboard
from tests.ui.window_with_outlets import window_with_outlets

COUNCIL = "Lokala brottsförebyggande rådet Hägersten-Älvsjö"
POLICE = "Lokalpolisområde Globen"
ALT = Qt.KeyboardModifier.AltModifier
SLOW_MS = 15_000


@pytest.fixture
def services(sqlite_store: Store, tmp_path: Path, clock: SteppableClock) -> Services:
    """The sample as it was before its third meeting was finished, on the day of the approval."""
    clock.step(days=8)
    sqlite_store.sits_down(Actor(system_user="ask", chosen_name="Strateg Ask"))
    services = services_over(sqlite_store)
    sample = sample_path("sample-meetings.yaml").read_text(encoding="utf-8")
    third = sample.index("- id: m3")
    draft = re.sub(r"status: justerad", "status: utkast", sample[third:], count=1)
    draft = re.sub(r"finished_at: .*", "finished_at: null", draft, count=1)
    unfinished = tmp_path / "ofärdigt.yaml"
    unfinished.write_text(sample[:third] + draft, encoding="utf-8")
    services.incoming.bring_in(unfinished)
    return services


@pytest.fixture
def twin(services: Services, store_path: Path, tmp_path: Path) -> Path:
    """The same store before anything was done to it, for the command line."""
    path = tmp_path / "Tvilling.samsyn"
    with closing(sqlite3.connect(store_path)) as source, closing(sqlite3.connect(path)) as copy:
        source.backup(copy)
    return path


@pytest.fixture
def command_line(
    twin: Path, tmp_path: Path, clock: SteppableClock, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., str]:
    """Runs a command over the twin, by the same clock and in the same person's name; gives what it says."""
    settings = tmp_path / "settings.json"
    save_settings(Settings(chosen_name="Strateg Ask"), settings)
    monkeypatch.setattr("desktop.settings.settings_file", lambda: settings)
    monkeypatch.setattr(program, "open_services", partial(program.open_services, clock=clock))
    commands = {command.name: command for command in (*COMMANDS, disclose, dispose, log)}

    def run(name: str, *arguments: object) -> str:
        session = Session(str(twin), Words(Language.SWEDISH))
        done = CliRunner().invoke(commands[name], [str(each) for each in arguments], obj=session)
        assert done.exit_code == 0, (name, done.output, done.exception)
        return done.stdout

    return run


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "protokoll.pdf"


@pytest.fixture
def window(
    qtbot: QtBot,
    theme_feed: ThemeFeed,
    services: Services,
    store_path: Path,
    target: Path,
    stray_windows: None,
) -> Iterator[MainWindow]:
    with window_with_outlets(qtbot, theme_feed, services, store=store_path, target=target) as shown:
        yield shown


def third(services: Services) -> MeetingContent:
    """The newest meeting of the council."""
    council = next(series for series in services.series.list_all() if series.name == COUNCIL)
    return services.meetings.show(services.meetings.list_page(MeetingFilter(series_id=council.id)).rows[0].id)


def kept(services: Services) -> Minutes:
    minutes = services.record.kept_minutes(third(services).meeting.id)
    assert minutes is not None
    return minutes


def sent_lately(services: Services, meeting_id: UUID) -> list[str]:
    """The parties that were sent the third version; the sample says of others that they got the first."""
    parties = third(services).parties
    dispatches = services.dispatches.of_meeting(meeting_id).dispatches
    return [parties[each.party_id].name for each in dispatches if each.version == 3]


def page(window: MainWindow) -> QWidget:
    shown = window._stack.currentWidget()
    assert shown is not None
    return shown


def texts(window: MainWindow) -> list[str]:
    return [label.text() for label in page(window).findChildren(QLabel) if label.isVisible()]


def tab_to(keyboard: Keyboard, is_there: Callable[[QWidget], bool]) -> None:
    for _stop in range(40):
        keyboard.press(Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        if focused is not None and is_there(focused):
            return
    pytest.fail("Tab never comes there")


def stands_in(kind: type[QWidget]) -> Callable[[], bool]:
    """Whether the focus is in the first field of a card: a button that is reached by its letter is down for a moment."""
    return lambda: isinstance(QApplication.focusWidget(), kind)


def box_of(name: str) -> Callable[[QWidget], bool]:
    return lambda widget: isinstance(widget, QCheckBox) and widget.text().startswith(name)


def test_the_third_meeting_is_finished_approved_corrected_sent_and_checked(
    qtbot: QtBot,
    window: MainWindow,
    services: Services,
    target: Path,
    twin: Path,
    command_line: Callable[..., str],
    clock: SteppableClock,
) -> None:
    keyboard = Keyboard()
    meeting_id = third(services).meeting.id

    def wait_for(is_so: Callable[[], bool]) -> None:
        qtbot.waitUntil(is_so, timeout=SLOW_MS)

    # From the list into the meeting, which is the newest, and on to what finishes it.
    keyboard.press(Qt.Key.Key_2, CONTROL)
    keyboard.press(Qt.Key.Key_Home)
    keyboard.press(Qt.Key.Key_Return)
    assert isinstance(page(window), MeetingPage)
    keyboard.press(Qt.Key.Key_F12)
    assert isinstance(page(window), FinishPage)
    for _question in range(40):
        keyboard.press(Qt.Key.Key_F12)
        if not isinstance(QApplication.focusWidget(), QPushButton) or page(window).isHidden():
            break
        keyboard.press(Qt.Key.Key_Tab)
        keyboard.press(Qt.Key.Key_Space)
    wait_for(lambda: third(services).meeting.state is MeetingState.FINISHED)
    wait_for(lambda: isinstance(page(window), MinutesPage))
    assert [section.number for section in kept(services).sections] == list(range(1, 11))

    # The chair and the approver have signed on paper; both are noted.
    wait_for(lambda: "Checked now: unchanged" in texts(window))
    keyboard.press(Qt.Key.Key_A, ALT)
    wait_for(stands_in(QCheckBox))
    keyboard.press(Qt.Key.Key_Space)
    tab_to(keyboard, box_of("LPO-chef Ahl"))
    keyboard.press(Qt.Key.Key_Space)
    keyboard.press(Qt.Key.Key_Return, CONTROL)
    wait_for(lambda: third(services).meeting.state is MeetingState.APPROVED)
    assert [line.name for line in kept(services).approvals] == ["Stadsdelsdirektör Roth", "LPO-chef Ahl"]

    # A wrong word in § 3: the first of its text is selected with the keys, and stands as the old words.
    wait_for(lambda: "The approval is noted." in texts(window))
    keyboard.press(Qt.Key.Key_C, ALT)
    wait_for(stands_in(QComboBox))
    keyboard.press(Qt.Key.Key_Down, times=2)
    keyboard.press(Qt.Key.Key_Tab)
    keyboard.press(Qt.Key.Key_Down)
    keyboard.press(Qt.Key.Key_Right, CONTROL | SHIFT)
    keyboard.press(Qt.Key.Key_Tab, times=2)
    keyboard.write("Anteckningarna")
    keyboard.press(Qt.Key.Key_Tab)
    keyboard.write("Det var inget protokoll.")
    keyboard.press(Qt.Key.Key_Return, CONTROL)
    wait_for(lambda: len(services.record.versions(meeting_id)) == 3)
    (correction,) = kept(services).corrections
    assert (correction.section, correction.old_words, correction.new_words) == (
        "§\u00a03",
        "Protokollet",
        "Anteckningarna",
    )
    assert correction.corrected_by == "Strateg Ask"

    # Two parties have been sent it.
    wait_for(lambda: "The correction is added. What was written before is kept." in texts(window))
    keyboard.press(Qt.Key.Key_E, ALT)
    wait_for(stands_in(QCheckBox))
    keyboard.press(Qt.Key.Key_Space)
    tab_to(keyboard, box_of(POLICE))
    keyboard.press(Qt.Key.Key_Space)
    keyboard.press(Qt.Key.Key_Return, CONTROL)
    wait_for(lambda: len(sent_lately(services, meeting_id)) == 2)
    assert POLICE in sent_lately(services, meeting_id)

    # Everything that was laid down is as it was, and says so here and to whoever reads the paper.
    wait_for(lambda: "What was sent is noted." in texts(window))
    wait_for(lambda: "Checked now: unchanged" in texts(window))
    versions = services.record.versions(meeting_id)
    assert [line.kind for line in versions] == [LinkKind.FINISHED, LinkKind.APPROVED, LinkKind.CORRECTED]
    assert services.record.verify() == ()
    assert spelled(versions[-1].code) in texts(window)
    assert {POLICE, "20 November 2026, version 3, for the parties", "Approved, corrected"} <= set(
        texts(window)
    )

    # Four keys at most to a file on disk, and it is the newest version.
    wait_for(lambda: _save(keyboard, target))
    assert target.read_bytes() == services.record.version_pdf(meeting_id, 3)
    words = " ".join(page.extract_text() for page in PdfReader(target).pages)
    assert spelled(versions[-1].code) in words
    assert "Anteckningarna" in words

    # The command line does the same to the twin of the store, with the answers that the keys have given above, and the
    # record is the same, byte for byte.
    marked = [point.id for point in third(services).points.values() if not point.secrecy.is_open]
    shared = [word for point_id in marked for word in ("--share", point_id)]
    command_line("finish", meeting_id, "--accept", *shared)
    command_line("approve", meeting_id)
    command_line(
        "correct", meeting_id, "--section", "3", "--old", "Protokollet", "--new", "Anteckningarna",
        "--reason", "Det var inget protokoll.",
    )  # fmt: skip
    with closing(program.open_services(twin, clock=clock)) as other:
        assert all_laid_down(other, meeting_id) == all_laid_down(services, meeting_id)
        assert told_of(other, meeting_id) == told_of(services, meeting_id)
    assert "oförändrad" in command_line("verify", "--code", spelled(versions[-1].code))
    command_line("verify")


def all_laid_down(services: Services, meeting_id: UUID) -> list[tuple[LinkKind, str, bytes, bytes]]:
    with services.office.store.reading() as work:
        return [(each.kind, each.code, each.content, each.pdf) for each in work.records.versions(meeting_id)]


def told_of(services: Services, meeting_id: UUID) -> list[tuple[AuditAction, str]]:
    """What the log says was done to the minutes, and by whom."""
    acts = {AuditAction.FINISHED, AuditAction.APPROVED, AuditAction.CORRECTED}
    with services.office.store.reading() as work:
        events = [logged.event for logged in work.log.of_object(meeting_id)]
    return [(event.action, event.actor.chosen_name) for event in events if event.action in acts]


def test_what_is_handed_out_is_the_same_from_the_command_line(
    services: Services, twin: Path, command_line: Callable[..., str], clock: SteppableClock, tmp_path: Path
) -> None:
    """The page of disclosure and the command go through one service; here both make their files of equal stores."""
    newest = services.meetings.list_page(MeetingFilter()).rows
    meeting_id = next(row.id for row in newest if row.state.is_locked)
    masked = {"masks": [{"part": "name", "number": 1, "provision": "21 kap. 7 § OSL"}]}
    masks = tmp_path / "maskering.json"
    masks.write_text(json.dumps(masked), encoding="utf-8")
    told = command_line(
        "disclose", meeting_id, "--mask", masks, "--output", tmp_path / "kommando"
    ).splitlines()

    disclosures = services.disclosures
    request_id = disclosures.start(services.office.today(), [meeting_id]).ids[0]
    (asked,) = disclosures.minutes_in(request_id)
    name = asked.minutes.attendance[0].name
    (place,) = [
        place for place, text in texts_of(asked.minutes).items() if (place.part, text) == (Part.NAME, name)
    ]
    disclosures.mask(request_id, asked.document.id, [Mask(place=place, provision="21 kap. 7 § OSL")])
    _change, paths = disclosures.make(request_id, tmp_path / "fönster")
    assert [path.name for path in paths] == [Path(line).name for line in told]
    assert [path.read_bytes() for path in paths] == [Path(line).read_bytes() for line in told]
    assert all(name not in page.extract_text() for path in paths for page in PdfReader(path).pages)


def _save(keyboard: Keyboard, target: Path) -> bool:
    keyboard.press(Qt.Key.Key_S, CONTROL | SHIFT)
    return target.exists()


def test_minutes_that_are_opened_again_are_written_and_finished_anew(
    qtbot: QtBot, window: MainWindow, services: Services
) -> None:
    keyboard = Keyboard()
    review = services.minutes.review(third(services).meeting.id)
    services.minutes.finish(
        third(services).meeting.id, FinishingAnswers(accepted=frozenset(review.questions))
    )
    window.navigator.show_minutes(third(services).meeting.id)
    qtbot.waitUntil(lambda: "Checked now: unchanged" in texts(window), timeout=SLOW_MS)

    keyboard.press(Qt.Key.Key_O, ALT)
    qtbot.waitUntil(stands_in(QLineEdit))
    keyboard.write("Fel närvaro")
    keyboard.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(page(window), MeetingPage), timeout=SLOW_MS)
    assert third(services).meeting.state is MeetingState.DRAFT

    keyboard.press(Qt.Key.Key_End, CONTROL)
    keyboard.write(" Mötet öppnas.")
    qtbot.waitUntil(lambda: third(services).items[0].text.endswith("Mötet öppnas."), timeout=SLOW_MS)
