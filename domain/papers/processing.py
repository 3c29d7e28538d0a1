"""The register of processing activities (registerförteckning, article 30 of the GDPR), filled from the store."""

from dataclasses import dataclass
from datetime import date

from domain.papers.person_extract import Purpose
from domain.processing import ProcessingFacts
from domain.retention import RetentionRule


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """A party minutes are sent to, how often, and when it was last."""

    party: str
    dispatches: int
    last_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProcessingContent:
    """``participants`` are in the register now, ``left`` those of them who have left; ``is_file`` as in a certificate."""

    organisation: str
    day: date
    facts: ProcessingFacts
    purposes: tuple[Purpose, ...]
    participants: int
    left: int
    attendance_lines: int
    recipients: tuple[Recipient, ...]
    rules: tuple[RetentionRule, ...]
    requests: int
    is_file: bool
