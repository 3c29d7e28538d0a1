"""Signing a document with a certificate file: which file, its password, and what is wrong with them at the field."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from desktop.ui.saying import say
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.look import text_label
from domain.errors import Problem, UserError

_OF_THE_PASSWORD = frozenset({Problem.CERTIFICATE_LOCKED})
_CERTIFICATE_FILTER = "PKCS#12 (*.p12 *.pfx)"


class SigningCard(Card):
    """``sign_requested(Path, str)`` with file and password; the password is forgotten when it has been used."""

    sign_requested = Signal(object, str)
    cancelled = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._file = QLineEdit()
        self._choose = push_button(self.tr("Choose …"), theme_feed, compact=True)
        self._password = QLineEdit()
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._sign = push_button(self.tr("Sign an&d save …"), theme_feed, look="primary")
        self._cancel = push_button(self.tr("Cancel"), theme_feed)
        self._file_field = Field(self.tr("Certificate file"), self._file, theme_feed)
        self._password_field = Field(self.tr("Password"), self._password, theme_feed)
        self._lay_out()
        self._choose.clicked.connect(self._on_choose)
        self._password.returnPressed.connect(self._on_sign)
        self._sign.clicked.connect(self._on_sign)
        self._cancel.clicked.connect(self.cancelled)

    def begin(self) -> None:
        """Ask anew; the file that was chosen last stands."""
        self._clear_errors()
        self._password.clear()
        self.show()
        (self._password if self._file.text() else self._choose).setFocus()

    def show_error(self, error: UserError) -> None:
        """Say it where it can be mended."""
        field = self._password_field if error.problem in _OF_THE_PASSWORD else self._file_field
        field.set_error(say(error))
        field.editor.setFocus()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.INSIDE)
        buttons.addWidget(self._sign, 1)
        buttons.addWidget(self._cancel)
        self.body.addWidget(text_label(self.tr("Sign the document"), "section"))
        self.body.addWidget(self._file_field)
        self.body.addWidget(self._choose)
        self.body.addWidget(self._password_field)
        self.body.addLayout(buttons)

    def _clear_errors(self) -> None:
        self._file_field.clear_error()
        self._password_field.clear_error()

    def _on_choose(self) -> None:
        chosen, _filter = QFileDialog.getOpenFileName(
            self, self.tr("Choose a certificate file"), self._file.text(), _CERTIFICATE_FILTER
        )
        if chosen:
            self._file.setText(chosen)
            self._password.setFocus()

    def _on_sign(self) -> None:
        self._clear_errors()
        if not self._file.text().strip():
            self._file_field.set_error(self.tr("Choose the file that holds the certificate."))
            self._choose.setFocus()
            return
        password = self._password.text()
        self._password.clear()
        self.sign_requested.emit(Path(self._file.text().strip()), password)
