import codecs
from pathlib import Path

import pytest

from desktop.exchange import yaml_tree
from desktop.exchange.yaml_tree import DEEPEST, ListNode, MappingNode, ScalarNode, read_tree
from domain.errors import Problem, UserError


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "prov åäö.yaml"


def refused(path: Path, content: bytes) -> UserError:
    path.write_bytes(content)
    with pytest.raises(UserError) as caught:
        read_tree(path)
    return caught.value


def test_every_node_knows_its_line(path: Path) -> None:
    path.write_text("a: 1\nb:\n  - 'två'\n  - {c: ~}\n", encoding="utf-8")
    assert read_tree(path) == MappingNode(
        1,
        {
            "a": ScalarNode(1, "1", is_plain=True),
            "b": ListNode(
                3,
                [
                    ScalarNode(3, "två", is_plain=False),
                    MappingNode(4, {"c": ScalarNode(4, "~", is_plain=True)}, {"c": 4}),
                ],
            ),
        },
        {"a": 1, "b": 2},
    )


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (b"", "utf-8"),
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
    ],
)
def test_text_in_any_unicode_form_is_read(path: Path, mark: bytes, encoding: str) -> None:
    path.write_bytes(mark + "å: ”ö”\r\n".encode(encoding))
    assert read_tree(path) == MappingNode(1, {"å": ScalarNode(1, "”ö”", is_plain=True)}, {"å": 1})


@pytest.mark.parametrize(
    ("content", "problem", "line"),
    [
        (b"", Problem.FILE_EMPTY, None),
        (b"# nothing but a remark\n", Problem.FILE_EMPTY, None),
        ("å: ä\n".encode("latin-1"), Problem.FILE_NOT_TEXT, None),
        (codecs.BOM_UTF16_LE + b"a\x00:", Problem.FILE_NOT_TEXT, None),
        (b"%PDF-1.7\n\xe2\xe3\xcf\xd3\n", Problem.FILE_NOT_TEXT, None),
        (b"a: 1\nb: [1, 2\n", Problem.FILE_NOT_YAML, 3),
        (b"a: 1\n\tb: 2\n", Problem.FILE_NOT_YAML, 2),
        (b"a: b: c\n", Problem.FILE_NOT_YAML, 1),
        (b"a: \x07\n", Problem.FILE_NOT_YAML, None),
        (b"a: 1\nb: &here 2\n", Problem.FILE_NOT_PLAIN, 2),
        (b"a: *there\n", Problem.FILE_NOT_PLAIN, 1),
        (b"a: !!python/object/apply:os.system ['true']\n", Problem.FILE_NOT_PLAIN, 1),
        (b"a: !!str 1\n", Problem.FILE_NOT_PLAIN, 1),
        (b"? [a, b]\n: 1\n", Problem.FILE_NOT_PLAIN, 1),
        (b"a: 1\n---\nb: 2\n", Problem.FILE_NOT_PLAIN, 3),
        (b"a: 1\nb: 2\na: 3\n", Problem.FILE_KEY_TWICE, 3),
        (b"a: {b: 1, 'b': 2}\n", Problem.FILE_KEY_TWICE, 1),
    ],
)
def test_what_is_no_plain_file_is_refused_with_its_line(
    path: Path, content: bytes, problem: Problem, line: int | None
) -> None:
    error = refused(path, content)
    assert (error.problem, error.values.get("line")) == (problem, line)


def test_forty_levels_are_read_and_one_more_is_not(path: Path) -> None:
    path.write_text("[" * DEEPEST + "]" * DEEPEST, encoding="utf-8")
    read_tree(path)
    assert refused(path, b"[" * (DEEPEST + 1) + b"]" * (DEEPEST + 1)).problem is Problem.FILE_TOO_DEEP


def test_a_file_of_more_nodes_than_the_limit_is_refused(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yaml_tree, "MOST_NODES", 4)
    path.write_text("[1, 2, 3]", encoding="utf-8")
    read_tree(path)
    assert refused(path, b"[1, 2, 3, 4]").problem is Problem.FILE_TOO_LARGE


def test_a_file_of_more_bytes_than_the_limit_is_refused(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yaml_tree, "LARGEST_BYTES", 10)
    path.write_text("a: 3456789", encoding="utf-8")
    read_tree(path)
    assert refused(path, b"a: 34567890").problem is Problem.FILE_TOO_LARGE


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(UserError) as missing:
        read_tree(tmp_path / "nothing.yaml")
    with pytest.raises(UserError) as folder:
        read_tree(tmp_path)
    assert (missing.value.problem, folder.value.problem) == (Problem.FILE_MISSING, Problem.FILE_UNREADABLE)
