"""What a long run has come to, as it is kept: cases together by test, what did not pass, what was counted."""

from xml.etree import ElementTree

from benchmarks.endurance import outcomes_of, page

RECORD = """<testsuites><testsuite>
<testcase classname="tests.safety.test_copying" name="test_r4_a_full_disk[1]" time="1.5">
  <properties><property name="kills" value="20"/></properties>
</testcase>
<testcase classname="tests.safety.test_copying" name="test_r4_a_full_disk[2]" time="2.5">
  <properties><property name="kills" value="30"/></properties>
</testcase>
<testcase classname="tests.services.test_undo_walk" name="test_undo[7]" time="6"><failure message="no"/></testcase>
<testcase classname="tests.ui.test_crash" name="test_r2_kill" time="1"><skipped/></testcase>
</testsuite></testsuites>"""


def test_cases_of_one_test_are_counted_together() -> None:
    found = {
        outcome.name: outcome for outcome in outcomes_of(ElementTree.fromstring(RECORD).iter("testcase"))
    }
    assert list(found) == [
        "safety.test_copying: r4 a full disk",
        "services.test_undo_walk: undo",
        "ui.test_crash: r2 kill",
    ]
    copying = found["safety.test_copying: r4 a full disk"]
    assert (copying.cases, copying.not_passed, copying.seconds, copying.counted) == (
        2,
        0,
        4.0,
        {"kills": 50.0},
    )


def test_what_failed_or_was_skipped_is_in_sight() -> None:
    text = page(outcomes_of(ElementTree.fromstring(RECORD).iter("testcase")), minutes=12.4)
    assert "Not passed: 2 of 4" in text
    assert "Time: 12 minutes" in text
    assert "kills 50" in text
