"""The example one can throw away: where its file lies, what goes with it."""

from pathlib import Path

from desktop.default_store import default_store
from domain.errors import Problem, UserError

_NAME = "Exempel.samsyn"
_BESIDE = ("", "-wal", "-shm")  # what SQLite keeps beside a file that is written to


def example_store() -> Path:
    """The file, perhaps not there yet, beside those of one's own."""
    return default_store().with_name(_NAME)


def is_example(target: Path | str) -> bool:
    """Whether a store is the example itself; a copy that somebody has put elsewhere is their own."""
    return isinstance(target, Path) and target.absolute() == example_store()


def throw_example_away() -> None:
    """Remove it for good; nothing may have it open. Raises ``UserError(TARGET_NOT_WRITABLE)``."""
    for ending in _BESIDE:
        path = example_store().with_name(f"{_NAME}{ending}")
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise UserError(Problem.TARGET_NOT_WRITABLE, path=path) from error
