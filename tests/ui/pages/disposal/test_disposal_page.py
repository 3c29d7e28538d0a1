"""Disposal in the window, by keyboard: a rule is decided, two persons say so, what goes is gone, the certificate stays."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from db.store import Store
from desktop.ui.background import Background
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.pages.disposal.disposal_words import DisposalWords
from desktop.ui.pages.disposal_page import DisposalPage
from desktop.ui.table_models.certificate_table_model import CertificateTableModel
from desktop.ui.table_models.rule_table_model import RuleTableModel
from desktop.ui.theme import ThemeFeed
from domain.disclosure import DisclosureRequest
from domain.retention import DisposalState, RecordKind
from tests.services.disposal_world import DRAFTED, World, decide, disposed
from tests.ui.pages.disposal.conftest import Archivist, MakePage

Key = Qt.Key
NOTES, DRAFTS, POINTS = "Notes of meetings", "Drafts that were never finished", "Points of the situation"
DECISION = "Nämnden 2026, § 4"


def tab(archivist: Archivist) -> str:
    tabs = archivist.page.findChild(QTabWidget)
    return tabs.tabText(tabs.currentIndex())


def test_what_has_passed_its_time_is_told_with_examples(archivist: Archivist) -> None:
    for words in (NOTES, DRAFTS, POINTS, "2026-11-10 · Operativt möte", "The rule has no decision."):
        assert archivist.reads(words)
    assert not archivist.reads("Formal minutes")


def test_all_of_it_by_keyboard(archivist: Archivist, world: World, tmp_path: Path) -> None:
    archivist.push(f"To the rule of {DRAFTS}")
    assert tab(archivist) == "Rules"
    archivist.fill("Decision", DECISION)
    archivist.save()
    archivist.settle()
    archivist.open_tab("To be disposed of")
    archivist.settle()
    assert archivist.text(f"Proposed by, {DRAFTS}") == "Anna Åkesson"
    archivist.push(f"Propose disposal, {DRAFTS}")
    archivist.fill(f"Confirmed by somebody else, {DRAFTS}", "anna åkesson")
    archivist.push(f"Confirm, {DRAFTS}")
    assert archivist.reads("Anna Åkesson has already proposed the disposal.")
    archivist.fill(f"Confirmed by somebody else, {DRAFTS}", "Bo Öst")
    archivist.push(f"Confirm, {DRAFTS}")
    assert archivist.reads("Proposed by Anna Åkesson, confirmed by Bo Öst")
    archivist.push(f"Carry out the disposal, {DRAFTS}")
    assert tab(archivist) == "Certificates"
    assert archivist.reads("Carried out. The certificate is kept here.")
    (done,) = world.services.disposals.show().disposals
    assert (done.state, done.count) == (DisposalState.DONE, 1)
    archivist.push("Save as PDF …")
    (saved,) = tmp_path.glob("*Gallringsbevis.pdf")
    assert saved.read_bytes() == world.services.disposals.certificate(done.id).pdf
    assert DRAFTED.encode() not in b"".join(
        path.read_bytes() for path in tmp_path.iterdir() if path.suffix != ".pdf"
    )


def test_a_proposal_is_taken_back(archivist: Archivist, world: World, change_feed: ChangeFeed) -> None:
    decide(world.services, RecordKind.DRAFT)
    archivist.page.refresh()  # type: ignore[attr-defined]
    archivist.settle()
    archivist.push(f"Propose disposal, {DRAFTS}")
    archivist.push(f"Take the proposal back, {DRAFTS}")
    assert world.services.disposals.show().disposals == ()
    assert archivist.reads("The rule has no decision.")


def test_a_name_is_asked_for(archivist: Archivist, world: World) -> None:
    decide(world.services, RecordKind.DRAFT)
    archivist.page.refresh()  # type: ignore[attr-defined]
    archivist.settle()
    archivist.fill(f"Proposed by, {DRAFTS}", " ")
    archivist.push(f"Propose disposal, {DRAFTS}")
    assert world.services.disposals.show().disposals == ()
    assert any(archivist.reads(words) for words in ("name", "Name"))


def test_what_is_asked_for_is_held_and_said_so(
    make_page: MakePage, background: Background, world: World
) -> None:
    request = DisclosureRequest(
        id=world.services.office.new_id(), received_on=date(2036, 11, 2), meeting_ids=(world.notes,)
    )
    with world.store.writing() as work:
        work.disclosure_requests.add(request)
    archivist = Archivist(make_page(), background)
    assert archivist.reads("1 record(s) stay: a request for records is open.")


def test_a_rule_is_written_kept_and_refused(archivist: Archivist, world: World) -> None:
    archivist.open_tab("Rules")
    archivist.choose_row(NOTES)
    archivist.fill("Years", "två")
    archivist.choose_row(POINTS)
    archivist.choose_row(NOTES)
    assert archivist.text("Years") == "två", "what was written is kept"
    archivist.save()
    assert archivist.reads("The time cannot be used.")
    archivist.fill("Years", "3")
    archivist.fill("Months", "6")
    archivist.fill("Legal basis", "")
    archivist.save()
    assert archivist.reads("It does not say on what legal basis records go.")
    archivist.fill("Legal basis", "10 § arkivlagen")
    archivist.fill("Decision", DECISION)
    archivist.fill("Valid from", "2027")
    archivist.save()
    rule = next(rule for rule in world.services.disposals.show().rules if rule.kind is RecordKind.NOTES)
    assert (rule.years, rule.months, rule.decision, rule.valid_from) == (3, 6, DECISION, date(2027, 1, 1))
    archivist.choose("What becomes of them", "Kept")
    archivist.save()
    assert not next(
        rule for rule in world.services.disposals.show().rules if rule.kind is RecordKind.NOTES
    ).disposes


def test_what_must_be_kept_cannot_be_chosen_otherwise(archivist: Archivist) -> None:
    archivist.open_tab("Rules")
    archivist.choose_row("Decided situation pictures")
    box = next(
        each
        for each in archivist.page.findChildren(QWidget)
        if each.accessibleName() == "What becomes of them"
    )
    assert not box.isEnabled()
    assert archivist.reads("Always kept in Samsyn")


def test_two_who_write_the_same_rule_are_told(archivist: Archivist, world: World) -> None:
    archivist.open_tab("Rules")
    archivist.choose_row(NOTES)
    archivist.fill("Decision", "Mitt beslut")
    decide(world.services, RecordKind.NOTES)
    archivist.save()
    assert archivist.reads("Somebody else changed this at the same time.")
    archivist.save()
    rule = next(rule for rule in world.services.disposals.show().rules if rule.kind is RecordKind.NOTES)
    assert rule.decision == "Mitt beslut"


def test_esc_goes_from_the_form_to_the_list_and_then_back(archivist: Archivist, qtbot: QtBot) -> None:
    page = archivist.page
    assert isinstance(page, DisposalPage)
    archivist.push(f"To the rule of {NOTES}")
    archivist.press(Key.Key_Escape)
    assert archivist.table().hasFocus()
    with qtbot.waitSignal(page.left):
        archivist.press(Key.Key_Escape)


def test_nothing_to_dispose_of(
    qtbot: QtBot, sqlite_store: Store, change_feed: ChangeFeed, theme_feed: ThemeFeed, background: Background
) -> None:
    from desktop.services.program import services_over

    page = DisposalPage(services_over(sqlite_store), change_feed, theme_feed, background)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
    archivist = Archivist(page, background)
    assert archivist.reads("Nothing has passed its time")
    archivist.open_tab("Certificates")
    assert archivist.reads("Here the certificates of what was disposed of will stand.")


def test_the_tables_are_sound(
    qtmodeltester, world: World, theme_feed: ThemeFeed, archivist: Archivist
) -> None:  # type: ignore[no-untyped-def]
    words = DisposalWords(archivist.page)
    rules = RuleTableModel(theme_feed, archivist.page)
    certificates = CertificateTableModel(words.kind, archivist.page)
    decide(world.services, RecordKind.DRAFT)
    certificates.set_records([disposed(world.services, RecordKind.DRAFT)])
    for model in (rules, certificates):
        qtmodeltester.check(model)


def test_pictures(
    dressed: ThemeFeed,
    save_picture: Callable[[QWidget, str], None],
    world: World,
    change_feed: ChangeFeed,
    background: Background,
    qtbot: QtBot,
) -> None:
    for kind in (RecordKind.DRAFT, RecordKind.POINT):
        decide(world.services, kind)
    disposed(world.services, RecordKind.POINT)
    world.services.disposals.propose(RecordKind.DRAFT, "Anna Åkesson")
    page = DisposalPage(world.services, change_feed, dressed, background)
    qtbot.addWidget(page)
    page.show()
    archivist = Archivist(page, background)
    for name, title in (
        ("disposal", "To be disposed of"),
        ("disposal-rules", "Rules"),
        ("disposal-certificates", "Certificates"),
    ):
        archivist.open_tab(title)
        archivist.settle()
        save_picture(page, name)
