"""Situation pictures as they are stored, and what refuses to change when they are decided, on both databases."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError

from db import tables
from db.store import Store
from db.unit_of_work import UnitOfWork
from domain.errors import Problem, UserError
from domain.pictures import ChosenPoint, PicturePart, PictureSummary, SituationPicture
from domain.secrecy import Sensitivity
from domain.situation import PointFilter, SituationPoint
from tests.db.furniture import TEXT, Furniture, NewId, furnish

PICTURE, POINTS = tables.situation_picture, tables.situation_picture_point


def make_draft(store: Store, furniture: Furniture, new_id: NewId) -> SituationPicture:
    """Filled in, with two points in two parts."""
    other = SituationPoint(id=new_id(), received_on=date(2026, 11, 1), category="klotter")
    picture = SituationPicture(
        id=new_id(),
        agreement_id=furniture.agreement.id,
        number=1,
        title="Lägesbild 1–31 oktober 2026",
        period_from=date(2026, 10, 1),
        period_to=date(2026, 10, 31),
        mapping=TEXT,
        other=TEXT,
        analysis=TEXT,
        points=(
            ChosenPoint(point_id=other.id, part=PicturePart.ANALYSIS),
            ChosenPoint(point_id=furniture.point.id),
        ),
    )
    with store.writing() as work:
        work.points.add(other)
        work.pictures.add(picture)
    return picture


def decide(store: Store, draft: SituationPicture) -> SituationPicture:
    done = replace(draft, decided_on=date(2026, 11, 12), decided_by="Rådet", content='{"å":1}')
    with store.writing() as work:
        work.pictures.decide(done)
        return work.pictures.get(draft.id)


@pytest.fixture
def draft(store: Store, furniture: Furniture, new_id: NewId) -> SituationPicture:
    return make_draft(store, furniture, new_id)


@pytest.fixture
def decided(store: Store, draft: SituationPicture) -> SituationPicture:
    return decide(store, draft)


def refused(store: Store, statement: sa.Executable) -> bool:
    """Whether a statement is turned away because the picture is decided; anything else it may raise is a failure."""
    with pytest.raises(UserError) as refusal, store.writing() as work:
        work._connection.execute(statement)
    return refusal.value.problem is Problem.PICTURE_DECIDED


def rows(store: Store) -> list[list[Any]]:
    with store.reading() as work:
        return [sorted(work._connection.execute(sa.select(table)), key=repr) for table in (PICTURE, POINTS)]


def test_a_picture_comes_back_as_it_was(store: Store, draft: SituationPicture) -> None:
    with store.reading() as work:
        assert work.pictures.get(draft.id) == draft


def test_texts_and_points_are_written_each_for_itself(
    store: Store, draft: SituationPicture, new_id: NewId
) -> None:
    with store.writing() as work:
        assert work.pictures.write_texts(replace(draft, mapping="Ny", title="skrivs inte")) == 2
        fewer = replace(draft, points=draft.points[:1], analysis="skrivs inte", version=2)
        assert work.pictures.write_points(fewer) == 3

    with store.reading() as work:
        expected = replace(draft, mapping="Ny", points=draft.points[:1], version=3)
        assert work.pictures.get(draft.id) == expected


def test_two_who_write_at_once_are_told(store: Store, draft: SituationPicture) -> None:
    with store.writing() as work:
        work.pictures.write_points(draft)
    for write in ("write_texts", "write_points", "decide"):
        with pytest.raises(UserError) as refusal, store.writing() as work:
            getattr(work.pictures, write)(draft)
        assert refusal.value.problem is Problem.CHANGED_BY_OTHER


def test_versions_are_listed_newest_first(
    store: Store, draft: SituationPicture, furniture: Furniture, new_id: NewId
) -> None:
    second = replace(draft, id=new_id(), number=2, points=(), previous_id=draft.id)
    elsewhere = replace(second, id=new_id(), agreement_id=furniture.frame.id)
    with store.writing() as work:
        work.pictures.add(second)
        work.pictures.add(elsewhere)

    with store.reading() as work:
        listed = work.pictures.of_agreement(furniture.agreement.id)
        assert {summary.id for summary in work.pictures.all()} == {draft.id, second.id, elsewhere.id}
    assert [summary.id for summary in listed] == [second.id, draft.id]
    assert listed[1] == PictureSummary(
        id=draft.id,
        agreement_id=draft.agreement_id,
        number=1,
        title=draft.title,
        period_from=draft.period_from,
        period_to=draft.period_to,
        decided_on=None,
        decided_by="",
        points=2,
    )


def test_a_number_stands_once_in_an_agreement(store: Store, draft: SituationPicture, new_id: NewId) -> None:
    with pytest.raises(IntegrityError), store.writing() as work:
        work.pictures.add(replace(draft, id=new_id()))


def test_a_draft_goes_with_its_list_and_leaves_the_points(
    store: Store, draft: SituationPicture, furniture: Furniture
) -> None:
    with store.writing() as work:
        assert work.pictures.holds(furniture.point.id)
        work.pictures.remove(draft.id)

    assert rows(store) == [[], []]
    with store.reading() as work:
        assert work.points.get(furniture.point.id)
        assert not work.pictures.holds(furniture.point.id)


def test_points_are_counted_once_whatever_the_filters(store: Store, furniture: Furniture) -> None:
    filters = [PointFilter(area_id=area.id) for area in furniture.areas]
    with store.reading() as work:
        assert work.pictures.count_points(filters) == 1
        assert work.pictures.count_points([*filters, PointFilter(sensitivity=Sensitivity.OPEN)]) == 1
        assert work.pictures.count_points([]) == 0


def test_what_is_decided_comes_back_whole(
    store: Store, draft: SituationPicture, decided: SituationPicture
) -> None:
    expected = replace(draft, decided_on=date(2026, 11, 12), decided_by="Rådet", content='{"å":1}', version=2)
    assert decided == expected


def test_refuses_a_change_of_any_column(store: Store, decided: SituationPicture) -> None:
    before = rows(store)

    for table in (PICTURE, POINTS):
        for column in table.columns:
            assert refused(store, table.update().values({column.name: column})), column
    assert rows(store) == before


def test_refuses_to_become_a_draft_again(store: Store, decided: SituationPicture) -> None:
    assert refused(store, PICTURE.update().values(decided_on=None))


def test_refuses_to_delete_a_row(store: Store, decided: SituationPicture) -> None:
    before = rows(store)

    assert refused(store, PICTURE.delete())
    assert refused(store, POINTS.delete())
    assert rows(store) == before


def test_refuses_points_that_move_in_or_out(
    store: Store, decided: SituationPicture, furniture: Furniture, new_id: NewId
) -> None:
    draft = SituationPicture(id=new_id(), agreement_id=furniture.agreement.id, number=2, title="")
    point = SituationPoint(id=new_id())
    with store.writing() as work:
        work.points.add(point)
        work.pictures.add(draft.with_points([point.id]))
    before = rows(store)
    into = {"picture_id": decided.id, "point_id": point.id, "part": PicturePart.OTHER, "position": 9}

    assert refused(store, POINTS.insert().values(into))
    assert refused(store, POINTS.update().where(POINTS.c.point_id == point.id).values(picture_id=decided.id))
    assert refused(
        store, POINTS.update().where(POINTS.c.picture_id == decided.id).values(picture_id=draft.id)
    )
    assert rows(store) == before


def test_the_repository_is_refused_as_well(store: Store, decided: SituationPicture) -> None:
    before = rows(store)
    attempts: tuple[Callable[[UnitOfWork], object], ...] = (
        lambda work: work.pictures.write_texts(decided),
        lambda work: work.pictures.write_points(decided),
        lambda work: work.pictures.decide(decided),
        lambda work: work.pictures.remove(decided.id),
    )
    for attempt in attempts:
        with pytest.raises(UserError) as refusal, store.writing() as work:
            attempt(work)
        assert refusal.value.problem is Problem.PICTURE_DECIDED
    assert rows(store) == before


@pytest.mark.parametrize(
    ("table", "changes"),
    [(PICTURE, {"mapping": "Annat"}), (POINTS, {"position": 9})],
    ids=["picture", "points"],
)
def test_refuses_insert_or_replace(
    sqlite_store: Store, new_id: NewId, table: sa.Table, changes: dict[str, Any]
) -> None:
    """SQLite's REPLACE deletes without a delete trigger, unless recursive triggers are on."""
    decide(sqlite_store, make_draft(sqlite_store, furnish(sqlite_store, new_id), new_id))
    before = rows(sqlite_store)
    with sqlite_store.reading() as work:
        row = dict(work._connection.execute(sa.select(table).limit(1)).one()._mapping)

    assert refused(sqlite_store, table.insert().prefix_with("OR REPLACE").values(row | changes))
    assert rows(sqlite_store) == before


def test_drafts_beside_it_and_the_points_themselves_live_on(
    store: Store, decided: SituationPicture, furniture: Furniture, new_id: NewId
) -> None:
    second = SituationPicture(
        id=new_id(), agreement_id=furniture.agreement.id, number=2, title="", previous_id=decided.id
    )
    with store.writing() as work:
        work.pictures.add(second.with_points([furniture.point.id]))
        work.pictures.write_points(second)
        work.pictures.remove(second.id)
        work.points.change(replace(furniture.point, text="Nytt läge"))
