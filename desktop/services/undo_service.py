"""Undo and redo of everything that was done in the open store since the window opened it."""

from db.history import Final, History, Step
from db.step_facts import facts_of
from desktop.services.office import Office
from domain.changes import Change
from domain.errors import Problem, UserError
from domain.undo import Next, Undone

_FINAL = {Final.LAID_DOWN: Problem.UNDO_LAID_DOWN, Final.TOO_LARGE: Problem.UNDO_TOO_LARGE}
# Whoever tries again later may have more luck; everything else is so for good, and the step goes.
_PASSING = {Problem.STORE_BUSY, Problem.STORE_FULL, Problem.STORE_READ_ONLY, Problem.STORE_UNREADABLE}


class UndoService:
    """Nothing can be undone before ``begin``: the command line never asks for it."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def begin(self) -> None:
        """From now on remember what is done."""
        self._office.store.keep_history()

    @property
    def can_undo(self) -> bool:
        return self.what_next().undo is not None

    @property
    def can_redo(self) -> bool:
        return self.what_next().redo is not None

    def what_next(self) -> Next:
        """What undo and redo would be about; None for nothing, and for what cannot be undone."""
        undo, redo = self._history().next_undo(), self._history().next_redo()
        return Next(
            undo=facts_of(undo) if undo and undo.final is None else None,
            redo=facts_of(redo.inverse()) if redo else None,
        )

    def undo(self) -> Undone:
        """Take back what was done last.

        Raises ``UserError``: NOTHING_TO_UNDO; UNDO_LAID_DOWN, UNDO_TOO_LARGE for what is never undone; UNDO_CHANGED_SINCE,
        UNDO_PARENT_GONE, MINUTES_LOCKED, PICTURE_DECIDED. What could not be undone is passed over the next time.
        """
        history, step = self._history(), self._history().next_undo()
        if step is None:
            raise UserError(Problem.NOTHING_TO_UNDO)
        if step.final is not None:
            history.drop(step)
            raise UserError(_FINAL[step.final])
        performed, changes = self._take_back(step)
        history.undone(step, performed)
        return Undone(facts=facts_of(step), changes=changes)

    def redo(self) -> Undone:
        """Do again what was undone last. Raises ``UserError(NOTHING_TO_REDO)``, and as ``undo``."""
        history, step = self._history(), self._history().next_redo()
        if step is None:
            raise UserError(Problem.NOTHING_TO_REDO)
        performed, changes = self._take_back(step)
        history.redone(step, performed)
        return Undone(facts=facts_of(performed), changes=changes)

    def _history(self) -> History:
        return self._office.store.history or History()

    def _take_back(self, step: Step) -> tuple[Step, tuple[Change, ...]]:
        """What was done, and who has to hear of it; a step that cannot be taken back is passed over from now on."""
        try:
            with self._office.store.undoing() as work:
                return work.undoing.take_back(step)
        except UserError as error:
            if error.problem not in _PASSING:
                self._history().drop(step)
            raise
