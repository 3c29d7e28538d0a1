"""Facts about the processing of personal data as they are written: who answers for it, and what only they know."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.ui.pages.register.kept_form import KeptForm
from desktop.ui.theme import Space, Theme, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.look import text_label
from domain.processing import ProcessingFacts

_LINES = 4


class ProcessingForm(KeptForm[ProcessingFacts]):
    """``register_wanted`` asks for the paper."""

    register_wanted = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._is_filling = False
        self._controller, self._officer = QLineEdit(), QLineEdit()
        self._basis, self._security = QPlainTextEdit(), QPlainTextEdit()
        self._register = push_button(self.tr("Register of processing …"), theme_feed, icon_name="file-text")
        self._lay_out()
        self._connect()
        theme_feed.follow(self._on_theme_changed)

    def show_stored(self, stored: ProcessingFacts, /) -> None:
        """What stands here already keeps its cursor."""
        self._is_filling = True
        for line, text in ((self._controller, stored.controller), (self._officer, stored.officer)):
            if line.text() != text:
                line.setText(text)
                line.setCursorPosition(0)
        for editor, text in ((self._basis, stored.legal_basis), (self._security, stored.security)):
            if editor.toPlainText() != text:
                editor.setPlainText(text)
        self._is_filling = False

    def written(self, base: ProcessingFacts, /) -> ProcessingFacts:
        return replace(
            base,
            controller=self._controller.text(),
            officer=self._officer.text(),
            legal_basis=self._basis.toPlainText(),
            security=self._security.toPlainText(),
        )

    def focus_first(self) -> None:
        self._controller.setFocus(Qt.FocusReason.TabFocusReason)

    def _lay_out(self) -> None:
        feed = self._theme_feed
        explained = self.tr(
            "The register of processing (GDPR, article 30) is filled from the store: purposes of the series, recipients, "
            "rules of retention. Only this is written by hand."
        )
        officer_help = self.tr("An address of the function, not of a person.")
        basis_help = self.tr(
            "Stands beside article 6.1 e and the act on crime prevention. One line for each."
        )
        security_help = self.tr("Stands beside what Samsyn does by itself. One line for each.")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.PAGE, Space.CARD, Space.PAGE, Space.PAGE)
        column.setSpacing(Space.CARD)
        column.addWidget(text_label(explained, wraps=True))
        column.addWidget(self._register, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (
            Field(self.tr("Controller"), self._controller, feed),
            Field(self.tr("Data protection officer"), self._officer, feed, help_text=officer_help),
            Field(self.tr("Legal basis of your own"), self._basis, feed, help_text=basis_help),
            Field(self.tr("Security measures of your own"), self._security, feed, help_text=security_help),
        ):
            column.addWidget(part)
        column.addStretch(1)

    def _connect(self) -> None:
        for line in (self._controller, self._officer):
            line.textEdited.connect(self.edited)
        for editor in (self._basis, self._security):
            editor.setTabChangesFocus(True)
            editor.textChanged.connect(self._on_text_changed)
        self._register.clicked.connect(self.register_wanted)

    def _on_text_changed(self) -> None:
        if not self._is_filling:
            self.edited.emit()

    def _on_theme_changed(self, _theme: Theme) -> None:
        height = self._basis.fontMetrics().lineSpacing() * _LINES + Space.CARD
        for editor in (self._basis, self._security):
            editor.setFixedHeight(height)
