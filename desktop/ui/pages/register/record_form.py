"""A record of a register as it is written: its name first, errors at their fields. Its subclasses know the other fields."""

from collections.abc import Hashable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.ui.pages.register.register_draft import RecordT, RegisterDraft
from desktop.ui.saying import say
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.choice_box import ChoiceBox
from desktop.ui.widgets.field import Field
from domain.errors import Problem, UserError

if TYPE_CHECKING:
    from desktop.services.register_service import Register

KeyT = TypeVar("KeyT", bound=Hashable)


class RecordForm(QWidget, Generic[RecordT]):
    """``edited`` comes for the user's edits only; ``draft`` then gives all that stands here."""

    edited = Signal()

    def __init__(self, theme_feed: ThemeFeed, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed, self._today = theme_feed, today
        self._shown: RegisterDraft[RecordT] | None = None
        self._name = QLineEdit()
        self._name_field = Field(self.name_title(), self._name, theme_feed)
        self._name.textEdited.connect(self._on_name_edited)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(Space.PAGE, Space.CARD, Space.PAGE, Space.PAGE)
        self.column.setSpacing(Space.CARD)
        self.column.addWidget(self._name_field)

    def name_title(self) -> str:
        """What the first field is called."""
        return self.tr("Name")

    def set_register(self, register: "Register") -> None:
        """Offer what there is to choose from; what is chosen stays chosen."""
        raise NotImplementedError

    def fill(self, draft: RegisterDraft[RecordT]) -> None:
        """Show all fields but the name."""
        raise NotImplementedError

    def draft(self) -> RegisterDraft[RecordT]:
        """What stands here; a record must have been shown."""
        raise NotImplementedError

    def record(self) -> RecordT | None:
        """The record as it is to be stored; None when a field says what is wrong with it."""
        raise NotImplementedError

    def show_draft(self, draft: RegisterDraft[RecordT]) -> None:
        """Show a record as it was last written; one that stands here already is left as it is."""
        if self._shown is not None and draft == self.draft():
            return
        self._shown = draft
        self._name.setText(draft.record.name)
        self._name.setCursorPosition(0)
        self._name_field.clear_error()
        self.fill(draft)

    def say(self, error: UserError) -> bool:
        """Say at its field what is wrong; False when it is about none of them."""
        if error.problem is not Problem.NAME_MISSING:
            return False
        self.say_name_is_wrong(say(error))
        return True

    def say_name_is_wrong(self, sentence: str) -> None:
        self._name_field.set_error(sentence)
        self.focus_name()

    def focus_name(self) -> None:
        self._name.setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def shown(self) -> RegisterDraft[RecordT]:
        """What was shown last."""
        assert self._shown is not None  # nobody asks an empty form
        return self._shown

    def name(self) -> str:
        return self._name.text()

    def offer(self, box: ChoiceBox[KeyT], choices: Sequence[tuple[KeyT, str]]) -> None:
        """Offer other choices; what is chosen stays chosen where it is among them."""
        chosen = box.chosen()
        box.set_choices(choices)
        box.choose(chosen)

    def listen_to(self, *lines: QLineEdit) -> None:
        """Hear of the user's edits in plain lines."""
        for line in lines:
            line.textEdited.connect(self.edited)

    def _on_name_edited(self) -> None:
        self._name_field.clear_error()
        self.edited.emit()


def show_text(line: QLineEdit, text: str) -> None:
    """Show a text from its beginning, without a signal to the user's listeners."""
    line.setText(text)
    line.setCursorPosition(0)
