"""Keeps the catalogues in resources/translations in step with the sentences in desktop/.

`dev.py translations` brings new sentences in; with --check it only says what is missing. The sentences of the source
are English, so the English catalogue has only those with a number in them: ``%n meeting``, ``%n meetings``.
"""

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
CATALOGUES = ROOT / "resources" / "translations"
SOURCE_LANGUAGE = "en"

# Context, source and comment: what Qt looks a translation up by.
Sentence = tuple[str, str, str]


def update(catalogue: Path) -> None:
    """Bring the sentences of desktop/ into `catalogue`; those no longer used leave it.

    Without line numbers in it the file changes only when a sentence does.
    """
    sources = [str(path.relative_to(ROOT)) for path in sorted((ROOT / "desktop").rglob("*.py"))]
    options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", SOURCE_LANGUAGE]
    if language(catalogue) == SOURCE_LANGUAGE:
        options.append("-pluralonly")
    program = str(Path(sys.executable).with_name("pyside6-lupdate"))
    subprocess.run([program, *options, *sources, "-ts", str(catalogue)], cwd=ROOT, check=True)


def language(catalogue: Path) -> str:
    """Return the code of the language it translates into."""
    return ElementTree.parse(catalogue).getroot().get("language", "")


def faults(catalogue: Path) -> Iterator[str]:
    """Say each sentence of the program that `catalogue` lacks, has no translation of, or has in vain."""
    with tempfile.TemporaryDirectory() as scratch:
        fresh = Path(shutil.copy(catalogue, scratch))
        update(fresh)
        used = read(fresh)
    written = read(catalogue)
    for sentence in sorted(used.keys() | written.keys()):
        name = f"{catalogue.name}: {' | '.join(part for part in sentence if part)}"
        if sentence not in written:
            yield f"{name}: not there; run python3 dev.py translations"
        elif sentence not in used:
            yield f"{name}: no longer used; run python3 dev.py translations"
        elif not written[sentence]:
            yield f"{name}: not translated"


def read(catalogue: Path) -> dict[Sentence, bool]:
    """Return each sentence and whether its translation is done."""
    return {
        (
            context.findtext("name", ""),
            message.findtext("source", ""),
            message.findtext("comment", ""),
        ): is_done(message)
        for context in ElementTree.parse(catalogue).iter("context")
        for message in context.iter("message")
    }


def is_done(message: ElementTree.Element) -> bool:
    translation = message.find("translation")
    if translation is None or "type" in translation.attrib:  # unfinished, vanished, obsolete
        return False
    forms = translation.findall("numerusform") or [translation]
    return all((form.text or "").strip() for form in forms)


def main(arguments: list[str]) -> int:
    catalogues = sorted(CATALOGUES.glob("*.ts"))
    if "--check" not in arguments:
        for catalogue in catalogues:
            update(catalogue)
        return 0
    found = [fault for catalogue in catalogues for fault in faults(catalogue)]
    if not catalogues:
        found.append(f"{CATALOGUES.name}: there is no catalogue")
    print("\n".join(found) or "Translations are fresh and complete.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
