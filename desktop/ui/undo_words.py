"""What undo and redo say: which thing is there again, gone, or as it was. The domain tells only facts."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from domain.undo import Deed, StepFacts, Subject

_CONTEXT = "UndoWords"
# Things in the definite form, so that no sentence has to agree with them in gender or number.
_THINGS: dict[Subject, object] = {
    Subject.MANY: QT_TRANSLATE_NOOP("UndoWords", "what was brought in"),
    Subject.AGREEMENT: QT_TRANSLATE_NOOP("UndoWords", "the agreement"),
    Subject.SERIES: QT_TRANSLATE_NOOP("UndoWords", "the meeting series"),
    Subject.MEETING: QT_TRANSLATE_NOOP("UndoWords", "the meeting"),
    Subject.PICTURE: QT_TRANSLATE_NOOP("UndoWords", "the situation picture"),
    Subject.REPORT: QT_TRANSLATE_NOOP("UndoWords", "the yearly follow-up"),
    Subject.REQUEST: QT_TRANSLATE_NOOP("UndoWords", "the request for records"),
    Subject.ITEM: QT_TRANSLATE_NOOP("UndoWords", "the item"),
    Subject.FOLLOW_UP: QT_TRANSLATE_NOOP("UndoWords", "the follow-up"),
    Subject.POINT: QT_TRANSLATE_NOOP("UndoWords", "the situation point"),
    Subject.MEASURE: QT_TRANSLATE_NOOP("UndoWords", "the measure"),
    Subject.INDICATOR: QT_TRANSLATE_NOOP("UndoWords", "the indicator"),
    Subject.PLEDGE: QT_TRANSLATE_NOOP("UndoWords", "the citizen pledge"),
    Subject.AREA: QT_TRANSLATE_NOOP("UndoWords", "the priority area"),
    Subject.PARTY: QT_TRANSLATE_NOOP("UndoWords", "the party"),
    Subject.PARTICIPANT: QT_TRANSLATE_NOOP("UndoWords", "the participant"),
    Subject.DISTRICT: QT_TRANSLATE_NOOP("UndoWords", "the district"),
    Subject.PLACE: QT_TRANSLATE_NOOP("UndoWords", "the place"),
    Subject.EVIDENCE: QT_TRANSLATE_NOOP("UndoWords", "the note on the law"),
    Subject.PROVISION: QT_TRANSLATE_NOOP("UndoWords", "the provision on secrecy"),
    Subject.RULE: QT_TRANSLATE_NOOP("UndoWords", "the retention rule"),
    Subject.PROCESSING: QT_TRANSLATE_NOOP("UndoWords", "the record of processing"),
    Subject.LOOK: QT_TRANSLATE_NOOP("UndoWords", "the look on paper"),
    Subject.PROGRESS_NOTE: QT_TRANSLATE_NOOP("UndoWords", "the report back"),
    Subject.COMMITMENT: QT_TRANSLATE_NOOP("UndoWords", "the commitment"),
    Subject.INDICATOR_VALUE: QT_TRANSLATE_NOOP("UndoWords", "the yearly value"),
    Subject.PLEDGE_COUNT: QT_TRANSLATE_NOOP("UndoWords", "the count"),
    Subject.PLAN_DECISION: QT_TRANSLATE_NOOP("UndoWords", "the decision on the plan"),
    Subject.SETTLED_DECISION: QT_TRANSLATE_NOOP("UndoWords", "the answer that no follow-up is needed"),
    Subject.ATTENDANCE: QT_TRANSLATE_NOOP("UndoWords", "the attendance"),
    Subject.ORDER: QT_TRANSLATE_NOOP("UndoWords", "the order"),
    Subject.PERSON_HINT: QT_TRANSLATE_NOOP("UndoWords", "the mark of personal data"),
}
_UNDONE: dict[Deed, object] = {
    Deed.MADE: QT_TRANSLATE_NOOP("UndoWords", "Undone: {thing} is gone again"),
    Deed.CHANGED: QT_TRANSLATE_NOOP("UndoWords", "Undone: {thing} is as it was"),
    Deed.REMOVED: QT_TRANSLATE_NOOP("UndoWords", "Undone: {thing} is there again"),
}
_REDONE: dict[Deed, object] = {
    Deed.MADE: QT_TRANSLATE_NOOP("UndoWords", "Done again: {thing} is there again"),
    Deed.CHANGED: QT_TRANSLATE_NOOP("UndoWords", "Done again: the change of {thing}"),
    Deed.REMOVED: QT_TRANSLATE_NOOP("UndoWords", "Done again: {thing} is gone again"),
}
_UNDO: dict[Deed, object] = {
    Deed.MADE: QT_TRANSLATE_NOOP("UndoWords", "Undo: {thing} was added"),
    Deed.CHANGED: QT_TRANSLATE_NOOP("UndoWords", "Undo: {thing} was changed"),
    Deed.REMOVED: QT_TRANSLATE_NOOP("UndoWords", "Undo: {thing} was removed"),
}
_REDO: dict[Deed, object] = {
    Deed.MADE: QT_TRANSLATE_NOOP("UndoWords", "Redo: add {thing}"),
    Deed.CHANGED: QT_TRANSLATE_NOOP("UndoWords", "Redo: change {thing}"),
    Deed.REMOVED: QT_TRANSLATE_NOOP("UndoWords", "Redo: remove {thing}"),
}
_PLAIN_UNDO = QT_TRANSLATE_NOOP("UndoWords", "Undo")
_PLAIN_REDO = QT_TRANSLATE_NOOP("UndoWords", "Redo")


def undone_words(facts: StepFacts) -> str:
    """What the status bar says after an undo."""
    return _filled(_UNDONE, facts)


def redone_words(facts: StepFacts) -> str:
    return _filled(_REDONE, facts)


def undo_title(facts: StepFacts | None) -> str:
    """What the command is called, with what it would undo."""
    return _spoken(_PLAIN_UNDO) if facts is None else _filled(_UNDO, facts)


def redo_title(facts: StepFacts | None) -> str:
    return _spoken(_PLAIN_REDO) if facts is None else _filled(_REDO, facts)


def _filled(sentences: dict[Deed, object], facts: StepFacts) -> str:
    return _spoken(sentences[facts.deed]).format(thing=_spoken(_THINGS[facts.subject]))


def _spoken(source: object) -> str:
    return QCoreApplication.translate(_CONTEXT, str(source))
