"""Which icon and colour stand for a judgement, a trend, a status, a secrecy. Words come from the caller."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from desktop.ui.theme_palettes import ColourRole
from domain.follow_ups import FollowUpStatus
from domain.secrecy import Sensitivity
from domain.situation import Severity, Trend


@dataclass(frozen=True, slots=True)
class Sign:
    """The name of an icon and the role of its colour; never shown without a word or an accessible name."""

    icon_name: str
    role: ColourRole


SEVERITY_SIGNS: Mapping[Severity, Sign] = MappingProxyType(
    {
        Severity.GREEN: Sign("circle-check", "ok"),
        Severity.YELLOW: Sign("triangle-alert", "warn"),
        Severity.RED: Sign("octagon-alert-filled", "danger"),
        Severity.NOT_JUDGED: Sign("circle-dashed", "text3"),
    }
)

# In the colour of text: "increased" may be good.
TREND_SIGNS: Mapping[Trend, Sign] = MappingProxyType(
    {
        Trend.INCREASED: Sign("arrow-up-right", "text2"),
        Trend.UNCHANGED: Sign("arrow-right", "text2"),
        Trend.DECREASED: Sign("arrow-down-right", "text2"),
        Trend.NEW: Sign("circle-plus", "text2"),
        Trend.UNKNOWN: Sign("circle-help", "text2"),
    }
)

FOLLOW_UP_SIGNS: Mapping[FollowUpStatus, Sign] = MappingProxyType(
    {
        FollowUpStatus.NOT_STARTED: Sign("circle", "text2"),
        FollowUpStatus.IN_PROGRESS: Sign("circle-dot", "accent"),
        FollowUpStatus.DONE: Sign("check", "ok"),
        FollowUpStatus.HANDED_OVER: Sign("corner-up-right", "text2"),
        FollowUpStatus.DROPPED: Sign("circle-slash", "text3"),
    }
)

SECRECY_SIGNS: Mapping[Sensitivity, Sign] = MappingProxyType(
    {
        Sensitivity.OPEN: Sign("lock-open", "text2"),
        Sensitivity.TO_BE_TESTED: Sign("lock", "warn"),
        Sensitivity.ORAL_ONLY: Sign("ear", "text2"),
    }
)
