"""One section of lag (2023:196): how it stands, what shows it, and the lines for a note made by hand."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.ui.dates import long_day
from desktop.ui.pages.agreements.day_field import DayField
from desktop.ui.pages.agreements.watch_words import WatchWords
from desktop.ui.pages.meeting.flow_row import FlowRow
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.theme_palettes import ColourRole
from desktop.ui.widgets.buttons import IconButton, push_button
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.icon_label import IconLabel
from desktop.ui.widgets.look import text_label
from desktop.ui.words import word
from domain.duties import Duty, DutyStanding, DutyState, Proof, ProofKind

_SIGNS: Mapping[DutyState, tuple[str, ColourRole]] = MappingProxyType(
    {
        DutyState.LACKING: ("circle-dashed", "text3"),
        DutyState.OVERDUE: ("octagon-alert-filled", "danger"),
        DutyState.PRESSING: ("triangle-alert", "warn"),
        DutyState.DUE_SOON: ("clock", "warn"),
        DutyState.SHOWN: ("circle-check", "ok"),
    }
)
_DAY_PX, _NOTE_PX = 140, 260
_MOST_PROOFS = 4


class DutyRow(QWidget):
    """``note_wanted(Duty, day, text)`` when a note is made; ``removal_wanted(evidence id)`` for the cross beside one."""

    note_wanted = Signal(object, object, str)
    removal_wanted = Signal(object)

    def __init__(self, theme_feed: ThemeFeed, duty: Duty, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed, self._duty = theme_feed, duty
        self._words = WatchWords(self)
        self._lines: list[QWidget] = []
        self._sign = IconLabel(theme_feed, *_SIGNS[DutyState.LACKING])
        self._state = text_label("", "quiet", wraps=True)
        self._proofs = QVBoxLayout()
        self._begin = push_button(
            self.tr("Note something that was done"), theme_feed, look="link", icon_name="plus"
        )
        self._begin.setAccessibleName(
            self.tr("Note something that was done, {duty} §").format(duty=duty.value)
        )
        self._day = DayField(self.tr("Day"), theme_feed)
        self._note = QLineEdit()
        self._form = QWidget()
        self._lay_out()
        self._connect()

    def show_standing(self, standing: DutyStanding, today: date) -> None:
        clock = self._words.state_of_duty(standing, today)
        self._sign.show_icon(*_SIGNS[standing.state], word(standing.state))
        self._state.setText(" · ".join(part for part in (word(standing.state), clock) if part))
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines = [self._line(proof) for proof in standing.proofs[:_MOST_PROOFS]]
        for line in self._lines:
            self._proofs.addWidget(line)
        if not self._form.isVisible():
            self._day.show_text(today.isoformat(), today)

    def say_wrong(self, sentence: str) -> None:
        self._day.set_error(sentence)
        self._day.line.setFocus()

    def end_note(self) -> None:
        """The note is kept: empty the lines and close them."""
        self._note.clear()
        self._form.hide()
        self._begin.show()
        self._begin.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._form.isVisible():
            self.end_note()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        title, asked = self._title_and_asked()
        head = QHBoxLayout()
        head.setSpacing(Space.INSIDE)
        head.addWidget(self._sign)
        head.addWidget(text_label(title, "strong"))
        head.addWidget(self._state, 1)
        below = QVBoxLayout()
        below.setContentsMargins(Space.PAGE, 0, 0, 0)
        below.setSpacing(Space.TINY)
        below.addWidget(text_label(asked, "secondary", wraps=True))
        below.addLayout(self._proofs)
        below.addWidget(self._begin, 0, Qt.AlignmentFlag.AlignLeft)
        below.addWidget(self._form)
        self._lay_out_form()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TINY)
        column.addLayout(head)
        column.addLayout(below)
        self._form.hide()

    def _lay_out_form(self) -> None:
        self._keep = push_button(self.tr("Keep the note"), self._theme_feed)
        self._cancel = push_button(self.tr("Cancel"), self._theme_feed, look="link")
        fields = FlowRow(self._theme_feed)
        fields.add(self._day, _DAY_PX, grows=False)
        what = self.tr("For example the meeting and its §.")
        fields.add(Field(self.tr("What was done"), self._note, self._theme_feed, help_text=what), _NOTE_PX)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.BETWEEN)
        buttons.addWidget(self._keep)
        buttons.addWidget(self._cancel)
        buttons.addStretch(1)
        column = QVBoxLayout(self._form)
        column.setContentsMargins(0, Space.TINY, 0, 0)
        column.setSpacing(Space.INSIDE)
        column.addWidget(fields)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self._begin.clicked.connect(self._on_begin_clicked)
        self._cancel.clicked.connect(self.end_note)
        self._keep.clicked.connect(self._on_kept)
        for line in (self._day.line, self._note):
            line.returnPressed.connect(self._on_kept)

    def _line(self, proof: Proof) -> QWidget:
        words = " · ".join(
            part for part in (long_day(proof.happened_on), self._kind(proof), proof.title) if part
        )
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.INSIDE)
        row.addWidget(text_label(words, wraps=True), 1)
        if proof.kind is ProofKind.NOTED:
            remove = IconButton(
                self._theme_feed, "x", self.tr("Remove the note of {day}").format(day=proof.happened_on)
            )
            remove.setProperty("evidence", proof.record_id)
            remove.clicked.connect(self._on_remove_clicked)
            row.addWidget(remove)
        return line

    def _kind(self, proof: Proof) -> str:
        return {
            ProofKind.PICTURE: self.tr("situation picture decided"),
            ProofKind.PLAN: self.tr("plan decided on the ground of a situation picture"),
            ProofKind.REPORT: self.tr("yearly follow-up kept"),
            ProofKind.AGREEMENT: self.tr("agreement in force with purposes and areas"),
            ProofKind.COUNCIL: self.tr("the council met, led by the municipality"),
            ProofKind.NOTED: self.tr("noted by hand"),
        }[proof.kind]

    def _title_and_asked(self) -> tuple[str, str]:
        return {
            Duty.PICTURE: (
                self.tr("4 § Situation picture"),
                self.tr("A picture of crime in the municipality: mapping, other information, analysis."),
            ),
            Duty.PLAN: (
                self.tr("5 § Plan of measures"),
                self.tr("A plan decided on the ground of the situation picture."),
            ),
            Duty.EVERY_OTHER_YEAR: (
                self.tr("6 § Every other year"),
                self.tr("The picture is updated and the plan followed up at least every other year."),
            ),
            Duty.AGREEMENT: (
                self.tr("9 § Agreements"),
                self.tr("Written agreements that state at least purposes and areas."),
            ),
            Duty.COUNCIL: (
                self.tr("10 § Council"),
                self.tr("A strategic council led by the municipality, shown for twelve months at a time."),
            ),
            Duty.REPORT: (
                self.tr("13 § Reporting"),
                self.tr("The responsible board reports to the municipal council. Note each time here."),
            ),
        }[self._duty]

    def _on_begin_clicked(self) -> None:
        self._begin.hide()
        self._form.show()
        self._day.line.setFocus()
        self._day.line.selectAll()

    def _on_kept(self) -> None:
        day = self._day.chosen_day()
        if day is None:
            self._day.say_no_date()
            self._day.line.setFocus()
        else:
            self.note_wanted.emit(self._duty, day, self._note.text())

    def _on_remove_clicked(self) -> None:
        self.removal_wanted.emit(self.sender().property("evidence"))
