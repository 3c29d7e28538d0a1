"""A written agreement from the store, as it stands today."""

from desktop.documents.agreement_document import agreement_paper
from desktop.services.office import Office
from desktop.services.papers.made import Made, day_stamp, file_name, imprint_for
from domain.errors import Problem, UserError
from domain.papers.agreement import agreement_content
from domain.papers.content_json import content_json
from domain.papers.orders import PrintOrder


def make(office: Office, order: PrintOrder) -> Made:
    """Raises ``UserError``: CHOICE_MISSING, RECORD_GONE."""
    if order.agreement_id is None:
        raise UserError(Problem.CHOICE_MISSING)
    today = office.today()
    with office.store.reading() as work:
        agreements = work.agreements.all()
        agreement = next((each for each in agreements if each.id == order.agreement_id), None)
        if agreement is None:
            raise UserError(Problem.RECORD_GONE)
        parties = {party.id: party for party in work.parties.all()}
        measures = work.plans.of_agreement(agreement.id)
        content = agreement_content(agreement, agreements, parties, measures, today)
        imprint = imprint_for(work, order, agreement.parties[0].party_id if agreement.parties else None)
    return Made(
        paper=agreement_paper(content, imprint),
        stamped_at=day_stamp(today),
        file_name=file_name(today.isoformat(), "Överenskommelse", content.title),
        data=content_json(content),
    )
