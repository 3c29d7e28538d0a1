"""Python's cycle collector, and a rest for it while a document is made. Knows nothing of documents."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_at_rest() -> Iterator[None]:
    """Leave the collector out while much is made that lives until the end.

    It goes through all of it again and again and finds nothing: 40 % of the time of a thousand pages. Entered by two
    threads at once, it may wake early and is never left asleep.
    """
    was_awake = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_awake:
            gc.enable()
