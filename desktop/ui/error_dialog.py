"""What is shown for a bug: that it is ours, that nothing stored is lost, and a report that can be copied."""

from contextlib import suppress
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox


def show_bug(error: BaseException) -> None:
    """Log the fault without anybody's text and say so, once at a time: a fault in painting comes again and again."""
    # Not before they are needed: the window is shown sooner without them.
    from platformdirs import user_log_path  # noqa: PLC0415

    from desktop.services.bug_report import report_text, write_report  # noqa: PLC0415

    text = report_text(error)
    with suppress(OSError):  # the report is shown all the same
        write_report(error, user_log_path("Samsyn", appauthor=False), datetime.now(UTC))
    if QGuiApplication.instance() is None or QGuiApplication.modalWindow() is not None:
        return
    box = QMessageBox(QMessageBox.Icon.NoIcon, "Samsyn", "")
    box.setText(QCoreApplication.translate("ErrorDialog", "Something went wrong in the program."))
    box.setInformativeText(
        QCoreApplication.translate(
            "ErrorDialog",
            "It is a fault in Samsyn, not in what you did. What was saved is safe. Copy the report and send it to whoever "
            "looks after the program; it holds no text of yours.",
        )
    )
    box.setDetailedText(text)
    copy = box.addButton(
        QCoreApplication.translate("ErrorDialog", "Copy the report"), QMessageBox.ButtonRole.ActionRole
    )
    go_on = box.addButton(
        QCoreApplication.translate("ErrorDialog", "Go on"), QMessageBox.ButtonRole.AcceptRole
    )
    box.setDefaultButton(go_on)
    box.exec()
    if box.clickedButton() is copy:
        QGuiApplication.clipboard().setText(text)
