"""The search for leaks finds a secret wherever it was put in a file, and finds nothing in what was masked.

The long run tries 300 minutes instead of 20 (two to four minutes).
"""

from dataclasses import fields, is_dataclass, replace
from datetime import UTC, datetime
from enum import Enum
from random import Random

import pytest

from desktop.documents.attachment import Attachment
from desktop.documents.file_reading import Piece, Where, normalised, read_pieces
from desktop.documents.leak_search import find_leaks
from desktop.documents.minutes_document import minutes_paper, render_minutes
from desktop.documents.paper import Paper, print_paper
from desktop.documents.story import Story
from desktop.documents.structure import text_value
from domain.masking import checked_masks, hidden_stretches, mask_minutes
from domain.minutes_places import rewrite, texts_of
from domain.papers.archive import Archive
from domain.papers.content_json import content_json
from tests.endurance import times
from tests.masked_minutes import other_secret, random_masks, random_minutes

STAMP = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)
COUNT = times(20, 300)
SECRET = "Zacharias Öqvist"


def words_in(value):
    if isinstance(value, str) and not isinstance(value, Enum):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from words_in(each)
    elif is_dataclass(value):
        for field in fields(value):
            yield from words_in(getattr(value, field.name))


def innocent_of(shown):
    own = read_pieces(render_minutes(rewrite(shown, lambda _place, _text: ""), STAMP), "")
    return [*own, *(Piece(Where.PAGES, normalised(words)) for words in words_in(shown))]


@pytest.mark.endurance
@pytest.mark.parametrize("seed", range(COUNT))
def test_masked_minutes_hold_no_secret_and_open_ones_hold_each(seed):
    random = Random(seed)
    minutes = random_minutes(random)
    masks = random_masks(random, minutes)
    shown = mask_minutes(minutes, masks)
    secrets = hidden_stretches(minutes, shown, checked_masks(minutes, masks))
    masked = render_minutes(shown, STAMP)
    assert not find_leaks(read_pieces(masked, "Protokoll.pdf"), secrets, innocent_of(shown))
    in_open = find_leaks(read_pieces(render_minutes(minutes, STAMP), "Protokoll.pdf"), secrets)
    assert {leak.stretch for leak in in_open if leak.where is Where.PAGES} == set(range(len(secrets)))
    pair = other_secret(random, minutes, masks)
    assert render_minutes(mask_minutes(pair.second, pair.second_masks), STAMP) == masked


# --- wherever it lies


def paper(story=None, **changes):
    if story is None:
        story = Story()
        story.text("Mötet öppnades.")
    made = Paper(
        title="Anteckningar", author="Förvaltningen", subject="Dnr 1", story=story,
        marks=minutes_paper(random_minutes(Random(1))).marks,
    )  # fmt: skip
    return replace(made, **changes)


def in_alternative_text():
    story = Story()
    with story.within("Sect", Alt=text_value(SECRET)):
        story.text("En bild.")
    return print_paper(paper(story), STAMP)


def in_outline():
    story = Story()
    story.title("Anteckningar")
    story.heading(SECRET)
    return print_paper(paper(story), STAMP)


def in_attachment():
    attachment = Attachment(name="minutes.json", content=content_json([SECRET]), description="Uppgifter")
    return print_paper(paper(), STAMP, archive=Archive.A3A, attachment=attachment)


def with_bytes(extra):
    return lambda: print_paper(paper(), STAMP) + extra


HIDING_PLACES = {
    "on a page": (lambda: print_paper(_with_text(SECRET), STAMP), Where.PAGES),
    "over two lines": (lambda: print_paper(_with_text("ord " * 17 + SECRET), STAMP), Where.PAGES),
    "title": (lambda: print_paper(paper(title=SECRET), STAMP), Where.METADATA),
    "author": (lambda: print_paper(paper(author=SECRET), STAMP), Where.OBJECTS),
    "alternative text": (in_alternative_text, Where.OBJECTS),
    "outline": (in_outline, Where.OBJECTS),
    "attachment": (in_attachment, Where.ATTACHMENTS),
    "bytes": (with_bytes(f"% {SECRET}".encode()), Where.BYTES),
    "latin-1": (with_bytes(f"% {SECRET.upper()}".encode("latin-1")), Where.BYTES),
    "utf-16": (with_bytes(SECRET.encode("utf-16-be")), Where.BYTES),
    "utf-16, small end first, odd": (with_bytes(b"%" + SECRET.encode("utf-16-le")), Where.BYTES),
    "hexadecimal": (with_bytes(b"<" + SECRET.encode("latin-1").hex(" ").encode() + b">"), Where.BYTES),
    "escaped": (with_bytes(rb"(Zach\141rias \326qv\
ist)"), Where.BYTES),
}  # fmt: skip


def _with_text(text):
    story = Story()
    story.text(text)
    return paper(story)


@pytest.mark.parametrize("hidden", HIDING_PLACES)
def test_a_secret_is_found_wherever_it_lies(hidden):
    make, where = HIDING_PLACES[hidden]
    leaks = find_leaks(read_pieces(make(), "Anteckningar.pdf"), [SECRET])
    assert where in {leak.where for leak in leaks}


def test_a_secret_is_found_in_the_name_of_the_file():
    pieces = read_pieces(print_paper(paper(), STAMP), f"{SECRET}.pdf")
    assert {leak.where for leak in find_leaks(pieces, [SECRET])} == {Where.FILE_NAME}


def test_a_file_without_secrets_is_clean():
    pieces = read_pieces(print_paper(paper(), STAMP), "Anteckningar.pdf")
    assert not find_leaks(pieces, [SECRET, "Bo", "ABC123", "070-555 12 34", "…", ""])


@pytest.mark.parametrize(
    "written",
    ["zacharias öqvist", "Zacharias\u00a0Öqvist", "Zacha\u00adrias O\u0308qvist", "Zacharias\n  Öqvist", "av Öqvist"],
)  # fmt: skip
def test_what_reads_the_same_is_the_same(written):
    assert find_leaks([Piece(Where.PAGES, normalised(written))], [SECRET])


def test_words_that_are_handed_out_elsewhere_are_no_leak():
    pieces = [Piece(Where.PAGES, normalised("Mötet med Öqvist"))]
    assert find_leaks(pieces, ["Öqvist på mötet"])
    assert not find_leaks(pieces, ["Öqvist på mötet"], [Piece(Where.PAGES, normalised("öqvist, mötet"))])


def test_a_short_stretch_is_sought_as_a_word():
    assert find_leaks([Piece(Where.PAGES, "möte med bo")], ["Bo"])
    assert not find_leaks([Piece(Where.PAGES, "boende")], ["Bo"])


def test_a_sign_the_faces_lack_is_sought_as_it_is_printed():
    story = Story()
    story.text("Bo🙂ström")
    pieces = read_pieces(print_paper(paper(story), STAMP), "Anteckningar.pdf")
    assert find_leaks(pieces, ["Bo🙂ström"])


def test_every_text_of_minutes_is_printed_somewhere():
    """Else a leak there could not be found, and a mask there would promise what nobody sees."""
    minutes = random_minutes(Random(3))
    pieces = read_pieces(render_minutes(minutes, STAMP), "Protokoll.pdf")
    texts = list(texts_of(minutes).values())
    assert {leak.stretch for leak in find_leaks(pieces, texts)} == set(range(len(texts)))
