"""The commands that make minutes a record: finish, approve, correct, reopen, verify.

A meeting is named by its key, as the command meetings shows it. Nothing of the store is imported until a command runs.
"""

from collections.abc import Sequence
from contextlib import closing
from datetime import date, datetime
from typing import TYPE_CHECKING
from uuid import UUID

import click

from desktop.cli_tables import key_of
from domain.approval import WantedCorrection, approval_of, signers, signers_left
from domain.chain import spelled
from domain.errors import Problem, UserError
from domain.finishing import FinishingAnswers, FinishingReview, Question
from domain.minutes import ApprovalLine, Minutes

if TYPE_CHECKING:
    from desktop.cli import Session
    from desktop.cli_words import Words
    from desktop.services.program import Services
    from domain.chain_faults import Finding

FOUND_SOMETHING = 1
QUESTIONS = {
    Question.NO_ITEMS: "The agenda is empty.",
    Question.NOBODY_PRESENT: "Nobody is noted as present.",
    Question.NO_SECRETARY: "The secretary is missing.",
    Question.NO_CHAIR: "The chair is missing.",
    Question.NO_APPROVER: "An approver is missing.",
    Question.NO_DUE_DATE: "A follow-up has no date.",
    Question.POINT_TO_BE_TESTED: "A point is to be tested for secrecy. It is not shown to the parties.",
    Question.ITEM_TO_BE_TESTED: "An item is to be tested for secrecy. It is not shown to the parties.",
    Question.ITEM_EMPTY: "An item is empty.",
    Question.DECISION_EMPTY: "A decision has no text.",
    Question.APPROVER_TWICE: "Somebody approves twice.",
    Question.APPROVE_ON_TOO_EARLY: "The approval comes before the meeting.",
    Question.NEXT_MEETING_TOO_EARLY: "The next meeting comes before this one.",
    Question.NUMBERS_LEFT: "A section number that was used has no item.",
    Question.PERSON_DATA: "Something looks like personal data.",
}
_DAY = click.DateTime(["%Y-%m-%d"])
_MEETING = click.argument("meeting", metavar="MEETING")


def _day(_context: click.Context, _parameter: click.Parameter, value: datetime | None) -> date | None:
    return None if value is None else value.date()


@click.command()
@_MEETING
@click.option("--accept", is_flag=True, help="Let what may stand as it is stand.")
@click.option(
    "--share",
    metavar="ID",
    multiple=True,
    help="A marked point or item that every party may read all the same.",
)
@click.pass_obj
def finish(session: "Session", meeting: str, accept: bool, share: tuple[str, ...]) -> None:
    """Finish the minutes of a meeting: sections get their numbers, the text is locked."""
    with closing(session.open_existing(writes=True)) as services:
        _look_after_copies(session, services)
        meeting_id = meeting_key(services, meeting)
        review = services.minutes.review(meeting_id)
        answers = FinishingAnswers(
            shown_ids=frozenset(_key(each) for each in share),
            accepted=frozenset(review.questions) if accept else frozenset(),
        )
        _tell_questions(review, answers, session.words)
        services.minutes.finish(meeting_id, answers)
        _tell_version(services, meeting_id, session.words)


def _look_after_copies(session: "Session", services: "Services") -> None:
    """As the window does, of everything but the example: nothing is finished while they fail."""
    from desktop.backup_places import backup_places  # noqa: PLC0415
    from desktop.example_store import is_example  # noqa: PLC0415
    from desktop.settings import load_settings, settings_file  # noqa: PLC0415

    if not is_example(session.target()):
        services.backups.use(backup_places(load_settings(settings_file())))


@click.command()
@_MEETING
@click.option("--by", metavar="NAME", multiple=True, help="Who has approved; everybody who is left without.")
@click.option("--on", "day", type=_DAY, callback=_day, help="The day, as 2026-11-20; today without.")
@click.option("--dissent", metavar="TEXT", default="", help="The dissent of the one who has approved.")
@click.option(
    "--at", "later", metavar="MEETING", help="The later meeting that approved minutes without approvers."
)
@click.pass_obj
def approve(
    session: "Session",
    *,
    meeting: str,
    by: tuple[str, ...],
    day: date | None,
    dissent: str,
    later: str | None,
) -> None:
    """Note who has approved finished minutes, and when."""
    with closing(session.open_existing(writes=True)) as services:
        meeting_id = meeting_key(services, meeting)
        if later is not None:
            services.record.approve_at(meeting_id, meeting_key(services, later))
        else:
            lines = _approvals(services, meeting_id, by, day or services.office.today(), dissent)
            services.record.approve(meeting_id, lines)
        _tell_approvals(services, meeting_id, session.words)


@click.command()
@_MEETING
@click.option("--section", metavar="NUMBER", default="", help="The section; the head of the minutes without.")
@click.option("--old", required=True, metavar="TEXT", help="The words as they are written.")
@click.option("--new", required=True, metavar="TEXT", help="The words as they are to be.")
@click.option("--reason", required=True, metavar="TEXT", help="Why.")
@click.pass_obj
def correct(session: "Session", *, meeting: str, section: str, old: str, new: str, reason: str) -> None:
    """Correct finished minutes: a new version, in which the old words stay."""
    with closing(session.open_existing(writes=True)) as services:
        meeting_id = meeting_key(services, meeting)
        label = _label(services.record.kept_minutes(meeting_id), section)
        wanted = WantedCorrection(section=label, old_words=old, new_words=new, reason=reason)
        services.record.correct(meeting_id, [wanted])
        _tell_version(services, meeting_id, session.words)


@click.command()
@_MEETING
@click.option("--reason", required=True, metavar="TEXT", help="Why.")
@click.pass_obj
def reopen(session: "Session", meeting: str, reason: str) -> None:
    """Open the latest minutes of a series again, before anybody has approved them."""
    with closing(session.open_existing(writes=True)) as services:
        services.record.reopen(meeting_key(services, meeting), reason)
    click.echo(session.words("The minutes are a draft again. The version that was finished is kept."))


@click.command()
@click.option("--series", metavar="ID|NAME", help="Only this series.")
@click.option("--meeting", metavar="ID", help="Only the series of this meeting.")
@click.option("--code", metavar="CODE", help="The code at the foot of a printed page.")
@click.pass_obj
def verify(session: "Session", series: str | None, meeting: str | None, code: str | None) -> None:
    """Check that finished minutes are as they were, or that a printed page is. Exit code 1 when they are not."""
    with closing(session.open_existing(writes=True)) as services:
        if code is not None:
            findings = _tell_code(services, code, session.words)
        else:
            findings = services.record.verify(
                series_id=key_of(series, ((each.id, each.name) for each in services.series.list_all())),
                meeting_id=None if meeting is None else meeting_key(services, meeting),
            )
            if not findings:
                click.echo(session.words("Everything that was finished is as it was."))
        for finding in findings:
            click.echo(finding_sentence(services, finding, session.words))
    if findings:
        click.get_current_context().exit(FOUND_SOMETHING)


COMMANDS = (finish, approve, correct, reopen, verify)


def meeting_key(services: "Services", text: str) -> UUID:
    """The key of a meeting that is there. Raises ``UserError(MEETING_UNKNOWN)``."""
    try:
        meeting_id = UUID(text)
        services.meetings.show(meeting_id)
    except (ValueError, UserError) as error:
        raise UserError(Problem.MEETING_UNKNOWN, meeting=text) from error
    return meeting_id


def _key(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError as error:
        raise UserError(Problem.NAME_UNKNOWN, name=text) from error


def _tell_questions(review: FinishingReview, answers: FinishingAnswers, words: "Words") -> None:
    """What stands in the way, each once with how often; the refusal itself comes after."""
    left = [question.question for question in review.left(answers)]
    for question in dict.fromkeys(left):
        number = left.count(question)
        click.echo(words(QUESTIONS[question]) + (f" ({number})" if number > 1 else ""), err=True)


def _tell_version(services: "Services", meeting_id: UUID, words: "Words") -> None:
    line = services.record.versions(meeting_id)[-1]
    told = words("Version {number}, code {code}.")
    click.echo(told.format(number=line.version, code=spelled(line.code)))


def _approvals(
    services: "Services", meeting_id: UUID, by: Sequence[str], day: date, dissent: str
) -> list[ApprovalLine]:
    """Of those who are named, else of everybody who is left; the dissent is that of the last one."""
    minutes = services.record.kept_minutes(meeting_id)
    if minutes is None:
        raise UserError(Problem.NOT_FINISHED)
    known = {signer.name: signer for signer in signers(minutes)}
    left = [signer.name for signer in signers_left(minutes, services.record.approvals(meeting_id))]
    unknown = [name for name in by if name not in known]
    if unknown:
        raise UserError(Problem.NOT_AN_APPROVER, name=unknown[0])
    lines = [approval_of(known[name], day) for name in by or left]
    if lines and dissent:
        lines[-1] = approval_of(known[lines[-1].name], day, dissent)
    return lines


def _tell_approvals(services: "Services", meeting_id: UUID, words: "Words") -> None:
    minutes = services.record.kept_minutes(meeting_id)
    assert minutes is not None  # it has just been approved
    left = signers_left(minutes, services.record.approvals(meeting_id))
    if left and minutes.approved_on is None:
        names = ", ".join(signer.name for signer in left)
        click.echo(words("Noted. Not approved yet by: {names}.").format(names=names))
    else:
        _tell_version(services, meeting_id, words)


def _label(minutes: Minutes | None, section: str) -> str:
    """The label of a section that is named by it or by its number; what is unknown is left to the check."""
    wanted = section.removeprefix("§").strip()
    sections = minutes.sections if minutes else ()
    return next((each.label for each in sections if wanted in {str(each.number), each.label}), section)


def _tell_code(services: "Services", code: str, words: "Words") -> tuple["Finding", ...]:
    answer = services.record.find_code(code)
    if answer.version is not None and not answer.findings:
        meeting = services.meetings.show(answer.version.meeting_id)
        told = words("{series}, {day}: version {number}, unchanged.")
        if not answer.is_newest:
            told = words("{series}, {day}: version {number}, unchanged. There is a later version.")
        day = meeting.meeting.day.isoformat()
        click.echo(told.format(series=meeting.series.name, day=day, number=answer.version.version))
    return answer.findings


def finding_sentence(services: "Services", finding: "Finding", words: "Words") -> str:
    """``Lokala rådet, 2026-11-12, version 2: The text was changed.``; what is not known is left out."""
    from desktop.services.fault_words import record_fault_sentence  # noqa: PLC0415

    series = {each.id: each.name for each in services.series.list_all()}
    place = [series.get(finding.series_id, "")] if finding.series_id else []
    if finding.meeting_id is not None:
        place.append(services.record.day_of(finding.meeting_id) or str(finding.meeting_id))
    if finding.version is not None:
        place.append(words("version {number}").format(number=finding.version))
    sentence = record_fault_sentence(finding.fault, words.language)
    return f"{', '.join(part for part in place if part)}: {sentence}" if place else sentence
