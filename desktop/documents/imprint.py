"""What the papers of one order have in common: whose they are, for whom, and whether they are copies."""

from dataclasses import dataclass, field
from datetime import date

from desktop.documents import wording
from desktop.documents.page import PageMarks
from domain.disclosure import Variant
from domain.look import Logo, Look

_FOR_WHOM = {
    Variant.INTERNAL: "Intern",
    Variant.PARTIES: "Till parterna",
    Variant.DISCLOSURE: "För utlämnande",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Imprint:
    """``variant`` is None for a paper that is the same for everyone, as the kept original of minutes.

    ``foot`` is the line about the house at the foot of every page. A copy says of what it is a copy, and from which day.
    ``code`` is that of the record, as spelled: a hash over all that was written, so never on a paper that withholds some of
    it from its reader.
    """

    look: Look = field(default_factory=Look)
    foot: str = ""
    variant: Variant | None = None
    copied_on: date | None = None
    code: str = ""

    @property
    def logo(self) -> Logo | None:
        return self.look.logo

    @property
    def is_copy(self) -> bool:
        return self.copied_on is not None

    @property
    def facts(self) -> tuple[str, ...]:
        """Lines for the letterhead: what stands only in a margin is not read out."""
        for_whom = _FOR_WHOM[self.variant] if self.variant else ""
        copied = f"Kopia {self.copied_on.isoformat()}" if self.copied_on else ""
        return tuple(line for line in (for_whom, copied) if line)

    def organisation(self, otherwise: str) -> str:
        """The name the house has chosen for its papers, else the document's own."""
        return self.look.organisation or otherwise

    def marks(self, running_head: str, *, is_draft: bool = False, approvers: int = 0) -> PageMarks:
        return PageMarks(
            running_head=running_head,
            is_draft=is_draft,
            is_copy=self.is_copy,
            approvers=approvers,
            foot=self.foot,
            code=wording.code_line(self.code),
        )


ORIGINAL = Imprint()
"""Neither copy nor variant, in no look but the documents' own."""
