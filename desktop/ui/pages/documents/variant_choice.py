"""For whom a document is printed: three choices, each with a line about what it leaves out."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.look import text_label
from domain.disclosure import Variant

_WORDS: tuple[tuple[Variant, object, object], ...] = (
    (
        Variant.INTERNAL,
        QT_TRANSLATE_NOOP("VariantChoice", "&Internal"),
        QT_TRANSLATE_NOOP("VariantChoice", "Everything that is written"),
    ),
    (
        Variant.PARTIES,
        QT_TRANSLATE_NOOP("VariantChoice", "&To the parties"),
        QT_TRANSLATE_NOOP("VariantChoice", "Without what is to be tested for secrecy"),
    ),
    (
        Variant.DISCLOSURE,
        QT_TRANSLATE_NOOP("VariantChoice", "For disc&losure"),
        QT_TRANSLATE_NOOP("VariantChoice", "With a mark where something is withheld"),
    ),
)


class VariantChoice(QWidget):
    """``chosen`` when the user has chosen another."""

    chosen = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._buttons: dict[Variant, QRadioButton] = {}
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.INSIDE)
        column.addWidget(text_label(self.tr("For whom"), "label"))
        for variant, words, detail in _WORDS:
            button = QRadioButton(_translated(words))
            button.setAccessibleDescription(_translated(detail))
            button.clicked.connect(self.chosen)
            line = text_label(_translated(detail), "secondary", wraps=True)
            line.setContentsMargins(Space.PAGE, 0, 0, 0)
            line.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            self._buttons[variant] = button
            self._group.addButton(button)
            together = QVBoxLayout()
            together.setSpacing(0)
            together.addWidget(button)
            together.addWidget(line)
            column.addLayout(together)
        self._buttons[Variant.INTERNAL].setChecked(True)

    def variant(self) -> Variant:
        return next(variant for variant, button in self._buttons.items() if button.isChecked())


def _translated(words: object) -> str:
    return QCoreApplication.translate("VariantChoice", str(words))
