"""What is shown for a bug: that it is ours, that nothing stored is lost, and a report that can be read and copied."""

from contextlib import suppress
from datetime import UTC, datetime

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from desktop.ui.theme import Space
from desktop.ui.widgets.look import text_label

_LINES_WIDE, _LINES_HIGH = 72, 3  # of the report at least, in letters and rows
_written = set[str]()
"""Reports that lie in the log folder: one is enough of a fault that comes with every frame."""


def show_bug(error: BaseException) -> None:
    """Log the fault without anybody's text and say so, once at a time: a fault in painting comes again and again."""
    # Not before they are needed: the window is shown sooner without them.
    from platformdirs import user_log_path  # noqa: PLC0415

    from desktop.services.bug_report import report_text, write_report  # noqa: PLC0415
    from domain.errors import UserError  # noqa: PLC0415

    text = report_text(error)
    if text not in _written:
        _written.add(text)
        with suppress(OSError, UserError):  # the report is shown all the same
            write_report(error, user_log_path("Samsyn", appauthor=False), datetime.now(UTC))
    if QGuiApplication.instance() is not None and QGuiApplication.modalWindow() is None:
        ErrorDialog(text).exec()


class ErrorDialog(QDialog):
    """Enter and Esc go on; to copy the report leaves it open."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Samsyn")
        self._report = QPlainTextEdit(report)
        self._report.setReadOnly(True)
        self._report.setTabChangesFocus(True)
        self._report.setAccessibleName(self.tr("The report"))
        self._copy = QPushButton(self.tr("Copy the report"))
        self._copy.setAutoDefault(False)
        self._go_on = QPushButton(self.tr("Go on"))
        self._go_on.setDefault(True)
        self._lay_out()
        self._copy.clicked.connect(self._on_copy)
        self._go_on.clicked.connect(self.accept)
        self._go_on.setFocus()

    def _lay_out(self) -> None:
        letters = self.fontMetrics()
        self._report.setMinimumSize(
            letters.averageCharWidth() * _LINES_WIDE, letters.lineSpacing() * _LINES_HIGH
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.INSIDE)
        buttons.addStretch(1)
        buttons.addWidget(self._copy)
        buttons.addWidget(self._go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.PAGE, Space.PAGE, Space.PAGE, Space.PAGE)
        column.setSpacing(Space.BETWEEN)
        column.addWidget(text_label(self.tr("Something went wrong in the program."), "section", wraps=True))
        column.addWidget(text_label(self._comfort(), wraps=True))
        column.addWidget(self._report, 1)
        column.addLayout(buttons)

    def _comfort(self) -> str:
        return self.tr(
            "It is a fault in Samsyn, not in what you did. What was saved is safe. Copy the report and send it to whoever "
            "looks after the program; it holds no text of yours."
        )

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report.toPlainText())
        self._copy.setText(self.tr("The report is copied"))
