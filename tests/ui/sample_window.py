"""The real window over the sample's meetings and one that is being written, and the way to each of its pages and states."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, time
from pathlib import Path

from PySide6.QtCore import QEvent, QLocale, Qt, QTranslator
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from db.store import Store
from desktop.app import speak
from desktop.services.language import Language
from desktop.services.program import Services, services_over
from desktop.ui.main_window import MainWindow
from desktop.ui.pages.meeting.agenda_outline import AgendaOutline
from desktop.ui.pages.paper.outlets import Outlets
from desktop.ui.pdf_view import PdfView
from desktop.ui.theme import SchemeChoice, ThemeFeed
from desktop.ui.widgets.search_field import SearchField
from domain.errors import Problem, UserError
from domain.meetings import Meeting, MeetingFilter
from domain.secrecy import SecrecyMark, Sensitivity
from domain.situation import Severity, Trend
from resources import sample_path
from tests.store_fixtures import START

SERIES = "Operativt lägesbildsmöte Hägersten-Älvsjö"
SCREEN_PX = (1366, 768)
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@dataclass(frozen=True, slots=True)
class SampleWindow:
    """The window with what lies behind it; ``press`` sends a key to whatever has the focus."""

    window: MainWindow
    services: Services
    theme_feed: ThemeFeed
    path: Path
    meeting: Meeting
    colleague: Services

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)

    def settle(self) -> None:
        """Wait for work in the background and for heights that follow widths."""
        for _round in range(3):
            self.window._background.wait()
            QApplication.processEvents()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def make_sample(path: Path) -> None:
    """The example's meetings, and the next one of a series half written."""
    store = Store.open(path, lambda: START)
    services = services_over(store)
    services.incoming.bring_in(sample_path("sample-meetings.yaml"))
    series = next(series for series in services.series.list_all() if series.name == SERIES)
    meeting = services.meetings.plan(series.id, day=date(2026, 11, 19), start=time(9), end=time(10, 15))
    _write(services, meeting)
    store.close()


def _write(services: Services, meeting: Meeting) -> None:
    content = services.meetings.show(meeting.id)
    opening, third = content.items[0], content.items[2]
    services.agenda.change_item(
        replace(
            opening,
            text="Ordföranden hälsar välkommen och påminner om sekretessen. Dagordningen gås igenom.",
            decisions=("godkänna dagordningen", "lägga föregående anteckningar till handlingarna"),
        )
    )
    areas = content.agreement.areas if content.agreement else ()
    third = services.agenda.change_item(
        replace(
            third,
            area_ids=tuple(area.id for area in areas[:2]),
            text="Polisen redogör för veckan. Skadegörelsen vid gångtunneln i Västertorp fortsätter, "
            "medan det varit lugnare vid stationen.",
            decisions=("fastighetsägaren ses på plats",),
        )
    )
    party_id = next(iter(content.parties))
    for category, severity, trend, mark in (
        ("skadegörelse", Severity.RED, Trend.INCREASED, SecrecyMark()),
        ("otrygg plats", Severity.YELLOW, Trend.UNCHANGED, SecrecyMark(sensitivity=Sensitivity.TO_BE_TESTED)),
        ("", Severity.NOT_JUDGED, Trend.UNKNOWN, SecrecyMark(sensitivity=Sensitivity.ORAL_ONLY)),
    ):
        point = services.agenda.blank_point(third, party_id)
        told = {"place": "gångtunneln", "text": "Klotter och krossade lampor."} if category else {}
        services.agenda.note_point(
            third.id, replace(point, category=category, severity=severity, trend=trend, secrecy=mark, **told)
        )
    services.agenda.agree_follow_up(
        third.id,
        "Mäta belysningen i parkstråket mellan Solberga och Älvsjö station",
        party_id=party_id,
        role="trygghetsstrateg",
        due_on=date(2026, 11, 5),
        area_id=areas[0].id if areas else None,
    )
    services.meetings.begin(meeting.id)


@contextmanager
def sample_window(
    application: QApplication,
    template: Path,
    folder: Path,
    *,
    scheme: SchemeChoice = SchemeChoice.LIGHT,
    text_scale: float = 1.0,
    size_px: tuple[int, int] = SCREEN_PX,
) -> Iterator[SampleWindow]:
    """Open the window over a copy of the sample, as on a small screen. ``template`` comes from ``make_sample``."""
    path = Path(shutil.copy(template, folder / "Hägersten-Älvsjö.samsyn"))
    store, other = (Store.open(path, lambda: START) for _window in range(2))
    services = services_over(store)
    theme_feed = ThemeFeed(application, scheme, text_scale=text_scale)
    outlets = Outlets(
        choose_target=lambda _name: None,
        open_folder=lambda _folder: None,
        has_printer=lambda: False,
        confirm_print=lambda _printer: False,
    )
    window = MainWindow(theme_feed, outlets)
    window.resize(*size_px)
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    window.open_services(services, path, "samordnare")
    meeting = services.meetings.show(services.meetings.list_page(MeetingFilter()).rows[0].id).meeting
    try:
        yield SampleWindow(window, services, theme_feed, path, meeting, services_over(other))
    finally:
        window.close_store()
        window.hide()
        window.deleteLater()
        other.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@contextmanager
def spoken_swedish(application: QApplication) -> Iterator[None]:
    """Speak Swedish as the program does, and English again afterwards."""
    before, locale = set(application.findChildren(QTranslator)), QLocale()
    speak(application, Language.SWEDISH)
    try:
        yield
    finally:
        for translator in set(application.findChildren(QTranslator)) - before:
            application.removeTranslator(translator)
            translator.deleteLater()
        QLocale.setDefault(locale)


# --- the way to each place


def _welcome(sample: SampleWindow) -> None:
    sample.window.show_welcome("C:/Users/lind/AppData/Local/Samsyn")


def _welcome_error(sample: SampleWindow) -> None:
    sample.window.show_trouble(UserError(Problem.STORE_NOT_OURS), "C:/Users/lind/AppData/Local/Samsyn")


def _meetings(sample: SampleWindow) -> None:
    sample.window._rail.show()
    sample.window._lamps.show_store(sample.path)
    sample.window.show_meetings()


def _meetings_without_hits(sample: SampleWindow) -> None:
    _meetings(sample)
    field = sample.window._pages.meetings.findChild(SearchField)
    field.setText("finns inte")
    field.textEdited.emit("finns inte")
    QTest.qWait(400)


def _new_meeting(sample: SampleWindow) -> None:
    sample.window._pages.meetings._filters.clear()
    sample.window.show_new_meeting()


def _series(sample: SampleWindow) -> None:
    sample.window.show_series()


def _item(sample: SampleWindow, place: int) -> None:
    items = sample.services.meetings.show(sample.meeting.id).items
    sample.window.show_meeting(sample.meeting.id, items[place].id)


def _meeting(sample: SampleWindow) -> None:
    _item(sample, 2)


def _meeting_opening(sample: SampleWindow) -> None:
    _item(sample, 0)


def _point_form(sample: SampleWindow) -> None:
    _item(sample, 2)
    sample.press(Qt.Key.Key_F7)


def _follow_up_form(sample: SampleWindow) -> None:
    _item(sample, 2)
    sample.press(Qt.Key.Key_F9)


def _report_back(sample: SampleWindow) -> None:
    _item(sample, 2)
    content = sample.services.meetings.show(sample.meeting.id)
    carried = content.appearances[0]
    _item(sample, [item.id for item in content.items].index(carried.item_id))
    sample.window._pages.meeting._matter.write_follow_up(carried.follow_up.id)


def _attendance(sample: SampleWindow) -> None:
    _item(sample, 2)
    sample.window._pages.meeting.show_attendance()


def _details(sample: SampleWindow) -> None:
    sample.window._pages.meeting.show_facts()


def _new_item(sample: SampleWindow) -> None:
    _item(sample, 2)
    sample.press(Qt.Key.Key_Return, CONTROL | SHIFT)


def _removed(sample: SampleWindow) -> None:
    _item(sample, 5)
    outline = sample.window._pages.meeting.findChild(AgendaOutline)
    outline.focus_list()
    sample.press(Qt.Key.Key_Delete)


def _two_versions(sample: SampleWindow) -> None:
    _item(sample, 1)
    item = sample.services.meetings.show(sample.meeting.id).items[1]
    sample.colleague.agenda.write_text(
        item.id, item.version, item.heading, "Kollegans anteckning: alla insatser är klara."
    )
    sample.press(Qt.Key.Key_A)
    sample.window._pages.meeting.store_now()


def _not_saved(sample: SampleWindow) -> None:
    sample.window._pages.meeting._refusals._let_go()
    _item(sample, 0)
    error = UserError(Problem.STORE_FULL)
    sample.window._pages.meeting._notice.show_error(error)
    sample.window._lamps.show_trouble(error)


def _finish(sample: SampleWindow) -> None:
    sample.window._pages.meeting._notice.put_away()
    sample.window._on_stored()
    sample.window.show_finishing(sample.meeting.id)


def _draft(sample: SampleWindow) -> None:
    sample.window.show_minutes(sample.meeting.id)
    _wait_for_paper(sample)


def _finished(sample: SampleWindow) -> None:
    rows = sample.services.meetings.list_page(MeetingFilter()).rows
    finished = next(row for row in rows if row.state.is_locked)
    sample.window.show_minutes(finished.id)
    _wait_for_paper(sample)


def _wait_for_paper(sample: SampleWindow) -> None:
    """Pages are painted by a thread of Qt's own."""
    for _round in range(60):
        sample.settle()
        view = sample.window.findChild(PdfView)
        if view is not None and view.isVisible() and _has_words(view.grab().toImage()):
            return
        QTest.qWait(50)
    raise AssertionError("the paper was never painted")


def _has_words(picture: QImage) -> bool:
    points = ((left, top) for left in range(0, picture.width(), 3) for top in range(0, picture.height(), 11))
    return len({picture.pixel(*point) for point in points}) > 12


Place = tuple[str, Callable[[SampleWindow], None]]

# In the order one may go through them in one window.
PLACES: tuple[Place, ...] = (
    ("welcome", _welcome),
    ("welcome-error", _welcome_error),
    ("meetings", _meetings),
    ("meetings-without-hits", _meetings_without_hits),
    ("new-meeting", _new_meeting),
    ("series", _series),
    ("meeting", _meeting),
    ("meeting-opening", _meeting_opening),
    ("meeting-point-form", _point_form),
    ("meeting-follow-up-form", _follow_up_form),
    ("meeting-report-back", _report_back),
    ("meeting-attendance", _attendance),
    ("meeting-details", _details),
    ("meeting-new-item", _new_item),
    ("meeting-removed", _removed),
    ("meeting-two-versions", _two_versions),
    ("meeting-not-saved", _not_saved),
    ("finish", _finish),
    ("minutes-draft", _draft),
    ("minutes-finished", _finished),
)
