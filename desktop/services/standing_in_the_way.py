"""What stands in the way of writing in a store file, and the window of one's own that may: asked without opening the file.

The first question is asked before the window is painted, so that nothing is imported before it is needed.
"""

from pathlib import Path

from db.safety.window_file import window_file
from domain.errors import UserError


def brings_forward(store: Path) -> bool:
    """Whether this person has the store in another window, which has come forward now."""
    if not window_file(store).exists():
        return False
    from db.safety.holder import knock, window_holder  # noqa: PLC0415 - see above

    holder = window_holder(store)
    return holder is not None and holder.is_same_person and knock(store, holder)


def is_on_removable(store: Path) -> bool:
    """Whether a file lies on a stick or the like."""
    from db.safety.place import place_of  # noqa: PLC0415 - see above
    from domain.places import PlaceKind  # noqa: PLC0415

    return place_of(store).kind is PlaceKind.REMOVABLE


def in_the_way(store: Path) -> UserError | None:
    """As opening it would raise; None where nothing is in the way any more, or only what passes by itself."""
    from db.safety.holder import in_use, window_holder  # noqa: PLC0415 - see above
    from db.safety.place import judge_place  # noqa: PLC0415

    try:
        judge_place(store)
    except UserError as error:
        return error
    holder = window_holder(store)
    return in_use(holder, store) if holder is not None else None
