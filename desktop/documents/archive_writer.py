"""From a drawn canvas to the bytes of an archival file: PDF/A-2a or -3a with PDF/UA-1, or PDF/A-1b.

What the file says of itself and carries with it: metadata, colours, an attachment, all tied to the catalog. The syntax
is in ``file_writer``. No clock: same data, same bytes on every level (docs/decisions/0003 and 0009).
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFStream, PDFString

from desktop.documents.attachment import Attachment
from desktop.documents.colour_profile import srgb_profile
from desktop.documents.file_objects import file_objects
from desktop.documents.file_writer import CompactFile, FileObject, PlainFile
from desktop.documents.fonts import printable
from desktop.documents.structure import Internals, reserve_numbers, text_value
from desktop.documents.tagged_canvas import LANGUAGE, TaggedCanvas
from desktop.documents.xmp import xmp_packet
from domain.papers.archive import Archive

PROGRAM, PRODUCER = "Samsyn", "ReportLab"
_ASK_EVERY = 500
_PROFILE_NAME = "sRGB IEC61966-2.1"
_FORMS = {Archive.A2A: CompactFile, Archive.A3A: CompactFile, Archive.A1B: PlainFile}


class TransparencyError(Exception):
    """Something was drawn that lets what is below shine through, which PDF/A-1 forbids (ISO 19005-1, 6.4)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Properties:
    """What the file says of itself. Raises ``ValueError`` when the stamp has no time zone."""

    title: str
    author: str
    subject: str
    stamped_at: datetime

    def __post_init__(self) -> None:
        if self.stamped_at.tzinfo is None:
            raise ValueError("stamped_at must be aware: the file tells the time in UTC")

    @property
    def date_value(self) -> str:
        """The stamp as a date of PDF."""
        return self.stamped_at.astimezone(UTC).strftime("(D:%Y%m%d%H%M%SZ)")

    def printable(self) -> "Properties":
        """Return the same without what neither XML nor a title bar can show."""
        title, author, subject = (printable(text) for text in (self.title, self.author, self.subject))
        return replace(self, title=title, author=author, subject=subject)


def write_archive(
    canvas: TaggedCanvas,
    properties: Properties,
    *,
    archive: Archive = Archive.A2A,
    attachment: Attachment | None = None,
    may_go_on: Callable[[], None] = lambda: None,
) -> bytes:
    """Return the finished file. The pages must be drawn; the canvas cannot be used afterwards.

    ``may_go_on`` is asked now and then; what it raises ends the writing. Raises ``ValueError`` for an attachment on another
    level than A-3a, and ``TransparencyError`` on A-1b.
    """
    if attachment is not None and archive is not Archive.A3A:
        raise ValueError(f"{archive} carries no attachment")
    document = canvas._doc  # noqa: SLF001  (ReportLab keeps its document here and gives no other way to it)
    if archive is Archive.A1B:
        _refuse_transparency(document)
    ready = canvas.close_tree()
    for font in document.delayedFonts:
        font.addObjects(document)
    properties = properties.printable()
    _add_metadata(document, properties, archive)
    _add_output_intent(document)
    if attachment is not None:
        _attach(document, attachment, properties)
    document.Outlines.prepare(document, canvas)
    if document.Outlines.ready < 0:
        document.Catalog.Outlines = None
    for number, page in enumerate(document.Pages.pages):
        _tie_to_tree(page, number)
    catalog = document.idToObjectNumberAndVersion[document.Reference(document.Catalog).name][0]
    (details,) = reserve_numbers(document, 1)
    ready[details] = _details(properties)
    objects = _asking(file_objects(document, ready), may_go_on)
    return _FORMS[archive]().write(objects, catalog, details)


def _asking(objects: Iterable[FileObject], may_go_on: Callable[[], None]) -> Iterator[FileObject]:
    for place, each in enumerate(objects):
        if not place % _ASK_EVERY:
            may_go_on()
        yield each


def _refuse_transparency(document: Internals) -> None:
    masked = any(getattr(content, "smask", None) for content in document.idToObject.values())
    if masked or any(page.ExtGState for page in document.Pages.pages):
        raise TransparencyError


def _add_metadata(document: Internals, properties: Properties, archive: Archive) -> None:
    packet = xmp_packet(
        archive,
        title=properties.title,
        author=properties.author,
        subject=properties.subject,
        language=LANGUAGE,
        program=PROGRAM,
        producer=PRODUCER,
        stamp=properties.stamped_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
    )
    document.Catalog.Metadata = PDFStream(PDFDictionary({"Type": "/Metadata", "Subtype": "/XML"}), packet)


def _add_output_intent(document: Internals) -> None:
    profile = PDFStream(PDFDictionary({"N": 3}), srgb_profile(), [pdfdoc.PDFZCompress])
    intent = {
        "Type": "/OutputIntent",
        "S": "/GTS_PDFA1",
        "OutputConditionIdentifier": PDFString(_PROFILE_NAME),
        "Info": PDFString(_PROFILE_NAME),
        "DestOutputProfile": document.Reference(profile),
    }
    _add_entry(document.Catalog, OutputIntents=PDFArray([PDFDictionary(intent)]))


def _attach(document: Internals, attachment: Attachment, properties: Properties) -> None:
    """Carry a file along as the data the document was made from (ISO 19005-3, 6.8 and annex E)."""
    parameters = {"ModDate": properties.date_value, "Size": len(attachment.content)}
    kind = {
        "Type": "/EmbeddedFile",
        "Subtype": "/" + attachment.media_type.replace("/", "#2F"),
        "Params": PDFDictionary(parameters),
    }
    file = PDFStream(PDFDictionary(kind), attachment.content, [pdfdoc.PDFZCompress])
    name = text_value(attachment.name)
    specification = {
        "Type": "/Filespec",
        "AFRelationship": "/Data",
        "F": name,
        "UF": name,
        "Desc": text_value(attachment.description),
        "EF": PDFDictionary(dict.fromkeys(("F", "UF"), document.Reference(file))),
    }
    reference = document.Reference(PDFDictionary(specification))
    names = PDFDictionary({"Names": PDFArray([name, reference])})
    _add_entry(document.Catalog, AF=PDFArray([reference]), Names=PDFDictionary({"EmbeddedFiles": names}))


def _add_entry(owner: Internals, **entries: object) -> None:
    """Give a catalog or a page entries, also such as ReportLab does not know."""
    owner.__NoDefault__ = [*owner.__NoDefault__, *entries]
    for key, value in entries.items():
        setattr(owner, key, value)


def _details(properties: Properties) -> bytes:
    """Return the document information dictionary, which must say the same as the XMP packet."""
    values = {
        "Title": text_value(properties.title),
        "Author": text_value(properties.author),
        "Subject": text_value(properties.subject),
        "Creator": text_value(PROGRAM),
        "Producer": text_value(PRODUCER),
        "CreationDate": properties.date_value,
        "ModDate": properties.date_value,
    }
    entries = "".join(f"/{key} {value}" for key, value in values.items())
    return f"<<{entries}>>".encode("ascii")


def _tie_to_tree(page: Internals, number: int) -> None:
    _add_entry(page, StructParents=number, Tabs="/S")
