"""The text of one area in a yearly follow-up: drafted sentences with footnotes, and what a person made of them.

Sentences come from outside. What is known here is which of them a person has touched: a drafted sentence that still
stands word for word is nobody's but the draft's, and may be drafted anew.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
# Not after a letter: the 2 of m² is no footnote.
_MARK = re.compile(rf"(?<!\w)[{_DIGITS}]+")
_SLOT = re.compile("\0([^\0]+)\0")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """What a footnote says, and the item of finished minutes it leads to where there is one."""

    text: str
    meeting_id: UUID | None = None
    item_id: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """One sentence made from the numbers. ``key`` says what it tells of; ``paragraph`` counts from 1."""

    key: str
    text: str
    references: tuple[Reference, ...]
    paragraph: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Footnote:
    number: int
    reference: Reference


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaText:
    """``drafted`` are pairs of key and sentence, its marks with it, as they were last drafted."""

    text: str = ""
    drafted: tuple[tuple[str, str], ...] = ()
    footnotes: tuple[Footnote, ...] = ()

    @property
    def cited(self) -> tuple[Footnote, ...]:
        """The footnotes that the text still refers to."""
        numbers = set(_numbers_in(self.text))
        return tuple(footnote for footnote in self.footnotes if footnote.number in numbers)

    @property
    def is_edited(self) -> bool:
        """Whether a person has changed, removed or added something."""
        return bool(_SLOT.sub("", _with_slots(self)).strip()) or any(
            _slot(key) not in _with_slots(self) for key, _sentence in self.drafted
        )

    def written(self, text: str) -> "AreaText":
        """The same with what a person has written; footnotes stay, for words that were cut may be put back."""
        return replace(self, text=text)


def renewed(old: AreaText, drafts: Sequence[Draft]) -> AreaText:
    """Sentences that nobody has touched are drafted anew; what a person wrote stays, and so does what was removed."""
    numbers = _numbered(old.footnotes, drafts)
    sentences = {draft.key: _marked(draft, numbers) for draft in drafts}
    slots = _placed(_with_slots(old), {key for key, _sentence in old.drafted}, drafts)
    text = _SLOT.sub(lambda slot: sentences[slot[1]], slots)
    return _renumbered(
        AreaText(
            text=text,
            drafted=tuple(sentences.items()),
            footnotes=tuple(
                Footnote(number=number, reference=reference) for reference, number in numbers.items()
            ),
        )
    )


def _numbered(old: Iterable[Footnote], drafts: Iterable[Draft]) -> dict[Reference, int]:
    """The old footnotes keep their numbers, so that words a person wrote still point at theirs."""
    numbers = {footnote.reference: footnote.number for footnote in old}
    following = max(numbers.values(), default=0) + 1
    for draft in drafts:
        for reference in draft.references:
            if reference not in numbers:
                numbers[reference] = following
                following += 1
    return numbers


def _marked(draft: Draft, numbers: Mapping[Reference, int]) -> str:
    """``… i tid.¹ ²``."""
    return draft.text + " ".join(_mark(numbers[reference]) for reference in draft.references)


def _with_slots(old: AreaText) -> str:
    """The text with a slot in place of each drafted sentence that stands untouched."""
    text = old.text
    for key, sentence in old.drafted:
        untouched = rf"(?<!\S){re.escape(sentence)}(?!\S)"
        text = re.sub(untouched, _slot(key), text, count=1)
    return text


def _placed(text: str, known: set[str], drafts: Sequence[Draft]) -> str:
    """Slots that nothing fills any more are taken out, new ones put in beside their neighbours."""
    wanted = {draft.key for draft in drafts}
    for key in known - wanted:
        text = re.sub(rf"{_slot(key)} | ?{_slot(key)}", "", text)
    for place, draft in enumerate(drafts):
        if draft.key not in known:
            text = _put_in(text, draft, drafts[:place], drafts[place + 1 :])
    return re.sub("\n{2,}", "\n", text).strip("\n")


def _put_in(text: str, draft: Draft, before: Sequence[Draft], after: Sequence[Draft]) -> str:
    slot = _slot(draft.key)
    earlier = [each for each in before if _slot(each.key) in text]
    later = [each for each in after if _slot(each.key) in text and each.paragraph == draft.paragraph]
    if earlier and earlier[-1].paragraph == draft.paragraph:
        neighbour = _slot(earlier[-1].key)
        return text.replace(neighbour, f"{neighbour} {slot}")
    if later:
        neighbour = _slot(later[0].key)
        return text.replace(neighbour, f"{slot} {neighbour}")
    return f"{text}\n{slot}"


def _renumbered(whole: AreaText) -> AreaText:
    """Number the footnotes in the order the text comes to them, and leave out those it does not come to."""
    known = {footnote.number: footnote.reference for footnote in whole.footnotes}
    order = [number for number in dict.fromkeys(_numbers_in(whole.text)) if number in known]
    new = {number: place for place, number in enumerate(order, start=1)}

    def remarked(mark: re.Match[str]) -> str:
        number = _number(mark[0])
        return _mark(new.get(number, number))

    return AreaText(
        text=_MARK.sub(remarked, whole.text),
        drafted=tuple((key, _MARK.sub(remarked, sentence)) for key, sentence in whole.drafted),
        footnotes=tuple(Footnote(number=new[number], reference=known[number]) for number in order),
    )


def _numbers_in(text: str) -> list[int]:
    return [_number(mark) for mark in _MARK.findall(text)]


def _number(mark: str) -> int:
    return int("".join(str(_DIGITS.index(digit)) for digit in mark))


def _mark(number: int) -> str:
    return "".join(_DIGITS[int(digit)] for digit in str(number))


def _slot(key: str) -> str:
    return f"\0{key}\0"
