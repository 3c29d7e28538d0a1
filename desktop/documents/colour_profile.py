"""The sRGB colour profile that PDF/A demands, from the standards' own numbers (IEC 61966-2-1, ICC.1:2001-04).

Version 2 of the format, which every part of PDF/A takes. Made here, for imaging libraries put the day into theirs.
"""

import struct
from functools import cache

# Columns of the matrix from linear sRGB to XYZ, adapted to the D50 white of the profile space (Bradford).
_WHITE = (0.9642, 1.0, 0.8249)
_COLUMNS = {
    b"rXYZ": (0.4360747, 0.2225045, 0.0139322),
    b"gXYZ": (0.3850649, 0.7168786, 0.0971045),
    b"bXYZ": (0.1430804, 0.0606169, 0.7141733),
}
_NAME = b"sRGB IEC61966-2.1"
_CURVE_POINTS = 256
_HEADER_SIZE, _TAG_SIZE = 128, 12


@cache
def srgb_profile() -> bytes:
    """Return the profile, about 1 kB, the same bytes always."""
    curve = _curve()
    tags = {b"desc": _description(), b"cprt": b"text" + bytes(4) + b"Public domain\0", b"wtpt": _xyz(*_WHITE)}
    tags |= {name: _xyz(*column) for name, column in _COLUMNS.items()}
    tags |= {b"rTRC": curve, b"gTRC": curve, b"bTRC": curve}
    return _assemble(tags)


def _assemble(tags: dict[bytes, bytes]) -> bytes:
    offset = _HEADER_SIZE + 4 + _TAG_SIZE * len(tags)
    places: dict[bytes, int] = {}
    body = b""
    for content in tags.values():
        if content not in places:  # the three curves are one
            places[content] = offset + len(body)
            body += content + bytes(-len(content) % 4)
    table = b"".join(
        struct.pack(">4sII", name, places[content], len(content)) for name, content in tags.items()
    )
    return _header(offset + len(body)) + struct.pack(">I", len(tags)) + table + body


def _header(size: int) -> bytes:
    kind = struct.pack(">I4sI4s4s4s", size, bytes(4), 0x02100000, b"mntr", b"RGB ", b"XYZ ")
    made = struct.pack(">6H4s", 2000, 1, 1, 0, 0, 0, b"acsp")
    origin = bytes(28) + b"".join(_fixed(number) for number in _WHITE)
    return (kind + made + origin).ljust(_HEADER_SIZE, b"\0")


def _fixed(number: float) -> bytes:
    return struct.pack(">i", round(number * 0x10000))


def _xyz(*numbers: float) -> bytes:
    return b"XYZ " + bytes(4) + b"".join(_fixed(number) for number in numbers)


def _description() -> bytes:
    text = _NAME + b"\0"
    return b"desc" + bytes(4) + struct.pack(">I", len(text)) + text + bytes(4 + 4 + 2 + 1 + 67)


def _curve() -> bytes:
    points = [round(_linear(step / (_CURVE_POINTS - 1)) * 0xFFFF) for step in range(_CURVE_POINTS)]
    return b"curv" + bytes(4) + struct.pack(f">I{_CURVE_POINTS}H", _CURVE_POINTS, *points)


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
