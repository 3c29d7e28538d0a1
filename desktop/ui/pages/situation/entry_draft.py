"""What the entry line has come to mean: read from the words, corrected by hand, and what must still be seen by a person.

Knows no widget.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from enum import StrEnum
from types import MappingProxyType
from typing import Any
from uuid import UUID

from domain.quick_entry import QuickEntry, Recognised
from domain.secrecy import OPEN
from domain.situation import Severity, SituationPoint, Trend

Values = Mapping[str, Any]
"""Fields of a ``SituationPoint`` by name."""


class EntryField(StrEnum):
    """In the order Tab walks through them."""

    WHAT = "what"
    WHERE = "where"
    WHEN = "when"
    TREND = "trend"
    AREA = "area"
    SOURCE = "source"
    SEVERITY = "severity"
    SECRECY = "secrecy"


NOTHING: Mapping[EntryField, Values] = MappingProxyType(
    {
        EntryField.WHAT: {"category": ""},
        EntryField.WHERE: {"district_id": None, "place_id": None, "place": ""},
        EntryField.WHEN: {"period_from": None, "period_to": None, "time_of_day": ""},
        EntryField.TREND: {"trend": Trend.UNKNOWN},
        EntryField.AREA: {"area_ids": ()},
        EntryField.SOURCE: {"source_party_id": None},
        EntryField.SEVERITY: {"severity": Severity.NOT_JUDGED},
        EntryField.SECRECY: {"secrecy": OPEN},
    }
)
_SPOKEN_ORALLY = (EntryField.AREA, EntryField.SOURCE, EntryField.SECRECY)
# Without these a point is refused; a judgement may be left out, but not by oversight.
NEEDED = frozenset({EntryField.WHAT, EntryField.SOURCE})
_ASKED_FOR = NEEDED | {EntryField.SEVERITY}


class EntryDraft:
    """One point on its way. ``usual_source`` is proposed where the line names none, and seen once somebody stored it."""

    def __init__(self, usual_source: UUID | None = None, *, is_source_known: bool = False) -> None:
        self.line = ""
        self.text = ""
        self._read: dict[EntryField, Values] = {}
        self._doubtful: set[EntryField] = set()
        self._corrected: dict[EntryField, Values] = {}
        self._seen: dict[EntryField, Values] = {}
        self._usual_source, self._is_source_known = usual_source, is_source_known
        self._propose_source()

    @property
    def is_empty(self) -> bool:
        return not self.line.strip() and not self._corrected

    @property
    def is_oral(self) -> bool:
        """Whether it only holds that something was told: then the words of the line go nowhere."""
        return bool(self.values(EntryField.SECRECY)["secrecy"].is_oral)

    @property
    def fields(self) -> tuple[EntryField, ...]:
        """Those that a person walks through now."""
        return _SPOKEN_ORALLY if self.is_oral else tuple(EntryField)

    def read(self, line: str, entry: QuickEntry) -> None:
        """Take over what a line says; what was corrected by hand stays."""
        self.line, self.text = line, entry.text
        self._read, self._doubtful = {}, set()
        for field, values, parts in _read_fields(entry):
            self._read[field] = values
            if any(part.is_uncertain for part in parts):
                self._doubtful.add(field)
        if entry.area_id is not None and entry.area_id.is_derived:
            self._doubtful.add(EntryField.AREA)
        self._propose_source()

    def correct(self, field: EntryField, values: Values) -> None:
        """What a person chose for a field, which is thereby seen."""
        if dict(values) != dict(self.values(field)):
            self._corrected[field] = values
        self._seen[field] = self.values(field)

    def confirm(self, field: EntryField) -> None:
        """A person has seen the field and left it as it is."""
        self._seen[field] = self.values(field)

    def values(self, field: EntryField) -> Values:
        return self._corrected.get(field) or self._read.get(field) or NOTHING[field]

    def is_given(self, field: EntryField) -> bool:
        return dict(self.values(field)) != dict(NOTHING[field])

    def must_be_seen(self, field: EntryField) -> bool:
        """Whether it is a guess or a gap that nobody has looked at since it came to be."""
        if field not in self.fields:
            return False
        if field in NEEDED and not self.is_given(field):
            return True
        is_unsure = field in self._doubtful or (field in _ASKED_FOR and not self.is_given(field))
        return is_unsure and field not in self._corrected and self._seen.get(field) != self.values(field)

    def next_to_see(self) -> EntryField | None:
        """The first field a person has to look at before the point is stored."""
        return next((field for field in self.fields if self.must_be_seen(field)), None)

    def point(self, blank: SituationPoint) -> SituationPoint:
        """The point as it stands. Raises ``UserError(END_BEFORE_START)``."""
        told = {name: value for field in self.fields for name, value in self.values(field).items()}
        return replace(blank, **told, text="" if self.is_oral else self.text)

    def _propose_source(self) -> None:
        if EntryField.SOURCE not in self._read and self._usual_source is not None:
            self._read[EntryField.SOURCE] = {"source_party_id": self._usual_source}
            if not self._is_source_known:
                self._doubtful.add(EntryField.SOURCE)


def _read_fields(entry: QuickEntry) -> Iterator[tuple[EntryField, Values, list[Recognised[Any]]]]:
    """Each field the line speaks of, with the values of a point and the parts they were read from.

    The district of a registered place is a fact and no guess, though it does not stand in the line.
    """
    period = entry.period.value if entry.period else (None, None)
    read: tuple[tuple[EntryField, tuple[Recognised[Any] | None, ...], Values], ...] = (
        (EntryField.WHAT, (entry.category,), {"category": _of(entry.category, "")}),
        (
            EntryField.WHERE,
            (entry.district_id, entry.place_id, entry.place),
            {
                "district_id": _of(entry.district_id, None),
                "place_id": _of(entry.place_id, None),
                "place": _of(entry.place, ""),
            },
        ),
        (
            EntryField.WHEN,
            (entry.period, entry.time_of_day),
            {"period_from": period[0], "period_to": period[1], "time_of_day": _of(entry.time_of_day, "")},
        ),
        (EntryField.TREND, (entry.trend,), {"trend": _of(entry.trend, Trend.UNKNOWN)}),
        (EntryField.AREA, (entry.area_id,), {"area_ids": (_of(entry.area_id, None),)}),
        (EntryField.SOURCE, (entry.source_party_id,), {"source_party_id": _of(entry.source_party_id, None)}),
        (EntryField.SEVERITY, (entry.severity,), {"severity": _of(entry.severity, Severity.NOT_JUDGED)}),
    )
    for field, parts, values in read:
        there = [part for part in parts if part is not None]
        if there:
            yield field, values, there


def _of(part: Recognised[Any] | None, otherwise: Any) -> Any:
    return otherwise if part is None else part.value
