"""A series whose record was changed by other hands: the editor says so, with the way out, and what is typed stays."""

from desktop.services.program import Services
from desktop.ui.saying import say
from domain.chain import Fault
from domain.errors import UserError
from domain.meetings import Meeting
from tests.ui.editor.conftest import Editor, OpenEditor


def seal(services: Services, meeting: Meeting) -> UserError:
    """As a check does that has found something."""
    with services.office.store.writing() as work:
        work.seals.set(meeting.series_id, meeting.id, Fault.ROWS_CHANGED)
    sealed = services.record_view.sealed(meeting.series_id)
    assert sealed is not None
    return sealed


def test_a_meeting_of_a_sealed_series_says_so_when_it_is_opened(
    open_editor: OpenEditor, services: Services, meeting: Meeting
) -> None:
    sealed = seal(services, meeting)
    editor = open_editor(meeting)
    assert editor.message() == say(sealed)
    assert "Lokala brottsförebyggande rådet" in editor.message()


def test_what_is_typed_while_the_series_is_sealed_stays_and_is_stored_when_it_is_whole_again(
    editor: Editor, services: Services, meeting: Meeting
) -> None:
    assert editor.message() == ""
    sealed = seal(services, meeting)
    editor.keyboard.write("Mötet går igenom läget.")

    assert not editor.page.store_now()
    assert editor.message() == say(sealed)
    assert editor.pane().text.text() == "Mötet går igenom läget."
    assert editor.item().text == ""

    with services.office.store.writing() as work:
        work.seals.lift(meeting.series_id)
    editor.stored()
    assert editor.item().text == "Mötet går igenom läget."
    assert editor.message() == ""


def test_that_nothing_can_be_stored_stands_above_what_else_is_said(
    open_editor: OpenEditor, services: Services, meeting: Meeting
) -> None:
    sealed = seal(services, meeting)
    editor = open_editor(meeting)
    editor.page._notice.offer_undo("Nästa möte")
    editor.page._notice.put_away()
    assert editor.message() == say(sealed)
