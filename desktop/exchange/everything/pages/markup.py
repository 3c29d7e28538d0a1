"""HTML put together from pieces: what is not marked as HTML already is text, and is escaped."""

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from itertools import chain

from desktop.exchange.everything.pages.style import STYLE

INDEX = "index.html"


class Html(str):
    """Text that is HTML."""

    __slots__ = ()


Piece = str | Html


def html(piece: Piece) -> Html:
    return piece if isinstance(piece, Html) else Html(escape(piece))


def joined(pieces: Iterable[Piece], between: str = "") -> Html:
    return Html(between.join(map(html, pieces)))


def element(tag: str, content: Piece, attributes: str = "") -> Html:
    """``attributes`` as they stand in the tag; none of them comes from a store but through ``link``."""
    return Html(f"<{tag}{' ' if attributes else ''}{attributes}>{html(content)}</{tag}>")


def said(text: str) -> Html:
    """A paragraph with the lines somebody wrote; nothing for no text."""
    return element("p", text, 'class="said"') if text else Html("")


def counted(number: int, one: str, several: str) -> str:
    return f"{number} {one if number == 1 else several}"


def link(target: str, words: Piece) -> Html:
    return Html(f'<a href="{escape(target, quote=True)}">{html(words)}</a>')


def listed(items: Iterable[Piece]) -> Html:
    """A list; nothing for no items."""
    told = "".join(element("li", item) for item in items)
    return Html(f"<ul>{told}</ul>") if told else Html("")


def facts(pairs: Iterable[tuple[str, Piece]]) -> Html:
    """Names and what is known of them; what is not known is left out."""
    told = "".join(element("dt", name) + element("dd", value) for name, value in pairs if value)
    return Html(f"<dl>{told}</dl>") if told else Html("")


def section(title: str, *pieces: Piece, name: str = "") -> Html:
    heading = element("h2", title, f'id="{name}"' if name else "")
    return Html(f"<section>{heading}{joined(pieces)}</section>")


def note(title: str, *pieces: Piece, is_danger: bool = False) -> Html:
    look = "note danger" if is_danger else "note"
    return Html(f'<section class="{look}">{element("h2", title)}{joined(pieces)}</section>')


def table(
    caption: str, heads: Sequence[str], rows: Iterable[Sequence[Piece]], looks: str = ""
) -> Iterator[Html]:
    """Row by row, the first cell of each its heading. ``looks`` has a letter a column: d day, n number, s text, - none."""
    left = iter(rows)
    begun = next(left, None)
    if begun is None:
        yield element("p", f"{caption}: inga.")
        return
    head = joined(_head(each, looks[place : place + 1]) for place, each in enumerate(heads))
    yield Html(
        f'<div class="wide" tabindex="0" role="region" aria-label="{escape(caption, quote=True)}"><table>'
    )
    yield joined((element("caption", caption), element("thead", element("tr", head)), Html("<tbody>")))
    for first, *others in chain([begun], left):
        cells = (_cell(cell, looks[place : place + 1]) for place, cell in enumerate(others, start=1))
        heading = element("th", first, f'scope="row"{" " + _LOOKS["d"] if looks[:1] == "d" else ""}')
        yield Html(f"<tr>{heading}{joined(cells)}</tr>\n")
    yield Html("</tbody></table></div>")


_LOOKS = {"d": 'class="day"', "n": 'class="number"', "s": 'class="said"'}


def _head(words: str, look: str) -> Html:
    return element("th", words, f'scope="col" {_LOOKS["n"]}' if look == "n" else 'scope="col"')


def _cell(cell: Piece, look: str) -> Html:
    return element("td", cell, _LOOKS.get(look, ""))


def page(title: str, lead: Piece, parts: Iterable[Piece], up: str = "") -> Iterator[str]:
    """A whole page, piece by piece; ``up`` leads from it to the folder of the package, empty for the first page."""
    yield (
        '<!DOCTYPE html>\n<html lang="sv">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="robots" content="noindex">\n'
    )
    yield (
        element("title", f"{title} – överlämning från Samsyn")
        + f"\n<style>{STYLE}</style>\n</head>\n<body>\n"
    )
    yield '<a class="skip" href="#innehall">Till innehållet</a>\n'
    if title != FRONT:
        yield element("nav", joined((link(f"{up}{INDEX}", FRONT), title), " › "), 'aria-label="Var du är"')
    yield f'<main id="innehall">{element("h1", title)}'
    yield from chain([element("p", lead, 'class="lead"')] if lead else [], map(html, parts))
    yield "</main>\n</body>\n</html>\n"


FRONT = "Överlämning"
