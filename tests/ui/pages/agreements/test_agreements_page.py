"""The page of agreements: what it shows, what it refuses at the field, and that nothing typed is lost."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.services.program import Services
from desktop.ui.background import Background
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.pages.agreements.agreement_views import View
from desktop.ui.pages.agreements.clock_banner import ClockBanner
from desktop.ui.pages.agreements_page import AgreementsPage
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.inline_message import MessageKind
from domain.agreements import Agreement, Prolongation
from domain.changes import Change, Noun
from domain.duties import Duty
from tests.ui.keyboard import CONTROL
from tests.ui.pages.agreements.conftest import LOCAL, PLACES, YOUTH, Clerk, Key, MakePage, areas_listed


@pytest.fixture
def told(change_feed: ChangeFeed) -> list[Change]:
    changes: list[Change] = []
    change_feed.announced.connect(changes.append)
    return changes


def banner(page: AgreementsPage) -> ClockBanner:
    return page.findChild(ClockBanner)


def view(page: AgreementsPage) -> View:
    return page._desk.views.view()


def test_an_empty_store_says_how_to_begin(make_page: MakePage) -> None:
    page = make_page()

    assert any(each.isVisible() for each in page.findChildren(EmptyState))
    clerk = Clerk(page)
    clerk.push("Write down an agreement")
    assert view(page) is View.FACTS
    assert QApplication.focusWidget().accessibleName() == "Title"


def test_the_agreement_in_force_is_shown_with_its_areas_and_parties(
    agreement: Agreement, clerk: Clerk
) -> None:
    assert areas_listed(clerk.page) == [(YOUTH, "No measures"), (PLACES, "No measures")]
    reads = clerk.reads()
    assert f"{LOCAL} · In force" in reads
    assert {"Stadsdelsförvaltningen", "LPO Globen, not signed"} <= set(reads)
    assert view(clerk.page) is View.PLAN


def test_the_banner_tells_the_end_and_who_has_not_signed(agreement: Agreement, clerk: Clerk) -> None:
    message = banner(clerk.page)

    assert message.isVisible()
    assert message.text() == "The agreement ends in 49 day(s). 1 of 2 parties have not signed."
    assert message.property("kind") == MessageKind.WARN.value
    clerk.push("&View parties")
    assert view(clerk.page) is View.FACTS
    assert QApplication.focusWidget().accessibleName() == "Name of a party to add"


def test_nothing_is_told_where_nothing_lacks(services: Services, other: Agreement, clerk: Clerk) -> None:
    whole = replace(other, purposes="Trygghet", areas=services.agreements.choose_areas([YOUTH]))
    services.agreements.change(whole)
    clerk.page.refresh()

    assert not banner(clerk.page).isVisible()


def test_what_is_written_is_saved(
    services: Services, agreement: Agreement, clerk: Clerk, told: list[Change]
) -> None:
    clerk.push("Facts and parties")
    clerk.fill("Title", "Ny rubrik")
    clerk.fill("Reference number of LPO Globen", "A144.992/2024")
    clerk.fill("Day LPO Globen signed", "20 mars 2024")
    clerk.save()

    stored = services.agreements.show(agreement.id)
    assert (stored.title, stored.parties[1].dnr, stored.parties[1].signed_on) == (
        "Ny rubrik",
        "A144.992/2024",
        date(2024, 3, 20),
    )
    assert told == [Change(Noun.AGREEMENT, (agreement.id,))]
    assert "Everything is saved." in clerk.reads()


@pytest.mark.parametrize(
    ("field", "typed", "sentence"),
    [
        ("Title", "", "The title is missing. Write a title."),
        ("Valid to", "2023", "The end comes before the start. Change one of the times."),
        ("Valid from", "snart", "Write the date as 2019-05-31, 31 maj 2019, maj 2019 or 2019."),
    ],
)
def test_a_fault_is_told_at_its_field_and_nothing_is_stored(
    services: Services, agreement: Agreement, clerk: Clerk, field: str, typed: str, sentence: str
) -> None:
    clerk.push("Facts and parties")
    clerk.fill(field, typed)
    clerk.save()

    assert sentence in clerk.reads()
    focused = QApplication.focusWidget()
    assert (focused.accessibleName(), focused.property("error")) == (field, True)
    assert services.agreements.show(agreement.id) == agreement


def test_a_prolongation_before_the_end_is_told_in_its_row(
    services: Services, agreement: Agreement, clerk: Clerk
) -> None:
    clerk.push("Facts and parties")
    clerk.push("Add prolongation")
    clerk.fill("Prolonged to", "2026-06-30")
    clerk.save()
    assert QApplication.focusWidget().accessibleName() == "Prolonged to"
    assert "The end comes before the start. Change one of the times." in clerk.reads()

    clerk.fill("Prolonged to", "juni 2027")
    clerk.fill("Decided", "12 november 2026")
    clerk.save()
    assert services.agreements.show(agreement.id).prolongations == (
        Prolongation(until=date(2027, 6, 30), decided_on=date(2026, 11, 12)),
    )


def test_a_prolongation_without_a_day_is_asked_for_one(
    services: Services, agreement: Agreement, clerk: Clerk
) -> None:
    clerk.push("Facts and parties")
    clerk.push("Add prolongation")
    clerk.fill("Note", "§ 28")
    clerk.save()

    assert QApplication.focusWidget().accessibleName() == "Prolonged to"
    assert services.agreements.show(agreement.id) == agreement


def test_what_is_written_stays_when_one_goes_to_another_and_comes_back(
    services: Services, agreement: Agreement, other: Agreement, clerk: Clerk
) -> None:
    clerk.page.show_record(agreement.id)
    clerk.push("Facts and parties")
    clerk.fill("Valid to", "kanske 20")
    clerk.push("Add step")
    clerk.fill("Body", "Pensionärsrådet")
    clerk.page.show_record(other.id)
    assert clerk.page.unsaved_agreements() == 1

    clerk.page.show_record(agreement.id)
    clerk.push("Facts and parties")
    assert (clerk.text("Valid to"), clerk.text("Body")) == ("kanske 20", "Pensionärsrådet")
    clerk.push("Undo changes")
    assert clerk.text("Valid to") == "2026-12-31"
    assert services.agreements.show(agreement.id) == agreement


def test_a_new_agreement_that_is_taken_back_is_gone(agreement: Agreement, clerk: Clerk) -> None:
    clerk.push("New agreement")
    clerk.write("Halvskriven")
    assert clerk.page.unsaved_agreements() == 1
    clerk.push("Undo changes")

    assert clerk.page.unsaved_agreements() == 0
    assert f"{LOCAL} · In force" in clerk.reads()


def test_rows_are_tabbed_through_where_they_stand(agreement: Agreement, clerk: Clerk) -> None:
    clerk.push("Facts and parties")
    clerk.push("Add prolongation")
    clerk.go_to("Who signs for Stadsdelsförvaltningen")
    names = []
    while "Add step" not in names:
        clerk.press(Key.Key_Tab)
        focused = QApplication.focusWidget()
        names.append(focused.accessibleName() or focused.text())  # type: ignore[attr-defined]

    assert names == [
        "Reference number of Stadsdelsförvaltningen",
        "Day Stadsdelsförvaltningen signed",
        "Remove Stadsdelsförvaltningen",
        "Who signs for LPO Globen",
        "Reference number of LPO Globen",
        "Day LPO Globen signed",
        "Remove LPO Globen",
        "Name of a party to add",
        "New party …",
        "Prolongation",
        "Prolonged to",
        "Decided",
        "Note",
        "Remove the prolongation",
        "Add prolongation",
        "Add step",
    ]


def test_a_row_that_was_removed_comes_back_where_it_was(agreement: Agreement, clerk: Clerk) -> None:
    clerk.push("Facts and parties")
    clerk.push("Remove Stadsdelsförvaltningen")
    assert "Stadsdelsförvaltningen is removed." in clerk.reads()
    clerk.push("Undo")

    assert clerk.page.unsaved_agreements() == 0
    clerk.go_to("Day Stadsdelsförvaltningen signed")
    clerk.press(Key.Key_Tab, times=2)
    assert QApplication.focusWidget().accessibleName() == "Who signs for LPO Globen"


def add_own_area(clerk: Clerk, title: str) -> None:
    clerk.push("Add a priority area")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.actions()[0].trigger()
    menu.close()
    clerk.write(title)


def test_an_area_of_ones_own_is_written_beside_the_citys(
    services: Services, agreement: Agreement, clerk: Clerk
) -> None:
    add_own_area(clerk, "Öppen drogförsäljning")
    clerk.go_to("Goal")
    clerk.write("Färre köp på stationsplanen")
    clerk.save()

    own = services.agreements.show(agreement.id).areas[2]
    assert (own.title, own.letter, own.order, own.goal) == (
        "Öppen drogförsäljning",
        "Ö",
        3,
        "Färre köp på stationsplanen",
    )
    assert areas_listed(clerk.page)[2] == ("Öppen drogförsäljning", "No measures")


def test_an_area_twice_is_told_at_its_title(services: Services, agreement: Agreement, clerk: Clerk) -> None:
    add_own_area(clerk, YOUTH.upper())
    clerk.save()

    assert any(text.startswith("The area “UNGA") for text in clerk.reads())
    assert QApplication.focusWidget().accessibleName() == "Priority area"
    assert services.agreements.show(agreement.id) == agreement


def test_a_letter_that_is_taken_is_told_at_the_letter(
    services: Services, agreement: Agreement, clerk: Clerk
) -> None:
    clerk.page._desk.show_area(agreement.areas[1].id)
    clerk.page._desk.views.show_area_form()
    clerk.fill("Letter", "u")
    clerk.save()

    assert f"The letter U is already used by “{YOUTH}”. Choose another letter." in clerk.reads()
    assert QApplication.focusWidget().accessibleName() == "Letter"
    clerk.fill("Letter", "p")
    clerk.save()
    assert [area.letter for area in services.agreements.show(agreement.id).areas] == ["U", "P"]


def test_an_area_moves_and_is_removed_and_brought_back(
    services: Services, agreement: Agreement, clerk: Clerk
) -> None:
    clerk.go_to("Priority areas")
    clerk.press(Key.Key_Down, CONTROL)
    assert [title for title, _detail in areas_listed(clerk.page)] == [PLACES, YOUTH]

    clerk.page._desk.views.show_area_form()
    clerk.push("Remove the area")
    assert [title for title, _detail in areas_listed(clerk.page)] == [PLACES]
    clerk.push("Undo")
    assert [title for title, _detail in areas_listed(clerk.page)] == [PLACES, YOUTH]
    clerk.save()
    assert [area.title for area in services.agreements.show(agreement.id).areas] == [PLACES, YOUTH]


def test_an_area_with_a_measure_cannot_go(
    services: Services, agreement: Agreement, district: UUID, clerk: Clerk
) -> None:
    measure = services.plans.blank(agreement.areas[0].id)
    services.plans.add(
        replace(measure, measure="Mät", commitments=(services.plans.blank_commitment(district),))
    )
    clerk.page.refresh()
    assert areas_listed(clerk.page)[0] == (YOUTH, "1 measure(s)")
    clerk.page._desk.views.show_area_form()
    clerk.push("Remove the area")
    clerk.save()

    assert any(text.startswith(f"“{YOUTH}” is used by") for text in clerk.reads())
    assert services.agreements.show(agreement.id) == agreement


def test_a_renewal_takes_everything_along_and_is_shown(
    services: Services, agreement: Agreement, clerk: Clerk, told: list[Change]
) -> None:
    clerk.push("&Renew …")
    assert clerk.text("Valid from") == "2027-01-01"
    clerk.fill("Title of the new agreement", "Nästa")
    clerk.fill("Valid to", "2026")
    clerk.press(Key.Key_Return)
    assert "The end comes before the start. Change one of the times." in clerk.reads()
    clerk.fill("Valid to", "2029")
    clerk.press(Key.Key_Return)

    new = next(each for each in services.agreements.list_all() if each.title == "Nästa")
    assert (new.valid_from, new.valid_to, new.replaces_id) == (
        date(2027, 1, 1),
        date(2029, 12, 31),
        agreement.id,
    )
    assert [change.ids for change in told] == [(new.id, agreement.id)]
    assert "Nästa · Being prepared" in clerk.reads()
    assert [title for title, _detail in areas_listed(clerk.page)] == [YOUTH, PLACES]


def test_a_renewal_is_offered_in_one_place(
    services: Services, agreement: Agreement, other: Agreement, clerk: Clerk
) -> None:
    """In the banner while it speaks of the agreement that is shown, else beside its parties."""

    def offers() -> list[str]:
        buttons = clerk.page.findChildren(QPushButton)
        return [each.text() for each in buttons if each.isVisible() and each.text().endswith("enew …")]

    clerk.page.show_record(agreement.id)
    assert offers() == ["&Renew …"]
    clerk.page.show_record(other.id)
    assert "Renew …" in offers()


def test_escape_leaves_the_renewal_and_nothing_is_renewed(
    services: Services, agreement: Agreement, clerk: Clerk
) -> None:
    clerk.push("&Renew …")
    clerk.press(Key.Key_Escape)

    assert view(clerk.page) is View.PLAN
    assert len(services.agreements.list_all()) == 1


def test_the_law_shows_what_there_is_and_takes_notes(
    services: Services, agreement: Agreement, clerk: Clerk
) -> None:
    clerk.push("Law (2023:196)")
    assert any("agreement in force with purposes and areas" in text for text in clerk.reads())

    clerk.push("Note something that was done, 13 §")
    clerk.fill("Day", "2026-11-14")
    clerk.press(Key.Key_Return)
    assert QApplication.focusWidget().property("error") is True
    clerk.fill("Day", "4 maj 2026")
    clerk.fill("What was done", "Kommunfullmäktige § 7")
    clerk.press(Key.Key_Return)
    standing = services.duties.standings(date(2026, 11, 12))[-1]
    assert [(proof.happened_on, proof.title) for proof in standing.proofs] == [
        (date(2026, 5, 4), "Kommunfullmäktige § 7")
    ]

    clerk.push("Remove the note of 2026-05-04")
    assert services.duties.standings(date(2026, 11, 12))[-1].proofs == ()
    clerk.push("Undo")
    assert services.duties.standings(date(2026, 11, 12))[-1].proofs == standing.proofs


def test_the_two_year_clock_is_told_and_leads_to_the_law(
    services: Services, other: Agreement, clerk: Clerk
) -> None:
    services.duties.note(Duty.EVERY_OTHER_YEAR, date(2024, 11, 20), "Nämnden § 14")
    clerk.page.refresh()

    assert banner(clerk.page).text().endswith("are to be renewed by 20 November 2026.")
    clerk.push("Show the &law")
    assert view(clerk.page) is View.LAW


def test_a_colleagues_change_comes_in_and_ones_own_words_stay(
    services: Services, agreement: Agreement, clerk: Clerk, change_feed: ChangeFeed
) -> None:
    clerk.push("Facts and parties")
    clerk.fill("Title", "Min rubrik")
    change_feed.announce(services.agreements.prolong(agreement.id, None))
    assert clerk.text("Title") == "Min rubrik"
    clerk.save()

    assert (
        "Somebody else made a change at the same time. Both are kept. Load again and choose." in clerk.reads()
    )
    assert services.agreements.show(agreement.id).title == LOCAL
    clerk.push("Undo changes")
    assert clerk.text("Title") == LOCAL


def test_a_hidden_page_reads_anew_when_it_is_shown(
    services: Services, agreement: Agreement, clerk: Clerk, change_feed: ChangeFeed
) -> None:
    clerk.page.hide()
    change_feed.announce(services.agreements.change(replace(agreement, title="Ändrad")))
    clerk.page.show()

    assert "Ändrad · In force" in clerk.reads()


def test_a_measure_is_shown_in_its_plan(
    services: Services, agreement: Agreement, other: Agreement, district: UUID, clerk: Clerk
) -> None:
    measure = replace(
        services.plans.blank(agreement.areas[1].id),
        measure="Mät belysningen",
        commitments=(services.plans.blank_commitment(district),),
    )
    services.plans.add(measure)
    clerk.page.show_record(other.id)
    clerk.page.show_measure(measure.id)

    assert f"{LOCAL} · In force" in clerk.reads()
    assert clerk.page._desk._area == agreement.areas[1].id


def test_a_narrow_page_shows_one_pane_at_a_time(agreement: Agreement, clerk: Clerk) -> None:
    clerk.page.resize(760, 660)
    QApplication.processEvents()
    desk = clerk.page._desk
    assert desk.side.isVisible()
    assert not desk.views.isVisible()

    clerk.go_to("Priority areas")
    clerk.press(Key.Key_Return)
    assert desk.views.isVisible()
    assert not desk.side.isVisible()
    assert not banner(clerk.page).isVisible(), "the plan has the page to itself"
    clerk.push("Back")
    assert desk.side.isVisible()
    assert banner(clerk.page).isVisible()

    clerk.push("Facts and parties")
    clerk.press(Key.Key_Escape)
    assert desk.side.isVisible()


def test_pictures(
    services: Services,
    agreement: Agreement,
    other: Agreement,
    change_feed: ChangeFeed,
    background: Background,
    dressed: ThemeFeed,
    qtbot: QtBot,
    save_picture: Callable[[QWidget, str], None],
) -> None:
    page = AgreementsPage(services, change_feed, dressed, background)
    qtbot.addWidget(page)
    page.show_record(agreement.id)
    desk = page._desk
    for name, show in (
        ("list", page.show),
        ("plan", lambda: desk.show_area(agreement.areas[0].id)),
        ("area", desk.views.show_area_form),
        ("facts", desk.show_facts),
        ("law", desk.show_law),
        ("renewal", desk.begin_renewal),
        ("new", page.begin_agreement),
    ):
        show()
        save_picture(page, f"page-agreements-{name}")
        assert page.height() <= 660, name
