"""A year book of plain blocks as the peers that compile a whole book read it: typst's language, and HTML for WeasyPrint.

Both get a title page with contents and page numbers, each set of minutes on a page of its own, and table heads that are
repeated. Both write tagged files.
"""

import json
from collections.abc import Iterable, Sequence
from html import escape

from benchmarks.peer_text import Block, BlockKind

_TYPST_HEAD = """#set document(title: [Årsbok])
#set page(paper: "a4", margin: (x: 30mm, y: 25mm), numbering: "1 (1)")
#set text(font: "Protokoll Serif", size: 11pt, lang: "sv")
#show heading: set text(font: "Protokoll Sans")
#show table: set text(font: "Protokoll Sans", size: 8.6pt)
#set table(stroke: none)
#show heading.where(level: 1): it => { pagebreak(weak: true); it }
#outline(depth: 1, title: [Innehåll])
"""
_HTML_HEAD = """<!doctype html><html lang="sv"><meta charset="utf-8"><title>Årsbok</title><style>
@page { size: A4; margin: 25mm 30mm; font: 8pt "Protokoll Sans" }
@page { @bottom-right { content: counter(page) " (" counter(pages) ")" } }
body { font: 11pt "Protokoll Serif"; line-height: 1.35 }
h1, h2, table { font-family: "Protokoll Sans" }
h1 { break-before: page; font-size: 18pt }
h2 { font-size: 11.5pt }
table { font-size: 8.6pt; text-align: left; vertical-align: top }
nav a::after { content: " " target-counter(attr(href), page) }
</style>"""
_HTML_TAGS = {BlockKind.TITLE: "h1", BlockKind.HEADING: "h2", BlockKind.TEXT: "p"}


def typst_source(sets: Iterable[Sequence[Block]]) -> str:
    return _TYPST_HEAD + "\n\n".join(_in_typst(block) for blocks in sets for block in blocks)


def _in_typst(block: Block) -> str:
    match block.kind:
        case BlockKind.TITLE:
            return f"= #{_quoted(block.text)}"
        case BlockKind.HEADING:
            return f"== #{_quoted(block.text)}"
        case BlockKind.TEXT:
            return f"#{_quoted(block.text)}"
        case BlockKind.TABLE:
            head, *rows = (", ".join(_quoted(cell) for cell in row) for row in block.rows)
            return f"#table(columns: {len(block.rows[0])}, table.header({head}), {', '.join(rows)})"


def _quoted(text: str) -> str:
    """As a string of the language, so that no sign in it is markup: JSON's two escapes are typst's too."""
    return json.dumps(text, ensure_ascii=False)


def html_source(sets: Sequence[Sequence[Block]]) -> str:
    titles = [next(block.text for block in blocks if block.kind is BlockKind.TITLE) for blocks in sets]
    contents = (f'<p><a href="#{key}">{escape(title)}</a></p>' for key, title in enumerate(titles))
    parts = ("\n".join(_in_html(block, key) for block in blocks) for key, blocks in enumerate(sets))
    return "\n".join((_HTML_HEAD, "<nav>", *contents, "</nav>", *parts, "</html>"))


def _in_html(block: Block, key: int) -> str:
    if block.kind is BlockKind.TABLE:
        head, *rows = block.rows
        return f"<table><thead>{_row(head, 'th')}</thead><tbody>{''.join(_row(row, 'td') for row in rows)}</tbody></table>"
    tag = _HTML_TAGS[block.kind]
    address = f' id="{key}"' if block.kind is BlockKind.TITLE else ""
    return f"<{tag}{address}>{escape(block.text)}</{tag}>"


def _row(cells: Sequence[str], tag: str) -> str:
    return f"<tr>{''.join(f'<{tag}>{escape(cell)}</{tag}>' for cell in cells)}</tr>"
