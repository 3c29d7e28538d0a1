"""How far a store has come in the three steps of beginning."""

from desktop.services.office import Office
from domain.guide import GuideStanding
from domain.meetings import MeetingFilter


class GuideService:
    def __init__(self, office: Office) -> None:
        self._office = office

    def show(self) -> GuideStanding:
        """Read from what is there, never from what somebody clicked on."""
        with self._office.store.reading() as work:
            return GuideStanding(
                has_name=bool(self._office.actor.chosen_name),
                parties=len(work.parties.all()),
                has_agenda=any(series.standing_agenda for series in work.series.all()),
                has_meeting=bool(work.meetings.page(MeetingFilter(), None, 1)),
            )
