"""Which icon and colour stand for how a measure goes and for what came of a promise. Words come from the caller."""

from collections.abc import Mapping
from types import MappingProxyType

from desktop.ui.widgets.chip import ChipKind
from desktop.ui.widgets.signs import Sign
from domain.plan import CommitmentStatus, MeasureStatus

MEASURE_SIGNS: Mapping[MeasureStatus, Sign] = MappingProxyType(
    {
        MeasureStatus.GREEN: Sign("circle-check", "ok"),
        MeasureStatus.YELLOW: Sign("triangle-alert", "warn"),
        MeasureStatus.RED: Sign("octagon-alert-filled", "danger"),
        MeasureStatus.NOT_JUDGED: Sign("circle-dashed", "text3"),
    }
)

COMMITMENT_SIGNS: Mapping[CommitmentStatus, Sign] = MappingProxyType(
    {
        CommitmentStatus.NOT_STARTED: Sign("circle", "text2"),
        CommitmentStatus.IN_PROGRESS: Sign("circle-dot", "accent"),
        CommitmentStatus.KEPT: Sign("check", "ok"),
        CommitmentStatus.NOT_KEPT: Sign("circle-slash", "danger"),
    }
)

COMMITMENT_CHIPS: Mapping[CommitmentStatus, ChipKind] = MappingProxyType(
    {
        CommitmentStatus.NOT_STARTED: ChipKind.NEUTRAL,
        CommitmentStatus.IN_PROGRESS: ChipKind.INFO,
        CommitmentStatus.KEPT: ChipKind.OK,
        CommitmentStatus.NOT_KEPT: ChipKind.DANGER,
    }
)

REACHED_SIGNS: Mapping[bool | None, Sign] = MappingProxyType(
    {
        True: Sign("circle-check", "ok"),
        False: Sign("triangle-alert", "warn"),
        None: Sign("circle-dashed", "text3"),
    }
)
