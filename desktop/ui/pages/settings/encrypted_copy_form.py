"""The pass phrase of an encrypted copy, typed twice, and what is wrong with it where it is wrong."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.services.encrypted_backup import FEWEST_CHARACTERS, ensure_phrase
from desktop.ui.saying import say
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.field import Field
from domain.errors import Problem, UserError

_HIDDEN, _SHOWN = QLineEdit.EchoMode.Password, QLineEdit.EchoMode.Normal


class EncryptedCopyForm(QWidget):
    """``phrase_given(str)`` carries one that is long enough and was typed alike twice; ``left`` is a change of mind."""

    phrase_given = Signal(str)
    left = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build(theme_feed)
        self._lay_out()
        self._connect()

    def begin(self) -> None:
        """Empty the fields, and put the keyboard in the first one."""
        for field in (self._phrase, self._again):
            field.clear_error()
        for line in self._lines():
            line.clear()
        self._is_shown.setChecked(False)
        self.show()
        self._lines()[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def end(self) -> None:
        """Hide, and remember no phrase."""
        for line in self._lines():
            line.clear()
        self.hide()

    def hideEvent(self, event: QHideEvent) -> None:
        """A phrase does not wait on a page that nobody looks at."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _build(self, theme_feed: ThemeFeed) -> None:
        asked = self.tr(
            "At least {fewest} characters, preferably several words. Write it down: without the phrase nobody can open"
            " the copy, and nobody can find it out."
        ).format(fewest=FEWEST_CHARACTERS)
        phrase, again = QLineEdit(echoMode=_HIDDEN), QLineEdit(echoMode=_HIDDEN)
        self._phrase = Field(self.tr("Pass phrase"), phrase, theme_feed, help_text=asked)
        self._again = Field(self.tr("The same phrase again"), again, theme_feed)
        self._is_shown = QCheckBox(self.tr("Show what I type"))
        self._save = push_button(self.tr("Choose where and save …"), theme_feed)
        self._cancel = push_button(self.tr("Cancel"), theme_feed)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.INSIDE)
        for button in (self._save, self._cancel):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.CARD, Space.BETWEEN, Space.CARD, Space.BETWEEN)
        column.setSpacing(Space.BETWEEN)
        for widget in (self._phrase, self._again, self._is_shown):
            column.addWidget(widget)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self._is_shown.toggled.connect(self._on_shown_toggled)
        self._save.clicked.connect(self._on_save)
        self._cancel.clicked.connect(self.left)
        for line in self._lines():
            line.returnPressed.connect(self._on_save)

    def _lines(self) -> tuple[QLineEdit, QLineEdit]:
        phrase, again = self._phrase.editor, self._again.editor
        assert isinstance(phrase, QLineEdit)
        assert isinstance(again, QLineEdit)
        return phrase, again

    def _on_shown_toggled(self, is_shown: bool) -> None:
        for line in self._lines():
            line.setEchoMode(_SHOWN if is_shown else _HIDDEN)

    def _on_save(self) -> None:
        phrase, again = self._lines()
        try:
            ensure_phrase(phrase.text())
        except UserError as error:
            self._refuse(self._phrase, error)
            return
        self._phrase.clear_error()
        if phrase.text() != again.text():
            self._refuse(self._again, UserError(Problem.PHRASE_DIFFERS))
            return
        self._again.clear_error()
        self.phrase_given.emit(phrase.text())

    def _refuse(self, field: Field, error: UserError) -> None:
        field.set_error(say(error))
        field.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
