"""What holds for every test: nothing may be skipped in CI, and Qt needs no screen."""

import os
from collections.abc import Generator

import pytest

pytest_plugins = ["tests.store_fixtures"]

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


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
