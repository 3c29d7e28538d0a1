"""What is not handed out of a set of minutes, stretch by stretch, each under a provision (TF 2 kap. 15 and 20 §§).

A mask replaces words by one label that says nothing of how long they were. What is marked for secrecy is withheld as in
``domain.papers.variants``, until a person who has tested it releases it (TF 2 kap. 17 §). Two secrets under the same
masks give equal minutes.
"""

from collections.abc import Iterable, Sequence, Set
from dataclasses import replace
from itertools import groupby

from domain.disclosure import Variant
from domain.errors import Problem, UserError
from domain.masks import LONGEST_PROVISION, Decisions, Mask, label
from domain.minutes import CorrectionLine, FollowUpLine, Minutes, PointLine, Section
from domain.minutes_places import WHOLES, Part, Place, rewrite, texts_of, wholes_of
from domain.papers.variants import LineOrigin, MeetingOrigins, minutes_in
from domain.secrecy import Sensitivity
from domain.situation import Severity, Trend

_OPEN = LineOrigin(is_open=True, is_told_openly=True)
_NAMED_ANYWHERE = {Part.POINT_SOURCE, Part.POINT_DISTRICT, Part.POINT_CATEGORY, Part.FOLLOW_UP_PARTY}
_UNKNOWN = LineOrigin(is_open=False, is_told_openly=False)


def checked_masks(minutes: Minutes, masks: Iterable[Mask]) -> tuple[Mask, ...]:
    """Masks that can be laid over minutes, in reading order, those that overlap under one provision made one.

    Raises ``UserError``: PROVISION_MISSING, MASK_OUTSIDE_TEXT, MASKS_OVERLAP for two provisions over the same words.
    """
    texts, wholes = texts_of(minutes), frozenset(wholes_of(minutes))
    order = {place: rank for rank, place in enumerate((*wholes_of(minutes), *texts))}
    sound = [_sound(mask, texts, wholes) for mask in masks]
    whole_masks = {mask.place: mask for mask in sound if mask.place.part in WHOLES}
    kept = [mask for mask in sound if not _is_within(mask, whole_masks)]
    kept.sort(key=lambda mask: (order[mask.place], mask.start or 0, mask.end or 0))
    merged: list[Mask] = []
    for _place, group in groupby(kept, lambda mask: mask.place):
        merged += _merged(group)
    return tuple(merged)


def mask_minutes(minutes: Minutes, masks: Iterable[Mask]) -> Minutes:
    """The minutes without what is masked. Raises as ``checked_masks``."""
    return _masked(minutes, checked_masks(minutes, masks))


def disclosed(minutes: Minutes, origins: MeetingOrigins, decisions: Decisions) -> Minutes:
    """What is handed out: without what is masked, and without what is marked and has not been released.

    Masks are counted in the whole minutes. Raises as ``checked_masks``.
    """
    masks = checked_masks(minutes, decisions.masks)
    opened = _opened(minutes, decisions.released)
    shown = minutes_in(Variant.DISCLOSURE, opened, _opened_origins(origins, decisions.released))
    return _masked(shown, masks)


def marked_places(minutes: Minutes, origins: MeetingOrigins) -> dict[Place, str]:
    """The wholes that are to be tested before they are handed out, with the provision they are marked with.

    A follow-up is, when it was agreed or reported on under an item that is not open. Its provision may be unknown: ``""``.
    """
    marked: dict[Place, str] = {}
    for place, section in enumerate(minutes.sections):
        if section.sensitivity is Sensitivity.TO_BE_TESTED:
            marked[Place(Part.SECTION, place)] = section.provision
        for row, point in enumerate(section.points):
            if point.sensitivity is Sensitivity.TO_BE_TESTED:
                marked[Place(Part.POINT, place, row)] = point.provision
        for row in range(len(section.follow_ups)):
            origin = _origin(origins, place, row)
            if not (origin.is_open and origin.is_told_openly):
                marked[Place(Part.FOLLOW_UP, place, row)] = section.provision
    return marked


def hidden_stretches(whole: Minutes, shown: Minutes, masks: Sequence[Mask]) -> tuple[str, ...]:
    """Every stretch of words that is in the whole minutes and not handed out: what must not be found in the file."""
    handed_out = texts_of(shown)
    spans: dict[Place, list[Mask]] = {}
    for mask in masks:
        spans.setdefault(mask.place, []).append(mask)
    hidden: list[str] = []
    for place, text in texts_of(whole).items():
        if handed_out.get(place) == text:
            continue
        of_place = spans.get(place, [])
        is_cut = _laid_over(text, of_place) == handed_out.get(place)
        hidden += [text[mask.start : mask.end] for mask in of_place] if is_cut else [text]
    return tuple(dict.fromkeys(stretch.strip() for stretch in hidden if stretch.strip()))


def masked_stretches(minutes: Minutes, masks: Iterable[Mask]) -> tuple[str, ...]:
    """The words under checked masks, without the names of parties and districts that every paper holds."""
    texts = texts_of(minutes)
    stretches = []
    for mask in masks:
        if mask.place in texts:
            stretches.append(texts[mask.place][mask.start : mask.end])
        else:
            inside = (
                place for place in texts if mask.place in place.wholes and place.part not in _NAMED_ANYWHERE
            )
            stretches += [texts[place] for place in inside]
    return tuple(dict.fromkeys(stretches))


def _sound(mask: Mask, texts: dict[Place, str], wholes: frozenset[Place]) -> Mask:
    provision = " ".join(mask.provision.split())
    if not provision or len(provision) > LONGEST_PROVISION:
        raise UserError(Problem.PROVISION_MISSING)
    if mask.place in wholes and mask.start is None and mask.end is None:
        return replace(mask, provision=provision)
    text = texts.get(mask.place, "")
    start = 0 if mask.start is None else mask.start
    end = len(text) if mask.end is None else mask.end
    if not 0 <= start < end <= len(text):
        raise UserError(Problem.MASK_OUTSIDE_TEXT)
    return replace(mask, start=start, end=end, provision=provision)


def _is_within(mask: Mask, whole_masks: dict[Place, Mask]) -> bool:
    """Whether a larger mask covers it already. Raises ``UserError(MASKS_OVERLAP)`` when that names another provision."""
    around = [
        whole_masks[whole] for whole in mask.place.wholes if whole in whole_masks and whole != mask.place
    ]
    if any(larger.provision != mask.provision for larger in around):
        raise UserError(Problem.MASKS_OVERLAP)
    return bool(around)


def _merged(masks: Iterable[Mask]) -> list[Mask]:
    """Masks of one place, by their start."""
    merged: list[Mask] = []
    for mask in masks:
        last = merged[-1] if merged else None
        if last is None or (mask.start or 0) > (last.end or 0):
            merged.append(mask)
        elif last.provision == mask.provision:
            merged[-1] = replace(last, end=last.end and max(last.end, mask.end or 0))
        elif (mask.start or 0) < (last.end or 0) or last.end is None:
            raise UserError(Problem.MASKS_OVERLAP)
        else:
            merged.append(mask)
    return merged


def _masked(minutes: Minutes, masks: Sequence[Mask]) -> Minutes:
    """Lay checked masks over minutes; where words are withheld already there is nothing to cover."""
    of_place: dict[Place, list[Mask]] = {}
    for mask in masks:
        of_place.setdefault(mask.place, []).append(mask)
    covered = rewrite(minutes, lambda place, text: _laid_over(text, of_place.get(place, ())) if text else "")
    gone = {covered.sections[place.section].label for place in of_place if place.part is Part.SECTION}
    return replace(
        covered,
        corrections=tuple(_correction(line, gone) for line in covered.corrections),
        sections=tuple(_section(place, section, of_place) for place, section in enumerate(covered.sections)),
    )


def _laid_over(text: str, masks: Sequence[Mask]) -> str:
    for mask in reversed(masks):
        text = f"{text[: mask.start]}{label(mask.provision)}{text[mask.end :]}"
    return text


def _section(place: int, section: Section, masks: dict[Place, list[Mask]]) -> Section:
    """A section that is masked whole keeps its number, so that nobody takes it for missing."""
    if whole := masks.get(Place(Part.SECTION, place)):
        provision = whole[0].provision
        return replace(
            section, heading=label(provision), areas=(), text="", decisions=(), points=(), follow_ups=(),
            sensitivity=Sensitivity.OPEN, provision=provision, shown=False,
        )  # fmt: skip
    return replace(
        section,
        points=tuple(
            _point(point, masks.get(Place(Part.POINT, place, row), ()))
            for row, point in enumerate(section.points)
        ),
        follow_ups=tuple(
            _follow_up(line, masks.get(Place(Part.FOLLOW_UP, place, row), ()))
            for row, line in enumerate(section.follow_ups)
        ),
    )


def _correction(line: CorrectionLine, gone: Set[str]) -> CorrectionLine:
    """Of a section that is masked whole nothing is told by the way of what was corrected in it."""
    if line.section not in gone:
        return line
    return replace(line, old_words="", new_words="", reason="", shown=False)


def _point(point: PointLine, masks: Sequence[Mask]) -> PointLine:
    """Of a point that is masked whole only the provision is left: open, and not shown."""
    if not masks:
        return point
    return replace(
        point, source="", category="", district="", place="", period_from=None, period_to=None, time_of_day="",
        trend=Trend.UNKNOWN, severity=Severity.NOT_JUDGED, text="", sensitivity=Sensitivity.OPEN,
        provision=masks[0].provision, areas=(), shown=False,
    )  # fmt: skip


def _follow_up(line: FollowUpLine, masks: Sequence[Mask]) -> FollowUpLine:
    """Of a follow-up that is masked whole day and status stay: that something is to be done is no secret."""
    if not masks:
        return line
    return replace(line, what=label(masks[0].provision), area=None, party="", role="", notes=())


def _opened(minutes: Minutes, released: frozenset[Place]) -> Minutes:
    """The minutes as if what is released never had been marked."""
    return replace(
        minutes,
        sections=tuple(
            _opened_section(place, section, released) for place, section in enumerate(minutes.sections)
        ),
    )


def _opened_section(place: int, section: Section, released: frozenset[Place]) -> Section:
    points = tuple(
        _opened_point(point) if Place(Part.POINT, place, row) in released else point
        for row, point in enumerate(section.points)
    )
    section = replace(section, points=points)
    if Place(Part.SECTION, place) in released and section.sensitivity is Sensitivity.TO_BE_TESTED:
        return replace(section, sensitivity=Sensitivity.OPEN, provision="", shown=True)
    return section


def _opened_point(point: PointLine) -> PointLine:
    if point.sensitivity is not Sensitivity.TO_BE_TESTED:
        return point
    return replace(point, sensitivity=Sensitivity.OPEN, provision="", shown=True)


def _opened_origins(origins: MeetingOrigins, released: frozenset[Place]) -> MeetingOrigins:
    return [
        [
            _OPEN if Place(Part.FOLLOW_UP, place, row) in released else origin
            for row, origin in enumerate(section)
        ]
        for place, section in enumerate(origins)
    ]


def _origin(origins: MeetingOrigins, section: int, row: int) -> LineOrigin:
    """Where it is not known from which item a follow-up comes, it is not open."""
    if section < len(origins) and row < len(origins[section]):
        return origins[section][row]
    return _UNKNOWN
