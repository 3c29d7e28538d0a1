"""What holds for every test: nothing may be skipped in CI, Qt needs no screen, the window speaks today's words."""

import atexit
import gc
import os
import sys
from collections.abc import Generator
from tempfile import TemporaryDirectory

import pytest

from dev import compile_translations

pytest_plugins = ["tests.store_fixtures", "tests.endurance"]

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Each process that a test starts, and each worker, would compile everything anew.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False
# What whoever sits here has chosen, drafted and backed up is neither read nor added to.
_own = TemporaryDirectory(prefix="samsyn-tests-")
atexit.register(_own.cleanup)
for _place in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
    os.environ[_place] = _own.name


LONGEST = {
    "test_accessibility",
    "test_scaling",
    "test_crash",
    "test_generated_documents",
    "test_archive_levels",
    "test_gates",
    "test_big_store",
}


def pytest_configure(config: pytest.Config) -> None:
    """Workers are started when this is done."""
    if not hasattr(config, "workerinput"):
        compile_translations()


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A long test that is begun last is waited for by everybody; else the order is as random as it was."""
    items.sort(key=lambda item: item.path.stem not in LONGEST)


def pytest_collection_finish() -> None:
    """Thousands of tests and all that they import stay to the end: the collector need not go through them again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 100)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if not hasattr(report, "wasxfail"):
        _fail_where_skipped_in_ci(report)
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    report = yield
    _fail_where_skipped_in_ci(report)
    return report


def _fail_where_skipped_in_ci(report: pytest.TestReport | pytest.CollectReport) -> None:
    """A test that does not run where everything it needs was installed protects nobody."""
    if report.skipped and os.environ.get("CI"):
        report.outcome = "failed"
        report.longrepr = f"skipped, and CI has to run every test: {report.longreprtext}"
