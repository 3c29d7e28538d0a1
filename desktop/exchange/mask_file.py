"""Reads what is to be masked and handed out from a file (YAML, or JSON, which is YAML too). Places are as on paper: from 1."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from desktop.exchange.fields import Fields, wrong
from desktop.exchange.wanted import Wanted
from desktop.exchange.yaml_tree import Node, ScalarNode, read_tree
from domain.minutes_places import WHOLES, Part

_PARTS = {part.value: part for part in Part}
_WHOLES = {part.value: part for part in Part if part in WHOLES}


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceRecord:
    """``meeting`` is a key, or empty when there is one meeting only; ``section`` is a label without its sign: ``24``."""

    part: Part
    meeting: str = ""
    section: str = ""
    number: int = 1
    note: int = 1
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class MaskRecord:
    """With ``words`` every place in the text where they stand; without them all of it."""

    place: PlaceRecord
    provision: str
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MaskFile:
    received_on: date | None = None
    masks: tuple[MaskRecord, ...] = ()
    released: tuple[PlaceRecord, ...] = ()


def read_mask_file(path: Path) -> MaskFile:
    """Raises ``UserError`` with ``line``: those of ``yaml_tree`` and ``fields``."""
    fields = Fields(read_tree(path), "masks", needed="", optional="received masks release")
    return MaskFile(
        received_on=fields.day_or_none("received"),
        masks=tuple(_read_mask(node) for node in fields.nodes("masks")),
        released=tuple(_read_release(node) for node in fields.nodes("release")),
    )


def _read_mask(node: Node) -> MaskRecord:
    fields = Fields(node, "masks", needed="part provision", optional="meeting section number note words")
    return MaskRecord(
        place=_place(fields, fields.word("part", _PARTS)),
        provision=fields.line("provision"),
        words=fields.prose("words"),
    )


def _read_release(node: Node) -> PlaceRecord:
    fields = Fields(node, "release", needed="part section", optional="meeting number")
    return _place(fields, fields.word("part", _WHOLES))


def _place(fields: Fields, part: Part) -> PlaceRecord:
    return PlaceRecord(
        part=part,
        meeting=fields.line_or_empty("meeting"),
        section=_label(fields),
        number=fields.number_or_none("number") or 1,
        note=fields.number_or_none("note") or 1,
        line=fields.line_of("part"),
    )


def _label(fields: Fields) -> str:
    """``24``, ``§ 24``: a number may stand without quotes."""
    if not fields.has("section"):
        return ""
    node = fields.node("section")
    if not isinstance(node, ScalarNode):
        raise wrong(node, "section", Wanted.LINE)
    return node.text.replace("§", "").strip()
