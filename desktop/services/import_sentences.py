"""What an import did, in words: counts by noun, what was left out and why."""

from collections.abc import Mapping

from desktop.services.import_service import ImportReport
from desktop.services.language import Language

# One and many, in the order they are told.
NOUNS: Mapping[str, Mapping[Language, tuple[str, str]]] = {
    noun: {Language.SWEDISH: (one_sv, many_sv), Language.ENGLISH: (one_en, many_en)}
    for noun, one_sv, many_sv, one_en, many_en in (
        ("meetings", "möte", "möten", "meeting", "meetings"),
        ("items", "paragraf", "paragrafer", "item", "items"),
        ("decisions", "enighet", "enigheter", "decision", "decisions"),
        ("points", "punkt", "punkter", "point", "points"),
        ("follow_ups", "uppföljning", "uppföljningar", "follow-up", "follow-ups"),
        ("notes", "återrapport", "återrapporter", "progress note", "progress notes"),
        ("indicators", "indikator", "indikatorer", "indicator", "indicators"),
        ("pledges", "medborgarlöfte", "medborgarlöften", "citizen pledge", "citizen pledges"),
        (
            "priorities",
            "prioriterad plats",
            "prioriterade platser",
            "prioritised place",
            "prioritised places",
        ),
        ("dispatches", "expediering", "expedieringar", "dispatch", "dispatches"),
        (
            "requests",
            "begäran om handlingar",
            "begäranden om handlingar",
            "request for records",
            "requests for records",
        ),
        ("attendance", "närvarorad", "närvarorader", "line of attendance", "lines of attendance"),
        ("participants", "deltagare", "deltagare", "participant", "participants"),
        ("parties", "part", "parter", "party", "parties"),
        ("agreements", "överenskommelse", "överenskommelser", "agreement", "agreements"),
        ("areas", "prioriterat område", "prioriterade områden", "priority area", "priority areas"),
        ("series", "mötesserie", "mötesserier", "series", "series"),
        ("districts", "stadsdel", "stadsdelar", "district", "districts"),
    )
}
_HEADS = {
    Language.SWEDISH: {"added": "Inläst", "there": "Fanns redan", "skipped": "Lagras inte i denna version"},
    Language.ENGLISH: {
        "added": "Brought in",
        "there": "Already there",
        "skipped": "Not stored in this version",
    },
}
_ORAL = {
    Language.SWEDISH: ("{count} punkt är endast muntlig", "{count} punkter är endast muntliga",
                       ": Samsyn antecknar att något sades, inte vad."),
    Language.ENGLISH: ("{count} point is oral only", "{count} points are oral only",
                       ": Samsyn notes that something was told, not what."),
}  # fmt: skip
_NOTHING = {Language.SWEDISH: "Inget nytt i filen.", Language.ENGLISH: "Nothing new in the file."}


def report_lines(report: ImportReport, language: Language) -> list[str]:
    """One line for each thing there is to say, most important first."""
    heads = _HEADS[language]
    lines = [f"{heads['added']}: {_counted(report.added, language)}." if report.added else _NOTHING[language]]
    if report.already_there:
        lines.append(f"{heads['there']}: {_counted(report.already_there, language)}.")
    if report.oral_points:
        one, many, rest = _ORAL[language]
        lines.append((one if report.oral_points == 1 else many).format(count=report.oral_points) + rest)
    if report.skipped:
        sections = ", ".join(f"{section} ({count})" for section, count in report.skipped.items())
        lines.append(f"{heads['skipped']}: {sections}.")
    return lines


def _counted(counts: Mapping[str, int], language: Language) -> str:
    told = ((counts[noun], words[language]) for noun, words in NOUNS.items() if counts.get(noun))
    return ", ".join(f"{count} {one if count == 1 else many}" for count, (one, many) in told)
