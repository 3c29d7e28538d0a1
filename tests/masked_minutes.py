"""Minutes made at random, and masks laid over them at random: what the tests of masking print, search and compare."""

from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from random import Random

from domain.follow_ups import FollowUpStatus
from domain.masking import Mask
from domain.minutes import (
    AreaLine,
    AttendanceFunction,
    AttendanceKind,
    AttendanceLine,
    DocumentType,
    FollowUpLine,
    Minutes,
    NextMeeting,
    NoteLine,
    PartyDnr,
    PointLine,
    Section,
)
from domain.minutes_places import WHOLES, Place, rewrite, texts_of, wholes_of
from domain.secrecy import Sensitivity
from domain.situation import Severity, Trend

PROVISIONS = ("18 kap. 1 § OSL", "26 kap. 1 § OSL", "35 kap. 1 § OSL", "23 kap. 2 § OSL")
_BEGINNINGS = [
    "bro",
    "kvi",
    "lö",
    "sär",
    "tra",
    "vå",
    "ny",
    "häl",
    "pi",
    "stor",
    "tjä",
    "åke",
    "öd",
    "mul",
    "fri",
]
_MIDDLES = ["na", "ster", "kö", "vi", "lla", "nde", "rå", "tsa", "mme", "pel", "gge", "dri", "tö"]
_ENDS = [
    "berg",
    "qvist",
    "n",
    "r",
    "gatan",
    "na",
    "het",
    "ning",
    "skola",
    "ström",
    "s",
    "é",
    "70",
    "(kväll)",
    "–",
    "möte",
]
AREAS = (AreaLine(title="Narkotika", letter="N"), AreaLine(title="Ungas trygghet", letter="U"))
PARTIES = ("Stadsdelsförvaltningen", "Lokalpolisområdet", "Bostadsbolaget", "")


def word(random: Random) -> str:
    parts = [random.choice(_BEGINNINGS), *(random.choice(_MIDDLES) for _ in range(random.randint(1, 3)))]
    made = "".join(parts) + random.choice(_ENDS)
    return made.capitalize() if random.random() < 0.3 else made


def words(random: Random, fewest: int, most: int) -> str:
    return " ".join(word(random) for _ in range(random.randint(fewest, most)))


def paragraphs(random: Random) -> str:
    return "\n".join(words(random, 4, 30) + "." for _ in range(random.randint(1, 3)))


def random_minutes(random: Random) -> Minutes:
    """Finished minutes of one to four items, in which everything that is printed has words."""
    day = date(2026, 1, 7) + timedelta(days=random.randint(0, 350))
    return Minutes(
        document_type=random.choice(list(DocumentType)),
        organisation="Hägersten-Älvsjö stadsdelsförvaltning",
        series="Operativt samverkansmöte",
        title="",
        day=day,
        start=time(13),
        end=time(15, 20),
        place=words(random, 1, 3),
        agreement="Lokal samverkansöverenskommelse",
        dnr=tuple(
            PartyDnr(party=party, dnr=f"{word(random)} {random.randint(1, 99)}") for party in PARTIES[:2]
        ),
        attendance=tuple(_attendance(random, place) for place in range(random.randint(2, 5))),
        sections=tuple(_section(random, number) for number in range(1, random.randint(2, 5))),
        next_meeting=NextMeeting(day=day + timedelta(days=28), place=words(random, 1, 3)),
        finished_on=day,
    )


def _attendance(random: Random, place: int) -> AttendanceLine:
    functions = (AttendanceFunction.CHAIR, AttendanceFunction.SECRETARY)
    return AttendanceLine(
        name=f"{word(random)} {word(random)}",
        role=words(random, 1, 2),
        party=random.choice(PARTIES),
        kind=AttendanceKind.PRESENT if place < 2 else random.choice(list(AttendanceKind)),
        function=functions[place] if place < 2 else None,
    )


def _section(random: Random, number: int) -> Section:
    return Section(
        number=number,
        label=f"§\u00a0{number}",
        heading=words(random, 1, 6),
        areas=tuple(random.sample(AREAS, random.randint(0, 2))),
        text=paragraphs(random),
        sensitivity=Sensitivity.OPEN,
        provision="",
        decisions=tuple(words(random, 3, 12) for _ in range(random.randint(0, 2))),
        points=tuple(_point(random) for _ in range(random.randint(0, 2))),
        follow_ups=tuple(_follow_up(random) for _ in range(random.randint(0, 2))),
    )


def _point(random: Random) -> PointLine:
    return PointLine(
        source=random.choice(PARTIES),
        category=words(random, 1, 2),
        district=word(random),
        place=words(random, 1, 3),
        period_from=None,
        period_to=None,
        time_of_day=words(random, 1, 2),
        trend=random.choice(list(Trend)),
        severity=random.choice(list(Severity)),
        text=words(random, 4, 30),
        sensitivity=Sensitivity.OPEN,
        provision="",
        areas=AREAS[:1],
    )


def _follow_up(random: Random) -> FollowUpLine:
    note = NoteLine(noted_on=date(2026, 1, 2), text=words(random, 3, 12))
    return FollowUpLine(
        what=words(random, 3, 12),
        area=random.choice([*AREAS, None]),
        party=random.choice(PARTIES),
        role=words(random, 1, 2),
        due_on=random.choice([date(2026, 12, 1), None]),
        status=random.choice(list(FollowUpStatus)),
        times_carried=random.randint(0, 2),
        notes=(note,) if random.random() < 0.5 else (),
    )


def random_masks(random: Random, minutes: Minutes) -> tuple[Mask, ...]:
    """One to six masks over places that do not lie in each other: spans, whole texts, whole objects."""
    texts = texts_of(minutes)
    places = [*texts, *wholes_of(minutes)]
    masks: list[Mask] = []
    for place in random.sample(places, min(len(places), random.randint(1, 6))):
        taken = {whole for mask in masks for whole in (mask.place, *mask.place.wholes)}
        if taken & {place, *place.wholes}:
            continue
        span = (None, None) if place.part in WHOLES or random.random() < 0.3 else _span(random, texts[place])
        masks.append(Mask(place=place, start=span[0], end=span[1], provision=random.choice(PROVISIONS)))
    return tuple(masks)


def _span(random: Random, text: str) -> tuple[int, int]:
    """From the beginning of a word to the end of one."""
    starts = [0, *(place + 1 for place, sign in enumerate(text) if sign.isspace())]
    ends = [*(place for place, sign in enumerate(text) if sign.isspace()), len(text)]
    first = random.randrange(len(starts))
    return starts[first], ends[random.randrange(first, len(ends))]


@dataclass(frozen=True)
class Pair:
    """The same minutes under the same masks, with other words where the masks lie."""

    first: Minutes
    second: Minutes
    first_masks: tuple[Mask, ...]
    second_masks: tuple[Mask, ...]


def other_secret(random: Random, minutes: Minutes, masks: tuple[Mask, ...]) -> Pair:
    spans: dict[Place, Mask] = {mask.place: mask for mask in masks}
    moved: dict[Place, Mask] = {}

    def change(place: Place, text: str) -> str:
        if not text or any(whole in spans for whole in place.wholes):
            return words(random, 1, 9) if text else ""
        if place not in spans:
            return text
        mask, secret = spans[place], words(random, 1, 9)
        start = mask.start or 0
        moved[place] = replace(mask, start=start, end=start + len(secret))
        return f"{text[:start]}{secret}{text[len(text) if mask.end is None else mask.end :]}"

    second = rewrite(minutes, change)
    return Pair(minutes, second, masks, tuple(moved.get(mask.place, mask) for mask in masks))
