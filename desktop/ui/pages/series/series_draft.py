"""What has been written about a series and is not stored yet: also what is not right yet, such as half a time."""

from dataclasses import dataclass, fields, replace

from desktop.ui.widgets.time_field import read_time, time_words
from domain.meetings import MeetingSeries

_TIMES = frozenset({"usual_start", "usual_end"})
_NOT_WRITTEN = frozenset({"id", "version"})


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesDraft:
    """``series`` is all but its two times, which stand as they were typed."""

    series: MeetingSeries
    start_text: str
    end_text: str

    def unsaved_fields(self, stored: MeetingSeries) -> int:
        """How many facts differ from what is stored."""
        other = draft_of(stored)
        names = {field.name for field in fields(MeetingSeries)} - _TIMES - _NOT_WRITTEN
        differ = [bool(getattr(self.series, name) != getattr(other.series, name)) for name in names]
        return sum((*differ, self.start_text != other.start_text, self.end_text != other.end_text))

    def record(self) -> MeetingSeries:
        """Return the series as it is to be stored. Raises ValueError when a time is not one."""
        return replace(
            self.series, usual_start=read_time(self.start_text), usual_end=read_time(self.end_text)
        )


def draft_of(stored: MeetingSeries) -> SeriesDraft:
    """Return a draft in which nothing has been changed."""
    return SeriesDraft(
        series=stored, start_text=time_words(stored.usual_start), end_text=time_words(stored.usual_end)
    )
