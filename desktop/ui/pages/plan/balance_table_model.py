"""How the parties of an agreement stand: what each has promised, kept, not kept, and what is late."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from uuid import UUID

from desktop.ui.pages.plan.wrapped_cells import RUNS_ROLE, Run, RunLook
from desktop.ui.table_models.record_table_model import Column, Index, RecordTableModel
from domain.plan import PartyBalance


class BalanceColumn(IntEnum):
    """From left to right."""

    PARTY = 0
    PROMISED = 1
    KEPT = 2
    NOT_KEPT = 3
    LATE = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class BalanceRow:
    party: str
    balance: PartyBalance

    @property
    def id(self) -> UUID:
        return self.balance.party_id


class BalanceTableModel(RecordTableModel[BalanceRow]):
    """A party that has promised nothing stands there with noughts."""

    def columns(self) -> Sequence[Column[BalanceRow]]:
        return (
            Column(title=self.tr("Party"), show=lambda row: row.party),
            _number(self.tr("Promised"), lambda balance: balance.promised),
            _number(self.tr("Kept"), lambda balance: balance.kept),
            _number(self.tr("Not kept"), lambda balance: balance.not_kept),
            _number(self.tr("Late"), lambda balance: balance.late),
        )

    def data(self, index: Index, role: int = 0) -> object:
        row = self.record_at(index)
        is_late = row is not None and index.column() == BalanceColumn.LATE and row.balance.late > 0
        if row is not None and role == RUNS_ROLE and is_late:
            return (Run(str(row.balance.late), RunLook.LATE),)
        return super().data(index, role)


def _number(title: str, count: Callable[[PartyBalance], int]) -> Column[BalanceRow]:
    return Column(
        title=title,
        show=lambda row: str(count(row.balance)),
        sort=lambda row: count(row.balance),
        accessible=lambda row: f"{title}: {count(row.balance)}",
    )
