"""What to do now: at most five rows, each with a sign, what it is, one fact and one button that leads there.

The first row is what goes wrong first; its button is the page's one primary button while that is near.
"""

from collections.abc import Mapping, Sequence
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.pages.finishing.row_card import RowCard
from desktop.ui.pages.overview.task_words import words_of
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.choice_card import icon_box
from desktop.ui.widgets.inline_message import MessageKind
from desktop.ui.widgets.look import text_label
from desktop.ui.widgets.section_label import SectionLabel
from domain.to_do import Task, TaskKind, Urgency

_ICONS: Mapping[TaskKind, str] = MappingProxyType(
    {
        TaskKind.LATE: "clock",
        TaskKind.DUE: "calendar-clock",
        TaskKind.AGREEMENT_ENDS: "handshake",
        TaskKind.SIGNATURES: "pencil-line",
        TaskKind.MINUTES: "file-check",
        TaskKind.PREPARE: "calendar-days",
        TaskKind.UNTESTED: "lock",
        TaskKind.DUTY: "scale",
        TaskKind.LOOSE_ENDS: "list-checks",
        TaskKind.FORGOTTEN: "eye-off",
    }
)
_TINTS: Mapping[Urgency, MessageKind] = MappingProxyType(
    {
        Urgency.NOW: MessageKind.DANGER,
        Urgency.SOON: MessageKind.WARN,
        Urgency.LATER: MessageKind.INFO,
    }
)


class TaskList(QWidget):
    """``task_chosen(Task)`` comes from the button of a row."""

    task_chosen = Signal(object)

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._rows = RowCard()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.INSIDE)
        column.addWidget(SectionLabel(self.tr("To do now"), "section"))
        column.addWidget(self._rows)

    def show_tasks(self, tasks: Sequence[Task]) -> None:
        """Show these, or that there are none."""
        rows = [self._row(task, is_first=place == 0) for place, task in enumerate(tasks)]
        self._rows.show_rows(rows or [self._nothing()])

    def _row(self, task: Task, *, is_first: bool) -> QWidget:
        said = words_of(task)
        is_pressing = is_first and task.urgency is not Urgency.LATER
        button = push_button(said.button, self._theme_feed, look="primary" if is_pressing else "default")
        button.setAccessibleName(f"{said.button}: {said.title}")
        button.setAccessibleDescription(said.fact)
        button.setObjectName(f"task-{task.kind.value}")
        button.clicked.connect(partial(self._on_clicked, task))
        return _line(
            icon_box(self._theme_feed, _ICONS[task.kind], _TINTS[task.urgency]), said.title, said.fact, button
        )

    def _nothing(self) -> QWidget:
        sign = icon_box(self._theme_feed, "circle-check", MessageKind.OK)
        fact = self.tr("What runs out, is late or waits for you comes here by itself.")
        return _line(sign, self.tr("Nothing has to be done now"), fact, None)

    def _on_clicked(self, task: Task) -> None:
        self.task_chosen.emit(task)


def _line(sign: QWidget, title: str, fact: str, button: QWidget | None) -> QWidget:
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(text_label(title, "strong", wraps=True))
    words.addWidget(text_label(fact, "secondary", wraps=True))
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(Space.BETWEEN, Space.INSIDE, Space.BETWEEN, Space.INSIDE)
    row.setSpacing(Space.BETWEEN)
    row.addWidget(sign)
    row.addLayout(words, 1)
    if button is not None:
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
    return line
