"""Who has approved the minutes, and when: those who have signed already, and a row for each who has not."""

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.dates import long_day
from desktop.ui.pages.paper.record_card import RecordCard
from desktop.ui.pages.paper.signer_row import SignerRow
from desktop.ui.saying import say
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.icon_label import IconLabel
from desktop.ui.widgets.look import text_label
from domain.approval import check_approval_day, signers_left
from domain.errors import UserError
from domain.minutes import ApprovalLine, Minutes


class ApprovalCard(RecordCard):
    """``given(tuple[ApprovalLine, ...])``: the approvals of those who are ticked, which need not be all."""

    given = Signal(object)

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(theme_feed, parent)
        self._minutes: Minutes | None = None
        self._today = date.min
        self._rows: list[SignerRow] = []
        self._people = QVBoxLayout()
        self._people.setSpacing(Space.INSIDE)
        self.body.addLayout(self._people)
        self._finish_layout(self.tr("Who has approved the minutes?"), self.tr("Note the a&pproval"))

    def begin(self, minutes: Minutes, done: Sequence[ApprovalLine], today: date) -> None:
        """Ask anew; ``done`` are the approvals that are noted already."""
        self._minutes, self._today = minutes, today
        self.clear_trouble()
        self._empty()
        self._show_done(done)
        for signer in signers_left(minutes, done):
            row = SignerRow(self._theme_feed, signer, today, self)
            self._rows.append(row)
            self._add(row)
        if len(self._rows) == 1:
            self._rows[0].box.setChecked(True)
        self._keys.watch(self)
        self._rows[0].box.setFocus()

    def _show_done(self, done: Iterable[ApprovalLine]) -> None:
        for line in done:
            words = self.tr("{name} approved on {day}.").format(
                name=line.name, day=long_day(line.approved_on)
            )
            if line.dissent:
                dissent = self.tr("Dissent: {words}").format(words=line.dissent)
                words = f"{words} {dissent}"
            self._add(_signed(self._theme_feed, words, self))

    def _add(self, line: QWidget) -> None:
        self._people.addWidget(line)
        line.show()  # at once: the first box is to have the focus

    def _empty(self) -> None:
        self._rows.clear()
        while self._people.count():
            item = self._people.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _on_done(self) -> None:
        self.clear_trouble()
        if self._days_are_right():
            lines = (row.approval() for row in self._rows)
            self.given.emit(tuple(line for line in lines if line is not None))

    def _days_are_right(self) -> bool:
        """Whether every day that was entered may stand; the first that may not is led to."""
        assert self._minutes is not None
        for row in self._rows:
            row.clear_error()
            line = row.approval()
            try:
                if line is not None:
                    check_approval_day(self._minutes, line.approved_on, self._today)
            except UserError as error:
                row.show_error(say(error))
                return False
        return True


def _signed(theme_feed: ThemeFeed, words: str, parent: QWidget) -> QWidget:
    line = QWidget(parent)
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(Space.INSIDE)
    row.addWidget(IconLabel(theme_feed, "circle-check", "ok"))
    row.addWidget(text_label(words, wraps=True), 1)
    return line
