"""A file that travels inside a document: the data it was made from."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """``description`` is read out in a viewer's list of attachments. Raises ``ValueError`` for a name beyond ASCII.

    A file specification has two names, and the older of them knows no other letters (ISO 32000-1, table 44).
    """

    name: str
    content: bytes
    description: str
    media_type: str = "application/json"

    def __post_init__(self) -> None:
        if not self.name.isascii():
            raise ValueError(f"the name of an attachment must be plain: {self.name}")
