"""Starts Samsyn: `python -m desktop`, the installed `samsyn`, or the bundle."""

import sys
from collections.abc import Sequence

from desktop.last_door import guarded
from desktop.own_process import AGE_WORKER
from desktop.spelling import WORKER
from desktop.start import WindowWish, asked_language, window_wish


def main(arguments: Sequence[str] | None = None) -> int:
    """The program, or one of the processes that work for it; returns the exit code (``last_door``)."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given == [WORKER]:
        from desktop.spelling import worker  # noqa: PLC0415 - only that process needs it

        return worker.main()
    if given == [AGE_WORKER]:
        from desktop.exchange import age_worker  # noqa: PLC0415

        return age_worker.main()
    wish = window_wish(given)
    return guarded(lambda: _run(given, wish), asked_language(given))


def _run(arguments: Sequence[str], wish: WindowWish | None) -> int:
    if wish is not None:
        from desktop.app import run_window  # noqa: PLC0415 - a command needs no window

        return run_window(wish.target, wish.language)
    from desktop.cli import main as run_command  # noqa: PLC0415 - the window needs no command

    return run_command(arguments)


if __name__ == "__main__":
    sys.exit(main())
