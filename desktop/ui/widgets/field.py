"""A form field: its label above, its help under it, and what is wrong with it where it is wrong."""

from PySide6.QtGui import QAccessible, QAccessibleEvent, QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.ui.icons import svg_pixmap
from desktop.ui.theme import Space, Theme, ThemeFeed
from desktop.ui.widgets.look import set_look, text_label


class Field(QWidget):
    """Wraps any editor. The label (``&`` marks its mnemonic) names the editor for screen readers too."""

    def __init__(
        self,
        label: str,
        editor: QWidget,
        theme_feed: ThemeFeed,
        *,
        help_text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self._help_text = help_text
        self._label = QLabel(label)
        self._label.setProperty("type", "label")
        self._label.setBuddy(editor)
        self._help = text_label(help_text, "secondary", wraps=True)
        self._error_sign = QLabel()
        self._error = text_label("", "error", wraps=True)
        self._lay_out()
        self._name_editor(label)
        theme_feed.follow(self._on_theme_changed)

    def set_error(self, text: str) -> None:
        """Frame the editor in danger and say under it what is wrong and what would be right."""
        self._error.setText(text)
        self._error_row.show()
        self._help.hide()
        set_look(self.editor, "error", value=True)
        self.editor.setAccessibleDescription(text)
        QAccessible.updateAccessibility(QAccessibleEvent(self._error, QAccessible.Event.Alert))

    def clear_error(self) -> None:
        """Take the error away and show the help again."""
        self._error.setText("")
        self._error_row.hide()
        self._help.setVisible(bool(self._help_text))
        set_look(self.editor, "error", value=False)
        self.editor.setAccessibleDescription(self._help_text)

    def set_help(self, text: str) -> None:
        """Say something else under the editor, in place of any error."""
        self._help_text = text
        self._help.setText(text)
        self.clear_error()

    def error(self) -> str:
        """Return the error that is shown, or an empty text."""
        return self._error.text()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Lead to the editor. With a focus proxy Tab would never leave a field that stands after its editor in its chain."""
        super().focusInEvent(event)
        self.editor.setFocus(event.reason())

    def _lay_out(self) -> None:
        self._error_row = QWidget()
        error_line = QHBoxLayout(self._error_row)
        error_line.setContentsMargins(0, 0, 0, 0)
        error_line.setSpacing(Space.TINY)
        error_line.addWidget(self._error_sign)
        error_line.addWidget(self._error, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TINY)
        for widget in (self._label, self.editor, self._help, self._error_row):
            column.addWidget(widget)
        self._error_row.hide()
        self._help.setVisible(bool(self._help_text))

    def _name_editor(self, label: str) -> None:
        if not self.editor.accessibleName():
            self.editor.setAccessibleName(label.replace("&", ""))
        self.editor.setAccessibleDescription(self._help_text)

    def _on_theme_changed(self, theme: Theme) -> None:
        side = theme.heights.row_icon
        sign = svg_pixmap("circle-alert", theme.colour("danger"), side, self.devicePixelRatioF())
        self._error_sign.setPixmap(sign)
