"""Every table and every column that is handed over has its meaning in Swedish, and every word of every list."""

import pytest

from db.whole_store import table_shapes
from desktop.exchange.everything.dictionary import TABLES, described
from domain.handover import ColumnKind, ColumnShape, TableShape

COLUMNS = [(shape, column) for shape in table_shapes() for column in shape.columns]


def test_every_table_is_described_and_no_other() -> None:
    assert set(TABLES) == {shape.name for shape in table_shapes()}


@pytest.mark.parametrize("shape", table_shapes(), ids=lambda shape: shape.name)
def test_every_column_is_described_with_every_word_of_its_list(shape: TableShape) -> None:
    for column in shape.columns:
        said = described(shape.name, column.name)
        assert said.meaning
        assert not said.meaning.endswith(".")
        assert set(said.words) == set(column.words)


@pytest.mark.parametrize("shape", table_shapes(), ids=lambda shape: shape.name)
def test_nothing_is_described_that_is_not_there(shape: TableShape) -> None:
    assert TABLES[shape.name].columns.keys() <= {column.name for column in shape.columns}


@pytest.mark.parametrize(("shape", "column"), COLUMNS, ids=lambda each: each.name)
def test_an_empty_cell_can_mean_one_thing_only(shape: TableShape, column: ColumnShape) -> None:
    """A text that is not known is empty; were it None as well, a CSV file could not tell them apart."""
    assert not (column.kind is ColumnKind.TEXT and column.may_lack), f"{shape.name}.{column.name}"
