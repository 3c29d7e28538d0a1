"""What is wrong with a record, in a sentence."""

from PySide6.QtCore import QCoreApplication

from domain.chain import Fault

translate = QCoreApplication.translate  # by this name the catalogue's maker finds the words


def fault_sentence(fault: Fault) -> str:
    """What is wrong. That nothing can be written any more, and the way out, is said where the series is sealed."""
    return {
        Fault.CONTENT_CHANGED: translate(
            "FaultWords", "The text of the minutes was changed after it was locked."
        ),
        Fault.PDF_CHANGED: translate(
            "FaultWords", "The file of the minutes was changed after it was locked."
        ),
        Fault.ROWS_CHANGED: translate("FaultWords", "The meeting was changed after its minutes were locked."),
        Fault.CODE_CHANGED: translate(
            "FaultWords", "The code of the minutes was changed after it was given."
        ),
        Fault.LINK_BROKEN: translate(
            "FaultWords", "The minutes do not follow on those before them in the series."
        ),
        Fault.LINK_MISSING: translate("FaultWords", "Minutes before these are missing in the series."),
        Fault.ORDER_CHANGED: translate(
            "FaultWords", "The minutes of the series are in another order than they were."
        ),
        Fault.RECORD_MISSING: translate(
            "FaultWords", "The meeting is finished, but its minutes are missing."
        ),
        Fault.RECORD_UNREADABLE: translate("FaultWords", "The minutes cannot be read."),
        Fault.STATE_DISAGREES: translate(
            "FaultWords", "The state of the meeting does not agree with its minutes."
        ),
        Fault.LOG_DISAGREES: translate(
            "FaultWords", "The log does not agree with the minutes that are kept."
        ),
        Fault.CODE_UNKNOWN: translate("FaultWords", "No minutes have this code."),
    }[fault]
