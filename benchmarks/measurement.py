"""One row of the results, and the taking in turns that makes its two columns comparable."""

import gc
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import inf
from statistics import median, quantiles
from time import perf_counter

REPETITION_MS = 150
_FEWEST_ROUNDS, _MOST_ROUNDS = 1, 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Measurement:
    """Ours and the peer's, taken pair by pair in one run. A limit of infinity is no gate.

    Some have no peer; a peer that has a name and no figures is not installed here.
    """

    name: str
    unit: str
    ours: Sequence[float]
    peer: str = ""
    theirs: Sequence[float] = ()
    limit: float = inf
    limit_ratio: float = inf

    @property
    def value(self) -> float:
        return median(self.ours)

    @property
    def ratios(self) -> list[float]:
        """Of each pair: what disturbs the machine for a while disturbs both. Empty without the peer's figures."""
        if not self.theirs:
            return []
        return [ours / theirs for ours, theirs in zip(self.ours, self.theirs, strict=True)]

    @property
    def ratio(self) -> float:
        return median(self.ratios)

    @property
    def is_gate(self) -> bool:
        return self.limit < inf or self.limit_ratio < inf

    @property
    def is_within(self) -> bool:
        """Nothing fails because a peer is missing."""
        return self.value <= self.limit and (not self.theirs or self.ratio <= self.limit_ratio)


def time_in_turns(
    contenders: Mapping[str, Callable[[], object]], repetitions: int, rounds: int
) -> dict[str, list[list[float]]]:
    """Milliseconds of each call: so many rounds in each repetition, every contender once a round, one warm-up first."""
    times: dict[str, list[list[float]]] = {name: [] for name in contenders}
    for contender in contenders.values():
        contender()
    for _ in range(repetitions):
        gc.collect()
        for name in contenders:
            times[name].append([])
        for _ in range(rounds):
            for name, contender in contenders.items():
                times[name][-1].append(milliseconds(contender))
    return times


def compared(
    name: str,
    ours: Callable[[], object],
    theirs: Callable[[], object],
    *,
    repetitions: int,
    repetition_ms: float = REPETITION_MS,
    peer: str = "raw sqlite3, tuples",
    limit: float = inf,
    limit_ratio: float = inf,
) -> Measurement:
    """Both in turns, in milliseconds; what is quick is called oftener, so that every figure gets about as much time."""
    rounds = _rounds(repetition_ms, milliseconds(ours) + milliseconds(theirs))
    times = time_in_turns({"ours": ours, "theirs": theirs}, repetitions, rounds)
    return Measurement(
        name=name,
        unit="ms",
        ours=medians(times["ours"]),
        peer=peer,
        theirs=medians(times["theirs"]),
        limit=limit,
        limit_ratio=limit_ratio,
    )


def timed(
    name: str,
    call: Callable[[], object],
    *,
    repetitions: int,
    repetition_ms: float = REPETITION_MS,
    limit: float = inf,
) -> Measurement:
    """What has no peer, in milliseconds."""
    rounds = _rounds(repetition_ms, milliseconds(call))
    times = time_in_turns({"ours": call}, repetitions, rounds)
    return Measurement(name=name, unit="ms", ours=medians(times["ours"]), limit=limit)


def _rounds(repetition_ms: float, once_ms: float) -> int:
    return max(_FEWEST_ROUNDS, min(_MOST_ROUNDS, round(repetition_ms / once_ms)))


def milliseconds(call: Callable[[], object]) -> float:
    """How long one call takes."""
    start = perf_counter()
    call()
    return (perf_counter() - start) * 1000


def medians(repetitions: Sequence[Sequence[float]]) -> list[float]:
    """The middle of each repetition's rounds."""
    return [median(rounds) for rounds in repetitions]


def slow_ones(repetitions: Sequence[Sequence[float]]) -> list[float]:
    """The 95th percentile of each repetition's rounds."""
    return [quantiles(rounds, n=20)[-1] for rounds in repetitions]
