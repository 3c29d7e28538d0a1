"""One of a few: toggle chips with a sign and a word, all of them in sight."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.icons import paint_icon
from desktop.ui.pages.meeting.flow_row import FlowRow
from desktop.ui.theme import Radius, Space, Theme, ThemeFeed
from desktop.ui.widgets.signs import Sign


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A value, how it is shown, and a digit that chooses it while the group has the focus."""

    value: StrEnum
    text: str
    sign: Sign
    digit: str = ""


class ChoiceChips(QWidget):
    """``choice_changed(value)`` for the user's choices only. One Tab stop; arrows, digits and first letters choose."""

    choice_changed = Signal(object)

    def __init__(
        self, theme_feed: ThemeFeed, name: str, choices: Sequence[Choice], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._choices = tuple(choices)
        self._group = QButtonGroup(self)
        self._row = FlowRow(theme_feed, Space.TINY)
        for position, choice in enumerate(self._choices):
            chip = _ToggleChip(theme_feed, choice)
            chip.setAccessibleDescription(name)
            self._group.addButton(chip, position)
            self._row.add(chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._row)
        self.setAccessibleName(name)
        self._group.idClicked.connect(self._on_clicked)
        self.choose(self._choices[0].value)

    def chosen(self) -> StrEnum:
        return self._choices[self._group.checkedId()].value

    def choose(self, value: StrEnum) -> None:
        """Choose without a signal."""
        for position, choice in enumerate(self._choices):
            if choice.value == value:
                chip = self._group.button(position)
                chip.setChecked(True)
                self.setFocusProxy(chip)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        position = self._position_of(event.text().casefold())
        if position is None:
            super().keyPressEvent(event)
            return
        chip = self._group.button(position)
        chip.setFocus(Qt.FocusReason.ShortcutFocusReason)
        chip.click()

    def _position_of(self, typed: str) -> int | None:
        """The choice with this digit, or the next one whose word begins with this letter."""
        count, now = len(self._choices), self._group.checkedId()
        for position in ((now + step) % count for step in range(1, count + 1)):
            choice = self._choices[position]
            if typed and (typed == choice.digit or choice.text.casefold().startswith(typed)):
                return position
        return None

    def _on_clicked(self, position: int) -> None:
        self.setFocusProxy(self._group.button(position))
        self.choice_changed.emit(self._choices[position].value)


class _ToggleChip(QRadioButton):
    """A radio button to the keyboard and to screen readers; a chip to the eye."""

    def __init__(self, theme_feed: ThemeFeed, choice: Choice) -> None:
        super().__init__(choice.text)
        self._theme_feed = theme_feed
        self._choice = choice
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme_feed.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(
            self._words_left() + words + Space.INSIDE, self._theme_feed.theme.heights.compact_control
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, place: QPoint) -> bool:  # noqa: N802
        return self.rect().contains(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme_feed.theme
        painter = QPainter(self)
        paint_chip_frame(
            painter, self.rect(), theme, is_chosen=self.isChecked(), is_hovered=self.underMouse()
        )
        loud = self.isChecked() and theme.is_contrast
        colour = theme.colour("selected_text" if loud else self._choice.sign.role)
        paint_icon(painter, self._sign_place(), self._choice.sign.icon_name, colour)
        painter.setPen(theme.colour("selected_text" if self.isChecked() else "text"))
        words = self.rect().adjusted(self._words_left(), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        self._paint_digit(painter, theme)
        painter.end()

    def _paint_digit(self, painter: QPainter, theme: Theme) -> None:
        painter.setFont(theme.font_of("tag"))
        painter.setPen(theme.colour("selected_text" if self.isChecked() else "text3"))
        place = QRect(Space.INSIDE, 0, self._digit_width(), self.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self._choice.digit)

    def _digit_width(self) -> int:
        return self.fontMetrics().averageCharWidth() + Space.TINY if self._choice.digit else 0

    def _sign_place(self) -> QRect:
        side = self._theme_feed.theme.heights.row_icon
        return QRect(Space.INSIDE + self._digit_width(), (self.height() - side) // 2, side, side)

    def _words_left(self) -> int:
        side = self._theme_feed.theme.heights.row_icon
        return Space.INSIDE + self._digit_width() + side + Space.TINY + Space.HAIR

    def _on_theme_changed(self) -> None:
        self.updateGeometry()


def paint_chip_frame(
    painter: QPainter, rect: QRect, theme: Theme, *, is_chosen: bool, is_hovered: bool
) -> None:
    """Draw what a toggle chip stands on: a frame, and a tint with an accent frame when it is chosen."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("accent" if is_chosen else "line_strong"), 1))
    painter.setBrush(theme.colour("selected" if is_chosen else "hover" if is_hovered else "surface"))
    inner = rect.toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(inner, Radius.CONTROL, Radius.CONTROL)
    painter.restore()
