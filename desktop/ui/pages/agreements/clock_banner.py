"""The message above the agreements when a clock is running or something lacks, with the way to mend it."""

from collections.abc import Iterator, Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.pages.agreements.watch_words import Notice, WatchWords
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.inline_message import InlineMessage, MessageKind
from domain.agreement_watch import AgreementWatch
from domain.duties import DutyStanding


class ClockBanner(InlineMessage):
    """``parties_wanted(UUID)`` and ``renewal_wanted(UUID)`` name the agreement that is spoken of."""

    parties_wanted = Signal(object)
    renewal_wanted = Signal(object)
    law_wanted = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(theme_feed, parent=parent)
        self._say = WatchWords(self)
        self._watches: Sequence[AgreementWatch] = ()
        self._standings: Sequence[DutyStanding] = ()
        self._spoken_of: UUID | None = None
        self._first = self.add_button("")
        self._renew = self.add_button(self.tr("&Renew …"))
        self._first.clicked.connect(self._on_first_clicked)
        self._renew.clicked.connect(self._on_renew_clicked)
        self.hide()

    def load(self, watches: Sequence[AgreementWatch], standings: Sequence[DutyStanding]) -> None:
        """Take in what stands on this day; ``show_agreement`` then says it."""
        self._watches, self._standings = watches, standings

    def show_agreement(self, agreement_id: UUID | None) -> None:
        """Say what is most urgent of this agreement, of 6 § and of other agreements whose end comes near."""
        spoken = min(self._notices(agreement_id), key=_urgency, default=None)
        if spoken is None:
            self.hide()
            return
        notice, watch = spoken
        self._spoken_of = watch.agreement.id if watch else None
        self._first.setText(self.tr("&View parties") if watch else self.tr("Show the &law"))
        self._renew.setVisible(watch is not None and watch.notice_days is not None)
        self.show_message(notice.kind, notice.text)
        self.show()

    def offers_renewal_of(self, agreement_id: UUID | None) -> bool:
        """Whether this agreement is the one that can be renewed from here."""
        return not self.isHidden() and not self._renew.isHidden() and self._spoken_of == agreement_id

    def _notices(self, agreement_id: UUID | None) -> Iterator[tuple[Notice, AgreementWatch | None]]:
        """Those of the agreement itself first."""
        mine = [watch for watch in self._watches if watch.agreement.id == agreement_id]
        others = [watch for watch in self._watches if watch not in mine and watch.notice_days is not None]
        for watch in mine:
            notice = self._say.of_agreement(watch)
            if notice is not None:
                yield notice, watch
        for standing in self._standings:
            due = self._say.of_duty(standing)
            if due is not None:
                yield due, None
        for watch in others:
            notice = self._say.of_agreement(watch)
            if notice is not None:
                yield Notice(kind=notice.kind, text=f"{watch.agreement.title}: {notice.text}"), watch

    def _on_first_clicked(self) -> None:
        if self._spoken_of is None:
            self.law_wanted.emit()
        else:
            self.parties_wanted.emit(self._spoken_of)

    def _on_renew_clicked(self) -> None:
        self.renewal_wanted.emit(self._spoken_of)


def _urgency(spoken: tuple[Notice, AgreementWatch | None]) -> int:
    """The first of those that are equally urgent is said."""
    return (MessageKind.DANGER, MessageKind.WARN, MessageKind.INFO).index(spoken[0].kind)
