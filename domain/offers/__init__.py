"""What somebody promises in a text, as a follow-up that could be made of it: offered, never made, never shown as a fact."""

from domain.offers.offered_parties import offered_parties
from domain.offers.offers import FollowUpOffer, OfferedParty, offers_in

__all__ = ["FollowUpOffer", "OfferedParty", "offered_parties", "offers_in"]
