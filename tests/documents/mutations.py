"""Twenty ways to break a good file, to prove that the gates see faults.

Each takes an open file and breaks one rule of PDF/A-2a or PDF/UA-1 in it.
"""

import re
from collections.abc import Callable, Iterator
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, String

H1 = rb"/H1 <</MCID \d+>> BDC(.*?)\nEMC"


def elements(parent) -> Iterator[Dictionary]:  # type: ignore[no-untyped-def]
    kids = parent.get("/K", [])
    for kid in kids if isinstance(kids, Array) else [kids]:
        if isinstance(kid, Dictionary) and "/S" in kid:
            yield kid
            yield from elements(kid)


def with_role(pdf: Pdf, role: str) -> list[Dictionary]:
    return [element for element in elements(pdf.Root.StructTreeRoot) if str(element.S) == "/" + role]


def first_font(pdf: Pdf) -> Dictionary:
    return next(iter(pdf.pages[0].Resources.Font.values()))


def rewrite_first_page(pdf: Pdf, pattern: bytes, replacement: bytes) -> None:
    page = pdf.pages[0]
    content, count = re.subn(pattern, replacement, page.Contents.read_bytes(), count=1, flags=re.DOTALL)
    assert count == 1
    page.Contents = pdf.make_stream(content)


def drop_font_file(pdf: Pdf) -> None:
    del first_font(pdf).FontDescriptor["/FontFile2"]


def drop_to_unicode(pdf: Pdf) -> None:
    del first_font(pdf)["/ToUnicode"]


def drop_metadata(pdf: Pdf) -> None:
    del pdf.Root["/Metadata"]


def drop_output_intent(pdf: Pdf) -> None:
    del pdf.Root["/OutputIntents"]


def paint_in_cmyk(pdf: Pdf) -> None:
    pdf.pages[0].contents_add(pdf.make_stream(b"/Artifact BMC q 0 1 1 0 k 0 0 9 9 re f Q EMC"), prepend=False)


def add_script(pdf: Pdf) -> None:
    pdf.Root.OpenAction = pdf.make_indirect(Dictionary(S=Name.JavaScript, JS=String("app.alert(1)")))


def drop_structure_tree(pdf: Pdf) -> None:
    del pdf.Root["/StructTreeRoot"]


def invent_role(pdf: Pdf) -> None:
    with_role(pdf, "LBody")[0].S = Name("/Sentence")


def drop_alternative_text(pdf: Pdf) -> None:
    del with_role(pdf, "Figure")[0]["/Alt"]


def drop_language(pdf: Pdf) -> None:
    del pdf.Root["/Lang"]


def hide_title(pdf: Pdf) -> None:
    pdf.Root.ViewerPreferences.DisplayDocTitle = False


def untag_heading(pdf: Pdf) -> None:
    rewrite_first_page(pdf, H1, rb"\1")


def nest_artifact(pdf: Pdf) -> None:
    rewrite_first_page(pdf, H1, rb"/H1 <</MCID 0>> BDC\n/Artifact BMC\1\nEMC\nEMC")


def skip_heading_level(pdf: Pdf) -> None:
    for element in with_role(pdf, "H2"):
        element.S = Name.H4


def drop_scope(pdf: Pdf) -> None:
    for element in with_role(pdf, "TH"):
        del element["/A"]


def put_text_under_table(pdf: Pdf) -> None:
    with_role(pdf, "TR")[0].S = Name.P


def add_untagged_link(pdf: Pdf) -> None:
    action = Dictionary(S=Name.URI, URI=String("https://example.org"))
    link = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=[0, 0, 9, 9], F=4, A=action)
    pdf.pages[0].obj.Annots = Array([pdf.make_indirect(link)])


def drop_accessibility_mark(pdf: Pdf) -> None:
    packet = pdf.Root.Metadata.read_bytes().replace(b"<pdfuaid:part>1</pdfuaid:part>", b"")
    pdf.Root.Metadata = pdf.make_stream(packet, Type=Name.Metadata, Subtype=Name.XML)


def read_title_last(pdf: Pdf) -> None:
    document = pdf.Root.StructTreeRoot.K
    kids = list(document.K)
    title = next(kid for kid in kids if kid.S == "/H1")
    document.K = Array([*(kid for kid in kids if kid.S != "/H1"), title])


def empty_parent_tree(pdf: Pdf) -> None:
    pdf.Root.StructTreeRoot.ParentTree = Dictionary(Nums=Array([]))


# From a mutation to the level of the gate that must see it.
MUTATIONS: dict[Callable[[Pdf], None], str] = {
    drop_font_file: "2a",
    drop_to_unicode: "2a",
    drop_metadata: "2a",
    drop_output_intent: "2a",
    paint_in_cmyk: "2a",
    add_script: "2a",
    drop_structure_tree: "2a",
    invent_role: "2a",
    drop_alternative_text: "ua1",
    drop_language: "ua1",
    hide_title: "ua1",
    untag_heading: "ua1",
    nest_artifact: "ua1",
    skip_heading_level: "ua1",
    drop_scope: "ua1",
    put_text_under_table: "ua1",
    add_untagged_link: "ua1",
    drop_accessibility_mark: "ua1",
    read_title_last: "ua1",
    empty_parent_tree: "ua1",
}
ONLY_SEEN_BY_PAGE_VALIDATION = {read_title_last}
ONLY_SEEN_BY_VERAPDF = {empty_parent_tree}


def broken(good: bytes, mutation: Callable[[Pdf], None]) -> bytes:
    target = BytesIO()
    with pikepdf.open(BytesIO(good)) as pdf:
        mutation(pdf)
        pdf.save(target)
    return target.getvalue()
