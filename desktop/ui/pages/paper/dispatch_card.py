"""Noting that minutes were sent (expediering): to which parties, on which day, in which variant, and what that means."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.pages.paper.dispatch_words import variant_word
from desktop.ui.pages.paper.receiver_ticks import ReceiverTicks
from desktop.ui.pages.paper.record_card import RecordCard
from desktop.ui.saying import say
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.choice_box import ChoiceBox
from desktop.ui.widgets.date_field import DateField
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.inline_message import InlineMessage, MessageKind
from desktop.ui.widgets.look import text_label
from domain.disclosure import Variant
from domain.errors import Problem, UserError
from domain.parties import Party


class DispatchCard(RecordCard):
    """``given(tuple[UUID, ...], date, Variant)``; ``ticked(tuple[UUID, ...])`` so that it can be warned of what it means.

    ``warned(QWidget)`` with the warning, which is to be seen.
    """

    given = Signal(object, object, object)
    ticked = Signal(object)
    warned = Signal(object)

    def __init__(self, theme_feed: ThemeFeed, today: date, parent: QWidget | None = None) -> None:
        super().__init__(theme_feed, parent)
        self._what = text_label("", "quiet", wraps=True)
        self._parties = ReceiverTicks()
        self._party_field = Field(self.tr("Sent to"), self._parties, theme_feed)
        self._day = DateField(theme_feed, today)
        self._day_field = Field(self.tr("Day"), self._day, theme_feed)
        self._variant: ChoiceBox[Variant] = ChoiceBox()
        self._variant.set_choices([(variant, variant_word(variant)) for variant in Variant])
        self._warning = InlineMessage(theme_feed, MessageKind.WARN, narrow=True)
        self._lay_out()
        self._parties.edited.connect(self._on_ticked)

    def begin(self, offered: Sequence[UUID], parties: Sequence[Party], *, version: int, today: date) -> None:
        """Ask anew; ``offered`` are the parties of the meeting, ``version`` is 0 for a draft."""
        self._clear_errors()
        self._what.setText(
            self.tr("What was sent is version {version}.").format(version=version)
            if version
            else self.tr("What was sent is a draft.")
        )
        self._parties.show_parties(offered, parties)
        self._day.show_date(today)
        self._variant.choose(Variant.PARTIES)
        self.show_warning(is_shown=False)
        self._keys.watch(self)
        self._parties.setFocus()

    def show_warning(self, *, is_shown: bool) -> None:
        """Say that a draft becomes a public record when it leaves the authority (TF 2 kap. 10 §)."""
        is_news = is_shown and self._warning.isHidden()
        self._warning.setVisible(is_shown)
        if is_news:
            self.warned.emit(self._warning)

    def show_error(self, error: UserError) -> None:
        if error.problem is Problem.DATE_IN_FUTURE:
            self._day_field.set_error(say(error))
            self._day.setFocus()
        else:
            super().show_error(error)

    def _lay_out(self) -> None:
        self._warning.show_message(
            MessageKind.WARN,
            self.tr(
                "A draft that is sent outside your own authority becomes a public record with you and with the one"
                " who gets it (TF 2 kap. 10 §)."
            ),
        )
        self.body.addWidget(self._what)
        self.body.addWidget(self._party_field)
        self.body.addWidget(self._warning)
        self.body.addWidget(self._day_field)
        self.body.addWidget(Field(self.tr("Variant"), self._variant, self._theme_feed))
        self._finish_layout(self.tr("Dispatch"), self.tr("Note what was s&ent"))

    def _clear_errors(self) -> None:
        self.clear_trouble()
        self._party_field.clear_error()
        self._day_field.clear_error()

    def _on_ticked(self) -> None:
        self._party_field.clear_error()
        self._keys.watch(self)
        self.ticked.emit(self._parties.ticked())

    def _on_done(self) -> None:
        self._clear_errors()
        parties = self._parties.ticked()
        if not parties:
            self._party_field.set_error(self.tr("Tick at least one party."))
            self._parties.setFocus()
            return
        self.given.emit(parties, self._day.chosen_date(), self._variant.chosen())
