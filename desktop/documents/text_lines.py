"""Breaking text into lines, ragged right. Knows widths of words and nothing of pages."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from desktop.documents.fonts import SPACE, Face, printable, word_width
from desktop.documents.theme import MOST_CHARACTERS
from desktop.documents.typography import hold_together


class Run(NamedTuple):
    """Text in one face."""

    face: Face
    text: str


Line = list[Run]


class _Word(NamedTuple):
    """What hangs together between two spaces, also over the border of two runs; width at a size of one point."""

    pieces: Sequence[Run]
    width: float
    length: int


def break_lines(runs: Sequence[Run], size: float, width: float) -> list[Line]:
    """Fill lines no wider than ``width`` points, nor longer than 80 characters; a wider word is cut.

    Every line but the last keeps a space at its end: one who listens, or copies, gets words and not wordsrun.
    """
    limit = width / size
    if len(runs) == 1:
        plain = _plain_lines(*runs[0], limit)
        if plain is not None:
            return plain
    lines: list[Line] = []
    words: list[_Word] = []
    used, count = 0.0, 0
    for word in _words(runs, limit):
        if words and (used + word.width > limit or count + word.length > MOST_CHARACTERS):
            lines.append(_joined(words, SPACE))
            words, used, count = [], 0.0, 0
        words.append(word)
        used += word.width + word_width(word.pieces[-1].face, SPACE)
        count += word.length + 1
    lines.append(_joined(words, ""))
    return lines


def line_width(line: Line, size: float) -> float:
    """Return the width of a line in points; the space at its end takes none."""
    *before, (face, last) = line or [Run(Face.SANS, "")]
    return size * sum(word_width(*run) for run in (*before, Run(face, last.removesuffix(SPACE))))


def _plain_lines(face: Face, text: str, limit: float) -> list[Line] | None:
    """The same for a single run, which nearly every text is, in a third of the time; None when a word has to be cut."""
    every_word = hold_together(printable(text)).split(SPACE)
    space = word_width(face, SPACE)
    lines: list[Line] = []
    words: list[str] = []
    used, count = 0.0, 0
    for word in every_word:
        if not word:
            continue
        width, length = word_width(face, word), len(word)
        if width > limit:
            return None
        if words and (used + width > limit or count + length > MOST_CHARACTERS):
            lines.append([Run(face, SPACE.join(words) + SPACE)])
            words, used, count = [], 0.0, 0
        words.append(word)
        used += width + space
        count += length + 1
    lines.append([Run(face, SPACE.join(words))] if words else [])
    return lines


def _joined(words: Sequence[_Word], end: str) -> Line:
    """Return the words with spaces between and ``end`` after them, in as few runs as there are faces in a row."""
    line: Line = []
    face, texts = None, [""]
    for index, word in enumerate(words):
        for place, piece in enumerate(word.pieces):
            space = SPACE if index and not place else ""
            if piece.face is not face and face is not None:
                line.append(Run(face, "".join(texts)))
                texts = []
            face = piece.face
            texts.append(space + piece.text)
    return [] if face is None else [*line, Run(face, "".join([*texts, end]))]


def _words(runs: Sequence[Run], limit: float) -> Iterator[_Word]:
    pieces: list[Run] = []
    for face, text in runs:
        first, *others = hold_together(printable(text)).split(SPACE)
        pieces.append(Run(face, first))
        for other in others:
            yield from _measured(pieces, limit)
            pieces = [Run(face, other)]
    yield from _measured(pieces, limit)


def _measured(pieces: Sequence[Run], limit: float) -> Iterator[_Word]:
    """Yield the word, or its parts when it is wider than a line; nothing for a doubled space."""
    if len(pieces) == 1:
        width, length = word_width(*pieces[0]), len(pieces[0].text)
    else:
        width, length = sum(word_width(*piece) for piece in pieces), sum(len(piece.text) for piece in pieces)
    if width > limit:
        for face, text in pieces:
            yield from _cut(face, text, limit)
    elif length:
        yield _Word(pieces, width, length)


def _cut(face: Face, text: str, limit: float) -> Iterator[_Word]:
    """Yield the longest parts that fit, each of one sign at least."""
    start, width = 0, 0.0
    for end, sign in enumerate(text):
        sign_width = word_width(face, sign)
        if width + sign_width > limit and end > start:
            yield _Word([Run(face, text[start:end])], width, end - start)
            start, width = end, 0.0
        width += sign_width
    if start < len(text):
        yield _Word([Run(face, text[start:])], width, len(text) - start)
