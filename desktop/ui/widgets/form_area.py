"""A form that may be higher than its window: it scrolls up and down, never sideways. Knows nothing of the form."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from desktop.ui.widgets.look import set_look


class FormArea(QScrollArea):
    """The keyboard goes to the fields, never to the area itself."""

    def __init__(self, form: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = form
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        set_look(form, "column", value=True)
        self.setWidget(form)

    def bring_into_view(self) -> None:
        """Show the field or the question that has the keyboard now, whole."""
        QTimer.singleShot(0, self, self._scroll_to_focus)  # the sentence has no place yet

    def _scroll_to_focus(self) -> None:
        """The field with its sentence, not only what has the focus in it."""
        focused = self._form.focusWidget()
        if focused is not None:
            self.ensureWidgetVisible(focused.parentWidget() or focused)
