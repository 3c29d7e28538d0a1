"""Decides whether the guide is shown, keeps how far one has come, and moves its card to the page where one begins."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.ui.pages.guide.guide_card import GuideCard
from desktop.ui.pages.guide.guide_place import GuidePlace
from desktop.ui.preferences import Preferences
from desktop.ui.theme import ThemeFeed
from domain.guide import PUT_AWAY, GuideStanding

if TYPE_CHECKING:
    from desktop.services.guide_service import GuideService


class GuideDesk(QObject):
    """A signal for each way a step leads."""

    name_wanted = Signal()
    parties_wanted = Signal()
    series_wanted = Signal()
    meeting_wanted = Signal()

    def __init__(
        self, guide: "GuideService", preferences: Preferences, theme_feed: ThemeFeed, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._guide, self._preferences, self._theme_feed = guide, preferences, theme_feed
        self._card: GuideCard | None = None

    @property
    def is_shown(self) -> bool:
        return self._card is not None

    def read(self) -> GuideStanding | None:
        """What is true of the store; None for whoever wants no guide. May run in the background."""
        is_wanted = self._preferences.settings.guide_step < PUT_AWAY
        return self._guide.show() if is_wanted else None

    def show(self, standing: GuideStanding | None, place: GuidePlace) -> None:
        """Show it at the place, or nowhere."""
        step = self._preferences.settings.guide_step
        if standing is None or not standing.is_offered(step, was_shown=self.is_shown):
            self._take_away()
            return
        card = self._card = self._card or self._new_card()
        card.show_standing(standing)
        place.put(card)
        place.show()
        self._preferences.change(guide_step=standing.done)

    def _new_card(self) -> GuideCard:
        card = GuideCard(self._theme_feed)
        card.name_wanted.connect(self.name_wanted)
        card.parties_wanted.connect(self.parties_wanted)
        card.series_wanted.connect(self.series_wanted)
        card.meeting_wanted.connect(self.meeting_wanted)
        card.put_away.connect(self._on_put_away)
        return card

    def _on_put_away(self) -> None:
        self._preferences.change(guide_step=PUT_AWAY)
        self._take_away()

    def _take_away(self) -> None:
        if self._card is None:
            return
        place = self._card.parentWidget()
        if place is not None:
            place.hide()
        self._card.hide()
        self._card.deleteLater()
        self._card = None
