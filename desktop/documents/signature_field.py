"""The field a signature lies in: invisible on the page, named and tagged, so that the file stays PDF/A and PDF/UA.

Imported only when something is signed: it needs the optional pyHanko.
"""

from datetime import datetime
from io import BytesIO
from typing import Any

from pyhanko.pdf_utils.generic import (
    ArrayObject,
    DictionaryObject,
    IndirectObject,
    NameObject,
    NumberObject,
    StreamObject,
    pdf_string,
)
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import SigFieldSpec, SigSeedSubFilter, append_signature_field
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, SimpleSigner

_FIELD, _SPOKEN_NAME = "Underskrift", "Elektronisk underskrift"


def signed(pdf: bytes, signer: SimpleSigner, signed_at: datetime) -> bytes:
    """Return the file with a signature added after its last byte (PAdES B-B: ETSI EN 319 142-1, without time stamp)."""
    writer: IncrementalPdfFileWriter = _AddingWriter(BytesIO(pdf))
    append_signature_field(
        writer, SigFieldSpec(sig_field_name=_FIELD, on_page=-1, readable_field_name=_SPOKEN_NAME)
    )
    page = writer.find_page_for_modification(-1)[0]
    widget = page.get_object()["/Annots"].raw_get(-1)
    _give_look(writer, widget.get_object())
    _tag(writer, widget, page)
    metadata = PdfSignatureMetadata(field_name=_FIELD, subfilter=SigSeedSubFilter.PADES)
    result = _DatedSigner(metadata, signer, signed_at).sign_pdf(writer, existing_fields_only=True)
    content: bytes = result.getvalue()
    return content


class _AddingWriter(IncrementalPdfFileWriter):
    def _update_meta(self) -> None:
        """Leave the XMP packet and the document information as they are: pyHanko's own would break PDF/A."""

    def _populate_trailer(self, trailer: DictionaryObject) -> None:
        """Leave the cross-reference stream unpacked: it ends in a zero, never in what may be read as a line end."""
        super()._populate_trailer(trailer)  # type: ignore[no-untyped-call]
        trailer.pop("/Filter", None)


class _DatedSigner(PdfSigner):
    """Signs at a given time instead of reading the clock."""

    def __init__(self, metadata: PdfSignatureMetadata, signer: SimpleSigner, signed_at: datetime) -> None:
        super().__init__(metadata, signer)
        self._signed_at = signed_at

    def init_signing_session(self, *arguments: Any, **choices: Any) -> Any:
        session = super().init_signing_session(*arguments, **choices)
        session.system_time = self._signed_at
        return session


def _give_look(writer: IncrementalPdfFileWriter, field: DictionaryObject) -> None:
    """Let the field look like nothing, in so many words: PDF/A-1 asks for a look (ISO 19005-1, 6.9)."""
    empty_box = ArrayObject([NumberObject(0)] * 4)
    form = {"/Type": NameObject("/XObject"), "/Subtype": NameObject("/Form"), "/BBox": empty_box}
    nothing = writer.add_object(StreamObject(_dictionary(form), stream_data=b""))
    field[NameObject("/AP")] = _dictionary({"/N": nothing})


def _tag(writer: IncrementalPdfFileWriter, widget: IndirectObject, page: IndirectObject) -> None:
    """Give the field an element at the end of the structure tree (ISO 14289-1, 7.18.1)."""
    tree = writer.root["/StructTreeRoot"]
    key = tree["/ParentTreeNextKey"]
    element = writer.add_object(_form_element(widget, page, tree.raw_get("/K")))
    widget.get_object()[NameObject("/StructParent")] = key
    tree["/ParentTree"]["/Nums"].extend([key, element])
    tree[NameObject("/ParentTreeNextKey")] = NumberObject(key + 1)
    tree["/K"]["/K"].append(element)
    writer.mark_update(writer.root.raw_get("/StructTreeRoot"))
    writer.mark_update(tree.raw_get("/K"))


def _form_element(widget: IndirectObject, page: IndirectObject, parent: IndirectObject) -> DictionaryObject:
    kid = {"/Type": NameObject("/OBJR"), "/Obj": widget, "/Pg": page}
    entries = {
        "/S": NameObject("/Form"),
        "/P": parent,
        "/Pg": page,
        "/Alt": pdf_string(_SPOKEN_NAME),
        "/K": ArrayObject([_dictionary(kid)]),
    }
    return _dictionary(entries)


def _dictionary(entries: dict[str, Any]) -> DictionaryObject:
    return DictionaryObject({NameObject(key): value for key, value in entries.items()})
