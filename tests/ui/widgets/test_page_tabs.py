"""Tabs over the parts of a page: choosing another moves none of them."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.page_tabs import PageTabs

TITLES = ("Parter", "Deltagare", "Platser", "Gallringsregler")


def test_no_tab_moves_when_another_is_chosen(qtbot: QtBot, theme_feed: ThemeFeed) -> None:
    tabs = PageTabs()
    qtbot.addWidget(tabs)
    for title in TITLES:
        tabs.addTab(QWidget(), title)
    tabs.resize(900, 300)
    tabs.show()
    bar = tabs.tabBar()
    places = []
    for place in range(len(TITLES)):
        tabs.setCurrentIndex(place)
        places.append([bar.tabRect(each) for each in range(len(TITLES))])
    assert places == [places[0]] * len(TITLES)
    assert theme_feed.theme.text_scale == 1.0
