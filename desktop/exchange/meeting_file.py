"""Reads the meeting file: parties, areas, agreements, bodies and whole meetings, as in resources/sample.

A file comes in whole or not at all, so the first fault ends the reading and is told with its line.
"""

from datetime import date
from pathlib import Path

from desktop.exchange import meeting_file_words as words
from desktop.exchange.fields import Fields, wrong
from desktop.exchange.meeting_file_meetings import count_skipped, read_meeting
from desktop.exchange.meeting_file_names import Names, Taken
from desktop.exchange.meeting_file_records import (
    AgreementRecord,
    AreaRecord,
    AreaSetRecord,
    BodyRecord,
    MeetingFile,
    MeetingRecord,
    PartyRecord,
)
from desktop.exchange.wanted import Wanted
from desktop.exchange.yaml_tree import MappingNode, Node, read_tree
from domain.errors import Problem, UserError

VERSION = 1


def read_meeting_file(path: Path) -> MeetingFile:
    """Read and check a file; nothing of it is stored yet.

    Raises ``UserError`` with ``path``, and with ``line`` where there is one: any of the FILE_ problems.
    """
    try:
        return _read_file(read_tree(path))
    except UserError as error:
        raise UserError(error.problem, path=path, **error.values) from error.__cause__


def _read_file(root: Node) -> MeetingFile:
    if not isinstance(root, MappingNode):
        raise UserError(Problem.FILE_KEY_MISSING, line=root.line, key="meta")
    fields = Fields(root, "", needed="meta area_sets parties agreements bodies meetings")
    _check_head(Fields(fields.node("meta"), "meta", needed="version", optional="fiktiv language"))
    names = Names()
    area_sets = _read_area_sets(fields, names)
    parties = _read_parties(fields, names)
    agreements = _read_agreements(fields, names)
    bodies = _read_bodies(fields, names)
    meetings = _read_meetings(fields, names)
    return MeetingFile(
        area_sets=area_sets,
        parties=parties,
        agreements=agreements,
        bodies=bodies,
        meetings=meetings,
        skipped=count_skipped(fields.nodes("meetings")),
    )


def _check_head(fields: Fields) -> None:
    fields.line_or_empty("language")
    if fields.has("fiktiv"):
        fields.flag("fiktiv")
    if fields.number("version") != VERSION:
        raise wrong(fields.node("version"), "version", Wanted.VERSION)


def _read_area_sets(file: Fields, names: Names) -> tuple[AreaSetRecord, ...]:
    titles = Taken()
    records = []
    for node in file.nodes("area_sets"):
        fields = Fields(node, "area_sets", needed="id title areas")
        record = AreaSetRecord(
            name=names.area_sets.claim(fields, "id"),
            title=titles.claim(fields, "title"),
            areas=_read_areas(fields, names),
        )
        names.areas_of_set[record.name] = frozenset(area.name for area in record.areas)
        records.append(record)
    return tuple(records)


def _read_areas(area_set: Fields, names: Names) -> tuple[AreaRecord, ...]:
    titles = Taken()
    records = []
    for node in area_set.nodes("areas"):
        fields = Fields(node, "areas", needed="id title")
        records.append(AreaRecord(name=names.areas.claim(fields, "id"), title=titles.claim(fields, "title")))
    return tuple(records)


def _read_parties(file: Fields, names: Names) -> tuple[PartyRecord, ...]:
    same = Taken()
    records = []
    for node in file.nodes("parties"):
        fields = Fields(node, "parties", needed="id kind name", optional="valid_from valid_to")
        record = PartyRecord(
            name=names.parties.claim(fields, "id"),
            kind=fields.word("kind", words.PARTY_KINDS),
            title=fields.line("name"),
            valid_from=fields.day_or_none("valid_from"),
            valid_to=_end_of(fields, fields.day_or_none("valid_from")),
        )
        same.add_once((record.title, record.kind, record.valid_from), fields, "name")
        records.append(record)
    return tuple(records)


def _read_agreements(file: Fields, names: Names) -> tuple[AgreementRecord, ...]:
    same = Taken()
    records = []
    for node in file.nodes("agreements"):
        needed, optional = "id title parties area_set valid_from", "valid_to prolonged_to purposes"
        fields = Fields(node, "agreements", needed=needed, optional=optional)
        record = AgreementRecord(
            name=names.agreements.claim(fields, "id"),
            title=fields.line("title"),
            parties=names.distinct(fields, "parties", names.parties),
            area_set=fields.reference("area_set", names.area_sets),
            valid_from=fields.day("valid_from"),
            valid_to=_end_of(fields, fields.day("valid_from")),
            prolonged_to=fields.day_or_none("prolonged_to"),
            purposes=fields.prose("purposes"),
        )
        same.add_once((record.title, record.valid_from), fields, "title")
        names.areas_of[record.name] = names.areas_of_set[record.area_set]
        records.append(record)
    return tuple(records)


def _end_of(fields: Fields, start: date | None) -> date | None:
    end = fields.day_or_none("valid_to")
    if start is not None and end is not None and end < start:
        raise wrong(fields.node("valid_to"), "valid_to", Wanted.AFTER_START)
    return end


def _read_bodies(file: Fields, names: Names) -> tuple[BodyRecord, ...]:
    titles = Taken()
    records = []
    for node in file.nodes("bodies"):
        needed, optional = "id name level doc_type numbering agreement", "cadence"
        fields = Fields(node, "bodies", needed=needed, optional=optional)
        record = BodyRecord(
            name=names.body_names.claim(fields, "id"),
            title=titles.claim(fields, "name"),
            level=fields.word("level", words.LEVELS),
            document_type=fields.word("doc_type", words.DOCUMENT_TYPES),
            numbering=fields.word("numbering", words.NUMBERINGS),
            cadence=fields.line_or_empty("cadence"),
            agreement=fields.reference("agreement", names.agreements),
        )
        names.bodies[record.name] = record
        records.append(record)
    return tuple(records)


def _read_meetings(file: Fields, names: Names) -> tuple[MeetingRecord, ...]:
    same = Taken()
    records = []
    for node in file.nodes("meetings"):
        fields, record = read_meeting(node, names)
        same.add_once((record.body, record.day, record.start), fields, "date")
        records.append(record)
    return tuple(records)
