"""Offers follow-ups that the words of an item promise: looked for in the background after a pause, one at a time.

Nothing is made before somebody takes the offer, and then its form is only opened. What is put off rests, as long as the
meeting is open.
"""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from shiboken6 import isValid

from desktop.settings import Settings
from desktop.ui.background import Background
from desktop.ui.dates import day_month
from desktop.ui.pages.meeting.item_panes import ItemPanes
from desktop.ui.pages.meeting.matter_desk import MatterDesk
from desktop.ui.pages.meeting.meeting_in_hand import MeetingInHand
from desktop.ui.pages.meeting.offer_line import REST_KEYS, TAKE_KEYS, OfferLine
from desktop.ui.preferences import Preferences
from desktop.ui.theme import ThemeFeed
from domain.calendar import NO_BREAK
from domain.swedish import fold

if TYPE_CHECKING:  # looked for long after the first paint
    from domain.meetings import MeetingContent
    from domain.offers import FollowUpOffer

_PAUSE_MS = 700  # longer than the saver's: what is offered has been stored
_Sentence = tuple[UUID, str]


class OfferDesk(QObject):
    """Silent until ``follow`` has said whether offers are wanted."""

    def __init__(
        self, in_hand: MeetingInHand, panes: ItemPanes, matter: MatterDesk, theme_feed: ThemeFeed
    ) -> None:
        super().__init__(panes)
        self._in_hand, self._panes, self._matter, self._theme_feed = in_hand, panes, matter, theme_feed
        self._background: Background | None = None
        self._is_wanted = False
        self._round = 0
        self._rested: set[_Sentence] = set()
        self._shown: tuple[_Sentence, FollowUpOffer] | None = None
        self._line: OfferLine | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self._connect()

    def follow(self, preferences: Preferences, background: Background) -> None:
        """Offer while the person wants it."""
        self._background = background
        self._on_settings(preferences.settings)
        preferences.changed.connect(self._on_settings)

    def _connect(self) -> None:
        for source in (self._panes.words_edited, self._panes.currentChanged, self._matter.changed):
            source.connect(self._on_changed)
        for keys, slot in ((TAKE_KEYS, self._on_taken), (REST_KEYS, self._on_rested)):
            shortcut = QShortcut(QKeySequence(keys), self._panes, slot)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _on_settings(self, settings: Settings) -> None:
        self._is_wanted = settings.offers_follow_ups
        self._on_changed()

    def _on_changed(self, _what: object = None) -> None:
        """What was found is of other words now; the line stays until it is known to be another."""
        self._round += 1
        if self._is_wanted:
            self._pause.start()
        else:
            self._pause.stop()
            self._put_away()

    # --- looking

    def _look(self) -> None:
        item, content = self._in_hand.item, self._in_hand.content
        if self._background is None or item is None or content is None or not self._panes.isVisible():
            return
        if item.secrecy.is_oral:
            self._put_away()
            return
        texts = (item.text, *item.decisions)
        found = partial(self._on_found, self._round, item.id)
        self._background.run(partial(_offers, texts, content), found, _raise)

    def _on_found(self, asked_in: int, item_id: UUID, found: "Sequence[tuple[str, FollowUpOffer]]") -> None:
        if not isValid(self) or asked_in != self._round or item_id != self._in_hand.item_id:
            return
        known = self._known_titles(item_id)
        left = (
            ((item_id, sentence), offer)
            for sentence, offer in found
            if (item_id, sentence) not in self._rested and fold(offer.title) not in known
        )
        self._show(next(left, None))

    def _known_titles(self, item_id: UUID) -> set[str]:
        content = self._in_hand.content
        lines = content.appearances_at(item_id) if content else ()
        return {fold(line.follow_up.what) for line in lines}

    # --- the line

    def _show(self, offered: "tuple[_Sentence, FollowUpOffer] | None") -> None:
        is_there = self._line is not None and isValid(self._line) and self._panes.isAncestorOf(self._line)
        if offered == self._shown and (offered is None or is_there):
            return
        self._put_away()
        self._shown = offered
        if offered is None:
            return
        self._line = OfferLine(self._facts(offered[1]), self._theme_feed)
        self._line.taken.connect(self._on_taken)
        self._line.rested.connect(self._on_rested)
        self._panes.pane(offered[0][0]).form_place.insertWidget(0, self._line)

    def _put_away(self) -> None:
        line, self._line, self._shown = self._line, None, None
        if line is not None and isValid(line):
            line.hide()
            line.deleteLater()

    def _facts(self, offer: "FollowUpOffer") -> str:
        content = self._in_hand.content
        party = content.party_name(offer.party_id) if content else ""
        day = day_month(offer.due_on).replace(" ", NO_BREAK) if offer.due_on else ""
        done_by = self.tr("done by {0}").format(day) if day else ""
        return ", ".join(part for part in (offer.title, party, done_by) if part)

    def _on_taken(self) -> None:
        """The form comes with what was offered; it is stored when the form is."""
        if self._shown is not None:
            sentence, offer = self._shown
            self._rested.add(sentence)
            self._put_away()
            self._matter.write_follow_up(offered=offer)

    def _on_rested(self) -> None:
        if self._shown is not None:
            self._rested.add(self._shown[0])
            self._put_away()
            self._on_changed()


def _offers(texts: Sequence[str], content: "MeetingContent") -> "list[tuple[str, FollowUpOffer]]":
    """Runs in the background: each offer with its sentence."""
    from domain.offers import offered_parties, offers_in  # noqa: PLC0415 - after the first paint

    parties, day = offered_parties(content), content.meeting.day
    return [
        (text[offer.start : offer.start + offer.length], offer)
        for text in texts
        for offer in offers_in(text, today=day, parties=parties)
    ]


def _raise(error: Exception) -> None:
    raise error
