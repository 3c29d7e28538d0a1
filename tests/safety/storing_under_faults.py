"""Stores while calls to the operating system fail; run as a program of its own, with ``faulty_calls.c`` laid under it.

Arguments: a store with a meeting that is being written, and the file that orders a fault. Reads orders ("pwrite64 3") and says
for each what became of the text: "stored" or the problem, whether the fault was met, and whether the next text was stored.
"""

import sys
from pathlib import Path

from desktop.services.program import Services, open_services
from domain.errors import UserError
from domain.meetings import AgendaItem, MeetingFilter


def main(store: Path, order: Path) -> None:
    services = open_services(store)
    rows = services.meetings.list_page(MeetingFilter()).rows
    meeting_id = next(row.id for row in rows if not row.state.is_locked)
    for number, wanted in enumerate(sys.stdin):
        item = services.meetings.show(meeting_id).items[0]
        before = item.text
        order.write_text(wanted)
        became = _store(services, item, f"ord {number}")
        was_met = int(order.read_text().split()[1]) == 0
        order.unlink()
        item = services.meetings.show(meeting_id).items[0]
        is_one_of_both = item.text in {f"ord {number}", before}
        after = _store(services, item, f"efter {number}")
        print(
            became, "met" if was_met else "passed", after, "whole" if is_one_of_both else "half", flush=True
        )
    services.close()


def _store(services: Services, item: AgendaItem, text: str) -> str:
    try:
        services.agenda.write_text(item.id, item.version, item.heading, text)
    except UserError as error:
        return error.problem.value
    return "stored"


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
