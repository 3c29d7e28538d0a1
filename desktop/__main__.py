"""Starts Samsyn: `python -m desktop`, the installed `samsyn`, or the bundle."""

import sys

from desktop.cli import main

if __name__ == "__main__":
    sys.exit(main())
