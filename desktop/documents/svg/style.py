"""How an element is painted: attributes, style sheets and what it inherits (SVG 1.1, section 6; a small part of CSS)."""

import re
from collections.abc import Iterator, Mapping
from operator import itemgetter
from xml.etree.ElementTree import Element

from domain.errors import Problem, UserError

Style = Mapping[str, str]

INITIAL: Style = {
    "fill": "black",
    "fill-rule": "nonzero",
    "fill-opacity": "1",
    "stroke": "none",
    "stroke-opacity": "1",
    "stroke-width": "1",
    "stroke-linecap": "butt",
    "stroke-linejoin": "miter",
    "stroke-miterlimit": "4",
    "stroke-dasharray": "none",
    "clip-rule": "nonzero",
    "color": "black",
    "visibility": "visible",
}
_NOT_INHERITED = ("opacity", "clip-path", "display", "mask", "filter", "mix-blend-mode")
_MARKERS = ("marker", "marker-start", "marker-mid", "marker-end")
# They move or paint otherwise than we can: passed over, they would print another logo.
_REFUSED = frozenset(("transform-origin", "paint-order", "vector-effect", "mask-image", "clip"))
_REFUSED_IN_RULES = _REFUSED | {"transform", "translate", "rotate", "scale", "d", "r", "cx", "cy"}
_KNOWN = frozenset((*INITIAL, *_NOT_INHERITED, *_MARKERS))
_MOST_RULES = 200
_SELECTOR = re.compile(r"(?:\*|[\w-]+)?(?:[.#][\w-]+)?")


class StyleSheet:
    """Rules whose selectors are an element's name, class, id or one of the two after the name."""

    def __init__(self, text: str = "") -> None:
        self._rules: list[tuple[int, str, Style]] = []
        *rules, rest = _without_comments(text).split("}")
        if rest.strip():
            raise UserError(Problem.LOGO_NOT_DRAWABLE, what=rest.strip()[:20])
        for rule in rules:
            selectors, _, declarations = rule.partition("{")
            self._add(selectors, _declarations(declarations))
        self._rules.sort(key=itemgetter(0))

    def _add(self, selectors: str, style: Style) -> None:
        for selector in (part.strip() for part in selectors.split(",")):
            if not selector or not _SELECTOR.fullmatch(selector):
                raise UserError(Problem.LOGO_NOT_DRAWABLE, what=selector[:20])
            weight = 2 if "#" in selector else 1 if "." in selector else 0
            self._rules.append((weight, selector, style))
            if len(self._rules) > _MOST_RULES:
                raise UserError(Problem.LOGO_TOO_INTRICATE)

    def style_of(self, element: Element, inherited: Style) -> Style:
        """What counts for an element, the weightiest last: attributes, rules, its own ``style``."""
        _ensure_understood(element.attrib, _REFUSED)
        declared = {name: value for name, value in element.attrib.items() if name in _KNOWN}
        for _weight, selector, style in self._rules:
            if _matches(selector, element):
                declared |= style
        declared |= _declarations(element.get("style", ""))
        own = {name: value.strip() for name, value in declared.items() if value.strip() != "inherit"}
        return {**{name: value for name, value in inherited.items() if name in INITIAL}, **own}


def read_sheets(root: Element) -> StyleSheet:
    """All the elements ``style`` as one. Raises ``UserError(LOGO_NOT_DRAWABLE)``."""
    return StyleSheet("\n".join(element.text or "" for element in root.iter("style")))


def refuse_effects(style: Style) -> None:
    """What archival paper cannot show. Raises ``UserError``: LOGO_HAS_EFFECTS, LOGO_NOT_DRAWABLE."""
    is_thin = any(_share(style.get(name, "1")) < 1 for name in ("opacity", "fill-opacity", "stroke-opacity"))
    if is_thin or any(style.get(name, "none") != "none" for name in ("mask", "filter")):
        raise UserError(Problem.LOGO_HAS_EFFECTS)
    if style.get("mix-blend-mode", "normal") != "normal":
        raise UserError(Problem.LOGO_HAS_EFFECTS)
    for name in ("stroke-dasharray", *_MARKERS):
        if style.get(name, "none") != "none" and style["stroke"] != "none":
            raise UserError(Problem.LOGO_NOT_DRAWABLE, what=name)


def is_unseen(style: Style) -> bool:
    """Neither it nor what is in it is drawn."""
    return style.get("display") == "none" or _share(style.get("opacity", "1")) == 0


def _share(text: str) -> float:
    try:
        return float(text[:-1]) / 100 if text.endswith("%") else float(text)
    except ValueError as error:
        raise UserError(Problem.LOGO_DAMAGED) from error


def _declarations(text: str) -> dict[str, str]:
    declared = dict(_declared(_without_comments(text)))
    _ensure_understood(declared, _REFUSED_IN_RULES)
    return {name: value for name, value in declared.items() if name in _KNOWN}


def _without_comments(text: str) -> str:
    """By splitting, not by searching: a pattern would look to the end from every sign that begins one."""
    first, *others = text.replace("<!--", "").replace("-->", "").split("/*")
    return first + "".join(other.partition("*/")[2] for other in others)


def _ensure_understood(declared: Style, refused: frozenset[str]) -> None:
    for name in sorted(refused & declared.keys()):
        if declared[name].strip() not in {"none", "normal", "auto"}:
            raise UserError(Problem.LOGO_NOT_DRAWABLE, what=name)


def _declared(text: str) -> Iterator[tuple[str, str]]:
    for part in text.split(";"):
        name, _, value = part.partition(":")
        if name.strip():
            yield name.strip(), value.replace("!important", "").strip()


def _matches(selector: str, element: Element) -> bool:
    name, key = selector.partition("#")[::2]
    name, group = name.partition(".")[::2]
    if name not in {"", "*", element.tag} or (key and element.get("id") != key):
        return False
    return not group or group in element.get("class", "").split()
