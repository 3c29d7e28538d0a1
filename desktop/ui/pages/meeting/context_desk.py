"""What helps at the right of the item that is written: read for its panel, which gives way where there is no room."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from desktop.ui.pages.meeting.context_panel import ContextPanel
from desktop.ui.pages.meeting.meeting_in_hand import MeetingInHand
from desktop.ui.theme import ThemeFeed
from domain.changes import Change
from domain.meetings import MeetingContent
from domain.situation import SituationPoint

if TYPE_CHECKING:
    from desktop.services.agenda_service import AgendaService

_ROOM_FROM_PX = 1180


class ContextDesk:
    """Open follow-ups of the areas, the newest points, what was written under the heading last time."""

    def __init__(
        self,
        in_hand: MeetingInHand,
        agenda: "AgendaService",
        theme_feed: ThemeFeed,
        today: Callable[[], date],
    ) -> None:
        self._in_hand, self._agenda, self._theme_feed, self._today = in_hand, agenda, theme_feed, today
        self._points_beside: MeetingContent | None = None
        self._points: Sequence[SituationPoint] = ()
        self.panel = ContextPanel(theme_feed)

    def show_beside_item(self) -> None:
        """Bring the panel up to date with the item in hand; without one there is nothing to help with."""
        item, content = self._in_hand.item, self._in_hand.content
        if item is None or content is None:
            self.panel.show_nothing()
            return
        on_table = {line.follow_up.id for line in content.appearances_at(item.id)}
        open_ones = self._agenda.open_follow_ups(item.area_ids)
        elsewhere = [follow_up for follow_up in open_ones if follow_up.id not in on_table]
        self.panel.show_follow_ups(elsewhere, content, self._today())
        self.panel.show_points(self._points_not_raised(content), content)
        self.panel.show_last_time(item, self._in_hand.previous)

    def forget_points(self, _change: Change) -> None:
        """Whatever changed, the points are read again at the next step."""
        self._points_beside = None

    def _points_not_raised(self, content: MeetingContent) -> Sequence[SituationPoint]:
        """The same beside each item: read with the meeting, not at every step through its agenda."""
        if self._points_beside is not content:
            self._points_beside, self._points = content, self._agenda.points_not_raised()
        return self._points

    def make_room(self, page_width_px: int, *, is_item: bool) -> None:
        """The help gives way before the text does, and to the wide lists that need no help."""
        has_room = page_width_px >= _ROOM_FROM_PX * self._theme_feed.theme.text_scale
        self.panel.setVisible(is_item and has_room)
