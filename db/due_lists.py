"""What a rule would let go on a day, before anybody proposes it: how many, a few of them, and how many are held."""

from datetime import date

import sqlalchemy as sa

from db.due_records import Statement, due_records
from db.rows import Rows
from domain.due import COUNTED_AT_MOST, DueExample, DuePreview
from domain.retention import RetentionRule

_EXAMPLES = 5


class DueLists:
    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def preview(self, rule: RetentionRule, until: date) -> DuePreview:
        due = due_records(rule, until)
        chosen = due.subquery()
        first = sa.select(chosen).order_by(chosen.c.began, chosen.c.id).limit(_EXAMPLES)
        return DuePreview(
            rule=rule,
            until=until,
            count=self._count(due),
            held=self.held(rule, until),
            examples=tuple(
                DueExample(began=row.began, title=row.title, detail=row.detail)
                for row in self._rows.fetch(first)
            ),
        )

    def held(self, rule: RetentionRule, until: date) -> int:
        return self._count(due_records(rule, until, held=True))

    def _count(self, statement: Statement) -> int:
        some = statement.limit(COUNTED_AT_MOST + 1).subquery()
        return int(self._rows.fetch_one(sa.select(sa.func.count()).select_from(some))[0])
