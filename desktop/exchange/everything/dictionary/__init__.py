"""What every table and every column means, in Swedish, for whoever reads a handover without the program.

A test keeps it complete: a new column that nobody has described here fails it.
"""

from collections.abc import Mapping
from types import MappingProxyType

from desktop.exchange.everything.dictionary.agreements import AGREEMENTS
from desktop.exchange.everything.dictionary.disclosure import DISCLOSURE
from desktop.exchange.everything.dictionary.log import LOG
from desktop.exchange.everything.dictionary.matter import MATTER
from desktop.exchange.everything.dictionary.meetings import MEETINGS
from desktop.exchange.everything.dictionary.plan import PLAN
from desktop.exchange.everything.dictionary.record import RECORD
from desktop.exchange.everything.dictionary.register import REGISTER
from desktop.exchange.everything.dictionary.reports import REPORTS
from desktop.exchange.everything.dictionary.retention import RETENTION
from desktop.exchange.everything.dictionary.said import Described, Said

TABLES: Mapping[str, Described] = MappingProxyType(
    {
        **REGISTER,
        **AGREEMENTS,
        **PLAN,
        **MEETINGS,
        **MATTER,
        **REPORTS,
        **RECORD,
        **DISCLOSURE,
        **RETENTION,
        **LOG,
    }
)
"""By the name of the table, in the order in which one reads them."""

# What these columns mean is the same wherever nothing else is said.
_EVERYWHERE: Mapping[str, Said] = {
    "id": Said("Radens nyckel (UUID, version 7: börjar med tidpunkten då raden skapades)"),
    "position": Said("Ordningen i listan"),
    "sort_key": Said("Namnet som det sorteras i svensk ordning. Kan räknas fram ur namnet"),
    "created_at": Said("När raden skapades"),
    "changed_at": Said("När raden senast ändrades"),
    "version": Said("Hur många gånger raden har skrivits, från 1"),
    "valid_from": Said("Första dagen som uppgiften gäller"),
    "valid_to": Said("Sista dagen som uppgiften gäller"),
}


def described(table: str, column: str) -> Said:
    """What a column means. Raises ``KeyError`` for one that is not described."""
    own = TABLES[table].columns.get(column)
    return own if own is not None else _EVERYWHERE[column]
