"""A mail server of the lab: ADDRESS PORT DIRECTORY CERTIFICATE KEY USER PASSWORD-FILE. It speaks TLS from the first byte, takes mail of that user
alone, and keeps it as tests/support/mail_sink.py does; until it is killed."""

import ssl
import sys
import time
from pathlib import Path

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from mail_sink import Keeper

address, port, directory, certificate, key, user, password = sys.argv[1:]
context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
context.load_cert_chain(certificate, key)
right = (user.encode(), Path(password).read_text().strip().encode())


def judge(server, session, envelope, mechanism, data):
    return AuthResult(success=(data.login, data.password) == right, handled=False)


Controller(Keeper(directory), hostname=address, port=int(port), ssl_context=context, authenticator=judge, auth_required=True, auth_require_tls=False).start()
while True:
    time.sleep(60)
