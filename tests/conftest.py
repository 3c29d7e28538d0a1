"""What holds for every test: nothing may be skipped in CI, Qt needs no screen, the window speaks today's words."""

import gc
import os
from collections.abc import Generator

import pytest

from dev import compile_translations

pytest_plugins = ["tests.store_fixtures"]

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_configure(config: pytest.Config) -> None:
    """Workers are started when this is done."""
    if not hasattr(config, "workerinput"):
        compile_translations()


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
