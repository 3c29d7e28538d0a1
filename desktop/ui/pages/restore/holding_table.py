"""What the present file and a copy hold, line by line: how many now, how many in the copy, and what that means.

Plain labels in a grid, so that every number can be read out with the words that it belongs to.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desktop.ui.theme import Space
from desktop.ui.widgets.look import text_label
from domain.restoring import Apart, Holding, HoldingPreview, RestorePreview

_NUMBERS = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop


class HoldingTable(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells: dict[Holding, tuple[QLabel, QLabel, QLabel, QLabel]] = {}
        self._lay_out()

    def show_preview(self, told: RestorePreview) -> None:
        """Each line says in words what its numbers mean."""
        for line in told.holdings:
            name, now, in_copy, meaning = self._cells[line.holding]
            now.setText("–" if line.in_present is None else str(line.in_present))
            in_copy.setText(str(line.in_copy))
            meaning.setText(self.meaning(line))
            spoken = self.tr("{what}: {now} now, {copy} in the copy, {meaning}")
            name.setAccessibleName(
                spoken.format(what=name.text(), now=now.text(), copy=in_copy.text(), meaning=meaning.text())
            )

    def meaning(self, line: HoldingPreview) -> str:
        """What going back does to this line."""
        if line.apart is None:
            return self.tr("cannot be read now")
        if line.apart == Apart():
            return self.tr("the same")
        parts = (
            (line.apart.only_in_present, self.tr("%n will go", "", line.apart.only_in_present)),
            (line.apart.only_in_copy, self.tr("%n will come back", "", line.apart.only_in_copy)),
            (line.apart.later_in_present, self.tr("%n as before", "", line.apart.later_in_present)),
            (line.apart.later_in_copy, self.tr("%n newer in the copy", "", line.apart.later_in_copy)),
        )
        return ", ".join(words for count, words in parts if count)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.BETWEEN)
        grid.setVerticalSpacing(Space.TINY)
        for column, title in enumerate(
            ("", self.tr("Now"), self.tr("In the copy"), self.tr("When you go back"))
        ):
            grid.addWidget(
                text_label(title, "label"), 0, column, _NUMBERS if column in {1, 2} else Qt.AlignmentFlag(0)
            )
        for row, (holding, name) in enumerate(self._names().items(), start=1):
            cells = (
                text_label(name, wraps=True),
                text_label(""),
                text_label(""),
                text_label("", "quiet", wraps=True),
            )
            self._cells[holding] = cells
            for column, cell in enumerate(cells):
                grid.addWidget(cell, row, column, _NUMBERS if column in {1, 2} else Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(3, 3)

    def _names(self) -> dict[Holding, str]:
        return {
            Holding.MEETINGS: self.tr("Meetings"),
            Holding.FINISHED_MINUTES: self.tr("Finished minutes"),
            Holding.SECTIONS: self.tr("Sections (§)"),
            Holding.POINTS: self.tr("Situation points"),
            Holding.FOLLOW_UPS: self.tr("Follow-ups"),
            Holding.AGREEMENTS: self.tr("Agreements"),
        }
