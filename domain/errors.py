"""Errors a person can do something about.

They carry a code and values. The sentence is made in one place for the window and one for the command line.
"""

from enum import StrEnum


class Problem(StrEnum):
    """Every situation in which the person, not the programmer, has the way out."""

    # The store and its file
    STORE_MISSING = "store_missing"
    STORE_NOT_OURS = "store_not_ours"
    STORE_TOO_NEW = "store_too_new"
    STORE_BUSY = "store_busy"
    STORE_READ_ONLY = "store_read_only"
    STORE_FULL = "store_full"
    STORE_UNREADABLE = "store_unreadable"
    STORE_IS_FOLDER = "store_is_folder"
    STORE_IS_EMPTY = "store_is_empty"
    STORE_IS_DOCUMENT = "store_is_document"
    STORE_IS_ENCRYPTED = "store_is_encrypted"
    STORE_IS_OTHER_DATABASE = "store_is_other_database"
    STORE_DAMAGED = "store_damaged"
    STORE_MINUTES_CHANGED = "store_minutes_changed"
    STORE_SCHEMA_ODD = "store_schema_odd"
    STORE_IN_USE = "store_in_use"
    STORE_CAME_FORWARD = "store_came_forward"
    STORE_OPEN_HERE = "store_open_here"
    STORE_OPENED_READ_ONLY = "store_opened_read_only"
    STORE_GONE = "store_gone"
    STORE_REPLACED = "store_replaced"
    # Where it lies
    PLACE_ON_NETWORK = "place_on_network"
    PLACE_IN_CLOUD = "place_in_cloud"
    # Records
    RECORD_GONE = "record_gone"
    CHANGED_BY_OTHER = "changed_by_other"
    MINUTES_LOCKED = "minutes_locked"
    RECORD_KEPT = "record_kept"
    # Undo and redo
    NOTHING_TO_UNDO = "nothing_to_undo"
    NOTHING_TO_REDO = "nothing_to_redo"
    UNDO_CHANGED_SINCE = "undo_changed_since"
    UNDO_PARENT_GONE = "undo_parent_gone"
    UNDO_LAID_DOWN = "undo_laid_down"
    UNDO_TOO_LARGE = "undo_too_large"
    # Meetings
    END_BEFORE_START = "end_before_start"
    NAME_MISSING = "name_missing"
    TITLE_MISSING = "title_missing"
    HEADING_MISSING = "heading_missing"
    ITEM_HAS_FOLLOW_UPS = "item_has_follow_ups"
    SECTIONS_NOT_FREE = "sections_not_free"
    QUESTIONS_LEFT = "questions_left"
    WHAT_MISSING = "what_missing"
    ORAL_HAS_NO_MATTER = "oral_has_no_matter"
    # Agreements
    AGREEMENTS_OVERLAP = "agreements_overlap"
    REPLACES_CIRCLE = "replaces_circle"
    PARTY_TWICE = "party_twice"
    AREA_TWICE = "area_twice"
    AREA_LETTER_TAKEN = "area_letter_taken"
    AREA_IN_USE = "area_in_use"
    AREA_NOT_IN_FORCE = "area_not_in_force"
    # Registers
    PREDECESSOR_CIRCLE = "predecessor_circle"
    LATITUDE_WRONG = "latitude_wrong"
    LONGITUDE_WRONG = "longitude_wrong"
    # Action plan
    MEASURE_WITHOUT_PARTY = "measure_without_party"
    MEASURE_NEEDS_WORDS = "measure_needs_words"
    NUMBER_WRONG = "number_wrong"
    DATE_IN_FUTURE = "date_in_future"
    PICTURE_NOT_DECIDED = "picture_not_decided"
    # Situation pictures
    PICTURE_DECIDED = "picture_decided"
    PICTURE_DRAFT_OPEN = "picture_draft_open"
    BODY_MISSING = "body_missing"
    POINT_IN_PICTURE = "point_in_picture"
    # Follow-ups
    REPORT_MISSING = "report_missing"
    REASON_MISSING = "reason_missing"
    FOLLOW_UP_CLOSED = "follow_up_closed"
    DUE_TOO_EARLY = "due_too_early"
    # Situation points
    POINT_IN_FUTURE = "point_in_future"
    SOURCE_MISSING = "source_missing"
    CATEGORY_MISSING = "category_missing"
    POINT_RAISED = "point_raised"
    NAME_UNKNOWN = "name_unknown"
    # The house's own look
    ORGANISATION_TOO_LONG = "organisation_too_long"
    FOOTER_TOO_LONG = "footer_too_long"
    ACCENT_WRONG = "accent_wrong"
    ACCENT_TOO_PALE = "accent_too_pale"
    LOGO_NOT_IMAGE = "logo_not_image"
    LOGO_TOO_LARGE = "logo_too_large"
    LOGO_TOO_MANY_PIXELS = "logo_too_many_pixels"
    LOGO_TOO_SMALL = "logo_too_small"
    LOGO_ODD_SHAPE = "logo_odd_shape"
    LOGO_DAMAGED = "logo_damaged"
    LOGO_EMPTY = "logo_empty"
    LOGO_HAS_TEXT = "logo_has_text"
    LOGO_HAS_IMAGE = "logo_has_image"
    LOGO_HAS_SCRIPT = "logo_has_script"
    LOGO_HAS_EFFECTS = "logo_has_effects"
    LOGO_HAS_ENTITIES = "logo_has_entities"
    LOGO_REFERS_OUTSIDE = "logo_refers_outside"
    LOGO_TOO_INTRICATE = "logo_too_intricate"
    LOGO_NOT_DRAWABLE = "logo_not_drawable"
    # Copies of the store
    BACKUP_FOLDER_GONE = "backup_folder_gone"
    BACKUP_FULL = "backup_full"
    BACKUP_DENIED = "backup_denied"
    BACKUP_UNREADABLE = "backup_unreadable"
    BACKUP_DAMAGED = "backup_damaged"
    BACKUP_NOT_SOUND = "backup_not_sound"
    BACKUP_GONE = "backup_gone"
    BACKUP_FROM_FUTURE = "backup_from_future"
    BACKUP_NOT_KEPT = "backup_not_kept"
    BACKUP_NEEDED = "backup_needed"
    PHRASE_TOO_SHORT = "phrase_too_short"
    PHRASE_DIFFERS = "phrase_differs"
    PHRASE_WRONG = "phrase_wrong"
    BACKUP_NOT_ENCRYPTED = "backup_not_encrypted"
    # Going back to a copy
    RESTORE_NO_COPY = "restore_no_copy"
    RESTORE_NEEDS_PHRASE = "restore_needs_phrase"
    RESTORE_SAME_FILE = "restore_same_file"
    RESTORE_NO_ROOM = "restore_no_room"
    RESTORE_DENIED = "restore_denied"
    # Coming in and going out
    FILE_MISSING = "file_missing"
    FILE_UNREADABLE = "file_unreadable"
    FILE_TOO_LARGE = "file_too_large"
    FILE_EMPTY = "file_empty"
    FILE_NOT_TEXT = "file_not_text"
    FILE_NOT_YAML = "file_not_yaml"
    FILE_NOT_PLAIN = "file_not_plain"
    FILE_TOO_DEEP = "file_too_deep"
    FILE_KEY_UNKNOWN = "file_key_unknown"
    FILE_KEY_MISSING = "file_key_missing"
    FILE_KEY_TWICE = "file_key_twice"
    FILE_NAME_TWICE = "file_name_twice"
    FILE_VALUE_WRONG = "file_value_wrong"
    FILE_REFERENCE_DANGLING = "file_reference_dangling"
    FILE_SECTIONS_BROKEN = "file_sections_broken"
    TARGET_NOT_WRITABLE = "target_not_writable"
    TARGET_FULL = "target_full"
    CHOICE_MISSING = "choice_missing"
    MEETING_UNKNOWN = "meeting_unknown"
    AGREEMENT_UNKNOWN = "agreement_unknown"
    # Retention and disposal
    RULE_MUST_KEEP = "rule_must_keep"
    RULE_TIME_WRONG = "rule_time_wrong"
    LEGAL_BASIS_MISSING = "legal_basis_missing"
    RULE_KEEPS = "rule_keeps"
    DECISION_MISSING = "decision_missing"
    RULE_NOT_IN_FORCE = "rule_not_in_force"
    SAME_NAME_TWICE = "same_name_twice"
    DISPOSAL_CONFIRMED = "disposal_confirmed"
    DISPOSAL_NOT_CONFIRMED = "disposal_not_confirmed"
    DISPOSAL_DONE = "disposal_done"
    NOTHING_TO_DISPOSE = "nothing_to_dispose"
    MINUTES_DISPOSED = "minutes_disposed"
    PROVISION_TWICE = "provision_twice"
    PERSON_HAS_LEFT = "person_has_left"
    # Handing out on request
    PROVISION_MISSING = "provision_missing"
    MASK_OUTSIDE_TEXT = "mask_outside_text"
    MASKS_OVERLAP = "masks_overlap"
    MASK_LEAKED = "mask_leaked"
    REQUEST_ANSWERED = "request_answered"
    REQUEST_EMPTY = "request_empty"
    DOCUMENT_CHANGED = "document_changed"
    # Finished minutes and their chain
    APPROVAL_MISSING = "approval_missing"
    NOT_AN_APPROVER = "not_an_approver"
    APPROVED_TWICE = "approved_twice"
    APPROVED_TOO_EARLY = "approved_too_early"
    NOBODY_SIGNS = "nobody_signs"
    HAS_APPROVERS = "has_approvers"
    NOT_A_LATER_MEETING = "not_a_later_meeting"
    NOT_FINISHED = "not_finished"
    ALREADY_APPROVED = "already_approved"
    APPROVAL_BEGUN = "approval_begun"
    NOT_THE_LATEST = "not_the_latest"
    HAS_BEEN_FINISHED = "has_been_finished"
    IN_REQUEST = "in_request"
    OTHERS_REOPENED = "others_reopened"
    CORRECTION_MISSING = "correction_missing"
    WORDS_NOT_THERE = "words_not_there"
    WORDS_THE_SAME = "words_the_same"
    CHAIN_BROKEN = "chain_broken"
    # Handing over everything
    HANDOVER_TARGET_TAKEN = "handover_target_taken"
    HANDOVER_NO_ROOM = "handover_no_room"
    HANDOVER_MISSING = "handover_missing"
    HANDOVER_CHANGED = "handover_changed"
    HANDOVER_TOO_NEW = "handover_too_new"
    HANDOVER_UNREADABLE = "handover_unreadable"
    HANDOVER_STORE_TAKEN = "handover_store_taken"
    # Signing
    SIGNING_MISSING = "signing_missing"
    CERTIFICATE_UNREADABLE = "certificate_unreadable"
    CERTIFICATE_LOCKED = "certificate_locked"
    CERTIFICATE_KEY_UNSUITED = "certificate_key_unsuited"
    CERTIFICATE_NOT_IN_FORCE = "certificate_not_in_force"


OF_OPEN_STORE = frozenset(
    {
        Problem.STORE_FULL,
        Problem.STORE_READ_ONLY,
        Problem.STORE_UNREADABLE,
        Problem.STORE_BUSY,
        Problem.STORE_GONE,
        Problem.STORE_REPLACED,
        Problem.STORE_DAMAGED,
    }
)
"""Whatever is done, the file stands in the way: not what was done, and not the page it was done on."""


class UserError(Exception):
    """A code from :class:`Problem` and the values its sentence needs; never text of minutes."""

    def __init__(self, problem: Problem, **values: object) -> None:
        super().__init__(problem.value)
        self.problem = problem
        self.values = values
