"""Situation pictures according to 4 §: begun from a filter or from the version before, written, filled, decided."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from db.unit_of_work import UnitOfWork
from desktop.documents.picture_wording import ChangeSection, picture_title
from desktop.services.office import Office
from desktop.services.picture_view import PictureLine, PictureView, lines_of, view_of
from domain.agreements import Agreement
from domain.changes import Change, Noun
from domain.errors import Problem, UserError
from domain.picture_content import PictureContent, PictureMatter, compose_picture
from domain.picture_json import read_content, write_content
from domain.pictures import (
    MOST_POINTS,
    Harvest,
    PartTexts,
    PicturePart,
    PictureSummary,
    SituationPicture,
    harvest_filters,
    secrecy_filter,
)
from domain.situation import PointFilter

MOST_CANDIDATES = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class BegunPicture:
    """A new draft, and what its filter brought and left out."""

    picture: SituationPicture
    harvest: Harvest

    @property
    def change(self) -> Change:
        return Change(Noun.PICTURE, (self.picture.id,))


class PictureService:
    """What is written needs the ``version`` it was read with; writing returns the picture with its new one.

    Writing raises ``UserError``: PICTURE_DECIDED, CHANGED_BY_OTHER, RECORD_GONE.
    """

    def __init__(self, office: Office) -> None:
        self._office = office

    # --- reading

    def list_all(self) -> list[PictureSummary]:
        """Every version of every agreement, the newest first within each."""
        with self._office.store.reading() as work:
            return work.pictures.all()

    def list_versions(self, agreement_id: UUID) -> list[PictureSummary]:
        """The versions of one agreement, newest first."""
        with self._office.store.reading() as work:
            return work.pictures.of_agreement(agreement_id)

    def list_agreements(self) -> list[Agreement]:
        """Those a picture can be made for: in force first, then newest first."""
        today = self._office.today()
        with self._office.store.reading() as work:
            return sorted(work.agreements.all(), key=lambda agreement: not agreement.holds_on(today))

    def today(self) -> date:
        return self._office.today()

    def get(self, picture_id: UUID) -> SituationPicture:
        """The picture as it is stored. Raises ``UserError(RECORD_GONE)``."""
        with self._office.store.reading() as work:
            return work.pictures.get(picture_id)

    def show(self, picture_id: UUID) -> PictureView:
        """A decided picture as it was decided, a draft as it reads now. Raises ``UserError(RECORD_GONE)``."""
        with self._office.store.reading() as work:
            picture = work.pictures.get(picture_id)
            previous = work.pictures.get(picture.previous_id) if picture.previous_id else None
            return view_of(
                picture, picture_content(work, picture), picture_content(work, previous) if previous else None
            )

    def changes_since_previous(self, picture_id: UUID) -> tuple[ChangeSection, ...]:
        """What has changed since the version before, in Swedish; empty for a first version or where nothing has."""
        return self.show(picture_id).changes or ()

    def preview(self, wanted: PointFilter) -> Harvest:
        """What a filter would bring."""
        with self._office.store.reading() as work:
            return _harvest(work, wanted)

    def list_candidates(self, picture_id: UUID) -> tuple[PictureLine, ...]:
        """Points of the picture's period that are not in it, those to be tested for secrecy too; 200 newest first."""
        with self._office.store.reading() as work:
            picture = work.pictures.get(picture_id)
            known = {each.point_id for each in picture.points}
            within = PointFilter(period_from=picture.period_from, period_to=picture.period_to)
            rows = work.point_lists.page(within, None, MOST_CANDIDATES + len(known))
            others = [row.id for row in rows if row.id not in known][:MOST_CANDIDATES]
            with_others = picture.without_points(known).with_points(others)
            return lines_of(compose_picture(with_others, _matter(work, with_others)))

    # --- beginning

    def start(self, agreement_id: UUID, wanted: PointFilter) -> BegunPicture:
        """Begin the next version of an agreement with all points a filter leaves, at most 500, in the first part.

        Texts are empty; it is compared with the latest decided version. Raises ``UserError``: PICTURE_DRAFT_OPEN,
        RECORD_GONE.
        """
        with self._office.store.writing() as work:
            latest = _latest(work, agreement_id)
            harvest = _harvest(work, wanted)
            begins, ends = self._period(work, wanted, harvest)
            draft = SituationPicture(
                id=self._office.new_id(),
                agreement_id=agreement_id,
                number=latest.number + 1 if latest else 1,
                title=picture_title(begins, ends),
                period_from=begins,
                period_to=ends,
                previous_id=latest.id if latest else None,
            )
            return _begin(work, draft, harvest)

    def next_version(self, picture_id: UUID) -> BegunPicture:
        """Begin the version after a decided one: its texts, and the points of the time since under the agreement's areas.

        Raises ``UserError``: PICTURE_NOT_DECIDED, PICTURE_DRAFT_OPEN, RECORD_GONE.
        """
        today = self._office.today()
        with self._office.store.writing() as work:
            picture = work.pictures.get(picture_id)
            if picture.agreement_id is not None:
                latest = _latest(work, picture.agreement_id)
                picture = work.pictures.get(latest.id) if latest else picture
            draft = picture.following(self._office.new_id(), today, "")
            draft = replace(draft, title=picture_title(draft.period_from, today))
            return _begin(work, draft, _harvest(work, *_filters_of_areas(work, draft)))

    def remove(self, picture_id: UUID) -> SituationPicture:
        """Remove a draft; returns it, for ``put_back``. Raises ``UserError``: PICTURE_DECIDED, RECORD_GONE."""
        with self._office.store.writing() as work:
            picture = work.pictures.get(picture_id)
            picture.ensure_draft()
            work.pictures.remove(picture_id)
            return picture

    def put_back(self, picture: SituationPicture) -> Change:
        """Undo of ``remove``: as the version after the latest, with the points that are still there.

        Raises ``UserError(PICTURE_DRAFT_OPEN)``.
        """
        with self._office.store.taking_back() as work:
            if picture.agreement_id is not None and (latest := _latest(work, picture.agreement_id)):
                picture = replace(picture, number=latest.number + 1, previous_id=latest.id)
            work.pictures.add(_with_points_there(work, picture))
        return Change(Noun.PICTURE, (picture.id,))

    # --- writing

    def write_texts(self, picture_id: UUID, version: int, texts: PartTexts) -> SituationPicture:
        with self._office.store.writing() as work:
            picture = replace(work.pictures.get(picture_id).written(texts), version=version)
            work.pictures.write_texts(picture)
            return work.pictures.get(picture_id)

    def choose_points(
        self,
        picture_id: UUID,
        version: int,
        point_ids: Iterable[UUID],
        part: PicturePart = PicturePart.MAPPING,
    ) -> SituationPicture:
        """Put points into a part; one that stands in another part moves here."""
        with self._office.store.writing() as work:
            picture = work.pictures.get(picture_id).with_points(point_ids, part)
            return _write_points(work, picture, version)

    def leave_out_points(self, picture_id: UUID, version: int, point_ids: Iterable[UUID]) -> SituationPicture:
        with self._office.store.writing() as work:
            picture = work.pictures.get(picture_id).without_points(point_ids)
            return _write_points(work, picture, version)

    def add_from_filter(
        self, picture_id: UUID, version: int, wanted: PointFilter
    ) -> tuple[SituationPicture, Harvest]:
        """Put what a filter leaves into the first part; points that stand in the picture already stay where they are."""
        with self._office.store.writing() as work:
            picture = work.pictures.get(picture_id)
            harvest = _harvest(work, wanted)
            known = {chosen.point_id for chosen in picture.points}
            more = picture.with_points(each for each in harvest.point_ids if each not in known)
            return _write_points(work, more, version), harvest

    def decide(self, picture_id: UUID, version: int, decided_on: date, decided_by: str) -> Change:
        """Keep the picture as it reads now, for good.

        Raises ``UserError``: BODY_MISSING, DATE_IN_FUTURE with the ``field``.
        """
        with self._office.store.writing() as work:
            picture = work.pictures.get(picture_id)
            picture.ensure_can_be_decided(decided_on, decided_by, self._office.today())
            decided = replace(
                picture, decided_on=decided_on, decided_by=" ".join(decided_by.split()), version=version
            )
            content = compose_picture(decided, _matter(work, decided))
            work.pictures.decide(replace(decided, content=write_content(content)))
        return Change(Noun.PICTURE, (picture_id,))

    def _period(
        self, work: UnitOfWork, wanted: PointFilter, harvest: Harvest
    ) -> tuple[date | None, date | None]:
        """The filter's days; where it has none, the first and the last day of the points it brought."""
        if wanted.period_from or wanted.period_to:
            return wanted.period_from, wanted.period_to or self._office.today()
        points = work.points.some(harvest.point_ids)
        begins = [day for point in points if (day := point.period_from or point.received_on)]
        ends = [day for point in points if (day := point.day)]
        return min(begins, default=None), max(ends, default=None)


def _begin(work: UnitOfWork, draft: SituationPicture, harvest: Harvest) -> BegunPicture:
    picture = draft.with_points(harvest.point_ids)
    work.pictures.add(picture)
    return BegunPicture(picture=picture, harvest=harvest)


def _latest(work: UnitOfWork, agreement_id: UUID) -> PictureSummary | None:
    """The latest version, which has to be decided before there is another. Raises ``UserError``."""
    work.pictures.hold_versions(agreement_id)
    latest = next(iter(work.pictures.of_agreement(agreement_id)), None)
    if latest and not latest.is_decided:
        raise UserError(Problem.PICTURE_DRAFT_OPEN, number=latest.number)
    return latest


def _write_points(work: UnitOfWork, picture: SituationPicture, version: int) -> SituationPicture:
    work.pictures.write_points(replace(_with_points_there(work, picture), version=version))
    return work.pictures.get(picture.id)


def _with_points_there(work: UnitOfWork, picture: SituationPicture) -> SituationPicture:
    """Without points that somebody has removed since they were shown."""
    chosen = [each.point_id for each in picture.points]
    there = {point.id for point in work.points.some(chosen)}
    return picture.without_points(point_id for point_id in chosen if point_id not in there)


def _harvest(work: UnitOfWork, *wanted: PointFilter) -> Harvest:
    """The points that at least one of the filters leaves, each of them once."""
    filters = [each for one in wanted for each in harvest_filters(one)]
    tested = [each for one in wanted if (each := secrecy_filter(one))]
    found = {row.id: row.day for each in filters for row in work.point_lists.page(each, None, MOST_POINTS)}
    newest = sorted(found, key=lambda point_id: (found[point_id], point_id), reverse=True)
    chosen = tuple(newest[:MOST_POINTS])
    return Harvest(
        point_ids=chosen,
        to_be_tested=work.pictures.count_points(tested),
        beyond=work.pictures.count_points(filters) - len(chosen),
    )


def _filters_of_areas(work: UnitOfWork, draft: SituationPicture) -> tuple[PointFilter, ...]:
    """A draft's period under each area of its agreement; the period alone where it has no areas."""
    agreement = work.agreements.get(draft.agreement_id) if draft.agreement_id else None
    within = PointFilter(period_from=draft.period_from, period_to=draft.period_to)
    areas = agreement.areas if agreement else ()
    return tuple(replace(within, area_id=area.id) for area in areas) or (within,)


def picture_content(work: UnitOfWork, picture: SituationPicture) -> PictureContent:
    return (
        read_content(picture.content) if picture.content else compose_picture(picture, _matter(work, picture))
    )


def _matter(work: UnitOfWork, picture: SituationPicture) -> PictureMatter:
    agreement = work.agreements.get(picture.agreement_id) if picture.agreement_id else None
    own = {area.id: area for area in agreement.areas} if agreement else {}
    others = {area.id: area for area in work.agreements.areas() if area.id not in own}
    return PictureMatter(
        agreement=agreement.title if agreement else "",
        points={point.id: point for point in work.points.some(each.point_id for each in picture.points)},
        parties={party.id: party.name for party in work.parties.all()},
        districts={district.id: district.name for district in work.districts.all()},
        areas=own | others,
    )
