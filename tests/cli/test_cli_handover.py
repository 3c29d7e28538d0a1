"""The commands ``export everything`` and ``import everything``."""

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop import __main__ as program
from tests.safety.handover_world import content_sum
from tests.sample_file import SAMPLE

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], store_path: Path) -> Run:
    def act(
        *arguments: str | Path, data: str | Path = store_path, language: str = "sv"
    ) -> tuple[int, str, str]:
        code = program.main(["--data", str(data), "--lang", language, *map(str, arguments)])
        written = capsys.readouterr()
        return code, written.out, written.err

    return act


def test_a_store_goes_out_and_in_again(run: Run, store_path: Path, tmp_path: Path) -> None:
    run("import", SAMPLE)
    folder, new = tmp_path / "ut", tmp_path / "ny.samsyn"

    code, out, err = run("export", "everything", "--output", folder)

    assert (code, err) == (0, "")
    assert out.splitlines()[0] == str(folder)
    assert "4 versioner av protokoll och anteckningar" in out
    assert "markerat för sekretess" in out
    code, out, err = run("import", "everything", folder, data=new)
    assert (code, err) == (0, "")
    assert out.startswith("Överlämningen är inläst: ")
    assert content_sum(new) == content_sum(store_path)


def test_english_words(run: Run, tmp_path: Path) -> None:
    _, out, _ = run("export", "everything", "--output", tmp_path / "ut", language="en")
    assert "Everything has been handed over: " in out
    _, out, _ = run("import", "everything", tmp_path / "ut", data=tmp_path / "ny.samsyn", language="en")
    assert out.startswith("The handover has been read in: ")


def test_it_says_what_stands_in_the_way(run: Run, store_path: Path, tmp_path: Path) -> None:
    run("export", "everything", "--output", tmp_path / "ut")

    code, _, err = run("import", "everything", tmp_path / "ut")
    assert code == 2
    assert err.startswith(f"samsyn: {store_path}: Filen eller databasen finns redan")
    code, _, err = run("export", "everything", "--output", tmp_path / "ut")
    assert code == 2
    assert "Det finns redan något här" in err


def test_a_folder_comes_only_after_everything(run: Run, tmp_path: Path) -> None:
    code, _, err = run("import", SAMPLE, tmp_path)

    assert code == 2
    assert "everything" in err


def test_a_store_that_is_not_there_is_not_handed_over(run: Run, tmp_path: Path) -> None:
    code, _, _ = run("export", "everything", "--output", tmp_path / "ut", data=tmp_path / "borta.samsyn")

    assert code == 2
    assert list(tmp_path.glob("*borta*")) == []
    assert not (tmp_path / "ut").exists()
