"""The table of requests for records: when each came, how much it is about, and when it was answered."""

from collections.abc import Sequence
from enum import IntEnum

from desktop.ui.table_models.record_table_model import Column, RecordTableModel
from domain.disclosure import DisclosedKind, DisclosureRequest


class DisclosureColumn(IntEnum):
    RECEIVED = 0
    DOCUMENTS = 1
    MASKS = 2
    STATE = 3


class DisclosureTableModel(RecordTableModel[DisclosureRequest]):
    """The latest first, as the service gives them."""

    def columns(self) -> Sequence[Column[DisclosureRequest]]:
        return (
            Column(title=self.tr("Came in"), show=lambda request: request.received_on.isoformat()),
            Column(title=self.tr("Documents"), show=_documents, is_right_aligned=True),
            Column(title=self.tr("Masks"), show=_masks, is_right_aligned=True),
            Column(title=self.tr("State"), show=self._state),
        )

    def order_of(self, record: DisclosureRequest) -> tuple[int, int]:
        return (-record.received_on.toordinal(), record.id.int)

    def _state(self, request: DisclosureRequest) -> str:
        if request.answered_on is None:
            return self.tr("Not answered")
        answered = self.tr("Answered {day}").format(day=request.answered_on.isoformat())
        appealed = self.tr("appealed")
        return f"{answered}, {appealed}" if request.is_appealed else answered


def _documents(request: DisclosureRequest) -> str:
    chosen = [each for each in request.documents if each.kind is not DisclosedKind.WITHHELD_LIST]
    return str(len(chosen) or len(request.meeting_ids))


def _masks(request: DisclosureRequest) -> str:
    return str(sum(len(each.decisions.masks) for each in request.documents) or len(request.withheld))
