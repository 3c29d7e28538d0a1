"""The menu that adds areas."""

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop.ui.pages.agreements.add_area_menu import AddAreaMenu
from domain.reference.city_areas import area_sets


def test_it_is_made_anew_each_time_and_the_earlier_one_goes(qtbot: QtBot) -> None:
    sets = area_sets()
    menu = AddAreaMenu(sets)
    qtbot.addWidget(menu)
    for _time in range(3):
        menu.popup(QPoint(10, 10))
        menu.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(menu.findChildren(QMenu)) == len(sets)
