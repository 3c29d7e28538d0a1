"""What not to write, and what to write instead: rules of thumb beside the text, shown when somebody asks for them.

Their source is docs/domain.md section 2.4.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.ui.theme import Space
from desktop.ui.widgets.card import Card, hairline
from desktop.ui.widgets.look import text_label


class WritingGuide(Card):
    """Seven pairs in two columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.CARD)
        grid.setVerticalSpacing(Space.INSIDE)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for column, heading in enumerate((self.tr("Do not write"), self.tr("Write instead"))):
            grid.addWidget(text_label(heading, "heading"), 0, column)
        for place, (wrong, right) in enumerate(self._pairs(), start=1):
            grid.addWidget(hairline(), 2 * place - 1, 0, 1, 2)
            for column, words in enumerate((wrong, right)):
                grid.addWidget(
                    text_label(words, "quiet", wraps=True), 2 * place, column, Qt.AlignmentFlag.AlignTop
                )
        self.body.addLayout(grid)
        self.setAccessibleName(self.tr("Do not write, write instead"))

    def _pairs(self) -> tuple[tuple[str, str], ...]:
        return (
            (
                self.tr("Names, identity numbers, nicknames, registration numbers, a household's address"),
                self.tr("The sort of place, the district, an age group when at least ten people fit in it"),
            ),
            (
                self.tr("“N.N.'s elder son sells at the passage”"),
                self.tr(
                    "“Reports of open sale of narcotics by the pedestrian tunnel, mostly Friday–Saturday 18.00–23.00”"
                ),
            ),
            (
                self.tr("“The police strike on Thursday at 19”"),
                self.tr("“The police told of a planned effort orally. What was said is not noted.”"),
            ),
            (
                self.tr("Ethnicity, religion, health, sexual life, trade union, politics"),
                self.tr(
                    "Nothing. If it is the problem itself, such as a hate crime: the event, not the person"
                ),
            ),
            (
                self.tr("What the social services know of a family"),
                self.tr("“The matter is handled by the social services in their usual order.”"),
            ),
            (
                self.tr("Exact positions of cameras, rounds of guards"),
                self.tr("“Safety cameras and guards are reinforced during the period.”"),
            ),
            (
                self.tr("Quotations from intelligence"),
                self.tr("“The police's overall assessment: increased risk.”"),
            ),
        )
