"""Whose papers these are while the house has chosen no name: the party that keeps the minutes."""

from collections import Counter

from db.unit_of_work import UnitOfWork
from domain.parties import Party


def host_of(work: UnitOfWork) -> Party | None:
    """The party that hosts most series; None where no series names one."""
    hosts = Counter(series.host_id for series in work.series.all() if series.host_id)
    return work.parties.get(hosts.most_common(1)[0][0]) if hosts else None
