"""Writing a file whole or not at all: to a temporary name beside it, then renamed."""

import os
from pathlib import Path
from tempfile import NamedTemporaryFile

from domain.errors import Problem, UserError


def write_whole_file(target: Path, data: bytes) -> None:
    """Replace ``target`` in one step; on failure it is as it was. Raises ``UserError(TARGET_NOT_WRITABLE)``."""
    try:
        with NamedTemporaryFile(dir=target.parent, prefix=".samsyn-", delete=False) as file:
            temporary = Path(file.name)
            try:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
                file.close()
                temporary.chmod(0o644)
                temporary.replace(target)
            except BaseException:
                file.close()
                temporary.unlink(missing_ok=True)
                raise
    except OSError as error:
        raise UserError(Problem.TARGET_NOT_WRITABLE, path=target) from error
