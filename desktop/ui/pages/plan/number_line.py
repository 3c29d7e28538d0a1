"""A field for a number typed in Swedish, ``22,5`` or ``1 200``; empty is no number."""

from decimal import Decimal

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.saying import say
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.field import Field
from domain.errors import Problem, UserError
from domain.typed_numbers import understood_number


class NumberLine(Field):
    """With ``is_whole`` only whole numbers are understood, as for years and counts."""

    def __init__(
        self, label: str, theme_feed: ThemeFeed, *, is_whole: bool = False, parent: QWidget | None = None
    ) -> None:
        self.line = QLineEdit()
        super().__init__(label, self.line, theme_feed, parent=parent)
        self._is_whole = is_whole
        self.line.textEdited.connect(self.clear_error)

    def show_text(self, text: str) -> None:
        self.line.setText(text)
        self.clear_error()

    def text(self) -> str:
        return self.line.text()

    def number(self) -> Decimal | None:
        """The number; None when the field is empty. Ask ``is_understood`` first: what is not understood is None too."""
        number = understood_number(self.line.text())
        if number is not None and self._is_whole and number != number.to_integral_value():
            return None
        return number

    def whole(self) -> int | None:
        number = self.number()
        return None if number is None else int(number)

    def is_understood(self, *, is_needed: bool = False) -> bool:
        """Whether the field is empty (unless a number is needed) or holds one. Where it does not it says so itself."""
        if self.number() is not None or (not is_needed and not self.line.text().strip()):
            return True
        self.say_is_wrong()
        return False

    def say_is_wrong(self) -> None:
        self.set_error(say(UserError(Problem.NUMBER_WRONG)))
