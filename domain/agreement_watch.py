"""What has to be seen about agreements before it is too late: an end that comes near, signatures and plans that lack."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from domain.agreements import Agreement, AgreementParty, AgreementState, PriorityArea

# Days before the end at which it is told, each more urgently.
NOTICE_DAYS = (30, 90, 180)
_TOLD_AFTER_END = timedelta(days=180)


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementWatch:
    """How one agreement stands on a day. ``days_left`` is negative when it has ended, None when its end is open."""

    agreement: Agreement
    days_left: int | None
    unplanned_areas: tuple[PriorityArea, ...] = ()

    @property
    def notice_days(self) -> int | None:
        """30, 90 or 180: the narrowest notice that the end has come within; None while it is further off."""
        if self.days_left is None:
            return None
        return next((notice for notice in NOTICE_DAYS if self.days_left <= notice), None)

    @property
    def unsigned_parties(self) -> tuple[AgreementParty, ...]:
        return self.agreement.unsigned_parties

    @property
    def has_gap(self) -> bool:
        """Whether anything lacks or runs out."""
        return bool(
            self.notice_days is not None
            or self.unsigned_parties
            or self.unplanned_areas
            or self.agreement.lacks_content
        )


def watched(
    agreements: Iterable[Agreement], planned_area_ids: Collection[UUID], today: date
) -> tuple[AgreementWatch, ...]:
    """Each agreement in force, and those that ended lately with nothing in their place; the nearest end first.

    An area with a goal is unplanned while it has neither measure nor indicator.
    """
    found = [
        _watch(agreement, planned_area_ids, today)
        for agreement in agreements
        if _is_watched(agreement, today)
    ]
    return tuple(sorted(found, key=_urgency))


def _is_watched(agreement: Agreement, today: date) -> bool:
    if agreement.holds_on(today):
        return True
    ended = agreement.ends_on
    is_alone = agreement.state(today) is AgreementState.EXPIRED and agreement.replaced_on is None
    return is_alone and ended is not None and today - ended <= _TOLD_AFTER_END


def _watch(agreement: Agreement, planned_area_ids: Collection[UUID], today: date) -> AgreementWatch:
    ends_on = agreement.ends_on
    return AgreementWatch(
        agreement=agreement,
        days_left=(ends_on - today).days if ends_on else None,
        unplanned_areas=tuple(
            area for area in agreement.areas if area.goal.strip() and area.id not in planned_area_ids
        ),
    )


def _urgency(watch: AgreementWatch) -> tuple[bool, int, str]:
    return (watch.days_left is None, watch.days_left or 0, watch.agreement.title)
