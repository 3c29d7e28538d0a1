"""`python -m benchmarks.big_store --out FILE`: make the store there; `--scale 0.1` makes a tenth of it."""

import argparse
import sys
from pathlib import Path
from time import perf_counter

from benchmarks.big_store.maker import SEED, make_big_store


def main() -> int:
    parser = argparse.ArgumentParser(prog="big_store", description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--seed", type=int, default=SEED)
    arguments = parser.parse_args()
    begun = perf_counter()
    make_big_store(arguments.out, arguments.scale, arguments.seed)
    size_mb = arguments.out.stat().st_size / 1e6
    print(f"{arguments.out}: {size_mb:.0f} MB in {perf_counter() - begun:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
