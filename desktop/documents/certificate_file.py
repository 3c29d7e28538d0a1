"""A certificate file (PKCS#12, .p12 or .pfx): opened, and found fit to sign with.

Imported only when something is signed: it needs the optional pyHanko.
"""

from datetime import UTC, datetime

from asn1crypto.pkcs12 import Pfx
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization.pkcs12 import load_key_and_certificates
from cryptography.x509 import Certificate
from pyhanko.sign.signers import SimpleSigner

from domain.errors import Problem, UserError


def open_certificate(content: bytes, password: str, now: datetime) -> SimpleSigner:
    """Return what signs with the key of the file.

    Raises ``UserError``: CERTIFICATE_UNREADABLE, CERTIFICATE_LOCKED, CERTIFICATE_KEY_UNSUITED and
    CERTIFICATE_NOT_IN_FORCE (``first``, ``last``).
    """
    _refuse_other_files(content)
    secret = password.encode()
    try:
        key, certificate, _chain = load_key_and_certificates(content, secret)
    except UnsupportedAlgorithm as error:
        raise UserError(Problem.CERTIFICATE_UNREADABLE) from error
    except ValueError as error:  # the file has the right form, so what is wrong is the key to it
        raise UserError(Problem.CERTIFICATE_LOCKED) from error
    if key is None or certificate is None:
        raise UserError(Problem.CERTIFICATE_UNREADABLE)
    if not isinstance(key, RSAPrivateKey | EllipticCurvePrivateKey):
        raise UserError(Problem.CERTIFICATE_KEY_UNSUITED)
    _refuse_out_of_force(certificate, now)
    signer: SimpleSigner = SimpleSigner.load_pkcs12_data(content, other_certs=[], passphrase=secret)
    return signer


def _refuse_other_files(content: bytes) -> None:
    try:
        version = Pfx.load(content, strict=True)["version"].native
    except (ValueError, TypeError) as error:  # asn1crypto raises both for what it cannot parse
        raise UserError(Problem.CERTIFICATE_UNREADABLE) from error
    if version != "v3":
        raise UserError(Problem.CERTIFICATE_UNREADABLE)


def _refuse_out_of_force(certificate: Certificate, now: datetime) -> None:
    first, last = certificate.not_valid_before_utc, certificate.not_valid_after_utc
    if not first <= now.astimezone(UTC) <= last:
        raise UserError(
            Problem.CERTIFICATE_NOT_IN_FORCE, first=first.date().isoformat(), last=last.date().isoformat()
        )
