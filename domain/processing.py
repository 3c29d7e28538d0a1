"""Facts about the processing of personal data that only the authority knows (article 30 of the GDPR): who answers for it."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True, kw_only=True)
class ProcessingFacts:
    """``officer`` is how the data protection officer is reached: an address of a function, not a person's.

    ``legal_basis`` and ``security`` stand beside what the program itself knows. Version 0 has never been stored.
    """

    controller: str = ""
    officer: str = ""
    legal_basis: str = ""
    security: str = ""
    version: int = 0


def checked_facts(facts: ProcessingFacts) -> ProcessingFacts:
    """The facts as they are stored, without blanks about them."""
    return replace(
        facts,
        controller=" ".join(facts.controller.split()),
        officer=" ".join(facts.officer.split()),
        legal_basis=facts.legal_basis.strip(),
        security=facts.security.strip(),
    )
