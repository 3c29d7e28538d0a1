"""Disposals that were carried out, as a table: when, what, how much, and the two who decided it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from desktop.ui.table_models.record_table_model import Column, RecordTableModel
from domain.retention import Disposal, RecordKind


class CertificateTableModel(RecordTableModel[Disposal]):
    """The newest first, as they come."""

    def __init__(self, kind_words: Callable[[RecordKind], str], parent: QObject | None = None) -> None:
        self._kind_words = kind_words
        super().__init__(parent)

    def columns(self) -> Sequence[Column[Disposal]]:
        return (
            Column(title=self.tr("Carried out"), show=_day),
            Column(title=self.tr("Records"), show=lambda disposal: self._kind_words(disposal.kind)),
            Column(title=self.tr("Number"), show=lambda disposal: str(disposal.count), is_right_aligned=True),
            Column(title=self.tr("Proposed by"), show=lambda disposal: disposal.proposed_by),
            Column(title=self.tr("Confirmed by"), show=lambda disposal: disposal.confirmed_by),
        )


def _day(disposal: Disposal) -> str:
    return disposal.done_at.astimezone().date().isoformat() if disposal.done_at else ""
