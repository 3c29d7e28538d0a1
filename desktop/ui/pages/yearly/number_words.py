"""What each number of a yearly follow-up is called in the window, and which of them stand together."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from domain.report_periods import PeriodKind, ReportPeriod
from domain.yearly import CAME_IN, CAME_OUT, COMMITMENTS, EFFECTS, MEASURES, POINTS, NumberName

_WORDS: Mapping[NumberName, object] = {
    NumberName.BROUGHT_IN: QT_TRANSLATE_NOOP("NumberWords", "Left from before"),
    NumberName.AGREED: QT_TRANSLATE_NOOP("NumberWords", "Agreed on"),
    NumberName.DONE_IN_TIME: QT_TRANSLATE_NOOP("NumberWords", "Done in time"),
    NumberName.DONE_LATE: QT_TRANSLATE_NOOP("NumberWords", "Done late"),
    NumberName.DONE_UNDATED: QT_TRANSLATE_NOOP("NumberWords", "Done without a due date"),
    NumberName.HANDED_OVER: QT_TRANSLATE_NOOP("NumberWords", "Handed over"),
    NumberName.DROPPED: QT_TRANSLATE_NOOP("NumberWords", "Dropped"),
    NumberName.LATE_NOW: QT_TRANSLATE_NOOP("NumberWords", "Late"),
    NumberName.OPEN_IN_TIME: QT_TRANSLATE_NOOP("NumberWords", "Open, not late"),
    NumberName.REPORTED_BACK: QT_TRANSLATE_NOOP("NumberWords", "Reported back"),
    NumberName.EFFECT_YES: QT_TRANSLATE_NOOP("NumberWords", "Had effect"),
    NumberName.EFFECT_PARTLY: QT_TRANSLATE_NOOP("NumberWords", "Had some effect"),
    NumberName.EFFECT_NO: QT_TRANSLATE_NOOP("NumberWords", "Had no effect"),
    NumberName.EFFECT_UNKNOWN: QT_TRANSLATE_NOOP("NumberWords", "Effect not known"),
    NumberName.EFFECT_NOT_JUDGED: QT_TRANSLATE_NOOP("NumberWords", "Effect not judged"),
    NumberName.MEETINGS: QT_TRANSLATE_NOOP("NumberWords", "Meetings"),
    NumberName.POINTS_INCREASED: QT_TRANSLATE_NOOP("NumberWords", "Points, increased"),
    NumberName.POINTS_UNCHANGED: QT_TRANSLATE_NOOP("NumberWords", "Points, unchanged"),
    NumberName.POINTS_DECREASED: QT_TRANSLATE_NOOP("NumberWords", "Points, decreased"),
    NumberName.POINTS_NEW: QT_TRANSLATE_NOOP("NumberWords", "Points, new"),
    NumberName.POINTS_UNKNOWN: QT_TRANSLATE_NOOP("NumberWords", "Points, trend not known"),
    NumberName.MEASURES_GREEN: QT_TRANSLATE_NOOP("NumberWords", "Green measures"),
    NumberName.MEASURES_YELLOW: QT_TRANSLATE_NOOP("NumberWords", "Yellow measures"),
    NumberName.MEASURES_RED: QT_TRANSLATE_NOOP("NumberWords", "Red measures"),
    NumberName.MEASURES_NOT_JUDGED: QT_TRANSLATE_NOOP("NumberWords", "Measures not judged"),
    NumberName.COMMITMENTS_KEPT: QT_TRANSLATE_NOOP("NumberWords", "Commitments kept"),
    NumberName.COMMITMENTS_IN_PROGRESS: QT_TRANSLATE_NOOP("NumberWords", "Commitments under way"),
    NumberName.COMMITMENTS_NOT_STARTED: QT_TRANSLATE_NOOP("NumberWords", "Commitments not begun"),
    NumberName.COMMITMENTS_NOT_KEPT: QT_TRANSLATE_NOOP("NumberWords", "Commitments not kept"),
}
FAMILIES: tuple[tuple[object, tuple[NumberName, ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("NumberWords", "Follow-ups"),
        (*CAME_IN, *CAME_OUT, NumberName.REPORTED_BACK),
    ),
    (QT_TRANSLATE_NOOP("NumberWords", "Effect of what was done"), EFFECTS),
    (
        QT_TRANSLATE_NOOP("NumberWords", "Meetings and situation picture"),
        (NumberName.MEETINGS, *POINTS.values()),
    ),
    (QT_TRANSLATE_NOOP("NumberWords", "Action plan"), (*MEASURES.values(), *COMMITMENTS.values())),
)
_PERIODS: Mapping[PeriodKind, tuple[object, ...]] = {
    PeriodKind.YEAR: (QT_TRANSLATE_NOOP("NumberWords", "{year}"),),
    PeriodKind.HALF: (
        QT_TRANSLATE_NOOP("NumberWords", "first half of {year}"),
        QT_TRANSLATE_NOOP("NumberWords", "second half of {year}"),
    ),
    PeriodKind.TERTIAL: (
        QT_TRANSLATE_NOOP("NumberWords", "first tertial of {year}"),
        QT_TRANSLATE_NOOP("NumberWords", "second tertial of {year}"),
        QT_TRANSLATE_NOOP("NumberWords", "third tertial of {year}"),
    ),
}


def number_words(name: NumberName) -> str:
    """What stands before the number, so that one and many are told alike: ``Done in time: 1``."""
    return family_words(_WORDS[name])


def family_words(words: object) -> str:
    return QCoreApplication.translate("NumberWords", str(words))


def period_words(period: ReportPeriod) -> str:
    """``2026``, ``first half of 2026``."""
    return family_words(_PERIODS[period.kind][period.part - 1]).format(year=period.year)
