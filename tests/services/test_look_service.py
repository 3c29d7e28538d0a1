"""The house's own look as a use case: checked before it is stored, and a logo before it is chosen."""

from pathlib import Path

import pytest

from db.store import Store
from desktop.services.program import Services, services_over
from domain.errors import Problem, UserError
from domain.look import LogoKind, Look
from tests.logo_files import HOUSE_SVG, house_png


@pytest.fixture
def services(store: Store) -> Services:
    return services_over(store)


def test_a_look_is_stored_as_it_will_be_printed(services: Services, tmp_path: Path) -> None:
    path = tmp_path / "Vår logotyp.png"
    path.write_bytes(house_png())
    party = services.register.add_party("Trafikkontoret")
    logo = services.look.read_logo(path)
    services.look.change(
        Look(organisation=" Staden ", accent="2b6145", logo=logo, footers={party.id: "Box\n1"})
    )
    look = services.look.show()
    assert (look.organisation, look.accent, look.footers) == ("Staden", "#2B6145", {party.id: "Box 1"})
    assert look.logo == logo
    assert logo.kind is LogoKind.PNG


def test_nothing_is_stored_of_a_look_that_is_refused(services: Services) -> None:
    with pytest.raises(UserError) as error:
        services.look.change(Look(organisation="Staden", accent="#FFFF00"))
    assert error.value.problem is Problem.ACCENT_TOO_PALE
    assert services.look.show() == Look()


def test_a_file_that_cannot_be_read_says_so(sqlite_store: Store, tmp_path: Path) -> None:
    look = services_over(sqlite_store).look
    for path, problem in (
        (tmp_path / "saknas.svg", Problem.FILE_MISSING),
        (tmp_path, Problem.FILE_UNREADABLE),
    ):
        with pytest.raises(UserError) as error:
            look.read_logo(path)
        assert (error.value.problem, error.value.values["path"]) == (problem, path)


def test_no_more_is_read_of_a_file_than_may_be_used(sqlite_store: Store, tmp_path: Path) -> None:
    path = tmp_path / "stor.svg"
    path.write_bytes(HOUSE_SVG + b" " * 2_000_000)
    with pytest.raises(UserError) as error:
        services_over(sqlite_store).look.read_logo(path)
    assert error.value.problem is Problem.LOGO_TOO_LARGE
