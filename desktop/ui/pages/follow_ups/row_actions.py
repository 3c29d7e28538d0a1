"""What the menu of a row in the list of follow-ups offers: what the panel's keys do, for the follow-up under the hand."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication

from desktop.ui.pages.follow_ups.follow_up_panel import FollowUpPanel
from desktop.ui.pages.reference_words import follow_up_reference, meeting_reference
from desktop.ui.widgets.row_menu import COPY_KEYS, RowAction, copy_words
from domain.follow_up_list import FollowUpSummary

ActInPanel = Callable[[Callable[[], None]], None]


def follow_up_actions(row: FollowUpSummary, panel: FollowUpPanel, act: ActInPanel) -> list[RowAction | None]:
    """``act`` brings the chosen row into the panel and does something there. One that is closed is only read."""
    is_open = row.status.is_open
    words = (
        (QCoreApplication.translate("FollowUpActions", "Report back"), "Ctrl+R", panel.write_report),
        (QCoreApplication.translate("FollowUpActions", "New date"), "Ctrl+D", panel.ask_for_date),
        (QCoreApplication.translate("FollowUpActions", "Done"), "Ctrl+Shift+K", panel.finish),
    )
    thread = QCoreApplication.translate("FollowUpActions", "The red thread")
    copying = QCoreApplication.translate("FollowUpActions", "Copy the reference")
    where = meeting_reference(row.series, row.created_on) if row.series else ""
    return [
        *(RowAction(words=said, keys=keys, do=partial(act, do), is_on=is_open) for said, keys, do in words),
        None,
        RowAction(words=thread, keys="Ctrl+Shift+H", do=partial(act, panel.thread_side.focus_thread)),
        RowAction(
            words=copying, keys=COPY_KEYS, do=partial(copy_words, follow_up_reference(row.what, where))
        ),
    ]
