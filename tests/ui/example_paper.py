"""Real minutes on real paper, as long as a test wants them."""

from datetime import UTC, date, datetime
from functools import cache

from desktop.documents.minutes_document import render_minutes
from domain.minutes import DocumentType, Minutes, Section
from domain.secrecy import Sensitivity

STAMP = datetime(2026, 11, 12, 12, tzinfo=UTC)
TEXT = "Mötet går igenom stationsplanen i Älvsjö och källargångarna i Västertorp. "


@cache
def example_paper(sections: int = 12) -> bytes:
    """About four sections a page; the word ``parkstråket`` stands in the last one only."""
    return render_minutes(
        Minutes(
            document_type=DocumentType.NOTES,
            organisation="Hägersten-Älvsjö stadsdelsförvaltning",
            series="Operativt lägesbildsmöte",
            title="Operativt lägesbildsmöte, vecka 46",
            day=date(2026, 11, 12),
            start=None,
            end=None,
            place="",
            agreement="",
            dnr=(),
            attendance=(),
            sections=tuple(_section(number, sections) for number in range(1, sections + 1)),
            finished_on=date(2026, 11, 12),
        ),
        STAMP,
    )


def _section(number: int, last: int) -> Section:
    return Section(
        number=number,
        label=f"§\u00a0{number}",
        heading=f"Punkt nummer {number}",
        areas=(),
        text=TEXT * 5 + ("Parkstråket mäts." if number == last else ""),
        sensitivity=Sensitivity.OPEN,
        provision="",
        decisions=(),
        points=(),
        follow_ups=(),
    )
