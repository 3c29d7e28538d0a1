"""Says where a text was typed, in the words of the window."""

from typing import TYPE_CHECKING

from desktop.ui.dates import long_day
from domain.drafts import Draft
from domain.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.services.program import Services


def place_words(draft: Draft, services: "Services", places: "Mapping[str, str]") -> str:
    """The meeting and its item where there is one, else the part of the window; ``places`` are the words of the rail."""
    in_general = places.get(draft.place, "")
    if draft.page != "meeting" or not draft.keys:
        return in_general
    meeting_id, *rest = draft.keys
    try:
        content = services.meetings.show(meeting_id)
    except UserError:
        return in_general
    headings = [item.heading for item in content.items if item.id in rest]
    return " · ".join((content.series.name, long_day(content.meeting.day), *headings))
