"""All series as they are stored and as they are being written: nothing that was typed is lost by going elsewhere."""

from collections.abc import Iterable
from uuid import UUID

from desktop.ui.pages.series.series_draft import SeriesDraft, draft_of
from domain.meetings import MeetingSeries


class SeriesDrafts:
    """Series are found by their key; a new one is there from the moment it is begun."""

    def __init__(self) -> None:
        self._stored: dict[UUID, MeetingSeries] = {}
        self._begun: dict[UUID, MeetingSeries] = {}
        self._written: dict[UUID, SeriesDraft] = {}

    def load(self, stored: Iterable[MeetingSeries]) -> None:
        """Take in what is stored now; what has been written stays."""
        self._stored = {series.id: series for series in stored}
        self._begun = {key: series for key, series in self._begun.items() if key not in self._stored}

    def begin(self, blank: MeetingSeries) -> None:
        """Take in a series that is not stored yet."""
        self._begun[blank.id] = blank

    def write(self, draft: SeriesDraft) -> None:
        """Keep a draft; one that says what is stored is forgotten."""
        if draft.unsaved_fields(self._base(draft.series.id)):
            self._written[draft.series.id] = draft
        else:
            self._written.pop(draft.series.id, None)

    def forget(self, series_id: UUID) -> None:
        """Drop what has been written; a series that was never stored is gone then."""
        self._written.pop(series_id, None)
        self._begun.pop(series_id, None)

    def draft(self, series_id: UUID) -> SeriesDraft:
        """Return the series as it was last written. Raises KeyError for one that is gone."""
        return self._written.get(series_id) or draft_of(self._base(series_id))

    def drafts(self) -> list[SeriesDraft]:
        """Return every series as it was last written."""
        return [self.draft(series_id) for series_id in (*self._stored, *self._begun)]

    def is_stored(self, series_id: UUID) -> bool:
        return series_id in self._stored

    def unsaved(self, series_id: UUID) -> int:
        """How many facts differ from what is stored; a series never stored counts for itself too."""
        written = self._written.get(series_id)
        changed = written.unsaved_fields(self._base(series_id)) if written else 0
        return changed + (series_id in self._begun)

    def __contains__(self, series_id: UUID) -> bool:
        return series_id in self._stored or series_id in self._begun

    def __len__(self) -> int:
        return len(self._stored) + len(self._begun)

    def _base(self, series_id: UUID) -> MeetingSeries:
        return self._stored.get(series_id) or self._begun[series_id]
