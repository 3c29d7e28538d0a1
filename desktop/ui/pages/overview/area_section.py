"""How the areas of one agreement stand: its name to choose another by, and a row for each area."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.pages.overview.area_rows import AreaRows
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.choice_box import ChoiceBox
from desktop.ui.widgets.elided_label import ElidedLabel
from desktop.ui.widgets.look import text_label
from desktop.ui.widgets.section_label import SectionLabel
from domain.calendar import iso_week
from domain.overview import Overview


class AreaSection(QWidget):
    """``rows`` has signals of its own; ``agreement_chosen(UUID)`` asks for the areas of another agreement."""

    agreement_chosen = Signal(object)
    new_agreement_wanted = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = AreaRows(theme_feed)
        self._fact = ElidedLabel("", "secondary")
        self._choice: ChoiceBox[UUID] = ChoiceBox()
        self._choice.setAccessibleName(self.tr("Agreement"))
        self._choice.setObjectName("agreement")
        self._choice.activated.connect(self._on_chosen)
        self._none = Card()
        self._none_button = push_button(self.tr("New agreement"), theme_feed, icon_name="plus")
        self._none_button.setObjectName("new-agreement")
        self._none_button.clicked.connect(self.new_agreement_wanted)
        self._lay_out()

    def show_overview(self, overview: Overview) -> None:
        """Show the areas of the chosen agreement, or that none is in force."""
        has_areas = overview.chosen is not None
        self._fact.set_text(self._words_of_weeks(overview.weeks) if has_areas else "")
        self._choice.setVisible(len(overview.agreements) > 1)
        self._choice.set_choices([(each.id, each.title) for each in overview.agreements])
        self._choice.choose(overview.chosen.id if overview.chosen else None)
        self._none.setVisible(not has_areas)
        self.rows.setVisible(has_areas)
        self.rows.show_areas(overview)

    def _lay_out(self) -> None:
        heading = SectionLabel(self.tr("How each prioritised area stands"), "section")
        line = QHBoxLayout()
        line.setSpacing(Space.BETWEEN)
        line.addWidget(heading)
        line.addWidget(self._fact, 1, Qt.AlignmentFlag.AlignRight)
        words = self.tr("No agreement with prioritised areas is in force today.")
        self._none.body.addWidget(text_label(words, "quiet", wraps=True))
        self._none.body.addWidget(self._none_button, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.INSIDE)
        column.addLayout(line)
        for part in (self._choice, self._none, self.rows):
            column.addWidget(part)

    def _words_of_weeks(self, mondays: tuple[date, ...]) -> str:
        return self.tr("Points per week, weeks {first}–{last}. In colour: the last four.").format(
            first=iso_week(mondays[0]), last=iso_week(mondays[-1])
        )

    def _on_chosen(self, _place: int) -> None:
        self.agreement_chosen.emit(self._choice.chosen())
