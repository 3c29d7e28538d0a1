"""What a meeting of an import decided on and sent out: places, indicators, pledges, dispatch, requests for records."""

from collections.abc import Mapping
from dataclasses import replace
from uuid import UUID

from db.unit_of_work import UnitOfWork
from desktop.exchange.meeting_file_records import IndicatorRecord, MeetingRecord, PromiseRecord
from desktop.services.import_register import Keys
from desktop.services.import_tally import NewId, Tally
from domain.disclosure import DisclosureRequest, Dispatch, PlacePriority, Withheld
from domain.plan import CitizenPledge, Indicator, IndicatorValue, PledgeCount


class OutcomeIntake:
    """Meetings come by date, so that a later one brings indicators and pledges up to date."""

    def __init__(self, work: UnitOfWork, keys: Keys, new_id: NewId, tally: Tally) -> None:
        self._work = work
        self._keys = keys
        self._new_id = new_id
        self._tally = tally

    def take_in(
        self, record: MeetingRecord, meeting_ids: Mapping[str, UUID], point_ids: Mapping[str, UUID]
    ) -> None:
        """``meeting_ids`` and ``point_ids`` say what the names of the file became, this meeting's own among them."""
        meeting_id = meeting_ids[record.name]
        self._take_in_priorities(record, meeting_id)
        self._take_in_dispatch(record, meeting_id)
        for indicator in record.indicators:
            self._take_in_indicator(indicator, record)
        for promise in record.promises:
            self._take_in_promise(promise, record)
        self._take_in_requests(record, meeting_ids, point_ids)

    def _take_in_priorities(self, record: MeetingRecord, meeting_id: UUID) -> None:
        priorities = [
            PlacePriority(
                rank=each.rank,
                place=each.place,
                weeks=each.weeks,
                area_ids=tuple(self._keys.areas[record.agreement, area] for area in each.areas),
            )
            for each in record.priorities
        ]
        self._work.place_priorities.write(meeting_id, priorities)
        self._tally.added["priorities"] += len(priorities)

    def _take_in_dispatch(self, record: MeetingRecord, meeting_id: UUID) -> None:
        for each in record.dispatch:
            self._work.dispatches.add(
                Dispatch(
                    id=self._new_id(),
                    meeting_id=meeting_id,
                    party_id=self._keys.parties[each.party],
                    sent_on=each.sent_on,
                    variant=each.variant,
                )
            )
        self._tally.added["dispatches"] += len(record.dispatch)

    def _take_in_indicator(self, record: IndicatorRecord, meeting: MeetingRecord) -> None:
        area_id = self._keys.areas[meeting.agreement, record.area]
        there = self._work.indicators.of_area(area_id)
        known = next((indicator for indicator in there if indicator.name == record.title), None)
        values = {value.year: value for value in (known.values if known else ())}
        if record.outcome is not None:
            year = meeting.day.year
            values[year] = IndicatorValue(year=year, value=record.outcome, noted_on=meeting.day)
        in_order = tuple(values[year] for year in sorted(values))
        if known is not None:
            self._work.indicators.change(replace(known, values=in_order))
            self._tally.already_there["indicators"] += 1
            return
        baseline, target = record.baseline, record.target
        self._work.indicators.add(
            Indicator(
                id=self._new_id(),
                area_id=area_id,
                order=len(there) + 1,
                name=record.title,
                unit=record.unit,
                source=record.source,
                baseline=baseline,
                target=target,
                lower_is_better=baseline is not None and target is not None and target < baseline,
                values=in_order,
            )
        )
        self._tally.added["indicators"] += 1

    def _take_in_promise(self, record: PromiseRecord, meeting: MeetingRecord) -> None:
        """The file tells how much is done so far; what a store knows of already is not counted twice."""
        agreement_id = self._keys.agreements[meeting.agreement]
        there = self._work.pledges.of_agreement(agreement_id)
        pledge = next((each for each in there if (each.text, each.year) == (record.title, record.year)), None)
        if pledge is None:
            pledge = CitizenPledge(
                id=self._new_id(),
                agreement_id=agreement_id,
                year=record.year,
                text=record.title,
                target=record.target,
            )
            self._work.pledges.add(pledge)
            self._tally.added["pledges"] += 1
        else:
            self._tally.already_there["pledges"] += 1
        if record.done > pledge.done:
            number = record.done - pledge.done
            count = PledgeCount(id=self._new_id(), counted_on=meeting.day, number=number)
            self._work.pledges.add_count(pledge.id, count)

    def _take_in_requests(
        self, record: MeetingRecord, meeting_ids: Mapping[str, UUID], point_ids: Mapping[str, UUID]
    ) -> None:
        for each in record.requests:
            self._work.disclosure_requests.add(
                DisclosureRequest(
                    id=self._new_id(),
                    received_on=each.received_on,
                    answered_on=each.answered_on,
                    variant=each.variant,
                    meeting_ids=tuple(meeting_ids[name] for name in each.meetings),
                    withheld=tuple(
                        Withheld(point_id=point_ids[kept.point], provision=kept.provision)
                        for kept in each.withheld
                    ),
                    is_appealed=each.is_appealed,
                )
            )
        self._tally.added["requests"] += len(record.requests)
