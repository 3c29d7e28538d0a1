"""What a page may want of the window: to go to another page, with the keys of what it should show.

A page has signals of these names and knows no other page; ``pass_on`` connects whichever of them it has.
"""

from PySide6.QtCore import QObject, Signal


class Wishes(QObject):
    """Ids go with a wish: of the meeting, and of the item, the point, the area ... where there is one."""

    overview_wanted = Signal()
    meetings_wanted = Signal()
    series_wanted = Signal()
    new_meeting_wanted = Signal()
    meeting_of_series_wanted = Signal(object)
    meeting_wanted = Signal(object)
    item_wanted = Signal(object, object)
    attendance_wanted = Signal(object)
    finishing_wanted = Signal(object)
    untested_wanted = Signal()
    finishing_resumed = Signal()
    minutes_wanted = Signal(object)
    left_minutes = Signal()
    situation_wanted = Signal()
    situation_filtered = Signal(object)
    point_wanted = Signal(object)
    picture_wanted = Signal(object)
    picture_shown = Signal(object)
    follow_ups_wanted = Signal()
    follow_ups_filtered = Signal(object)
    follow_up_wanted = Signal(object)
    orphans_wanted = Signal()
    agreements_wanted = Signal()
    agreement_wanted = Signal(object)
    new_agreement_wanted = Signal()
    duties_wanted = Signal()
    measure_wanted = Signal(object)
    measure_thread_wanted = Signal(object)
    item_thread_wanted = Signal(object)
    report_wanted = Signal(object)
    reports_wanted = Signal()
    report_text_wanted = Signal(object, object)
    paper_wanted = Signal(object, object)
    agenda_wanted = Signal(object)
    point_agenda_wanted = Signal(object)
    import_wanted = Signal()
    records_wanted = Signal()
    log_wanted = Signal()
    disclosure_wanted = Signal()
    disposal_wanted = Signal()
    settings_wanted = Signal()
    restore_wanted = Signal()
    register_wanted = Signal()
    meeting_mode_wanted = Signal(object, object)
    left_meeting_mode = Signal(object, object)
    help_wanted = Signal(str)
    example_wanted = Signal()
    search_wanted = Signal(str)
    name_chosen = Signal(str)
    stored = Signal()
    waiting = Signal()
    trouble = Signal(object)

    def pass_on(self, page: QObject) -> None:
        """Make every wish of a page ours."""
        for name in _NAMES:
            wish = getattr(page, name, None)
            if wish is not None:
                wish.connect(getattr(self, name))


_NAMES = tuple(name for name, value in vars(Wishes).items() if isinstance(value, Signal))
