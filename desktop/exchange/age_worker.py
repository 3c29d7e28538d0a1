"""The process that encrypts or decrypts one file: what to do comes as JSON on standard input, the exit code says how it went.

The phrase comes that way too: what a process is started with, others can see.
"""

import json
import os
import sys
from enum import IntEnum
from pathlib import Path

_MAGIC = b"age-encryption.org/"


class Outcome(IntEnum):
    """Exit codes; any other is a bug."""

    DONE = 0
    WRONG_PHRASE = 11
    NOT_ENCRYPTED = 12
    UNREADABLE = 13
    NOT_WRITABLE = 14


def main() -> int:
    """Do what is asked on standard input."""
    asked = json.load(sys.stdin.buffer)
    source, target = Path(asked["source"]), Path(asked["target"])
    try:
        content = source.read_bytes()
    except OSError:
        return Outcome.UNREADABLE
    if asked["task"] == "encrypt":
        return _write(target, _encrypted(content, asked["phrase"]))
    if not content.startswith(_MAGIC):
        return Outcome.NOT_ENCRYPTED
    plain = _decrypted(content, asked["phrase"])
    return Outcome.WRONG_PHRASE if plain is None else _write(target, plain)


def _encrypted(content: bytes, phrase: str) -> bytes:
    from pyrage import passphrase  # noqa: PLC0415 - whoever starts this process reads this module too

    encrypted: bytes = passphrase.encrypt(content, phrase)
    return encrypted


def _decrypted(content: bytes, phrase: str) -> bytes | None:
    """None for another phrase, and for a file in which anything was changed: the format cannot tell these apart."""
    from pyrage import DecryptError, passphrase  # noqa: PLC0415

    try:
        plain: bytes = passphrase.decrypt(content, phrase)
    except DecryptError:
        return None
    return plain


def _write(target: Path, content: bytes) -> int:
    """Whole or not at all."""
    unfinished = target.with_name(f"{target.name}.{os.getpid()}.unfinished")
    try:
        with unfinished.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(target)
    except OSError:
        return Outcome.NOT_WRITABLE
    finally:
        unfinished.unlink(missing_ok=True)
    return Outcome.DONE
