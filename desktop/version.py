"""Which version of the program this is."""

from pathlib import Path


def program_version() -> str:
    """As installed or bundled; in a checkout that is not installed, as pyproject.toml has it."""
    # Only now: with the e-mail parser it brings along it would take a twentieth of the window's start.
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415

    try:
        return version("samsyn")
    except PackageNotFoundError:
        return _checkout_version()


def _checkout_version() -> str:
    import tomllib  # noqa: PLC0415

    project = Path(__file__).resolve().parent.parent / "pyproject.toml"
    return str(tomllib.loads(project.read_text(encoding="utf-8"))["project"]["version"])
