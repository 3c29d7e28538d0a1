"""Words for what the domain only names: states, kinds, trends; one word for one thing everywhere in the window."""

from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from domain.agreements import AgreementLevel, AgreementState, StepKind
from domain.duties import DutyState
from domain.follow_ups import FollowUpStatus
from domain.meetings import ItemKind, MeetingState, Numbering, SeriesLevel
from domain.minutes import AttendanceFunction, AttendanceKind, DocumentType
from domain.parties import DistrictKind, PartyKind, PlaceKind
from domain.plan import CommitmentStatus, MeasureKind, MeasureStatus
from domain.secrecy import Sensitivity
from domain.situation import Severity, Trend

# Pairs, not a mapping: members of two enums with the same value are equal as keys.
_WORDS: tuple[tuple[StrEnum, object], ...] = (
    (MeetingState.PLANNED, QT_TRANSLATE_NOOP("Words", "Planned")),
    (MeetingState.CALLED, QT_TRANSLATE_NOOP("Words", "Called")),
    (MeetingState.IN_PROGRESS, QT_TRANSLATE_NOOP("Words", "In progress")),
    (MeetingState.DRAFT, QT_TRANSLATE_NOOP("Words", "Draft")),
    (MeetingState.FINISHED, QT_TRANSLATE_NOOP("Words", "Finished")),
    (MeetingState.APPROVED, QT_TRANSLATE_NOOP("Words", "Approved")),
    (DocumentType.MINUTES, QT_TRANSLATE_NOOP("Words", "Formal minutes")),
    (DocumentType.NOTES, QT_TRANSLATE_NOOP("Words", "Notes")),
    (SeriesLevel.STRATEGIC, QT_TRANSLATE_NOOP("Words", "Strategic")),
    (SeriesLevel.PREPARING, QT_TRANSLATE_NOOP("Words", "Preparing")),
    (SeriesLevel.OPERATIVE, QT_TRANSLATE_NOOP("Words", "Operative")),
    (Numbering.PER_MEETING, QT_TRANSLATE_NOOP("Words", "From § 1 at each meeting")),
    (Numbering.PER_YEAR, QT_TRANSLATE_NOOP("Words", "On through the calendar year")),
    (Numbering.NONE, QT_TRANSLATE_NOOP("Words", "No § numbers")),
    (AttendanceKind.PRESENT, QT_TRANSLATE_NOOP("Words", "Present")),
    (AttendanceKind.CO_OPTED, QT_TRANSLATE_NOOP("Words", "Co-opted")),
    (AttendanceKind.EXCUSED, QT_TRANSLATE_NOOP("Words", "Sent excuses")),
    (AttendanceKind.ABSENT, QT_TRANSLATE_NOOP("Words", "Absent")),
    (AttendanceFunction.CHAIR, QT_TRANSLATE_NOOP("Words", "Chair")),
    (AttendanceFunction.SECRETARY, QT_TRANSLATE_NOOP("Words", "Secretary")),
    (AttendanceFunction.APPROVER, QT_TRANSLATE_NOOP("Words", "Approver")),
    (ItemKind.FORMAL, QT_TRANSLATE_NOOP("Words", "Formality")),
    (ItemKind.INFORMATION, QT_TRANSLATE_NOOP("Words", "Information")),
    (ItemKind.SITUATION, QT_TRANSLATE_NOOP("Words", "Situation picture")),
    (ItemKind.AGREEMENT, QT_TRANSLATE_NOOP("Words", "Agreement")),
    (ItemKind.FOLLOW_UP, QT_TRANSLATE_NOOP("Words", "Follow-up")),
    (ItemKind.ORAL, QT_TRANSLATE_NOOP("Words", "Oral information")),
    (Sensitivity.OPEN, QT_TRANSLATE_NOOP("Words", "Open")),
    (Sensitivity.TO_BE_TESTED, QT_TRANSLATE_NOOP("Words", "To be tested for secrecy")),
    (Sensitivity.ORAL_ONLY, QT_TRANSLATE_NOOP("Words", "Told orally only")),
    (Trend.INCREASED, QT_TRANSLATE_NOOP("Words", "Increased")),
    (Trend.UNCHANGED, QT_TRANSLATE_NOOP("Words", "Unchanged")),
    (Trend.DECREASED, QT_TRANSLATE_NOOP("Words", "Decreased")),
    (Trend.NEW, QT_TRANSLATE_NOOP("Words", "New")),
    (Trend.UNKNOWN, QT_TRANSLATE_NOOP("Words", "Not known")),
    (Severity.GREEN, QT_TRANSLATE_NOOP("Words", "Green")),
    (Severity.YELLOW, QT_TRANSLATE_NOOP("Words", "Yellow")),
    (Severity.RED, QT_TRANSLATE_NOOP("Words", "Red")),
    (Severity.NOT_JUDGED, QT_TRANSLATE_NOOP("Words", "Not judged")),
    (FollowUpStatus.NOT_STARTED, QT_TRANSLATE_NOOP("Words", "Not started")),
    (FollowUpStatus.IN_PROGRESS, QT_TRANSLATE_NOOP("Words", "Under way")),
    (FollowUpStatus.DONE, QT_TRANSLATE_NOOP("Words", "Done")),
    (FollowUpStatus.HANDED_OVER, QT_TRANSLATE_NOOP("Words", "Handed over")),
    (FollowUpStatus.DROPPED, QT_TRANSLATE_NOOP("Words", "Dropped")),
    (MeasureStatus.GREEN, QT_TRANSLATE_NOOP("Words", "Green")),
    (MeasureStatus.YELLOW, QT_TRANSLATE_NOOP("Words", "Yellow")),
    (MeasureStatus.RED, QT_TRANSLATE_NOOP("Words", "Red")),
    (MeasureStatus.NOT_JUDGED, QT_TRANSLATE_NOOP("Words", "Not judged")),
    (MeasureKind.SITUATIONAL, QT_TRANSLATE_NOOP("Words", "Situational")),
    (MeasureKind.SOCIAL, QT_TRANSLATE_NOOP("Words", "Social")),
    (MeasureKind.NOT_SAID, QT_TRANSLATE_NOOP("Words", "Kind not stated")),
    (CommitmentStatus.NOT_STARTED, QT_TRANSLATE_NOOP("Words", "Not begun")),
    (CommitmentStatus.IN_PROGRESS, QT_TRANSLATE_NOOP("Words", "Under way")),
    (CommitmentStatus.KEPT, QT_TRANSLATE_NOOP("Words", "Kept")),
    (CommitmentStatus.NOT_KEPT, QT_TRANSLATE_NOOP("Words", "Not kept")),
    (AgreementLevel.OVERALL, QT_TRANSLATE_NOOP("Words", "City-wide")),
    (AgreementLevel.LOCAL, QT_TRANSLATE_NOOP("Words", "Local")),
    (AgreementState.DRAFT, QT_TRANSLATE_NOOP("Words", "Being prepared")),
    (AgreementState.OUT_FOR_COMMENT, QT_TRANSLATE_NOOP("Words", "Out for comment")),
    (AgreementState.IN_FORCE, QT_TRANSLATE_NOOP("Words", "In force")),
    (AgreementState.PROLONGED, QT_TRANSLATE_NOOP("Words", "Prolonged")),
    (AgreementState.EXPIRED, QT_TRANSLATE_NOOP("Words", "Expired")),
    (AgreementState.REPLACED, QT_TRANSLATE_NOOP("Words", "Replaced")),
    (StepKind.COMMENT, QT_TRANSLATE_NOOP("Words", "Comment round")),
    (StepKind.HANDLING, QT_TRANSLATE_NOOP("Words", "Handled")),
    (StepKind.DECISION, QT_TRANSLATE_NOOP("Words", "Decided")),
    (DutyState.LACKING, QT_TRANSLATE_NOOP("Words", "Nothing to show")),
    (DutyState.OVERDUE, QT_TRANSLATE_NOOP("Words", "Late")),
    (DutyState.PRESSING, QT_TRANSLATE_NOOP("Words", "Due soon")),
    (DutyState.DUE_SOON, QT_TRANSLATE_NOOP("Words", "Due within half a year")),
    (DutyState.SHOWN, QT_TRANSLATE_NOOP("Words", "Shown")),
    (PartyKind.DISTRICT_ADMINISTRATION, QT_TRANSLATE_NOOP("Words", "District administration")),
    (PartyKind.POLICE_AREA, QT_TRANSLATE_NOOP("Words", "Local police area")),
    (PartyKind.DEPARTMENT, QT_TRANSLATE_NOOP("Words", "City department")),
    (PartyKind.COMPANY, QT_TRANSLATE_NOOP("Words", "Company")),
    (PartyKind.MUNICIPALITY, QT_TRANSLATE_NOOP("Words", "Municipality")),
    (PartyKind.PROPERTY_OWNER, QT_TRANSLATE_NOOP("Words", "Property owner")),
    (PartyKind.OTHER, QT_TRANSLATE_NOOP("Words", "Other")),
    (DistrictKind.AREA, QT_TRANSLATE_NOOP("Words", "District area")),
    (DistrictKind.DISTRICT, QT_TRANSLATE_NOOP("Words", "District")),
    (PlaceKind.SPOT, QT_TRANSLATE_NOOP("Words", "Place")),
    (PlaceKind.DELIMITED, QT_TRANSLATE_NOOP("Words", "Delimited place")),
    (PlaceKind.STATION, QT_TRANSLATE_NOOP("Words", "Station")),
    (PlaceKind.SCHOOL, QT_TRANSLATE_NOOP("Words", "School")),
    (PlaceKind.CENTRE, QT_TRANSLATE_NOOP("Words", "Centre")),
    (PlaceKind.PARK, QT_TRANSLATE_NOOP("Words", "Park")),
    (PlaceKind.HOUSING, QT_TRANSLATE_NOOP("Words", "Housing area")),
    (PlaceKind.VULNERABLE_AREA, QT_TRANSLATE_NOOP("Words", "Vulnerable area")),
    (PlaceKind.RISK_AREA, QT_TRANSLATE_NOOP("Words", "Risk area")),
    (
        PlaceKind.ESPECIALLY_VULNERABLE_AREA,
        QT_TRANSLATE_NOOP("Words", "Especially vulnerable area"),
    ),
)
_BY_TYPE = {(type(value), value.value): str(text) for value, text in _WORDS}


def word(value: StrEnum) -> str:
    """The word for a value in the language of the window."""
    return QCoreApplication.translate("Words", _BY_TYPE[type(value), value.value])


def state_words(state: MeetingState, *, is_corrected: bool) -> str:
    """The word for how minutes stand, with one more where they hold corrections."""
    if not is_corrected:
        return word(state)
    corrected = QCoreApplication.translate("Words", "corrected")
    return f"{word(state)}, {corrected}"
