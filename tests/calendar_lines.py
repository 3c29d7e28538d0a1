"""Reads a calendar file by the rules of RFC 5545 and refuses what breaks them: lines, folding, nesting, what must be there."""

import re
from dataclasses import dataclass, field
from datetime import datetime

_MOST_OCTETS = 75
_LINE = re.compile(r"(?P<name>[A-Z0-9-]+)(?P<parameters>(?:;[A-Z-]+=[^;:,\"]+)*):(?P<value>.*)")
_CONTROL = re.compile("[\x00-\x08\x0a-\x1f\x7f]")
_NEEDED = {
    "VCALENDAR": {"PRODID", "VERSION"},
    "VEVENT": {"UID", "DTSTAMP", "DTSTART"},
    "VTIMEZONE": {"TZID"},
    "STANDARD": {"DTSTART", "TZOFFSETFROM", "TZOFFSETTO"},
    "DAYLIGHT": {"DTSTART", "TZOFFSETFROM", "TZOFFSETTO"},
}
_WITHIN = {
    "VCALENDAR": None,
    "VEVENT": "VCALENDAR",
    "VTIMEZONE": "VCALENDAR",
    "STANDARD": "VTIMEZONE",
    "DAYLIGHT": "VTIMEZONE",
}
_FORMATS = {"DATE": "%Y%m%d", "LOCAL": "%Y%m%dT%H%M%S", "UTC": "%Y%m%dT%H%M%SZ"}
_TEXTS = {"SUMMARY", "DESCRIPTION", "LOCATION", "X-WR-CALNAME"}


@dataclass
class Component:
    """``values`` by the name of the property; texts are as they were before they were escaped."""

    name: str
    values: dict[str, str] = field(default_factory=dict)
    parameters: dict[str, str] = field(default_factory=dict)
    parts: list["Component"] = field(default_factory=list)

    def events(self) -> list["Component"]:
        return [part for part in self.parts if part.name == "VEVENT"]


def read_calendar(data: bytes) -> Component:
    """The one calendar of a file. Fails where the file is not as RFC 5545 wants it."""
    open_ones: list[Component] = []
    calendar = None
    for line in _unfolded(data):
        match = _LINE.fullmatch(line)
        assert match, f"no property: {line!r}"
        name, value = match["name"], match["value"]
        if name == "BEGIN":
            assert _WITHIN[value] == (open_ones[-1].name if open_ones else None), (
                f"{value} stands in the wrong place"
            )
            open_ones.append(Component(value))
        elif name == "END":
            ended = open_ones.pop()
            assert ended.name == value, f"{value} ends {ended.name}"
            assert _NEEDED[value] <= set(ended.values), f"{value} lacks {_NEEDED[value] - set(ended.values)}"
            if open_ones:
                open_ones[-1].parts.append(ended)
            else:
                assert calendar is None, "more than one calendar"
                calendar = ended
        else:
            _take(open_ones[-1], name, match["parameters"], value)
    assert calendar is not None
    assert not open_ones, "not ended"
    assert calendar.values["VERSION"] == "2.0"
    uids = [event.values["UID"] for event in calendar.events()]
    assert len(set(uids)) == len(uids), "a UID stands twice"
    _check_zones(calendar)
    return calendar


def _unfolded(data: bytes) -> list[str]:
    assert data.endswith(b"\r\n"), "the last line has no end"
    raw = data[:-2].split(b"\r\n")
    for line in raw:
        assert line, "an empty line"
        assert len(line) <= _MOST_OCTETS, f"{len(line)} octets: {line!r}"
        assert not _CONTROL.search(line.decode()), f"a control character: {line!r}"
    lines: list[str] = []
    for line in raw:
        text = line.decode()  # no letter is torn apart
        if text.startswith(" "):
            lines[-1] += text[1:]
        else:
            lines.append(text)
    return lines


def _take(component: Component, name: str, parameters: str, value: str) -> None:
    assert name not in component.values, f"{name} stands twice"
    if name in {"DTSTAMP", "DTSTART", "DTEND"}:
        kind = "DATE" if "VALUE=DATE" in parameters else "UTC" if value.endswith("Z") else "LOCAL"
        datetime.strptime(value, _FORMATS[kind])  # noqa: DTZ007 - only whether it is one
        assert name != "DTSTAMP" or kind == "UTC", "DTSTAMP is in UTC"
    component.values[name] = _plain(value) if name in _TEXTS else value
    component.parameters[name] = parameters


def _plain(value: str) -> str:
    assert not re.search(r"(?<!\\)(?:\\\\)*[;,]", value), f"not escaped: {value!r}"
    assert not re.search(r"(?<!\\)(?:\\\\)*\\[^\\;,nN]", value), f"escaped for nothing: {value!r}"
    return re.sub(r"\\(.)", lambda match: "\n" if match[1] in "nN" else match[1], value)


def _check_zones(calendar: Component) -> None:
    told = {part.values["TZID"] for part in calendar.parts if part.name == "VTIMEZONE"}
    for event in calendar.events():
        start, end = event.values["DTSTART"], event.values.get("DTEND")
        assert end is None or end > start, "ends before it begins"
        assert event.parameters["DTSTART"] == event.parameters.get("DTEND", event.parameters["DTSTART"])
        zones = set(re.findall("TZID=([^;]+)", event.parameters["DTSTART"]))
        assert zones <= told, f"a time zone that is not told: {zones - told}"
        assert zones or "VALUE=DATE" in event.parameters["DTSTART"], "a time of no zone"
