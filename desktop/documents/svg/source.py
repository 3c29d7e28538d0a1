"""From the bytes of an SVG file to its elements, with nothing in them that could do harm."""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers.expat import ExpatError, ParserCreate

from domain.errors import Problem, UserError

_NAMESPACE = "http://www.w3.org/2000/svg}"
_MOST_LEVELS, _MOST_ELEMENTS = 40, 10_000
_ACTIVE = frozenset({"script", "animate", "animateMotion", "animateTransform", "set", "handler"})
_OUTSIDE = re.compile(r"url\(\s*+[\"']?+(?!#)|@import", re.IGNORECASE)


def read_source(content: bytes) -> Element:
    """The root element ``svg``, names without their namespace and what is not SVG left out.

    Raises ``UserError``: LOGO_NOT_IMAGE, LOGO_DAMAGED, LOGO_HAS_ENTITIES, LOGO_HAS_SCRIPT, LOGO_REFERS_OUTSIDE,
    LOGO_TOO_INTRICATE.
    """
    builder = _Builder()
    try:
        builder.feed(content)
    except (ExpatError, LookupError, ValueError) as error:  # LookupError: an encoding nobody knows
        problem = Problem.LOGO_DAMAGED if b"<svg" in content else Problem.LOGO_NOT_IMAGE
        raise UserError(problem) from error
    root = builder.root
    if root is None:
        raise UserError(Problem.LOGO_NOT_IMAGE)
    for element in root.iter():
        _refuse_harm(element)
    return root


class _Builder:
    """Keeps elements of SVG only. The line that names the DTD is let pass: nothing is fetched and nothing declared."""

    def __init__(self) -> None:
        self.root: Element | None = None
        self._tree = TreeBuilder()
        self._level = self._elements = 0
        self._foreign_from: int | None = None
        self._parser = ParserCreate(namespace_separator="}")
        self._parser.StartDoctypeDeclHandler = self._on_doctype
        self._parser.StartElementHandler = self._on_start
        self._parser.EndElementHandler = self._on_end
        self._parser.CharacterDataHandler = self._on_text

    def feed(self, content: bytes) -> None:
        self._parser.Parse(content, True)  # noqa: FBT003 - expat takes it by place
        element = self._tree.close()
        self.root = element if element.tag == "svg" else None

    def _on_doctype(self, _name: str, _system: str | None, _public: str | None, has_subset: bool) -> None:
        if has_subset:
            raise UserError(Problem.LOGO_HAS_ENTITIES)

    def _on_start(self, name: str, attributes: dict[str, str]) -> None:
        self._level += 1
        self._elements += 1
        if self._level > _MOST_LEVELS or self._elements > _MOST_ELEMENTS:
            raise UserError(Problem.LOGO_TOO_INTRICATE)
        if self._foreign_from is None and not name.startswith(_NAMESPACE):
            if self._level == 1:
                raise UserError(Problem.LOGO_NOT_IMAGE)
            self._foreign_from = self._level
        if self._foreign_from is None:
            self._tree.start(_local(name), {_local(key): value for key, value in attributes.items()})

    def _on_end(self, name: str) -> None:
        if self._foreign_from is None:
            self._tree.end(_local(name))
        elif self._foreign_from == self._level:
            self._foreign_from = None
        self._level -= 1

    def _on_text(self, text: str) -> None:
        if self._foreign_from is None:
            self._tree.data(text)


def _local(name: str) -> str:
    return name.rpartition("}")[2]


def _refuse_harm(element: Element) -> None:
    if element.tag in _ACTIVE or any(name.startswith("on") for name in element.attrib):
        raise UserError(Problem.LOGO_HAS_SCRIPT)
    if any(_is_outside(name, value) for name, value in element.attrib.items()):
        problem = Problem.LOGO_HAS_IMAGE if element.tag == "image" else Problem.LOGO_REFERS_OUTSIDE
        raise UserError(problem)
    if element.tag == "style" and _OUTSIDE.search(element.text or ""):
        raise UserError(Problem.LOGO_REFERS_OUTSIDE)


def _is_outside(name: str, value: str) -> bool:
    return (name == "href" and not value.startswith("#")) or _OUTSIDE.search(value) is not None


def by_key(root: Element) -> dict[str, Element]:
    """Elements by their ``id``: what ``#id`` refers to."""
    return {key: element for element, key in _keyed(root)}


def _keyed(root: Element) -> Iterator[tuple[Element, str]]:
    for element in root.iter():
        if key := element.get("id"):
            yield element, key
