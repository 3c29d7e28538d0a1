"""A situation picture from a filter to a decision and on to the next version, on both databases."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest

from db.store import Store
from desktop.services.program import Services, services_over
from domain.changes import Change, Noun
from domain.errors import Problem, UserError
from domain.pictures import Harvest, PicturePart, SituationPicture
from domain.secrecy import SecrecyMark, Sensitivity
from domain.situation import PointFilter, SituationPoint, Trend
from tests.db.furniture import Furniture, furnish

TODAY = date(2026, 11, 12)
MAPPING, OTHER, ANALYSIS = PicturePart
OCTOBER = PointFilter(period_from=date(2026, 10, 1), period_to=date(2026, 10, 31))
Make = Callable[..., SituationPoint]


@pytest.fixture
def furniture(store: Store, new_id: Callable[[], UUID]) -> Furniture:
    return furnish(store, new_id)


@pytest.fixture
def services(store: Store, furniture: Furniture) -> Services:
    return services_over(store)


@pytest.fixture
def make(store: Store, furniture: Furniture, new_id: Callable[[], UUID]) -> Make:
    """Stores a point of October, open unless it is said to be something else."""

    def stored(sensitivity: Sensitivity = Sensitivity.OPEN, **fields: object) -> SituationPoint:
        told = {"category": "klotter", "district_id": furniture.district.id, "text": "Tre nya"}
        usual = {
            "source_party_id": furniture.police.id,
            "received_on": date(2026, 10, 15),
            "area_ids": (furniture.areas[0].id,),
            "secrecy": SecrecyMark(sensitivity=sensitivity),
            **({} if sensitivity is Sensitivity.ORAL_ONLY else told),
        }
        point = SituationPoint(id=new_id(), **(usual | fields))  # type: ignore[arg-type]
        with store.writing() as work:
            work.points.add(point)
        return point

    return stored


@pytest.fixture
def draft(services: Services, furniture: Furniture, make: Make) -> SituationPicture:
    """A first version of two points."""
    make()
    make(trend=Trend.INCREASED)
    return services.pictures.start(furniture.agreement.id, OCTOBER).picture


def decide(services: Services, picture_id: UUID) -> SituationPicture:
    version = services.pictures.get(picture_id).version
    services.pictures.decide(picture_id, version, TODAY, "Lokala brottsförebyggande rådet")
    return services.pictures.get(picture_id)


def written(services: Services, picture: SituationPicture, analysis: str) -> SituationPicture:
    texts = {**picture.texts, ANALYSIS: analysis}
    return services.pictures.write_texts(picture.id, picture.version, texts)


def problem_of(action: Callable[[], object]) -> UserError:
    with pytest.raises(UserError) as refusal:
        action()
    return refusal.value


def test_a_filter_brings_open_and_oral_points_newest_first_and_says_what_it_leaves_out(
    services: Services, furniture: Furniture, make: Make
) -> None:
    older = make(received_on=date(2026, 10, 2))
    newer = make(received_on=date(2026, 10, 20))
    oral = make(Sensitivity.ORAL_ONLY, received_on=date(2026, 10, 10))
    make(Sensitivity.TO_BE_TESTED)
    make(received_on=date(2026, 11, 2))

    begun = services.pictures.start(furniture.agreement.id, OCTOBER)

    # the furniture's own point is of October too, and to be tested
    expected = Harvest(point_ids=(newer.id, oral.id, older.id), to_be_tested=2)
    assert begun.harvest == services.pictures.preview(OCTOBER) == expected
    assert begun.change == Change(Noun.PICTURE, (begun.picture.id,))
    picture = services.pictures.get(begun.picture.id)
    assert picture == begun.picture
    assert [each.point_id for each in picture.points] == [newer.id, oral.id, older.id]
    assert {each.part for each in picture.points} == {MAPPING}
    assert (picture.number, picture.previous_id) == (1, None)
    assert picture.title.replace("\u00a0", " ") == "Lägesbild 1–31 oktober 2026"


def test_no_more_points_than_a_person_can_look_through(
    services: Services, furniture: Furniture, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.services.picture_service.MOST_POINTS", 3)
    days = [date(2026, 10, 1) + timedelta(days=number) for number in range(5)]
    made = [make(received_on=day) for day in days]

    harvest = services.pictures.preview(OCTOBER)

    assert harvest.point_ids == (made[4].id, made[3].id, made[2].id)
    assert harvest.beyond == 2


def test_a_filter_without_a_period_gives_the_days_of_its_points(
    services: Services, furniture: Furniture, make: Make
) -> None:
    make(received_on=date(2026, 9, 3))
    make(period_from=date(2026, 10, 5), period_to=date(2026, 10, 9))

    picture = services.pictures.start(furniture.agreement.id, PointFilter(category="klotter")).picture

    assert (picture.period_from, picture.period_to) == (date(2026, 9, 3), date(2026, 10, 9))


def test_a_second_draft_waits_for_the_first(
    services: Services, furniture: Furniture, draft: SituationPicture
) -> None:
    error = problem_of(lambda: services.pictures.start(furniture.agreement.id, OCTOBER))
    assert (error.problem, error.values) == (Problem.PICTURE_DRAFT_OPEN, {"number": 1})
    assert problem_of(lambda: services.pictures.start(draft.id, OCTOBER)).problem is Problem.RECORD_GONE

    services.pictures.start(furniture.frame.id, OCTOBER)  # another agreement counts for itself
    assert [summary.number for summary in services.pictures.list_versions(furniture.frame.id)] == [1]


def test_points_are_put_in_moved_and_left_out(
    services: Services, draft: SituationPicture, furniture: Furniture
) -> None:
    first, second = (each.point_id for each in draft.points)
    candidates = services.pictures.list_candidates(draft.id)
    assert [line.point_id for line in candidates] == [furniture.point.id]
    assert candidates[0].secrecy == "Ska sekretessprövas (18 kap. 1 § OSL)"

    more = services.pictures.choose_points(draft.id, draft.version, [furniture.point.id])
    moved = services.pictures.choose_points(draft.id, more.version, [first], ANALYSIS)
    fewer = services.pictures.leave_out_points(draft.id, moved.version, [second])

    assert [(each.point_id, each.part) for each in fewer.points] == [
        (furniture.point.id, MAPPING),
        (first, ANALYSIS),
    ]
    assert fewer == services.pictures.get(draft.id)
    mapping, _other, analysis = services.pictures.show(draft.id).parts
    assert mapping.groups[0].lines[0].secrecy == "Ska sekretessprövas (18 kap. 1 § OSL)"
    assert analysis.groups[0].lines[0].secrecy == ""
    assert (
        problem_of(lambda: services.pictures.leave_out_points(draft.id, draft.version, [first])).problem
        is Problem.CHANGED_BY_OTHER
    )


def test_more_points_come_from_a_filter_and_those_there_stay_where_they_are(
    services: Services, draft: SituationPicture, make: Make
) -> None:
    first, second = (each.point_id for each in draft.points)
    moved = services.pictures.choose_points(draft.id, draft.version, [first], OTHER)
    new = make(received_on=date(2026, 10, 30))

    picture, harvest = services.pictures.add_from_filter(draft.id, moved.version, OCTOBER)

    assert [(each.point_id, each.part) for each in picture.points] == [
        (second, MAPPING),
        (first, OTHER),
        (new.id, MAPPING),
    ]
    assert harvest.to_be_tested == 1


def test_the_view_groups_points_under_areas_and_hides_oral_matter(
    services: Services, furniture: Furniture, make: Make
) -> None:
    second_area = make(area_ids=(furniture.areas[1].id,))
    without = make(area_ids=())
    oral = make(Sensitivity.ORAL_ONLY)
    picture = services.pictures.start(furniture.agreement.id, OCTOBER).picture

    view = services.pictures.show(picture.id)
    groups = view.parts[0].groups

    assert [group.area.title if group.area else None for group in groups] == [
        *(area.title for area in furniture.areas),
        None,
    ]
    assert [[line.point_id for line in group.lines] for group in groups] == [
        [oral.id],
        [second_area.id],
        [without.id],
    ]
    line = groups[0].lines[0]
    assert line.headline == f"Muntlig uppgift från {furniture.police.name}"
    assert (line.detail, line.text) == ("Uppgiften antecknas inte.", "")
    assert view.changes is None
    assert view.missing == "Annan information och Analys"


def test_deciding_keeps_the_picture_as_it_read_whatever_happens_to_its_points(
    services: Services, store: Store, draft: SituationPicture, furniture: Furniture
) -> None:
    before = services.pictures.show(draft.id)
    decided = decide(services, draft.id)
    with store.writing() as work:
        point = work.points.get(draft.points[0].point_id)
        work.points.change(replace(point, category="annat", text="Något helt annat"))
        work.parties.change(replace(furniture.police, name="Nytt namn"))

    view = services.pictures.show(draft.id)

    assert (decided.decided_on, decided.decided_by) == (TODAY, "Lokala brottsförebyggande rådet")
    assert (view.parts, view.areas, view.categories) == (before.parts, before.areas, before.categories)
    assert view.picture.is_decided
    told = json.loads(decided.content)
    assert (told["decided_on"], told["decided_by"]) == (TODAY.isoformat(), decided.decided_by)
    assert told["points"][0]["text"] == "Tre nya"


def test_a_decided_picture_refuses_everything(services: Services, draft: SituationPicture) -> None:
    picture = decide(services, draft.id)
    known = (picture.id, picture.version)
    point_ids = [picture.points[0].point_id]
    attempts = (
        lambda: services.pictures.write_texts(*known, picture.texts),
        lambda: services.pictures.choose_points(*known, point_ids, OTHER),
        lambda: services.pictures.leave_out_points(*known, point_ids),
        lambda: services.pictures.add_from_filter(*known, OCTOBER),
        lambda: services.pictures.decide(*known, TODAY, "Rådet"),
        lambda: services.pictures.remove(picture.id),
    )
    for attempt in attempts:
        assert problem_of(attempt).problem is Problem.PICTURE_DECIDED
    assert services.pictures.get(picture.id) == picture


def test_what_is_decided_is_what_was_seen(services: Services, draft: SituationPicture) -> None:
    written(services, draft, "Någon annan hann före.")
    decision = (draft.id, draft.version, TODAY, "Rådet")
    assert problem_of(lambda: services.pictures.decide(*decision)).problem is Problem.CHANGED_BY_OTHER
    assert not services.pictures.get(draft.id).is_decided


def test_texts_of_two_who_write_at_once_are_not_lost(services: Services, draft: SituationPicture) -> None:
    written(services, draft, "Först.")
    assert problem_of(lambda: written(services, draft, "Sedan.")).problem is Problem.CHANGED_BY_OTHER
    assert services.pictures.get(draft.id).analysis == "Först."


def test_the_next_version_copies_texts_and_proposes_the_points_of_the_time_since(
    services: Services, draft: SituationPicture, furniture: Furniture, make: Make
) -> None:
    written(services, draft, "Kvällarna är mörka.")
    picture = decide(services, draft.id)
    new = make(received_on=date(2026, 11, 5))
    of_both = make(received_on=date(2026, 11, 6), area_ids=tuple(area.id for area in furniture.areas))
    make(Sensitivity.TO_BE_TESTED, received_on=date(2026, 11, 7),
         area_ids=tuple(area.id for area in furniture.areas))  # fmt: skip
    make(received_on=date(2026, 11, 8), area_ids=())

    begun = services.pictures.next_version(picture.id)

    assert begun.harvest == Harvest(point_ids=(of_both.id, new.id), to_be_tested=1)
    assert (begun.picture.number, begun.picture.previous_id) == (2, picture.id)
    assert begun.picture.texts == picture.texts
    assert (begun.picture.period_from, begun.picture.period_to) == (date(2026, 11, 1), TODAY)
    listed = services.pictures.list_versions(furniture.agreement.id)
    assert [(summary.number, summary.is_decided) for summary in listed] == [(2, False), (1, True)]
    again = problem_of(lambda: services.pictures.next_version(picture.id))
    assert again.problem is Problem.PICTURE_DRAFT_OPEN


def test_the_next_version_follows_the_latest_whichever_one_is_looking_at(
    services: Services, draft: SituationPicture, furniture: Furniture
) -> None:
    first = decide(services, draft.id)
    second = decide(services, services.pictures.next_version(first.id).picture.id)

    third = services.pictures.next_version(first.id).picture

    assert (third.number, third.previous_id) == (3, second.id)


def test_changes_are_told_against_the_version_before(
    services: Services, draft: SituationPicture, make: Make
) -> None:
    assert services.pictures.changes_since_previous(draft.id) == ()
    written(services, draft, "Kvällarna är mörka.")
    decide(services, draft.id)
    make(received_on=date(2026, 11, 5), category="personrån")
    begun = services.pictures.next_version(draft.id).picture
    written(services, begun, "Kvällarna är ljusare.")

    sections = services.pictures.changes_since_previous(begun.id)

    told = {section.heading: section.sentences for section in sections}
    assert told["Kategorier"] == (
        "Nytt i lägesbilden: Personrån i Älvsjö, 1\u00a0punkt.",
        "Klotter i Älvsjö finns inte längre med. Förra lägesbilden hade 2\u00a0punkter.",
    )
    assert told["Texten"] == (
        "Analys, nytt: ”Kvällarna är ljusare.”",
        "Analys, borttaget: ”Kvällarna är mörka.”",
    )
    decide(services, begun.id)
    assert services.pictures.changes_since_previous(begun.id) == sections


def test_a_removed_draft_can_be_put_back(services: Services, draft: SituationPicture) -> None:
    removed = services.pictures.remove(draft.id)
    assert services.pictures.list_all() == []

    assert services.pictures.put_back(removed) == Change(Noun.PICTURE, (draft.id,))
    assert services.pictures.get(draft.id) == draft


def test_a_draft_is_put_back_after_what_was_decided_meanwhile(
    services: Services, draft: SituationPicture, furniture: Furniture, make: Make
) -> None:
    """Its number may be taken, and a point of it may be gone."""
    removed = services.pictures.remove(draft.id)
    gone, kept = (each.point_id for each in removed.points)
    services.situation.remove(gone)
    other = services.pictures.start(furniture.agreement.id, OCTOBER).picture
    error = problem_of(lambda: services.pictures.put_back(removed))
    assert (error.problem, error.values) == (Problem.PICTURE_DRAFT_OPEN, {"number": 1})
    decide(services, other.id)

    services.pictures.put_back(removed)

    back = services.pictures.get(draft.id)
    assert (back.number, back.previous_id) == (2, other.id)
    assert [each.point_id for each in back.points] == [kept]


def test_a_point_in_a_picture_cannot_be_removed(services: Services, draft: SituationPicture) -> None:
    point_id = draft.points[0].point_id
    assert problem_of(lambda: services.situation.remove(point_id)).problem is Problem.POINT_IN_PICTURE

    services.pictures.leave_out_points(draft.id, draft.version, [point_id])
    removed = services.situation.remove(point_id)
    more = services.pictures.choose_points(draft.id, draft.version + 1, [removed.id])
    assert point_id not in {each.point_id for each in more.points}


def test_agreements_in_force_come_first(services: Services, furniture: Furniture) -> None:
    agreements = services.pictures.list_agreements()
    assert [agreement.id for agreement in agreements] == [furniture.agreement.id, furniture.frame.id]


def test_a_decided_picture_is_the_ground_of_a_plan_and_proof_of_a_duty(
    services: Services, store: Store, draft: SituationPicture
) -> None:
    assert services.plans.list_citable_pictures() == []
    decide(services, draft.id)

    assert [picture.id for picture in services.plans.list_citable_pictures()] == [draft.id]
    with store.reading() as work:
        assert draft.id in {proof.record_id for proof in work.duties.proofs(TODAY)}
