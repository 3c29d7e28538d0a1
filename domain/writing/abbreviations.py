"""Short forms: points where words are cut, none where the last letter stands, no blanks within (docs/domain.md 3.5)."""

import re

from domain.calendar import NO_BREAK
from domain.writing.remarks import BLANK, Rule, WritingRule

# As they should be; each is found with its points or its blanks left out.
_CUT_WORDS = ("t.ex.", "bl.a.", "fr.o.m.", "t.o.m.", "m.m.", "m.fl.", "s.k.", "f.d.", "p.g.a.", "m.a.o.", "o.s.v.", "d.v.s.",
              "o.d.", "e.d.", "f.n.", "m.h.a.")  # fmt: skip
_WRITTEN_TOGETHER = {"o.s.v.": "osv.", "d.v.s.": "dvs."}
# Those that are no words when written together without points.
_TOGETHER = {"pga": "p.g.a.", "tex": "t.ex.", "mfl": "m.fl.", "mha": "m.h.a."}
_WITH_POINT = ("dvs", "osv", "etc", "resp", "inkl", "exkl", "enl", "exv", "prel", "forts", "bitr", "ordf")
_BEFORE_NUMBER = {"v": "v.", "tel": "tel.", "kap": "kap."}


def _loosely(short: str) -> str:
    """A pattern for a short form whose points may be missing and whose parts may lie apart."""
    parts = [re.escape(part) for part in short.rstrip(".").split(".")]
    return rf"\.?{BLANK}?".join(parts)


_CUT = re.compile(
    r"(?<![\w.§])(?P<all>"
    + "|".join(
        rf"(?P<f{at}>{_loosely(short)})"
        for at, short in sorted(enumerate(_CUT_WORDS), key=lambda each: -len(each[1]))
    )
    + r")(?!\w)\.?",
    re.IGNORECASE,
)
_JOINED = re.compile(rf"(?<![\w.])({'|'.join(map(re.escape, _TOGETHER))})(?![\w.])")
_POINTLESS = re.compile(rf"(?<![\w.])({'|'.join(_WITH_POINT)})(?![\w.:-])")
_NUMBERED = re.compile(rf"(?<![\w.§])({'|'.join(_BEFORE_NUMBER)})(\.?)({BLANK}?)(?=\d{{1,2}}(?!\d))")
_CIRCA = re.compile(r"(?<!\w)(?:c:a|c\.a\.?|ca\.)(?!\w)")
_POINTED_NUMBER = re.compile(rf"(?<!\w)([Dd]nr|nr)\.(?={BLANK}?\d)")


def _cut(match: re.Match[str]) -> str | None:
    at = next(int(name[1:]) for name, found in match.groupdict().items() if name.startswith("f") and found)
    found, short = match["all"], _CUT_WORDS[at]
    if "." not in found and not re.search(BLANK, found):
        return None  # «bla», «sk», «mm»: words and units
    right = _WRITTEN_TOGETHER.get(short, short)
    return right.capitalize() if found[0].isupper() else right


def _numbered(match: re.Match[str]) -> str | None:
    word, point, blank = match.groups()
    if word == "v" and not point and not blank:
        return None  # «v2» is a version
    return f"{_BEFORE_NUMBER[word]}{blank if point and blank else NO_BREAK}"


ABBREVIATION_RULES = (
    Rule(WritingRule.ABBREVIATION, _CUT, _cut),
    Rule(WritingRule.ABBREVIATION, _JOINED, lambda match: _TOGETHER[match[1]]),
    Rule(WritingRule.ABBREVIATION, _POINTLESS, lambda match: f"{match[1]}."),
    Rule(WritingRule.ABBREVIATION, _NUMBERED, _numbered),
    Rule(WritingRule.ABBREVIATION, _CIRCA, lambda _match: "ca"),
    Rule(WritingRule.ABBREVIATION, _POINTED_NUMBER, lambda match: match[1]),
)
