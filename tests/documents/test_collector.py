"""The cycle collector rests while a document is made, and is never left asleep."""

import gc

import pytest

from desktop.documents.collector import collector_at_rest


def test_it_rests_and_wakes_also_after_an_error():
    with collector_at_rest():
        assert not gc.isenabled()
    assert gc.isenabled()
    with pytest.raises(ZeroDivisionError), collector_at_rest():
        raise ZeroDivisionError
    assert gc.isenabled()


def test_who_comes_in_between_does_not_wake_it_nor_leave_it_asleep():
    with collector_at_rest():
        with collector_at_rest():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()


def test_where_it_is_off_it_stays_off():
    gc.disable()
    try:
        with collector_at_rest():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
