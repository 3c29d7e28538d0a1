"""WORKAROUND: PySide 6.12 on Python 3.11 takes None and True for immortal, as they are from Python 3.12 on.

Each call that returns None then loses one of its references, and after some 5,000 calls the interpreter aborts with
"deallocating None". Here the three constants get so many references that they cannot run out. PySide 6.11 is free
of the fault, but its QtPdf comes only with 300 MB that the program has no use for.
"""

import ctypes
import sys

MORE_THAN_CAN_BE_LOST = 1 << 60


def make_constants_immortal() -> None:
    """Do what Python 3.12 does by itself; does nothing there."""
    if sys.version_info >= (3, 12):
        return
    for constant in (None, True, False):
        # The first field of an object is the count of its references.
        ctypes.c_ssize_t.from_address(id(constant)).value = MORE_THAN_CAN_BE_LOST
