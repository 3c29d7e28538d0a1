"""The provisions that a new store offers for a mark, with what each protects in a few words.

Offentlighets- och sekretesslagen (OSL, 2009:400). A proposal and not the statute: what a provision says, and whether it
fits, is read in the act (docs/domain.md section 2.3). In the store they can be changed, and each has its dates.
"""

from dataclasses import dataclass
from datetime import date

from domain.reference import Dated

OSL_IN_FORCE = date(2009, 6, 30)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferenceProvision(Dated):
    name: str
    protects: str


def provisions() -> tuple[ReferenceProvision, ...]:
    """In the order of a list: what notes of samverkan mostly come under stands first."""
    return tuple(
        ReferenceProvision(name=f"{place} OSL", protects=protects, valid_from=OSL_IN_FORCE)
        for place, protects in _PROTECTS
    )


_PROTECTS = (
    ("18 kap. 1 §", "Verksamhet för att förebygga, utreda och beivra brott, till exempel en planerad insats"),
    ("18 kap. 2 §", "Underrättelseverksamhet"),
    ("18 kap. 3 §", "Samma uppgifter hos en myndighet som hjälper de brottsbekämpande"),
    ("35 kap. 1 §", "Enskildas förhållanden i brottsförebyggande och brottsutredande verksamhet"),
    ("26 kap. 1 §", "Enskildas förhållanden i socialtjänsten"),
    ("23 kap. 2 §", "Elevers förhållanden i skolan"),
    ("21 kap. 1 §", "Hälsa, sexualliv och andra känsliga uppgifter om en enskild"),
    ("21 kap. 3 §", "Adress och telefonnummer till den som kan utsättas för hot eller våld"),
    ("21 kap. 7 §", "Personuppgifter som kan antas bli behandlade i strid med dataskyddsreglerna"),
    ("32 kap. 3 §", "Uppgifter ur kamerabevakning"),
    ("10 kap. 14 §", "Förbehåll: lämnas ut med villkor för hur uppgiften får användas"),
)
