"""The colour of a document's type and charts: one of a few with a name, or one's own where it is dark enough."""

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.ui.saying import say
from desktop.ui.theme import Radius, Space, Theme, ThemeFeed
from desktop.ui.widgets.choice_box import ChoiceBox
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.look import text_label
from domain.errors import UserError
from domain.look import Accent, contrast_on_white, understood_accent

_OWN_COLOUR_PX = 130


class AccentField(QWidget):
    """Gives what was chosen or typed, as it was typed."""

    edited = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._choice: ChoiceBox[Accent | None] = ChoiceBox()
        self._choice.set_choices([*self._named(), (None, self.tr("A colour of our own"))])
        self._own = QLineEdit()
        self._contrast = text_label("", "secondary", wraps=True)
        self._lay_out()
        self._connect()

    def accent(self) -> str:
        chosen = self._choice.chosen()
        return self._own.text() if chosen is None else chosen.value

    def show_accent(self, typed: str) -> None:
        named = next((accent for accent in Accent if accent.value == typed), None)
        self._choice.choose(named)
        self._own.setText("" if named else typed)
        self._show_state()

    def is_right(self) -> bool:
        """Whether the colour can be printed; says what is wrong with it otherwise."""
        try:
            understood_accent(self.accent())
        except UserError as error:
            self.say_wrong(error)
            return False
        return True

    def say_wrong(self, error: UserError) -> None:
        self._own_field.set_error(say(error))
        self._own.setFocus(Qt.FocusReason.OtherFocusReason)

    def _named(self) -> list[tuple[Accent | None, str]]:
        return [
            (Accent.INK, self.tr("Black")),
            (Accent.BLUE, self.tr("Blue")),
            (Accent.GREEN, self.tr("Green")),
            (Accent.TEAL, self.tr("Petrol")),
            (Accent.PURPLE, self.tr("Purple")),
            (Accent.RED, self.tr("Red")),
        ]

    def _lay_out(self) -> None:
        feed = self._theme_feed
        help_text = self.tr("Six characters, for example #1F5A8C.")
        self._own_field = Field(self.tr("Own colour"), self._own, feed, help_text=help_text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TINY)
        column.addWidget(Field(self.tr("Accent colour"), self._choice, feed))
        column.addWidget(self._own_field)
        column.addWidget(self._contrast)
        feed.follow(self._on_theme_changed)

    def _connect(self) -> None:
        self._choice.activated.connect(self._on_edited)
        self._own.textEdited.connect(self._on_edited)
        self._own.editingFinished.connect(self._on_own_finished)

    def _on_edited(self) -> None:
        self._show_state()
        self.edited.emit()

    def _on_own_finished(self) -> None:
        """Only what has been written: an empty field is not scolded in passing."""
        if self._own.text():
            try:
                understood_accent(self._own.text())
            except UserError as error:
                self._own_field.set_error(say(error))

    def _show_state(self) -> None:
        self._own_field.clear_error()
        self._own_field.setVisible(self._choice.chosen() is None)
        self._contrast.setText(self._contrast_words())
        self._paint_swatches()

    def _contrast_words(self) -> str:
        colour = self._understood()
        if colour is None:
            return self.tr(
                "Words in the colour must be readable on white paper: a contrast of at least 4.5 to 1."
            )
        words = self.tr("Contrast on white paper: {ratio} to 1 (at least 4.5 is needed).")
        return words.format(ratio=QLocale().toString(contrast_on_white(colour), "f", 1))

    def _understood(self) -> str | None:
        try:
            return understood_accent(self.accent())
        except UserError:
            return None

    def _paint_swatches(self) -> None:
        for place, (accent, _words) in enumerate(self._named()):
            self._choice.setItemIcon(place, self._swatch(accent))
        self._choice.setItemIcon(self._choice.count() - 1, self._swatch(self._understood_own()))

    def _understood_own(self) -> str | None:
        return self._understood() if self._choice.chosen() is None else None

    def _swatch(self, colour: str | None) -> QIcon:
        side, ratio = self._theme_feed.theme.heights.button_icon, self.devicePixelRatioF()
        pixmap = QPixmap(QSize(side, side) * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme_feed.theme.colour("line_strong"))
        painter.setBrush(QColor(colour) if colour else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(1, 1, side - 2, side - 2, Radius.TAG, Radius.TAG)
        painter.end()
        return QIcon(pixmap)

    def _on_theme_changed(self, theme: Theme) -> None:
        side = theme.heights.button_icon
        self._choice.setIconSize(QSize(side, side))
        self._own.setMaximumWidth(round(_OWN_COLOUR_PX * theme.text_scale))
        self._paint_swatches()
