"""Who the log writes down from now on, said in one line, and a field to be called something else."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.ui.pages.meeting.flow_row import FlowRow
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.elided_label import ElidedLabel
from domain.audit import Actor

_FIELD_WIDTH = 260
_LONGEST_NAME = 80


class WhoLine(QWidget):
    """``name_given(str)`` when a name was saved; empty for none of one's own."""

    name_given = Signal(str)

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._name = ""
        self._build()
        self._lay_out()
        self._connect()

    def show_actor(self, actor: Actor) -> None:
        self._name = actor.chosen_name
        self._said.set_text(self._sentence(actor))
        self._change.setText(self.tr("Change name") if actor.chosen_name else self.tr("Choose a name"))
        self._show_field(is_shown=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the name as it was, before it leaves the page."""
        if event.key() == Qt.Key.Key_Escape and self._form.isVisibleTo(self):
            self._close()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        feed = self._theme_feed
        self._said = ElidedLabel("", "secondary")
        self._change = push_button("", feed, look="link", compact=True)
        self._form = FlowRow(feed, Space.INSIDE, centred=True)
        self._field = QLineEdit()
        self._field.setMaxLength(_LONGEST_NAME)
        self._field.setAccessibleName(self.tr("Your name"))
        self._field.setPlaceholderText(self.tr("Your name"))
        self._save = push_button(self.tr("Save"), feed)
        self._cancel = push_button(self.tr("Cancel"), feed, look="link")

    def _lay_out(self) -> None:
        self._line = FlowRow(self._theme_feed, Space.INSIDE, centred=True)
        self._line.add(self._said)
        self._line.add(self._change)
        self._form.add(self._field, _FIELD_WIDTH, grows=False)
        self._form.add(self._save)
        self._form.add(self._cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TINY)
        column.addWidget(self._line)
        column.addWidget(self._form)
        self._form.hide()

    def _connect(self) -> None:
        self._change.clicked.connect(self._on_change)
        self._field.returnPressed.connect(self._on_save)
        self._save.clicked.connect(self._on_save)
        self._cancel.clicked.connect(self._close)

    def _sentence(self, actor: Actor) -> str:
        if actor.chosen_name and actor.system_user:
            return self.tr("You are written down as {name}, logged in as {account}.").format(
                name=actor.chosen_name, account=actor.system_user
            )
        if actor.name:
            return self.tr("You are written down as {name}.").format(name=actor.name)
        return self.tr("You are written down without a name.")

    def _on_change(self) -> None:
        self._field.setText(self._name)
        self._show_field(is_shown=True)
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def _on_save(self) -> None:
        self._close()
        self.name_given.emit(" ".join(self._field.text().split()))

    def _close(self) -> None:
        self._show_field(is_shown=False)
        self._change.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_field(self, *, is_shown: bool) -> None:
        self._form.setVisible(is_shown)
        self._change.setVisible(not is_shown)
