"""An ordinary start imports nothing that it does not use."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
OPEN = """
import sys
from datetime import UTC, datetime
from pathlib import Path

from db.store import Store

store = Store.open(Path(sys.argv[1]), lambda: datetime.now(UTC))
with store.reading() as work:
    print(len(work.series.all()))
print(sorted({"alembic", "sqlalchemy.orm", "psycopg", "reportlab", "PySide6", "yaml"} & set(sys.modules)))
"""


def test_opening_an_up_to_date_file_imports_neither_alembic_nor_the_orm(store_path: Path) -> None:
    told = subprocess.run(
        [sys.executable, "-c", OPEN, str(store_path)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert told.stdout.splitlines() == ["0", "[]"]
