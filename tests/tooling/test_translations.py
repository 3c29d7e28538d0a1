"""The check of the catalogues, with Qt's own lupdate on a window of two sentences."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PAGE = """
from PySide6.QtWidgets import QLabel

class Page(QLabel):
    def show_both(self, count):
        self.setText(self.tr("Next meeting"))
        self.setToolTip(self.tr("%n point(s)", "", count))
"""
EMPTY = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="sv_SE"></TS>\n'


class Project:
    def __init__(self, folder: Path) -> None:
        self.page = folder / "desktop" / "page.py"
        self.catalogue = folder / "resources" / "translations" / "samsyn_sv.ts"
        self.script = folder / ".ci" / "translations.py"

    def translations(self, *arguments: str) -> tuple[int, list[str]]:
        command = [sys.executable, str(self.script), *arguments]
        result = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=60, check=False)
        return result.returncode, result.stdout.splitlines()

    def translate(self, unfinished: str, translation: str) -> None:
        text = self.catalogue.read_text(encoding="utf-8")
        assert unfinished in text
        self.catalogue.write_text(text.replace(unfinished, translation), encoding="utf-8")

    def translate_both(self) -> None:
        self.translate(
            '<translation type="unfinished"></translation>', "<translation>Nästa möte</translation>"
        )
        plural = '<translation type="unfinished">\n            <numerusform></numerusform>'
        self.translate(plural, "<translation>\n            <numerusform>%n punkt</numerusform>")
        self.translate("<numerusform></numerusform>", "<numerusform>%n punkter</numerusform>")


@pytest.fixture
def project(tmp_path: Path, checkout: Path) -> Project:
    project = Project(tmp_path)
    for path in (project.page, project.catalogue, project.script):
        path.parent.mkdir(parents=True)
    project.page.write_text(PAGE, encoding="utf-8")
    project.catalogue.write_text(EMPTY, encoding="utf-8")
    shutil.copy(checkout / ".ci" / "translations.py", project.script)
    return project


def test_a_new_sentence_is_missed(project: Project) -> None:
    code, lines = project.translations("--check")
    assert code == 1
    assert [line.partition(";")[0] for line in lines] == [
        "samsyn_sv.ts: Page | %n point(s): not there",
        "samsyn_sv.ts: Page | Next meeting: not there",
    ]
    assert project.catalogue.read_text(encoding="utf-8") == EMPTY


def test_an_untranslated_sentence_is_missed(project: Project) -> None:
    project.translations()
    code, lines = project.translations("--check")
    assert code == 1
    assert lines == [
        "samsyn_sv.ts: Page | %n point(s): not translated",
        "samsyn_sv.ts: Page | Next meeting: not translated",
    ]


def test_a_fresh_and_complete_catalogue_passes(project: Project) -> None:
    project.translations()
    project.translate_both()
    assert project.translations("--check") == (0, ["Translations are fresh and complete."])


def test_an_empty_plural_form_is_missed(project: Project) -> None:
    project.translations()
    project.translate_both()
    project.translate("%n punkter", "")
    assert project.translations("--check") == (1, ["samsyn_sv.ts: Page | %n point(s): not translated"])


def test_a_sentence_no_longer_used_is_named_and_then_leaves(project: Project) -> None:
    project.translations()
    project.translate_both()
    project.page.write_text(PAGE.replace("Next meeting", "The next meeting"), encoding="utf-8")
    code, lines = project.translations("--check")
    assert code == 1
    assert any("Page | Next meeting: no longer used" in line for line in lines)
    project.translations()
    assert "<source>Next meeting</source>" not in project.catalogue.read_text(encoding="utf-8")


def test_moved_lines_leave_the_catalogue_as_it_is(project: Project) -> None:
    project.translations()
    before = project.catalogue.read_bytes()
    project.page.write_text("\n\n\n" + PAGE, encoding="utf-8")
    project.translations()
    assert project.catalogue.read_bytes() == before
