"""Starts Samsyn: `python -m desktop`, the installed `samsyn`, or the bundle."""

import sys

from desktop.spelling import worker


def main() -> int:
    """The program, or the process that looks up spelling for it."""
    if sys.argv[1:] == [worker.WORKER]:
        return worker.main()
    from desktop.cli import main as run  # noqa: PLC0415 - a worker starts without it

    return run()


if __name__ == "__main__":
    sys.exit(main())
