"""How each party stands, and when the plan was decided. Reads, and leaves the writing to its parts."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.change_feed import ChangeFeed
from desktop.ui.pages.plan.balance_table_model import BalanceRow, BalanceTableModel
from desktop.ui.pages.plan.plan_decisions import PlanDecisions
from desktop.ui.pages.plan.wrapped_table import WrappedTable
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.card import hairline

if TYPE_CHECKING:
    from desktop.services.plan_service import AreaPlan, PlanService

_LEAST_CHARACTERS = (30, 9, 9, 11, 11)


class BalanceTab(QWidget):
    def __init__(
        self,
        plans: "PlanService",
        change_feed: ChangeFeed,
        theme_feed: ThemeFeed,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._plans = plans
        self._model = BalanceTableModel(self)
        self._table = WrappedTable(theme_feed, self._model, _LEAST_CHARACTERS)
        self._table.setAccessibleName(self.tr("How the parties stand"))
        self._decisions = PlanDecisions(plans, change_feed, theme_feed)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.CARD, 0, Space.BETWEEN, 0)
        column.setSpacing(0)
        column.addWidget(self._table, 1)
        column.addWidget(hairline())
        column.addWidget(self._decisions)

    def show_plan(self, plan: "AreaPlan") -> None:
        """Show how the parties of the plan's agreement stand now."""
        self._model.set_records(
            [
                BalanceRow(party=plan.parties[balance.party_id].name, balance=balance)
                for balance in self._plans.balance(plan.agreement.id)
            ]
        )
        self._decisions.show_agreement(plan.agreement.id, plan.today)
