"""A place as it is written: where it lies, what it is, and for the police's list of areas when and by whom it was told."""

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.pages.meeting.flow_row import FlowRow
from desktop.ui.pages.register.period_fields import PeriodFields
from desktop.ui.pages.register.record_form import RecordForm, show_text
from desktop.ui.pages.register.register_draft import RegisterDraft
from desktop.ui.pages.register.register_words import district_words, not_stated
from desktop.ui.saying import say
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.choice_box import ChoiceBox
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.inline_message import InlineMessage
from desktop.ui.words import word
from domain.coordinates import understood_degrees
from domain.errors import Problem, UserError
from domain.parties import POLICE_LIST_KINDS, Place, PlaceKind

if TYPE_CHECKING:
    from desktop.services.register_service import Register

_DEGREES_PX = 130


class PlaceForm(RecordForm[Place]):
    def __init__(self, theme_feed: ThemeFeed, today: date, parent: QWidget | None = None) -> None:
        super().__init__(theme_feed, today, parent)
        self._district: ChoiceBox[UUID | None] = ChoiceBox()
        self._kind: ChoiceBox[PlaceKind] = ChoiceBox()
        self._kind.set_choices([(kind, word(kind)) for kind in PlaceKind])
        self._period = PeriodFields(theme_feed)
        self._source, self._north, self._east = QLineEdit(), QLineEdit(), QLineEdit()
        self._lay_out()
        self._connect()

    def set_register(self, register: "Register") -> None:
        districts = [(district.id, district_words(district)) for district in register.districts]
        self.offer(self._district, [(None, not_stated()), *districts])

    def fill(self, draft: RegisterDraft[Place]) -> None:
        place = draft.record
        first, last, north, east = draft.typed
        self._district.choose(place.district_id)
        self._kind.choose(place.kind)
        self._period.show_texts(first, last, self._today)
        for line, text in ((self._source, place.source), (self._north, north), (self._east, east)):
            show_text(line, text)
        self._clear_degrees()
        self._show_hint()

    def draft(self) -> RegisterDraft[Place]:
        place = replace(
            self.shown.record,
            name=self.name(),
            district_id=self._district.chosen(),
            kind=self._kind.chosen() or PlaceKind.SPOT,
            source=self._source.text(),
        )
        return RegisterDraft(
            record=place, typed=(*self._period.texts(), self._north.text(), self._east.text())
        )

    def record(self) -> Place | None:
        if not (self._period.is_right() and self._are_degrees_right()):
            return None
        first, last = self._period.days()
        written = self.draft().record
        return replace(
            written,
            valid_from=first,
            valid_to=last,
            source=written.source.strip(),
            latitude=understood_degrees(self._north.text()),
            longitude=understood_degrees(self._east.text()),
        )

    def say(self, error: UserError) -> bool:
        if error.problem is Problem.END_BEFORE_START:
            self._period.say_end_is_wrong(say(error))
        elif error.problem is Problem.LATITUDE_WRONG:
            _say_wrong(self._north_field, say(error))
        elif error.problem is Problem.LONGITUDE_WRONG:
            _say_wrong(self._east_field, say(error))
        else:
            return super().say(error)
        return True

    def _lay_out(self) -> None:
        feed = self._theme_feed
        self._hint = InlineMessage(
            feed,
            text=self.tr(
                "The police's list has dates and a source: write both here. It is never printed by itself."
            ),
        )
        self._north_field = Field(self.tr("Degrees north"), self._north, feed)
        self._east_field = Field(self.tr("Degrees east"), self._east, feed)
        self._north.setPlaceholderText("59,2841")
        self._east.setPlaceholderText("18,0466")
        degrees = FlowRow(feed)
        for field in (self._north_field, self._east_field):
            degrees.add(field, _DEGREES_PX)
        self.column.addWidget(Field(self.tr("District"), self._district, feed))
        self.column.addWidget(Field(self.tr("Kind of place"), self._kind, feed))
        for part in (self._hint, self._period, Field(self.tr("Source"), self._source, feed), degrees):
            self.column.addWidget(part)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self._kind.activated.connect(self._show_hint)
        for chosen in (self._kind.activated, self._district.activated):
            chosen.connect(self.edited)
        self._period.edited.connect(self.edited)
        for line in (self._north, self._east):
            line.textEdited.connect(self._clear_degrees)
        self.listen_to(self._source, self._north, self._east)

    def _are_degrees_right(self) -> bool:
        """Whether each is empty or a number; how far north and east they may be is no business of a field."""
        for line, problem in (
            (self._north, Problem.LATITUDE_WRONG),
            (self._east, Problem.LONGITUDE_WRONG),
        ):
            if line.text().strip() and understood_degrees(line.text()) is None:
                return not self.say(UserError(problem))
        return True

    def _clear_degrees(self) -> None:
        """Both: what is wrong with one may be mended at the other."""
        self._north_field.clear_error()
        self._east_field.clear_error()

    def _show_hint(self) -> None:
        self._hint.setVisible(self._kind.chosen() in POLICE_LIST_KINDS)


def _say_wrong(field: Field, sentence: str) -> None:
    field.set_error(sentence)
    field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
