"""The first half of an import: parties, agreements with their areas, and series, each found by what it is called."""

from dataclasses import dataclass, field, replace
from uuid import UUID

from db.unit_of_work import UnitOfWork
from desktop.exchange.meeting_file_records import AgreementRecord, BodyRecord, MeetingFile
from desktop.services.import_tally import NewId, Tally
from domain.agreements import (
    Agreement,
    AgreementLevel,
    AgreementParty,
    PriorityArea,
    Prolongation,
    area_letters,
)
from domain.meetings import MeetingSeries
from domain.minutes import DocumentType
from domain.parties import Party, PartyKind


@dataclass(slots=True)
class Keys:
    """What the names in the file became in the store. Areas are an agreement's own: its name comes first."""

    parties: dict[str, UUID] = field(default_factory=dict)
    agreements: dict[str, UUID] = field(default_factory=dict)
    areas: dict[tuple[str, str], UUID] = field(default_factory=dict)
    series: dict[str, MeetingSeries] = field(default_factory=dict)


def take_in_register(work: UnitOfWork, file: MeetingFile, new_id: NewId, tally: Tally) -> Keys:
    intake = _RegisterIntake(work, file, new_id, tally)
    intake.take_in_parties()
    intake.take_in_area_sets()
    intake.take_in_agreements()
    intake.take_in_series()
    return intake.keys


class _RegisterIntake:
    def __init__(self, work: UnitOfWork, file: MeetingFile, new_id: NewId, tally: Tally) -> None:
        self.keys = Keys()
        self._work = work
        self._file = file
        self._new_id = new_id
        self._tally = tally
        self._agreements = {
            (agreement.level, agreement.title, agreement.valid_from): agreement
            for agreement in work.agreements.all()
        }
        self._city_wide: dict[str, tuple[PriorityArea, ...]] = {}

    def take_in_parties(self) -> None:
        there = {(party.name, party.kind, party.valid_from): party.id for party in self._work.parties.all()}
        for record in self._file.parties:
            party_id = there.get((record.title, record.kind, record.valid_from))
            if party_id is None:
                party_id = self._new_id()
                self._work.parties.add(
                    Party(
                        id=party_id,
                        kind=record.kind,
                        name=record.title,
                        valid_from=record.valid_from,
                        valid_to=record.valid_to,
                    )
                )
                self._tally.added["parties"] += 1
            else:
                self._tally.already_there["parties"] += 1
            self.keys.parties[record.name] = party_id

    def take_in_area_sets(self) -> None:
        """The areas of a year are those of a city-wide agreement, of which the file knows no dates."""
        for record in self._file.area_sets:
            letters = area_letters(area.title for area in record.areas)
            wanted = tuple(
                PriorityArea(id=self._new_id(), title=area.title, order=place, letter=letter)
                for place, (area, letter) in enumerate(zip(record.areas, letters, strict=True), start=1)
            )
            agreement = Agreement(
                id=self._new_id(), level=AgreementLevel.OVERALL, title=record.title, areas=wanted
            )
            self._city_wide[record.name] = self._found_or_added(agreement).areas

    def take_in_agreements(self) -> None:
        sets = {record.name: record for record in self._file.area_sets}
        for record in self._file.agreements:
            agreement = self._found_or_added(self._agreement(record))
            by_title = {area.title: area.id for area in agreement.areas}
            self.keys.agreements[record.name] = agreement.id
            for area in sets[record.area_set].areas:
                self.keys.areas[record.name, area.name] = by_title[area.title]

    def _agreement(self, record: AgreementRecord) -> Agreement:
        return Agreement(
            id=self._new_id(),
            level=AgreementLevel.LOCAL,
            title=record.title,
            purposes=record.purposes,
            valid_from=record.valid_from,
            valid_to=record.valid_to,
            parties=tuple(AgreementParty(party_id=self.keys.parties[name]) for name in record.parties),
            prolongations=(Prolongation(until=record.prolonged_to),) if record.prolonged_to else (),
            areas=tuple(
                replace(area, id=self._new_id(), mirrors_id=area.id)
                for area in self._city_wide[record.area_set]
            ),
        )

    def _found_or_added(self, wanted: Agreement) -> Agreement:
        """The agreement of the same level, title and first day, with the areas it lacked; else the wanted one, added."""
        there = self._agreements.get((wanted.level, wanted.title, wanted.valid_from))
        if there is None:
            self._work.agreements.add(wanted)
            self._tally.added["agreements"] += 1
            self._tally.added["areas"] += len(wanted.areas)
            return wanted
        self._tally.already_there["agreements"] += 1
        titles = {area.title for area in there.areas}
        for area in wanted.areas:
            there = there if area.title in titles else self._with_area(there, area)
        return there

    def _with_area(self, agreement: Agreement, area: PriorityArea) -> Agreement:
        titles = [*(own.title for own in agreement.areas), area.title]
        last = replace(area, order=len(titles), letter=area_letters(titles)[-1])
        self._work.agreements.add_area(agreement.id, last)
        self._tally.added["areas"] += 1
        return replace(agreement, areas=(*agreement.areas, last))

    def take_in_series(self) -> None:
        there = {series.name: series for series in self._work.series.all()}
        for record in self._file.bodies:
            series = there.get(record.title)
            if series is None:
                series = self._series(record)
                self._work.series.add(series)
                self._tally.added["series"] += 1
            else:
                self._tally.already_there["series"] += 1
            self.keys.series[record.name] = series

    def _series(self, record: BodyRecord) -> MeetingSeries:
        """Without a standing agenda: the next meeting is planned from the last one."""
        return MeetingSeries(
            id=self._new_id(),
            name=record.title,
            level=record.level,
            document_type=record.document_type,
            numbering=record.numbering,
            needs_approval=record.document_type is DocumentType.MINUTES,
            cadence=record.cadence,
            agreement_id=self.keys.agreements[record.agreement],
            host_id=self._host(record.agreement),
        )

    def _host(self, agreement: str) -> UUID | None:
        """The first district administration among the parties holds the pen."""
        parties = next(record.parties for record in self._file.agreements if record.name == agreement)
        kinds = {record.name: record.kind for record in self._file.parties}
        districts = (name for name in parties if kinds[name] is PartyKind.DISTRICT_ADMINISTRATION)
        return next((self.keys.parties[name] for name in districts), None)
