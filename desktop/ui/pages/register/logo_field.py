"""The logo: what it looks like on paper, another file in its place, or none."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.background import Background
from desktop.ui.pages.register.logo_preview import LogoPreview
from desktop.ui.saying import say
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.look import text_label
from domain.errors import UserError
from domain.look import Logo, LogoKind


class LogoField(QWidget):
    """``read_logo`` raises ``UserError`` for a file that is not fit to print; the sentence stands here then.

    It works in the background: the largest files that are let in take half a second.
    """

    edited = Signal()

    def __init__(
        self,
        theme_feed: ThemeFeed,
        read_logo: Callable[[Path], Logo],
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._read_logo, self._background = read_logo, background
        self._logo: Logo | None = None
        self._choice = _LogoChoice(theme_feed)
        help_text = self.tr("SVG or PNG, at most 2 MB. It is checked at once, so that it is sure to print.")
        self._field = Field(self.tr("Logo"), self._choice, theme_feed, help_text=help_text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._field)
        self._choice.file.clicked.connect(self._on_file_clicked)
        self._choice.remove.clicked.connect(self._on_remove_clicked)

    def logo(self) -> Logo | None:
        return self._logo

    def show_logo(self, logo: Logo | None) -> None:
        self._logo = logo
        self._field.clear_error()
        self._choice.show_logo(logo, self._facts(logo))

    def _facts(self, logo: Logo | None) -> str:
        if logo is None:
            return self.tr("No logo")
        if logo.kind is LogoKind.SVG:
            return self.tr("SVG, sharp at every size")
        return self.tr("PNG, {width} × {height} pixels").format(width=logo.width_px, height=logo.height_px)

    def _on_file_clicked(self) -> None:
        kinds = self.tr("Pictures (*.svg *.png)")
        chosen, _filter = QFileDialog.getOpenFileName(self, self.tr("Choose a logo"), "", kinds)
        if chosen:
            self._background.run(partial(self._read_logo, Path(chosen)), self._on_read, self._on_refused)

    def _on_read(self, logo: Logo) -> None:
        self.show_logo(logo)
        self.edited.emit()

    def _on_refused(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self._field.set_error(say(error))

    def _on_remove_clicked(self) -> None:
        self._choice.file.setFocus(Qt.FocusReason.OtherFocusReason)  # the button goes
        self.show_logo(None)
        self.edited.emit()


class _LogoChoice(QWidget):
    """The picture over its facts and the two buttons."""

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preview = LogoPreview(theme_feed)
        self._facts = text_label("", "secondary")
        self.file = push_button(self.tr("Choose a file …"), theme_feed, icon_name="folder-open")
        self.remove = push_button(self.tr("Remove the logo"), theme_feed, look="link")
        row = QHBoxLayout()
        row.setSpacing(Space.BETWEEN)
        row.addWidget(self.file)
        row.addWidget(self.remove)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.INSIDE)
        column.addWidget(self._preview)
        column.addWidget(self._facts)
        column.addLayout(row)

    def show_logo(self, logo: Logo | None, facts: str) -> None:
        self._preview.setVisible(logo is not None)
        self._preview.setAccessibleName(facts)
        self._preview.show_logo(logo)
        self._facts.setText(facts)
        self.remove.setVisible(logo is not None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.file.setFocus(event.reason())
