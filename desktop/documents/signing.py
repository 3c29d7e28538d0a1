"""An electronic signature on a finished file, by a certificate file: the last step, after which nothing may change it.

pyHanko is optional (the extra ``signing``) and takes half a second to import: only who signs waits for it.
"""

from datetime import datetime
from importlib.util import find_spec

from domain.errors import Problem, UserError


def can_sign() -> bool:
    return find_spec("pyhanko") is not None


def sign(pdf: bytes, certificate: bytes, password: str, stamped_at: datetime) -> bytes:
    """Return the file signed (PAdES B-B), still of the archival level it was written in.

    ``certificate`` is a PKCS#12 file; ``stamped_at`` is aware, and the time the signer claims. Raises ``UserError``:
    SIGNING_MISSING, and those of ``certificate_file.open_certificate``.
    """
    if not can_sign():
        raise UserError(Problem.SIGNING_MISSING)
    from desktop.documents.certificate_file import open_certificate  # noqa: PLC0415
    from desktop.documents.signature_field import signed  # noqa: PLC0415

    return signed(pdf, open_certificate(certificate, password, stamped_at), stamped_at)
