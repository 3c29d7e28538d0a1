"""Whatever is written, a valid file comes out."""

from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.documents.minutes_document import render_minutes

ANYTHING = st.text(max_size=60) | st.text(
    alphabet=st.sampled_from(
        "abc åäö §–\n\t\x00\x1b\u200f\u202e\u00ad\ufeff\ufffdא漢🎉👩\u200d\ud83d<>&()\\%/[]{}"
    ),
    max_size=200,
)


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(words=st.lists(ANYTHING, min_size=12, max_size=12))
def test_any_text_gives_a_valid_file(words, sample, stamp, assert_archival):
    minutes = sample["m3"]
    section = minutes.sections[3]
    point = replace(
        section.points[0],
        category=words[0],
        place=words[1],
        text=words[2],
        source=words[3],
        time_of_day=words[4],
    )
    line = replace(minutes.sections[2].follow_ups[0], what=words[5], party=words[6], role=words[7])
    section = replace(
        section,
        heading=words[8],
        text=words[9],
        decisions=tuple(words[9:11]),
        points=(point,),
        follow_ups=(line,),
    )
    attendance = (replace(minutes.attendance[0], name=words[10], party=words[11]),)
    whole = replace(
        minutes,
        sections=(section,),
        attendance=attendance,
        organisation=words[11],
        series=words[8],
        place=words[1],
    )
    assert_archival(render_minutes(whole, stamp))
