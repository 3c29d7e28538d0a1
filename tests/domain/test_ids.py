"""Keys as RFC 9562 section 5.7 lays out version 7: 48 bits of time, then version, variant and chance."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.ids import uuid7

MOMENTS = st.integers(0, (1 << 48) - 1)
ENTROPY = st.binary(min_size=10, max_size=10)


def test_the_example_of_the_rfc() -> None:
    """Appendix A.6: 22 February 2022, 14:22:22 in New York."""
    entropy = (0xCC3).to_bytes(2) + (0x18C4DC0C0C07398F).to_bytes(8)

    assert uuid7(0x017F22E279B0, entropy) == UUID("017F22E2-79B0-7CC3-98C4-DC0C0C07398F")


@given(unix_ms=MOMENTS, entropy=ENTROPY)
def test_bits_lie_where_they_should(unix_ms: int, entropy: bytes) -> None:
    key = uuid7(unix_ms, entropy)

    assert key.version == 7
    assert key.variant == "specified in RFC 4122"
    assert key.int >> 80 == unix_ms
    assert (key.int >> 64) & 0xFFF == int.from_bytes(entropy[:2]) & 0xFFF
    assert key.int & ((1 << 62) - 1) == int.from_bytes(entropy[2:]) & ((1 << 62) - 1)


@given(first=MOMENTS, second=MOMENTS, entropy=ENTROPY, other=ENTROPY)
def test_later_keys_come_later(first: int, second: int, entropy: bytes, other: bytes) -> None:
    earlier, later = sorted((first, second))
    if earlier < later:
        assert uuid7(earlier, entropy).bytes < uuid7(later, other).bytes


@pytest.mark.parametrize("size", [0, 9, 11])
def test_wants_ten_bytes(size: int) -> None:
    with pytest.raises(ValueError, match="ten bytes"):
        uuid7(0, bytes(size))
