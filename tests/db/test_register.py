"""Registers come in Swedish order, whatever order the database would choose."""

from random import Random

from db.store import Store
from domain.agreements import Agreement, AgreementLevel
from domain.meetings import MeetingSeries
from domain.parties import District, Participant, Party, PartyKind, Place
from tests.db.furniture import NewId

IN_ORDER = ["Arvid", "Eva", "Éva B", "möte 9", "Möte 10", "Zeb", "åse", "Åsel", "Ängby", "Östen"]


def test_lists_in_swedish_order(store: Store, new_id: NewId) -> None:
    names = Random(1).sample(IN_ORDER, len(IN_ORDER))
    with store.writing() as work:
        for name in names:
            work.parties.add(Party(id=new_id(), kind=PartyKind.OTHER, name=name))
            work.participants.add(Participant(id=new_id(), name=name))
            work.districts.add(District(id=new_id(), name=name))
            work.places.add(Place(id=new_id(), name=name))
            work.series.add(MeetingSeries(id=new_id(), name=name))
            work.agreements.add(Agreement(id=new_id(), level=AgreementLevel.LOCAL, title=name))

    with store.reading() as work:
        assert [party.name for party in work.parties.all()] == IN_ORDER
        assert [participant.name for participant in work.participants.all()] == IN_ORDER
        assert [district.name for district in work.districts.all()] == IN_ORDER
        assert [place.name for place in work.places.all()] == IN_ORDER
        assert [series.name for series in work.series.all()] == IN_ORDER
        assert [agreement.title for agreement in work.agreements.all()] == IN_ORDER


def test_a_new_name_takes_its_new_place(store: Store, new_id: NewId) -> None:
    parties = [Party(id=new_id(), kind=PartyKind.OTHER, name=name) for name in ("Beta", "Gamma")]
    with store.writing() as work:
        for party in parties:
            work.parties.add(party)
        work.parties.change(Party(id=parties[0].id, kind=PartyKind.OTHER, name="Östra"))

    with store.reading() as work:
        assert [party.name for party in work.parties.all()] == ["Gamma", "Östra"]


def test_no_collation_of_the_server_undoes_the_order(postgres_store: Store) -> None:
    """Under sv_SE or en_US the signs that stand for å ä ö would not count at all."""
    question = (
        "SELECT table_name, collation_name FROM information_schema.columns WHERE column_name = 'sort_key'"
    )

    with postgres_store.reading() as work:
        collations = {row[0]: row[1] for row in work._connection.exec_driver_sql(question)}
    assert collations == dict.fromkeys(
        ("agreement", "district", "meeting_series", "participant", "party", "place"), "C"
    )
