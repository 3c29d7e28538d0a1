"""The facts of a series: what it is called, how its minutes are written, under which agreement, when and where."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.ui.pages.series.new_party_form import NewPartyForm
from desktop.ui.pages.series.series_draft import SeriesDraft
from desktop.ui.theme import Space, Theme, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.choice_box import ChoiceBox
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.stacking_row import StackingRow
from desktop.ui.widgets.time_field import TimeField
from desktop.ui.words import word
from domain.agreements import Agreement
from domain.meetings import Numbering, SeriesLevel
from domain.minutes import DocumentType
from domain.parties import Party

_STACKED_BELOW_PX = 480
_PURPOSE_LINES = 4


class SeriesForm(QWidget):
    """``edited`` comes for the user's edits only. Lists of items and people are not its business."""

    edited = Signal()
    agreement_chosen = Signal()
    party_entered = Signal(str, object)

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._is_showing = False
        self._build()
        self._lay_out()
        self._connect()

    def set_register(self, agreements: Sequence[Agreement], parties: Sequence[Party]) -> None:
        """Offer these; what was chosen stays chosen."""
        nothing = (None, self.tr("Not stated"))
        agreement_id, host_id = self._agreement.chosen(), self._host.chosen()
        self._agreement.set_choices([nothing, *((each.id, each.title) for each in agreements)])
        self._host.set_choices([nothing, *((each.id, each.name) for each in parties)])
        self._agreement.choose(agreement_id)
        self._host.choose(host_id)

    def show_draft(self, draft: SeriesDraft) -> None:
        series = draft.series
        self._name_field.clear_error()
        self._name.setText(series.name)
        self._level.choose(series.level)
        self._document.choose(series.document_type)
        self._numbering.choose(series.numbering)
        self._is_approved.setChecked(series.needs_approval)
        self._agreement.choose(series.agreement_id)
        self._host.choose(series.host_id)
        self._cadence.setText(series.cadence)
        self._start.show_text(draft.start_text)
        self._end.show_text(draft.end_text)
        self._place.setText(series.usual_place)
        self._is_showing = True
        self._purpose.setPlainText(series.purpose)
        self._is_showing = False

    def draft(self, shown: SeriesDraft) -> SeriesDraft:
        """Return the draft that is shown with what stands in the fields now."""
        series = replace(
            shown.series,
            name=self._name.text(),
            level=self._level.chosen() or shown.series.level,
            document_type=self._document.chosen() or shown.series.document_type,
            numbering=self._numbering.chosen() or shown.series.numbering,
            needs_approval=self._is_approved.isChecked(),
            agreement_id=self._agreement.chosen(),
            host_id=self._host.chosen(),
            cadence=self._cadence.text(),
            usual_place=self._place.text(),
            purpose=self._purpose.toPlainText(),
        )
        return replace(shown, series=series, start_text=self._start.text(), end_text=self._end.text())

    def agreement_id(self) -> UUID | None:
        return self._agreement.chosen()

    def are_times_right(self) -> bool:
        """Whether both times are times; the first that is not says so and gets the focus."""
        for field in (self._start, self._end):
            if not field.holds_time():
                field.setFocus()
                return False
        return True

    def focus_name(self) -> None:
        self._name.setFocus()

    def say_name_is_wrong(self, sentence: str) -> None:
        self._name_field.set_error(sentence)
        self._name.setFocus()

    def say_end_is_wrong(self, sentence: str) -> None:
        self._end.set_error(sentence)
        self._end.setFocus()

    def say_party_is_wrong(self, sentence: str) -> None:
        self._new_party.say_name_is_wrong(sentence)

    def choose_new_party(self, party_id: UUID) -> None:
        """The party that was entered is stored: it is the host."""
        self._new_party.end()
        self._host.choose(party_id)
        self._host.setFocus()
        self.edited.emit()

    def _build(self) -> None:
        self._name, self._cadence, self._place = QLineEdit(), QLineEdit(), QLineEdit()
        self._level: ChoiceBox[SeriesLevel] = ChoiceBox()
        self._document: ChoiceBox[DocumentType] = ChoiceBox()
        self._numbering: ChoiceBox[Numbering] = ChoiceBox()
        self._agreement: ChoiceBox[UUID | None] = ChoiceBox()
        self._host: ChoiceBox[UUID | None] = ChoiceBox()
        self._level.set_choices([(level, word(level)) for level in SeriesLevel])
        self._document.set_choices([(kind, word(kind)) for kind in DocumentType])
        self._numbering.set_choices([(numbering, word(numbering)) for numbering in Numbering])
        self._is_approved = QCheckBox(self.tr("The minutes are approved by approvers"))
        self._start = TimeField(self.tr("Usually begins"), self._theme_feed)
        self._end = TimeField(self.tr("Usually ends"), self._theme_feed)
        self._purpose = QPlainTextEdit()
        self._purpose.setTabChangesFocus(True)
        self._new_party_button = push_button(self.tr("New party …"), self._theme_feed, look="link")
        self._new_party = NewPartyForm(self._theme_feed)
        self._new_party.hide()

    def _lay_out(self) -> None:
        feed = self._theme_feed
        self._name_field = Field(self.tr("Name"), self._name, feed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.CARD)
        column.addWidget(self._name_field)
        column.addWidget(
            self._pair(
                Field(self.tr("Level"), self._level, feed), Field(self.tr("How often"), self._cadence, feed)
            )
        )
        column.addWidget(
            self._pair(
                Field(self.tr("Document"), self._document, feed),
                Field(self.tr("§ numbers"), self._numbering, feed),
            )
        )
        column.addWidget(self._is_approved)
        column.addWidget(Field(self.tr("Agreement"), self._agreement, feed))
        column.addWidget(self._hosting())
        column.addWidget(self._pair(self._start, self._end))
        column.addWidget(Field(self.tr("Usual place"), self._place, feed))
        purpose_help = self.tr(
            "Why these meetings handle personal data. Stands in the register of processing (GDPR)."
        )
        column.addWidget(Field(self.tr("Purpose"), self._purpose, feed, help_text=purpose_help))

    def _hosting(self) -> QWidget:
        host = QWidget()
        column = QVBoxLayout(host)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TINY)
        held_by = self.tr("The party that calls the meetings and holds the pen.")
        column.addWidget(Field(self.tr("Host"), self._host, self._theme_feed, help_text=held_by))
        column.addWidget(self._new_party_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._new_party)
        return host

    def _pair(self, left: Field, right: Field) -> StackingRow:
        row = StackingRow(self._theme_feed, _STACKED_BELOW_PX)
        row.add_part(left, 1, at_top=True)
        row.add_part(right, 1, at_top=True)
        return row

    def _connect(self) -> None:
        for line in (self._name, self._cadence, self._place):
            line.textEdited.connect(self.edited)
        for box in (self._level, self._document, self._numbering, self._agreement, self._host):
            box.activated.connect(self.edited)
        for time_field in (self._start, self._end):
            time_field.edited.connect(self.edited)
        self._is_approved.clicked.connect(self.edited)
        self._purpose.textChanged.connect(self._on_purpose_changed)
        self._agreement.activated.connect(self.agreement_chosen)
        self._new_party_button.clicked.connect(self._new_party.begin)
        self._new_party.cancelled.connect(self._new_party.end)
        self._new_party.party_entered.connect(self.party_entered)
        self._theme_feed.follow(self._on_text_size_changed)

    def _on_purpose_changed(self) -> None:
        if not self._is_showing:
            self.edited.emit()

    def _on_text_size_changed(self, theme: Theme) -> None:
        line = QFontMetrics(theme.font_of("body")).lineSpacing()
        self._purpose.setFixedHeight(line * _PURPOSE_LINES + Space.CARD)
