"""The Swedish words of the meeting file and what each means in the domain."""

from domain.disclosure import Variant
from domain.follow_ups import FollowUpStatus
from domain.meetings import MeetingState, Numbering, SeriesLevel
from domain.minutes import AttendanceFunction, AttendanceKind, DocumentType
from domain.parties import PartyKind
from domain.secrecy import Sensitivity
from domain.situation import Severity, Trend

PARTY_KINDS = {
    "stadsdelsforvaltning": PartyKind.DISTRICT_ADMINISTRATION,
    "lokalpolisomrade": PartyKind.POLICE_AREA,
    "fackforvaltning": PartyKind.DEPARTMENT,
    "bolag": PartyKind.COMPANY,
    "kommun": PartyKind.MUNICIPALITY,
    "fastighetsagare": PartyKind.PROPERTY_OWNER,
    "extern": PartyKind.OTHER,
}
LEVELS = {
    "strategisk": SeriesLevel.STRATEGIC,
    "beredande": SeriesLevel.PREPARING,
    "operativ": SeriesLevel.OPERATIVE,
}
DOCUMENT_TYPES = {"protokoll": DocumentType.MINUTES, "minnesanteckningar": DocumentType.NOTES}
NUMBERINGS = {
    "per_ar": Numbering.PER_YEAR,
    "per_mote": Numbering.PER_MEETING,
    "ingen": Numbering.NONE,
}
MEETING_STATES = {
    "planerad": MeetingState.PLANNED,
    "kallad": MeetingState.CALLED,
    "pagar": MeetingState.IN_PROGRESS,
    "utkast": MeetingState.DRAFT,
    "fardigstalld": MeetingState.FINISHED,
    "justerad": MeetingState.APPROVED,
}
ATTENDANCE_KINDS = {
    "narvarande": AttendanceKind.PRESENT,
    "adjungerad": AttendanceKind.CO_OPTED,
    "anmalt_forhinder": AttendanceKind.EXCUSED,
    "franvarande": AttendanceKind.ABSENT,
}
FUNCTIONS = {
    "ordforande": AttendanceFunction.CHAIR,
    "sekreterare": AttendanceFunction.SECRETARY,
    "justerare": AttendanceFunction.APPROVER,
}
SENSITIVITIES = {
    "oppen": Sensitivity.OPEN,
    "sekretessprovas": Sensitivity.TO_BE_TESTED,
    "muntlig": Sensitivity.ORAL_ONLY,
}
TRENDS = {
    "okat": Trend.INCREASED,
    "oforandrat": Trend.UNCHANGED,
    "minskat": Trend.DECREASED,
    "nytt": Trend.NEW,
    "okant": Trend.UNKNOWN,
}
SEVERITIES = {"gron": Severity.GREEN, "gul": Severity.YELLOW, "rod": Severity.RED}
VARIANTS = {"intern": Variant.INTERNAL, "parter": Variant.PARTIES, "utlamnande": Variant.DISCLOSURE}
FOLLOW_UP_STATUSES = {
    "ej_paborjad": FollowUpStatus.NOT_STARTED,
    "pagar": FollowUpStatus.IN_PROGRESS,
    "klar": FollowUpStatus.DONE,
    "overlamnad": FollowUpStatus.HANDED_OVER,
    "avford": FollowUpStatus.DROPPED,
}
