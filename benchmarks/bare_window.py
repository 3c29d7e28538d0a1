"""The peer of the program's start: a bare window with a table of 200 rows. It knows nothing of the program."""

import sys
from functools import partial

from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

from benchmarks.paint_watch import PaintWatch, tell

ROWS, COLUMNS = 200, 6


def main() -> int:
    application = QApplication(sys.argv[:1])
    model = QStandardItemModel(ROWS, COLUMNS)
    for row in range(ROWS):
        for column in range(COLUMNS):
            model.setItem(row, column, QStandardItem(f"{row} {column}"))
    table = QTableView()
    table.setModel(model)
    window = QMainWindow()
    window.resize(1280, 720)
    window.setCentralWidget(table)
    PaintWatch(window, partial(tell, "painted"))
    PaintWatch(table.viewport(), _tell_the_rest)
    window.show()
    return application.exec()


def _tell_the_rest() -> None:
    for word in ("readable", "filled"):
        tell(word)


if __name__ == "__main__":
    sys.exit(main())
