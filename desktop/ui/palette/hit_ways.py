"""The way to what was found: each kind by the navigator's own."""

from collections.abc import Callable
from uuid import UUID

from desktop.ui.navigator import Navigator
from domain.search import SearchHit, SearchKind


def open_hit(hit: SearchHit, navigator: Navigator) -> None:
    """Go to the record; a section or what was agreed there, to its meeting at that section."""
    if hit.kind in {SearchKind.ITEM, SearchKind.DECISION} and hit.meeting_id is not None:
        navigator.show_meeting(hit.meeting_id, hit.object_id)
        return
    ways: dict[SearchKind, Callable[[UUID], None]] = {
        SearchKind.MEETING: navigator.show_meeting,
        SearchKind.POINT: navigator.show_point,
        SearchKind.FOLLOW_UP: navigator.show_follow_up,
        SearchKind.AGREEMENT: navigator.show_agreement,
        SearchKind.MEASURE: navigator.show_measure,
        SearchKind.PARTICIPANT: navigator.show_participant,
    }
    ways[hit.kind](hit.object_id)
