"""The thread in a panel: each stop that leads somewhere is a link, one stop for Tab, and nothing is cut."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.ui.style_controls import FOCUS_GAP, FOCUS_WIDTH
from desktop.ui.theme import SchemeChoice, ThemeFeed
from desktop.ui.widgets.thread_panel import PanelStop, ThreadPanel
from desktop.ui.widgets.thread_ring import StopState, ThreadRing
from tests.ui.pages.clipping import assert_nothing_clipped

STOPS = (
    PanelStop(icon_name="map-pin", title="Lägesbildspunkt", when="16 sep", text="Fjorton källarinbrott", key=1),
    PanelStop(icon_name="calendar-days", title="§ 5, operativt lägesbildsmöte v. 38", when="17 sep",
              text="Otrygga och brottsutsatta platser", key=2),
    PanelStop(icon_name="check", title="Mötet enades om", when="17 sep", text="att källargångarna prioriteras", key=3),
    PanelStop(icon_name="list-checks", title="Uppföljning", when="skulle vara klar 15 okt", is_late=True,
              text="Bostadsbolaget går igenom nio hus", state=StopState.HERE, key=4),
    PanelStop(icon_name="message-square", title="Återrapport, brottsförebyggande rådet § 24", when="12 nov",
              text="Fem av nio hus genomgångna. Försenad.", key=5),
    PanelStop(icon_name="scale", title="Effekt", text="Inte bedömd.", state=StopState.MISSING),
    PanelStop(icon_name="chart-column", title="Årsuppföljning 2026", text="Anmälda källarinbrott: 83, målet var 50",
              state=StopState.MISSING, key=7),
)  # fmt: skip


@pytest.fixture
def panel(qtbot: QtBot, theme_feed: ThemeFeed) -> ThreadPanel:
    shown = ThreadPanel(theme_feed)
    qtbot.addWidget(shown)
    shown.set_stops(STOPS)
    shown.resize(388, 400)
    with qtbot.waitActive(shown):
        shown.show()
    return shown


@pytest.fixture
def restored(qapp: QApplication) -> Iterator[None]:
    yield
    ThemeFeed(qapp, SchemeChoice.LIGHT)


def links(panel: ThreadPanel) -> list[QPushButton]:
    return panel.widget().findChildren(QPushButton)


def link(panel: ThreadPanel, words: str) -> QPushButton:
    return next(each for each in links(panel) if words in each.accessibleName())


def test_stops_that_lead_somewhere_are_links(qtbot: QtBot, panel: ThreadPanel) -> None:
    assert len(links(panel)) == 6, "the effect leads nowhere yet"
    with qtbot.waitSignal(panel.stop_chosen) as told:
        qtbot.mouseClick(link(panel, "Mötet enades om"), Qt.MouseButton.LeftButton)
    assert told.args == [3]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_stop_is_opened_by_the_keyboard(qtbot: QtBot, panel: ThreadPanel, key: Qt.Key) -> None:
    with qtbot.waitSignal(panel.stop_chosen) as told:
        qtbot.keyClick(link(panel, "Lägesbildspunkt"), key)
    assert told.args == [1]


def test_tab_comes_to_where_we_are_and_arrows_walk_the_thread(qtbot: QtBot, panel: ThreadPanel) -> None:
    tabbed = [each for each in links(panel) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert tabbed == [link(panel, "Uppföljning,")]
    tabbed[0].setFocus(Qt.FocusReason.TabFocusReason)
    walk = ((Qt.Key.Key_Down, "Återrapport"), (Qt.Key.Key_Down, "Årsuppföljning"),
            (Qt.Key.Key_Down, "Årsuppföljning"), (Qt.Key.Key_Home, "Lägesbildspunkt"),
            (Qt.Key.Key_Up, "Lägesbildspunkt"), (Qt.Key.Key_End, "Årsuppföljning"))  # fmt: skip
    for key, words in walk:
        qtbot.keyClick(QApplication.focusWidget(), key)
        assert link(panel, words).hasFocus()
    assert link(panel, "Årsuppföljning").focusPolicy() & Qt.FocusPolicy.TabFocus, "Tab comes back to it"


def test_screen_readers_hear_the_stop_and_where_it_stands(panel: ThreadPanel) -> None:
    heard = [QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name) for each in links(panel)]
    assert heard[0] == "Lägesbildspunkt, 16 sep, Fjorton källarinbrott"
    assert heard[3] == "Uppföljning, skulle vara klar 15 okt, Bostadsbolaget går igenom nio hus, You are here"
    assert heard[5].endswith("Not there yet")


def test_what_is_late_is_in_danger(panel: ThreadPanel) -> None:
    late = next(label for label in panel.findChildren(QLabel) if label.text() == "skulle vara klar 15 okt")
    assert late.property("type") == "error"


@pytest.mark.usefixtures("restored")
@pytest.mark.parametrize("scheme", [SchemeChoice.LIGHT, SchemeChoice.DARK, SchemeChoice.HIGH_CONTRAST])
@pytest.mark.parametrize(("text_scale", "width"), [(1.0, 312), (1.5, 388), (2.0, 600), (2.0, 388)])
def test_no_word_is_cut(
    qtbot: QtBot, qapp: QApplication, scheme: SchemeChoice, text_scale: float, width: int
) -> None:
    panel = ThreadPanel(ThemeFeed(qapp, scheme, text_scale=text_scale))
    qtbot.addWidget(panel)
    panel.set_stops(STOPS)
    panel.resize(width, 500)
    panel.show()
    qapp.processEvents()
    qapp.processEvents()
    assert panel.widget().width() <= panel.viewport().width()
    assert_nothing_clipped(panel)


@pytest.mark.parametrize("count", [3, 40])
def test_short_and_long_threads(qtbot: QtBot, panel: ThreadPanel, qapp: QApplication, count: int) -> None:
    panel.set_stops([replace(STOPS[0], key=key) for key in range(count)])
    qapp.processEvents()
    assert panel.verticalScrollBar().maximum() == 0 or count == 40
    last = links(panel)[-1]
    links(panel)[0].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(links(panel)[0], Qt.Key.Key_End)
    assert not last.visibleRegion().isEmpty()


def test_the_line_ends_at_the_last_stop(panel: ThreadPanel) -> None:
    rings = panel.findChildren(ThreadRing)
    side = rings[0].sizeHint().width()
    ground = rings[0].grab().toImage().pixelColor(1, side + 4)
    joined = [ring.grab().toImage().pixelColor(side // 2, side + 4) != ground for ring in rings[:-1]]
    assert all(joined)
    assert rings[-1].grab().toImage().pixelColor(side // 2, min(side + 4, rings[-1].height() - 1)) == ground


def test_choosing_a_stop_may_lead_to_another_thread(
    qtbot: QtBot, panel: ThreadPanel, qapp: QApplication
) -> None:
    panel.stop_chosen.connect(lambda key: panel.set_stops([replace(STOPS[0], key="new")]))
    first = link(panel, "Uppföljning,")
    first.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(first, Qt.Key.Key_Return)
    qapp.processEvents()
    assert [each.hasFocus() for each in links(panel)] == [True]


def test_nothing_and_no_room_are_no_errors(panel: ThreadPanel) -> None:
    panel.set_stops([])
    panel.grab()
    panel.set_stops(STOPS)
    panel.resize(1, 1)
    panel.grab()


def test_the_ring_of_the_keyboard_reaches_no_other_stop(panel: ThreadPanel, qapp: QApplication) -> None:
    qapp.processEvents()
    margin = round(FOCUS_GAP + FOCUS_WIDTH)
    places = [
        QRect(each.mapTo(panel.widget(), QPoint()), each.size()).adjusted(-margin, -margin, margin, margin)
        for each in links(panel)
    ]
    for place, link_here in zip(places, links(panel), strict=True):
        inside = [
            label
            for label in panel.findChildren(QLabel)
            if place.intersects(QRect(label.mapTo(panel.widget(), QPoint()), label.size()))
        ]
        assert inside, link_here.accessibleName()
        assert all(link_here.isAncestorOf(label) for label in inside), link_here.accessibleName()
    assert panel.widget().rect().contains(places[0])
    assert panel.widget().rect().contains(places[-1])
