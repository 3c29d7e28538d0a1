"""Turns agreements into rows of periods: one row for a chain of agreements that replace each other."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from uuid import UUID

from PySide6.QtCore import QObject

from desktop.ui.dates import long_day
from desktop.ui.widgets.period_line import PeriodRow
from desktop.ui.widgets.period_span import PeriodSpan, SpanKind
from domain.agreements import Agreement, AgreementLevel
from domain.swedish import sort_key

_A_DAY = timedelta(days=1)


class PeriodRows(QObject):
    """The words and kinds of every period on one day, with one agreement chosen."""

    def __init__(self, chosen_id: UUID | None, today: date) -> None:
        super().__init__()
        self._chosen_id, self._today = chosen_id, today

    def rows(self, agreements: Iterable[Agreement]) -> list[PeriodRow]:
        """City-wide agreements first, then local ones by title, those without dates last."""
        known = {agreement.id: agreement for agreement in agreements}
        replaced = {each.replaces_id for each in known.values() if each.valid_from is not None}
        heads = [agreement for agreement in known.values() if agreement.id not in replaced]
        return [self._row(_chain(head, known)) for head in sorted(heads, key=_order)]

    def _row(self, chain: Sequence[Agreement]) -> PeriodRow:
        newest = chain[-1]
        in_force = next((each for each in chain if each.holds_on(self._today)), newest)
        return PeriodRow(
            key=in_force.id,
            label=newest.title.strip() or self.tr("New agreement"),
            spans=tuple(span for agreement in chain for span in self._spans(agreement)),
            is_current=any(agreement.id == self._chosen_id for agreement in chain),
        )

    def _spans(self, agreement: Agreement) -> Iterator[PeriodSpan]:
        if agreement.valid_from is None:
            yield from self._preparation(agreement)
            return
        first_end = _earliest(agreement.valid_to, agreement.ends_on)
        yield PeriodSpan(
            key=agreement.id,
            valid_from=agreement.valid_from,
            valid_to=first_end,
            kind=self._kind(agreement),
            label=self._label(agreement, agreement.valid_from, first_end),
        )
        if first_end is not None and agreement.ends_on != first_end:
            yield PeriodSpan(
                key=agreement.id,
                valid_from=first_end + _A_DAY,
                valid_to=agreement.ends_on,
                kind=SpanKind.PROLONGED,
                label=self._prolonged_words(agreement.agreed_end),
            )

    def _preparation(self, agreement: Agreement) -> Iterator[PeriodSpan]:
        """From the first to the last day that is known of it."""
        days = [day for step in agreement.steps for day in (step.day, step.until) if day is not None]
        if days:
            yield PeriodSpan(
                key=agreement.id,
                valid_from=min(days),
                valid_to=max(days),
                kind=SpanKind.DRAFT,
                label=self.tr("being prepared"),
            )

    def _kind(self, agreement: Agreement) -> SpanKind:
        if agreement.holds_on(self._today):
            return SpanKind.IN_FORCE if agreement.id == self._chosen_id else SpanKind.SIGNED
        is_ahead = agreement.valid_from is not None and agreement.valid_from > self._today
        return SpanKind.DRAFT if is_ahead else SpanKind.EXPIRED

    def _label(self, agreement: Agreement, first: date, last: date | None) -> str:
        if agreement.id == self._chosen_id and agreement.holds_on(self._today):
            return self.tr("In force to {day}").format(day=long_day(last)) if last else self.tr("In force")
        if last is None:
            return self.tr("From {year}").format(year=first.year)
        return f"{first.year}–{last.year}" if first.year != last.year else str(first.year)

    def _prolonged_words(self, until: date | None) -> str:
        if until is None:
            return self.tr("until the next one begins")
        return self.tr("prolonged to {day}").format(day=long_day(until))


def _order(agreement: Agreement) -> tuple[bool, bool, str]:
    is_local = agreement.level is AgreementLevel.LOCAL
    return (agreement.valid_from is None, is_local, sort_key(agreement.title))


def _chain(head: Agreement, known: Mapping[UUID, Agreement]) -> list[Agreement]:
    """The agreement and those it replaces, one after the other, oldest first; a draft without dates stands alone."""
    chain, earlier = [head], head.replaces_id
    while chain[-1].valid_from is not None and earlier is not None and earlier in known:
        chain.append(known[earlier])
        earlier = known[earlier].replaces_id
    return chain[::-1]


def _earliest(*days: date | None) -> date | None:
    return min((day for day in days if day is not None), default=None)
