"""Keys: UUID version 7 (RFC 9562), so that files of two offices merge and rows lie in the order they were made."""

from uuid import UUID

_VERSION = 0x7
_VARIANT = 0b10


def uuid7(unix_ms: int, entropy: bytes) -> UUID:
    """Make a key from a time and ten random bytes (six bits of them give way to version and variant)."""
    if len(entropy) != 10:
        raise ValueError("entropy must be ten bytes")
    random_a = int.from_bytes(entropy[:2]) & 0x0FFF
    random_b = int.from_bytes(entropy[2:]) & ((1 << 62) - 1)
    return UUID(
        int=(unix_ms & 0xFFFF_FFFF_FFFF) << 80 | _VERSION << 76 | random_a << 64 | _VARIANT << 62 | random_b
    )
