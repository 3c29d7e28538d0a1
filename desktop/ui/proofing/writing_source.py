"""What the writing rules would have otherwise, as marks with one repair each."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QObject

from desktop.ui.marks.mark import Found, MarkLook
from desktop.ui.preferences import Preferences
from desktop.ui.proofing.proofing_source import ProofingSource
from desktop.ui.proofing.writing_words import rule_of, title_of
from domain.writing import Remark, remarks_in


class WritingSource(ProofingSource):
    look = MarkLook.WRITING

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(preferences, "checks_writing", parent)

    def title(self, found: Found) -> str:
        return title_of(_remark(found).rule)

    def sentence(self, found: Found) -> str:
        return rule_of(_remark(found).rule)

    def repair(self, found: Found) -> str | None:
        return _remark(found).replacement

    def _look_for(self, text: str, _typed_at: int | None) -> Sequence[Found]:
        return [
            Found(start=each.start, end=each.end, words=text[each.start : each.end], what=each)
            for each in remarks_in(text)
        ]

    def _key(self, found: Found) -> Hashable:
        return _remark(found).rule, found.words


def _remark(found: Found) -> Remark:
    assert isinstance(found.what, Remark)
    return found.what
