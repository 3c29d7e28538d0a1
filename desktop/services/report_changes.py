"""What differs between two versions of a yearly follow-up, in Swedish sentences."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from desktop.documents.report_wording import NUMBER_NAMES, decimal_words
from desktop.services.report_words import number_word
from domain.yearly_report import ReportSection, YearlyReport, number_changes

# A sentence and the footnotes after it; an abbreviation may cut one in two, which does no harm to a comparison.
_SENTENCE = re.compile(r"[^.!?\n]+[.!?\n]*[⁰¹²³⁴⁵⁶⁷⁸⁹ ]*")
_MARKS = re.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹]+")


def changes_in_words(older: YearlyReport, newer: YearlyReport) -> list[str]:
    """Empty when nothing differs; footnote numbers alone are no difference."""
    return [*_areas(older, newer), *_numbers(older, newer), *_indicators(older, newer), *_texts(older, newer)]


def _areas(older: YearlyReport, newer: YearlyReport) -> Iterator[str]:
    for report, other, what in ((newer, older, "har kommit till"), (older, newer, "är borta")):
        for section in report.sections:
            if other.section(section.scope) is None:
                yield f"{section.title} {what}."


def _numbers(older: YearlyReport, newer: YearlyReport) -> Iterator[str]:
    for change in number_changes(older, newer):
        section = newer.section(change.scope) or older.section(change.scope)
        assert section is not None
        way = "ökade" if change.after > change.before else "minskade"
        yield (
            f"{section.title}: {NUMBER_NAMES[change.name]} {way} från {number_word(change.before)} "
            f"till {number_word(change.after)}."
        )


def _indicators(older: YearlyReport, newer: YearlyReport) -> Iterator[str]:
    for was, becomes in _sections_of_both(older, newer):
        before = {outcome.id: outcome for outcome in was.numbers.indicators}
        for outcome in becomes.numbers.indicators:
            known = before.get(outcome.id)
            if known is not None and known.value != outcome.value:
                values = [
                    decimal_words(each) if each is not None else "inget utfall"
                    for each in (known.value, outcome.value)
                ]
                yield f"{becomes.title}: {outcome.name} ändrades från {values[0]} till {values[1]}."


def _texts(older: YearlyReport, newer: YearlyReport) -> Iterator[str]:
    for was, becomes in _sections_of_both(older, newer):
        before, after = _sentences(was.text.text), _sentences(becomes.text.text)
        matcher = SequenceMatcher(None, before, after, autojunk=False)
        for step, first, last, new_first, new_last in matcher.get_opcodes():
            if step != "equal":
                yield from (f"{becomes.title}: borttaget ”{gone}”" for gone in before[first:last])
                yield from (f"{becomes.title}: tillagt ”{new}”" for new in after[new_first:new_last])


def _sections_of_both(
    older: YearlyReport, newer: YearlyReport
) -> Iterator[tuple[ReportSection, ReportSection]]:
    for becomes in newer.sections:
        was = older.section(becomes.scope)
        if was is not None:
            yield was, becomes


def _sentences(text: str) -> list[str]:
    found = (_MARKS.sub("", sentence).strip() for sentence in _SENTENCE.findall(text))
    return [sentence for sentence in found if sentence]
