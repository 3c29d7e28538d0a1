"""Places of a meeting that look like personal data: which texts are looked through, and what is one and the same place."""

from dataclasses import replace
from uuid import UUID

from domain.follow_ups import Appearance, FollowUp
from domain.meetings import AgendaItem, MeetingContent
from domain.person_data import FindingKind, NameList
from domain.person_data.places import ObjectKind, find_in_meeting, place_of
from domain.situation import SituationPoint
from tests.domain.content import CONTENT, DAY

ITEM, POINT, FOLLOW_UP = UUID(int=901), UUID(int=902), UUID(int=903)
NAMES = NameList.of(["Bo Testenius"])


def written() -> MeetingContent:
    item = AgendaItem(
        id=ITEM,
        meeting_id=CONTENT.meeting.id,
        heading="Samtal med Bo Testenius",
        text="Ring 070-174 06 05.\nRing 070 174 06 05.",
        decisions=("mejla tips@exempel.se", "återkomma"),
        point_ids=(POINT,),
    )
    point = SituationPoint(id=POINT, place="Exempelgatan 12", text="Bilen ABC 123.")
    follow_up = FollowUp(id=FOLLOW_UP, what="Ring 070-174 06 05", created_on=DAY)
    return replace(
        CONTENT,
        items=(item,),
        points={POINT: point},
        appearances=(Appearance(follow_up=follow_up, item_id=ITEM),),
    )


def test_every_text_of_the_meeting_is_looked_through() -> None:
    found = find_in_meeting(written(), NAMES)
    assert [(each.place.object_kind, each.place.kind, each.words) for each in found] == [
        (ObjectKind.ITEM, FindingKind.NAME, "Bo Testenius"),
        (ObjectKind.ITEM, FindingKind.PHONE, "070 174 06 05"),
        (ObjectKind.ITEM, FindingKind.EMAIL, "tips@exempel.se"),
        (ObjectKind.POINT, FindingKind.ADDRESS, "Exempelgatan 12"),
        (ObjectKind.POINT, FindingKind.REGISTRATION_NUMBER, "ABC 123"),
        (ObjectKind.FOLLOW_UP, FindingKind.PHONE, "070-174 06 05"),
    ]
    assert {each.item_id for each in found} == {ITEM}


def test_what_was_let_stand_is_not_found_again_but_elsewhere_it_is() -> None:
    let_stand = {place_of(ObjectKind.ITEM, ITEM, FindingKind.PHONE, "0701740605")}
    found = find_in_meeting(written(), NAMES, let_stand)
    assert [each.place.object_kind for each in found if each.place.kind is FindingKind.PHONE] == [
        ObjectKind.FOLLOW_UP
    ]


def test_a_place_gives_nothing_away() -> None:
    """Else a number that was erased from the text could be found again by trying all there are."""
    looked_for = place_of(ObjectKind.ITEM, ITEM, FindingKind.PHONE, "0701740605")
    candidates = (
        place_of(ObjectKind.ITEM, ITEM, FindingKind.PHONE, f"070{number:07}") for number in range(200_000)
    )
    assert sum(candidate == looked_for for candidate in candidates) > 1
