"""The action plan of an agreement from the store, as it stands today."""

from db.unit_of_work import UnitOfWork
from desktop.documents.plan_document import plan_paper
from desktop.services.office import Office
from desktop.services.papers.made import Made, day_stamp, file_name, imprint_for
from domain.agreements import Agreement
from domain.errors import Problem, UserError
from domain.papers.content_json import content_json
from domain.papers.orders import PrintOrder
from domain.papers.plan import PlanMatter, plan_content


def make(office: Office, order: PrintOrder) -> Made:
    """Raises ``UserError``: CHOICE_MISSING, RECORD_GONE."""
    if order.agreement_id is None:
        raise UserError(Problem.CHOICE_MISSING)
    today = office.today()
    with office.store.reading() as work:
        agreement = work.agreements.get(order.agreement_id)
        if agreement is None:
            raise UserError(Problem.RECORD_GONE)
        content = plan_content(_matter(work, agreement), order.variant, today)
        imprint = imprint_for(work, order, agreement.parties[0].party_id if agreement.parties else None)
    return Made(
        paper=plan_paper(content, imprint),
        stamped_at=day_stamp(today),
        file_name=file_name(today.isoformat(), "Handlingsplan", content.agreement),
        data=content_json(content),
    )


def _matter(work: UnitOfWork, agreement: Agreement) -> PlanMatter:
    return PlanMatter(
        agreement=agreement,
        parties={party.id: party for party in work.parties.all()},
        measures=work.plans.of_agreement(agreement.id),
        indicators=work.indicators.of_agreement(agreement.id),
        pledges=work.pledges.of_agreement(agreement.id),
        decisions=work.plans.decisions(agreement.id),
        pictures=work.pictures.all(),
    )
