"""What the places of minutes are called in the window."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from domain.minutes import Minutes
from domain.minutes_places import Part, Place

_PARTS = {
    Part.MEETING_TITLE: QT_TRANSLATE_NOOP("PlaceWords", "name of the meeting"),
    Part.MEETING_PLACE: QT_TRANSLATE_NOOP("PlaceWords", "place"),
    Part.DNR: QT_TRANSLATE_NOOP("PlaceWords", "reference number"),
    Part.NAME: QT_TRANSLATE_NOOP("PlaceWords", "name"),
    Part.ROLE: QT_TRANSLATE_NOOP("PlaceWords", "role"),
    Part.NEXT_PLACE: QT_TRANSLATE_NOOP("PlaceWords", "place of the next meeting"),
    Part.SECTION: QT_TRANSLATE_NOOP("PlaceWords", "the whole item"),
    Part.HEADING: QT_TRANSLATE_NOOP("PlaceWords", "heading"),
    Part.TEXT: QT_TRANSLATE_NOOP("PlaceWords", "text"),
    Part.DECISION: QT_TRANSLATE_NOOP("PlaceWords", "what was agreed"),
    Part.POINT: QT_TRANSLATE_NOOP("PlaceWords", "the whole point"),
    Part.POINT_SOURCE: QT_TRANSLATE_NOOP("PlaceWords", "source of a point"),
    Part.POINT_CATEGORY: QT_TRANSLATE_NOOP("PlaceWords", "category of a point"),
    Part.POINT_DISTRICT: QT_TRANSLATE_NOOP("PlaceWords", "district of a point"),
    Part.POINT_PLACE: QT_TRANSLATE_NOOP("PlaceWords", "place of a point"),
    Part.POINT_TIME: QT_TRANSLATE_NOOP("PlaceWords", "time of a point"),
    Part.POINT_TEXT: QT_TRANSLATE_NOOP("PlaceWords", "text of a point"),
    Part.FOLLOW_UP: QT_TRANSLATE_NOOP("PlaceWords", "the whole follow-up"),
    Part.WHAT: QT_TRANSLATE_NOOP("PlaceWords", "text of a follow-up"),
    Part.FOLLOW_UP_PARTY: QT_TRANSLATE_NOOP("PlaceWords", "party of a follow-up"),
    Part.FOLLOW_UP_ROLE: QT_TRANSLATE_NOOP("PlaceWords", "role of a follow-up"),
    Part.NOTE: QT_TRANSLATE_NOOP("PlaceWords", "report on a follow-up"),
    Part.APPROVER: QT_TRANSLATE_NOOP("PlaceWords", "name of an approver"),
    Part.APPROVER_ROLE: QT_TRANSLATE_NOOP("PlaceWords", "role of an approver"),
    Part.DISSENT: QT_TRANSLATE_NOOP("PlaceWords", "dissent"),
    Part.OLD_WORDS: QT_TRANSLATE_NOOP("PlaceWords", "correction, old words"),
    Part.NEW_WORDS: QT_TRANSLATE_NOOP("PlaceWords", "correction, new words"),
    Part.REASON: QT_TRANSLATE_NOOP("PlaceWords", "correction, reason"),
    Part.CORRECTED_BY: QT_TRANSLATE_NOOP("PlaceWords", "correction, by whom"),
}


# There is one of each in the head, and in an item.
_ALONE = {Part.MEETING_TITLE, Part.MEETING_PLACE, Part.NEXT_PLACE, Part.SECTION, Part.HEADING, Part.TEXT}


def part_word(part: Part) -> str:
    return QCoreApplication.translate("PlaceWords", str(_PARTS[part]))


def place_words(minutes: Minutes, place: Place) -> str:
    """``§ 24, text of a point 2``; the head of the minutes has no number."""
    section = any(whole.part is Part.SECTION for whole in place.wholes)
    label = minutes.sections[place.section].label if section else ""
    number = "" if place.part in _ALONE else f" {place.row + 1}"
    return ", ".join(part for part in (label, f"{part_word(place.part)}{number}") if part)
