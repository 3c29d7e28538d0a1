"""What is done with the file of a store before anything in it is read, in this order.

Its place is judged, then whose file it is, and whether this program knows its version; then it is held, so that nobody else
opens it meanwhile. Whoever gets it alone looks after what the last one may have left, and then it is brought up to date.
"""

from datetime import datetime
from pathlib import Path

from db.engine import sqlite_url
from db.migrate import Progress, bring_up_to_date, refuse_newer
from db.opening import judge_file
from db.safety.holder import Hold, Purpose, take_hold
from db.safety.ladder import LookedAfter, look_after
from db.safety.place import judge_place
from domain.store_check import Trust


def make_ready(
    path: Path,
    purpose: Purpose,
    now: datetime,
    progress: Progress | None = None,
    trust: Trust = Trust.USUAL,
) -> tuple[Hold, LookedAfter]:
    """Hold a file that can be opened now; and what had to be done to it.

    Raises ``UserError`` as ``judge_place``, ``judge_file``, ``take_hold``, ``look_after`` and ``bring_up_to_date``.
    """
    judge_file(path)
    judge_place(path)
    refuse_newer(path)
    hold = take_hold(path, purpose, now)
    try:
        done = LookedAfter()
        # Where others have it open they looked after it, and the log is of their work.
        if hold.is_alone and path.exists():
            done = look_after(path, now, trust)
        bring_up_to_date(sqlite_url(path), progress)
        hold.share()
    except BaseException:
        hold.release()
        raise
    return hold, done
