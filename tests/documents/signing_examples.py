"""Certificate files made for a test: nobody vouches for them."""

from datetime import datetime, timedelta
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, NoEncryption
from cryptography.hazmat.primitives.serialization.pkcs12 import serialize_key_and_certificates

PASSWORD = "lösen §1"


def certificate(key: Any, first: datetime, days: int = 30) -> x509.Certificate:
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Provstads kommun")])
    builder = x509.CertificateBuilder(
        issuer_name=name,
        subject_name=name,
        public_key=key.public_key(),
        serial_number=1,
        not_valid_before=first,
        not_valid_after=first + timedelta(days=days),
    )
    return builder.sign(key, None if isinstance(key, Ed25519PrivateKey) else hashes.SHA256())


def certificate_file(key: Any, first: datetime, password: str = PASSWORD) -> bytes:
    lock = BestAvailableEncryption(password.encode()) if password else NoEncryption()
    return serialize_key_and_certificates(b"prov", key, certificate(key, first), None, lock)


def keyless_file(key: Any, first: datetime) -> bytes:
    lock = BestAvailableEncryption(PASSWORD.encode())
    return serialize_key_and_certificates(None, None, None, [certificate(key, first)], lock)
