"""What the files of a package are called: by series, day and number, in letters every system knows. Never by a person."""

import re
from collections.abc import Mapping
from datetime import date
from itertools import count
from pathlib import PurePosixPath
from typing import Any
from uuid import UUID

from desktop.exchange.everything.reading import Reading
from domain.swedish import fold

Row = Mapping[str, Any]
_PLAIN = str.maketrans("åäö", "aao")
_OTHER = re.compile(r"[^a-z0-9]+")
_LONGEST = 60


class FileNames:
    """Gives each file a path that no other has, the same for the same store."""

    def __init__(self, reading: Reading) -> None:
        self._taken: set[str] = set()
        self._series = {
            row["id"]: self.free(plain_name(row["name"]) or "serie")
            for row in reading.rows("meeting_series", "sort_key")
        }
        self._meetings: dict[UUID, str] = {
            row["id"]: self.free(f"protokoll/{self._series[row['series_id']]}/{row['day'].isoformat()}")
            for row in reading.rows("meeting", "day")
        }

    def of_series(self, series_id: UUID) -> str:
        return self._series[series_id]

    def of_value(self, table: str, column: str, row: Row) -> str:
        """The path of a file that a row holds."""
        if table == "minutes_record":
            ending = {"pdf": "pdf", "content": "json"}[column]
            return f"{self._meetings[row['meeting_id']]}-version-{row['version']}.{ending}"
        if table == "disposal":
            return self.free(f"gallringsbevis/{_day(row['done_at'])}-{row['record_kind']}.pdf")
        if table == "house_look":
            return f"utseende/logotyp.{row['logo_kind']}"
        return self.free(f"filer/{table}-{column}.bin")

    def free(self, path: str) -> str:
        """The path, or with a number when it has been given away; systems differ in whether A is a."""
        pure = PurePosixPath(path)
        ending = pure.suffix
        stem = path.removesuffix(ending)
        paths = (path if number == 1 else f"{stem}-{number}{ending}" for number in count(1))
        free = next(each for each in paths if each.casefold() not in self._taken)
        self._taken.add(free.casefold())
        return free


def plain_name(text: str) -> str:
    """``Lokala rådet Älvsjö`` is ``lokala-radet-alvsjo``; empty when no letter is left."""
    return _OTHER.sub("-", fold(text).translate(_PLAIN)).strip("-")[:_LONGEST].rstrip("-")


def _day(moment: Any) -> str:
    return moment.astimezone().date().isoformat() if moment else date.min.isoformat()
