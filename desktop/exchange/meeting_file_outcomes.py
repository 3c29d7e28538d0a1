"""Reads what a meeting decided on and sent out: prioritised places, dispatch, indicators, promises, disclosure requests."""

from desktop.exchange import meeting_file_words as words
from desktop.exchange.fields import Fields, read_reference, wrong
from desktop.exchange.meeting_file_names import Names, Taken
from desktop.exchange.meeting_file_records import (
    DispatchRecord,
    IndicatorRecord,
    PriorityRecord,
    PromiseRecord,
    RequestRecord,
    WithheldRecord,
)
from desktop.exchange.wanted import Wanted
from domain.disclosure import Variant

OUTCOMES = "priorities dispatch indicators promises disclosure_requests"


def read_priorities(meeting: Fields, areas: frozenset[str]) -> tuple[PriorityRecord, ...]:
    taken = Taken()
    records = []
    for node in meeting.nodes("priorities"):
        fields = Fields(node, "priorities", needed="rank place", optional="weeks areas")
        record = PriorityRecord(
            rank=fields.number("rank"),
            place=fields.line("place"),
            weeks=fields.line_or_empty("weeks"),
            areas=fields.references("areas", areas),
        )
        taken.add_once(record.rank, fields, "rank")
        records.append(record)
    return tuple(records)


def read_dispatch(meeting: Fields, names: Names) -> tuple[DispatchRecord, ...]:
    records = []
    for node in meeting.nodes("dispatch"):
        fields = Fields(node, "dispatch", needed="party date", optional="variant")
        records.append(
            DispatchRecord(
                party=fields.reference("party", names.parties),
                sent_on=fields.day("date"),
                variant=fields.word_or_none("variant", words.VARIANTS) or Variant.PARTIES,
            )
        )
    return tuple(records)


def read_indicators(meeting: Fields, areas: frozenset[str]) -> tuple[IndicatorRecord, ...]:
    taken = Taken()
    records = []
    for node in meeting.nodes("indicators"):
        optional = "unit source baseline target outcome"
        fields = Fields(node, "indicators", needed="area name", optional=optional)
        record = IndicatorRecord(
            area=fields.reference("area", areas),
            title=fields.line("name"),
            unit=fields.line_or_empty("unit"),
            source=fields.line_or_empty("source"),
            baseline=fields.decimal_or_none("baseline"),
            target=fields.decimal_or_none("target"),
            outcome=fields.decimal_or_none("outcome"),
        )
        taken.add_once((record.area, record.title), fields, "name")
        records.append(record)
    return tuple(records)


def read_promises(meeting: Fields) -> tuple[PromiseRecord, ...]:
    taken = Taken()
    records = []
    for node in meeting.nodes("promises"):
        fields = Fields(node, "promises", needed="title year", optional="target done")
        record = PromiseRecord(
            title=fields.line("title"),
            year=fields.year("year"),
            target=fields.number_or_none("target") or 0,
            done=fields.number_or_none("done") or 0,
        )
        taken.add_once((record.title, record.year), fields, "title")
        records.append(record)
    return tuple(records)


def read_requests(meeting: Fields, names: Names) -> tuple[RequestRecord, ...]:
    """What they ask for may stand anywhere before them in the file."""
    records = []
    for node in meeting.nodes("disclosure_requests"):
        optional = "answered objects variant withheld appealed"
        fields = Fields(node, "disclosure_requests", needed="id received", optional=optional)
        names.requests.claim(fields, "id")
        record = RequestRecord(
            received_on=fields.day("received"),
            answered_on=fields.day_or_none("answered"),
            meetings=names.distinct(fields, "objects", names.meetings),
            variant=fields.word_or_none("variant", words.VARIANTS) or Variant.DISCLOSURE,
            withheld=_read_withheld(fields, names),
            is_appealed=fields.has("appealed") and fields.flag("appealed"),
        )
        if record.answered_on is not None and record.answered_on < record.received_on:
            raise wrong(fields.node("answered"), "answered", Wanted.AFTER_START)
        records.append(record)
    return tuple(records)


def _read_withheld(request: Fields, names: Names) -> tuple[WithheldRecord, ...]:
    taken = Taken()
    records = []
    for node in request.nodes("withheld"):
        fields = Fields(node, "withheld", needed="point lagrum")
        point = read_reference(fields.node("point"), "point", names.points)
        taken.add_once(point, fields, "point")
        records.append(WithheldRecord(point=point, provision=fields.line("lagrum")))
    return tuple(records)
