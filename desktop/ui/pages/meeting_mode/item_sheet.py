"""One item as the room sees it: heading, areas, what is written, what is agreed, who does what until when.

Made anew for each item and each look: it is read, never worked in.
"""

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.ui.pages.meeting_mode.wall_look import WallAreaTag, WallLock, WallSign, wall_label
from desktop.ui.pages.meeting_mode.wall_words import (
    follow_up_words,
    lock_words,
    point_lock_words,
    when_words,
)
from desktop.ui.theme import SEMIBOLD, Space, Theme
from desktop.ui.theme_palettes import ColourRole
from desktop.ui.theme_tokens import TypeRole
from desktop.ui.widgets.look import set_look
from desktop.ui.widgets.signs import FOLLOW_UP_SIGNS, SECRECY_SIGNS, SEVERITY_SIGNS
from domain.agreements import PriorityArea
from domain.meeting_wall import WallFollowUp, WallItem, WallPoint
from domain.secrecy import Sensitivity

_WIDEST_LETTERS = 62
_MOST_ELSEWHERE = 5
_MOST_TITLES = 2
_BAR_PX = 3
_TOP = Qt.AlignmentFlag.AlignTop


class ItemSheet(QWidget):
    """``is_wide`` puts the open follow-ups of the areas beside what is written, else they stand below it."""

    def __init__(self, item: WallItem, theme: Theme, today: date, *, is_wide: bool) -> None:
        super().__init__()
        self._theme, self._today = theme, today
        set_look(self, "column", value=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.SECTION, Space.PAGE, Space.SECTION, Space.PAGE)
        row.setSpacing(Space.SECTION * 2)
        main = self._main(item)
        row.addLayout(main, 2)
        if item.elsewhere and is_wide:
            beside = QVBoxLayout()
            beside.setSpacing(Space.CARD)
            self._fill_elsewhere(beside, item)
            beside.addStretch(1)
            row.addLayout(beside, 1)
        elif item.elsewhere:
            self._fill_elsewhere(main, item)
        main.addStretch(1)

    def _main(self, item: WallItem) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(Space.CARD)
        column.addLayout(self._heading(item))
        if item.areas:
            column.addLayout(self._areas(item.areas))
        if item.sensitivity is not Sensitivity.OPEN:
            column.addLayout(self._lock(item.sensitivity))
            return column
        for paragraph in filter(None, item.text.split("\n")):
            column.addWidget(self._words(paragraph))
        self._fill_decisions(column, item.decisions)
        self._fill(column, self.tr("Situation points"), (self._point(point) for point in item.points))
        on_table = (self._follow_up(each) for each in item.follow_ups)
        self._fill(column, self.tr("Follow-ups"), on_table)
        return column

    def _heading(self, item: WallItem) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.CARD)
        number = wall_label(item.label, self._theme, "title", colour="text3")
        number.setWordWrap(False)
        row.addWidget(number, 0, _TOP)
        row.addWidget(wall_label(item.heading, self._theme, "title", weight=SEMIBOLD), 1)
        return row

    def _areas(self, areas: Sequence[PriorityArea]) -> QVBoxLayout:
        """One or two with their titles; of many the letters must do."""
        column = QVBoxLayout()
        column.setSpacing(Space.INSIDE)
        if len(areas) > _MOST_TITLES:
            row = QHBoxLayout()
            row.setSpacing(Space.INSIDE)
            for area in areas:
                row.addWidget(WallAreaTag(area, self._theme))
            row.addStretch(1)
            column.addLayout(row)
            return column
        for area in areas:
            title = wall_label(area.title, self._theme, "secondary", colour="text2")
            column.addLayout(self._beside(WallAreaTag(area, self._theme), title))
        return column

    def _lock(self, sensitivity: Sensitivity) -> QHBoxLayout:
        word, sentence = lock_words(sensitivity)
        column = QVBoxLayout()
        column.setSpacing(Space.TINY)
        column.addWidget(wall_label(word, self._theme, "section", weight=SEMIBOLD))
        column.addWidget(wall_label(sentence, self._theme, colour="text2"))
        row = QHBoxLayout()
        row.setContentsMargins(0, Space.PAGE, 0, 0)
        row.setSpacing(Space.PAGE)
        row.addWidget(WallLock(SECRECY_SIGNS[sensitivity], self._theme), 0, _TOP)
        row.addLayout(column, 1)
        return row

    def _fill_decisions(self, column: QVBoxLayout, decisions: Iterable[str]) -> None:
        rows = QVBoxLayout()
        rows.setSpacing(Space.INSIDE)
        for decision in decisions:
            rows.addLayout(self._decision(decision))
        if rows.count():
            column.addWidget(self._section(self.tr("The meeting agrees")))
            bar = QFrame()
            set_look(bar, "hairline", value=True)
            bar.setFixedWidth(_BAR_PX)
            beside_bar = QHBoxLayout()
            beside_bar.setSpacing(Space.CARD)
            beside_bar.addWidget(bar)
            beside_bar.addLayout(rows, 1)
            column.addLayout(beside_bar)

    def _decision(self, decision: str) -> QHBoxLayout:
        att = wall_label("att", self._theme, weight=SEMIBOLD)
        att.setWordWrap(False)
        return self._beside(att, self._words(decision))

    def _fill(self, column: QVBoxLayout, title: str, rows: Iterable[QHBoxLayout]) -> None:
        """A heading with its rows; nothing at all without any."""
        for place, row in enumerate(rows):
            if not place:
                column.addWidget(self._section(title))
            column.addLayout(row)

    def _fill_elsewhere(self, column: QVBoxLayout, item: WallItem) -> None:
        shown = (self._follow_up(each, is_quiet=True) for each in item.elsewhere[:_MOST_ELSEWHERE])
        self._fill(column, self.tr("Open in the area"), shown)
        more = len(item.elsewhere) - _MOST_ELSEWHERE
        if more > 0:
            words = self.tr("and %n more", "", more)
            column.addWidget(wall_label(words, self._theme, "secondary", colour="text3"))

    def _point(self, point: WallPoint) -> QHBoxLayout:
        if point.sensitivity is not Sensitivity.OPEN:
            said = wall_label(point_lock_words(point.sensitivity), self._theme, colour="text2")
            icon_name = SECRECY_SIGNS[point.sensitivity].icon_name
            return self._beside(WallSign(icon_name, self._theme, "text2"), said)
        sign = SEVERITY_SIGNS[point.severity]
        facts = ", ".join(part for part in (point.category or self.tr("Point"), point.where) if part)
        words = self._lines(
            self._words(facts[:1].upper() + facts[1:]), self._words(point.text, colour="text2")
        )
        return self._beside(WallSign(sign.icon_name, self._theme, sign.role), words)

    def _follow_up(self, follow_up: WallFollowUp, *, is_quiet: bool = False) -> QHBoxLayout:
        sign = FOLLOW_UP_SIGNS[follow_up.status]
        is_shown = bool(follow_up.what)
        icon = WallSign(
            sign.icon_name if is_shown else "lock", self._theme, sign.role if is_shown else "text2"
        )
        what = self._words(follow_up_words(follow_up), "secondary" if is_quiet else "body")
        when = wall_label(when_words(follow_up, self._today), self._theme, "tag", colour="text2")
        return self._beside(icon, self._lines(what, when))

    def _lines(self, *lines: QLabel) -> QWidget:
        """One above the other; those without words are left out."""
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for line in lines:
            if line.text():
                column.addWidget(line)
        return block

    def _beside(self, sign: QWidget, words: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.CARD)
        row.addWidget(sign, 0, _TOP)
        row.addWidget(words, 1)
        return row

    def _section(self, title: str) -> QWidget:
        label = wall_label(title, self._theme, "secondary", weight=SEMIBOLD, colour="text2")
        label.setContentsMargins(0, Space.BETWEEN, 0, 0)
        return label

    def _words(self, text: str, type_role: TypeRole = "body", colour: ColourRole = "text") -> QLabel:
        """Lines no longer than an eye follows across a wall."""
        label = wall_label(text, self._theme, type_role, colour=colour)
        label.setMaximumWidth(label.fontMetrics().averageCharWidth() * _WIDEST_LETTERS)
        return label
