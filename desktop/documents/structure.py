"""The structure tree: what a screen reader reads, in the order it reads it (ISO 32000-1, section 14.7).

Knows PDF objects, but neither pages as they look nor what a document is about.
"""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

# ReportLab's document, page and stream: the attributes we lean on are not in its type stubs.
Internals = Any


class MarkedContent(NamedTuple):
    """A piece of a page that belongs to an element: number of the page and of the piece, both from 0."""

    page: int
    number: int


class ObjectReference:
    """Something outside the flow of marked content that belongs to an element: a link. ``page`` counts from 0."""

    __slots__ = ("page", "parent_key", "target")

    def __init__(self, page: int, target: Internals) -> None:
        self.page, self.target = page, target
        self.parent_key = 0
        """Its place in the parent tree, after the pages: known when all pages are drawn."""


class Element:
    """One node. ``attributes`` are PDF values by their key: ``text_value(...)`` or as they stand in the file.

    It knows what is below it and not what it is below: a tree without circles is gone as soon as nobody needs it.
    """

    __slots__ = ("attributes", "kids", "object_number", "parent_number", "role")

    def __init__(self, role: str, **attributes: str) -> None:
        self.role = role
        self.attributes = attributes
        self.kids: list[Element | MarkedContent | ObjectReference] = []
        self.object_number = self.parent_number = 0

    def add(self, role: str, **attributes: str) -> "Element":
        element = Element(role, **attributes)
        self.kids.append(element)
        return element

    def number(self, number: int) -> None:
        """Take an object number, and let those directly below know it."""
        self.object_number = number
        for kid in self.kids:
            if isinstance(kid, Element):
                kid.parent_number = number

    def walk(self) -> Iterator["Element"]:
        """Yield this element and all below it in reading order. Not recursive: trees may be large."""
        waiting = [self]
        while waiting:
            element = waiting.pop()
            yield element
            waiting.extend(kid for kid in reversed(element.kids) if isinstance(kid, Element))


def text_value(text: str) -> str:
    """Return a PDF text string: plain when ASCII, else UTF-16 in hexadecimal."""
    if text.isascii():
        escaped = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
        return f"({escaped})"
    return f"<FEFF{text.encode('utf-16-be').hex()}>"


def reserve_numbers(document: Internals, count: int) -> range:
    """Take numbers for objects that are written by us and not by ReportLab."""
    first = document.objectcounter + 1
    document.objectcounter += count
    return range(first, first + count)


def write_structure(
    document: Internals,
    root: Element,
    marked: Sequence[Sequence[Element]],
    links: Sequence[tuple[Element, ObjectReference]] = (),
) -> dict[int, bytes]:
    """Return the objects of the tree by their numbers, and tie it to the document's catalog.

    ``marked[page][number]`` is the element that owns a marked piece; ``links`` are those outside the marked content.
    """
    for key, (_element, reference) in enumerate(links, start=len(marked)):
        reference.parent_key = key
    elements = list(root.walk())
    tree_number, *numbers = reserve_numbers(document, 1 + len(elements))
    root.parent_number = tree_number
    for element, number in zip(elements, numbers, strict=True):
        element.number(number)
    pages = [_object_number(document, page) for page in document.Pages.pages]
    document.Catalog.StructTreeRoot = f"{tree_number} 0 R"
    tree = _tree_body(root, marked, links)
    bodies = {element.object_number: _element_body(document, element, pages) for element in elements}
    return {number: body.encode("ascii") for number, body in {tree_number: tree, **bodies}.items()}


def _object_number(document: Internals, content: Internals) -> int:
    number: int = document.idToObjectNumberAndVersion[document.Reference(content).name][0]
    return number


def _tree_body(
    root: Element, marked: Sequence[Sequence[Element]], links: Sequence[tuple[Element, ObjectReference]]
) -> str:
    """The parent tree leads back from a piece of a page, and from a link, to its element."""
    parents = [
        f"{page}[{' '.join(f'{owner.object_number} 0 R' for owner in owners)}]"
        for page, owners in enumerate(marked)
    ]
    parents += [f" {link.parent_key} {element.object_number} 0 R" for element, link in links]
    parent_tree = f"/ParentTree<</Nums[{' '.join(parents)}]>>/ParentTreeNextKey {len(parents)}"
    return f"<</Type/StructTreeRoot/K {root.object_number} 0 R{parent_tree}>>"


def _element_body(document: Internals, element: Element, pages: Sequence[int]) -> str:
    """Kids on the element's own page are bare numbers; those after a page break name their page."""
    own_page = None
    kids = []
    for kid in element.kids:
        if isinstance(kid, Element):
            kids.append(f"{kid.object_number} 0 R")
        elif isinstance(kid, ObjectReference):
            target = _object_number(document, kid.target)
            kids.append(f"<</Type/OBJR/Pg {pages[kid.page]} 0 R/Obj {target} 0 R>>")
        elif own_page is None or kid.page == own_page:
            own_page = kid.page
            kids.append(str(kid.number))
        else:
            kids.append(f"<</Type/MCR/Pg {pages[kid.page]} 0 R/MCID {kid.number}>>")
    page = "" if own_page is None else f"/Pg {pages[own_page]} 0 R"
    extra = (
        "".join(f"/{key} {value}" for key, value in element.attributes.items()) if element.attributes else ""
    )
    return f"<</S/{element.role}/P {element.parent_number} 0 R/K[{' '.join(kids)}]{page}{extra}>>"
