"""What differs between the version that is shown and another one, sentence by sentence."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desktop.ui.pages.yearly.side_panel import SidePanel
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.choice_box import ChoiceBox
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.look import set_look, text_label


class ComparePanel(SidePanel):
    """``other_chosen(int)`` is the number of the version to compare with; 0 is the working text."""

    other_chosen = Signal(int)

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(theme_feed, parent)
        self._others: ChoiceBox[int] = ChoiceBox()
        self._field = Field(self.tr("Compare with"), self._others, theme_feed)
        self._differences = text_label("", wraps=True)
        self._differences.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._differences.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self._differences.setAccessibleName(self.tr("Differences"))
        content = QWidget()
        set_look(content, "column", value=True)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, Space.INSIDE, 0)
        column.addWidget(self._differences)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(content)
        self.body.addWidget(self._field)
        self.body.addWidget(area, 1)
        self._others.activated.connect(self._on_chosen)

    def show_choices(self, others: Sequence[tuple[int, str]], chosen: int) -> None:
        self._others.set_choices(others)
        self._others.choose(chosen)

    def show_differences(self, differences: Sequence[str]) -> None:
        """One paragraph for each; a sentence when there is none."""
        count = self.tr("%n difference(s)", "", len(differences)) if differences else ""
        self.set_head(self.tr("Comparison"), count)
        self._differences.setText("\n\n".join(differences) or self.tr("Numbers and text are the same."))

    def focus_choice(self) -> None:
        self._others.setFocus()

    def _on_chosen(self) -> None:
        self.other_chosen.emit(self._others.chosen() or 0)
