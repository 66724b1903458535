"""The way to a mail server: encryption, certificates, user and password (rule O5.1)."""

import logging
import ssl
import subprocess
import sys
import unittest
import warnings
from pathlib import Path

from aiosmtpd.smtp import AuthResult

sys.path[:0] = [str(Path(__file__).resolve().parents[1] / "support")]
from exports import Exports, Server, begin, private_mounts

PASSWORD = "correct horse \"battery\" \u00e9"
# What is connected to is loopback, but the name does not say so: a server elsewhere, as far as the program knows.
ELSEWHERE = "0.0.0.0"


def setUpModule():
    global stack, certificate, context
    stack, _ = begin()
    certificate, key = stack.state / "mail.pem", stack.state / "mail.key"
    subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=mail", "-out", certificate,
                    "-keyout", key, "-addext", f"subjectAltName=IP:127.0.0.1,IP:{ELSEWHERE}"], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    (stack.state / "password").write_text(PASSWORD + "\n")
    logging.getLogger("mail.log").setLevel(logging.CRITICAL)  # of the server: handshakes that fail are what is tested
    warnings.filterwarnings("ignore", message="Requiring AUTH while not requiring TLS")


class Guarded(Server):
    """Asks for user and password, and remembers what it was told, and whether nobody else could hear it."""

    def __init__(self, **options):
        self.told, self.encrypted = [], []
        super().__init__(authenticator=self.judge, **options)

    def judge(self, server, session, envelope, mechanism, data):
        self.told.append((data.login.decode(), data.password.decode(), session.ssl is not None))
        return AuthResult(success=data.password.decode() == PASSWORD, handled=False)

    async def handle_DATA(self, server, session, envelope):
        self.encrypted.append(session.ssl is not None)
        return await super().handle_DATA(server, session, envelope)


class Mail(Exports):
    def server_of(self, kind=Server, **options):
        server = kind(**options)
        self.addCleanup(server.stop)
        return server

    def sent(self, server, url, **settings):
        """The run of an export whose recipient that server gets, or not yet; and the log."""
        with self.process(server, CHAOTICA_SMTP_URL=f"{url}:{server.port}", **settings) as process:
            export = self.create(email_recipients=["x@example.org"])
            self.addCleanup(stack.request, "DELETE", f"/api/exports/{export['id']}/")
            run = stack.wait_for(lambda: (lambda found: found if found["status"] == "succeeded" or found["error"] else None)(
                self.run_of(export)))
            self.assertIsNotNone(run, self.run_of(export))
            return run, process.stop()[1]

    def login(self, password="password"):
        return {"CHAOTICA_SMTP_USER": "reports", "CHAOTICA_SMTP_PASSWORD_FILE": str(stack.state / password)}

    def trust(self):
        if subprocess.run([*private_mounts, "true"], capture_output=True).returncode:
            self.skipTest("mounts of its own need root, or namespaces of users")
        return {"authorities": certificate}

    def test_user_and_password_are_told_a_server_on_loopback(self):
        server = self.server_of(Guarded, auth_required=True, auth_require_tls=False)
        run, log = self.sent(server, "smtp://127.0.0.1", **self.login())
        self.assertEqual(run["status"], "succeeded", run)
        self.assertEqual(server.told, [("reports", PASSWORD, False)])
        self.assertNotIn("horse", log)

    def test_a_wrong_password_is_said_and_tried_again(self):
        (stack.state / "wrong").write_text("wrong")
        server = self.server_of(Guarded, auth_required=True, auth_require_tls=False)
        run, _ = self.sent(server, "smtp://127.0.0.1", **self.login("wrong"))
        self.assertEqual((run["status"], run["error"]), ("sending", "the mail server does not accept user and password"))
        self.assertEqual(server.received, [])

    def test_a_password_that_cannot_be_read_is_refused_at_the_start(self):
        with self.process(**self.login("absent")) as process:
            self.assertEqual(process.process.wait(10), 1)
            self.assertIn("CHAOTICA_SMTP_PASSWORD_FILE", process.stop()[1])

    def test_a_server_elsewhere_that_offers_no_encryption_gets_nothing(self):
        server = self.server_of(Guarded, auth_require_tls=False)
        run, _ = self.sent(server, f"smtp://{ELSEWHERE}", **self.login())
        self.assertEqual((run["status"], run["error"]), ("sending", "the mail server offers no encryption"))
        self.assertEqual((server.received, server.told), ([], []))

    def test_a_server_elsewhere_that_nobody_vouches_for_gets_nothing(self):
        server = self.server_of(Guarded, tls_context=context)
        run, _ = self.sent(server, f"smtp://{ELSEWHERE}", **self.login())
        self.assertEqual(run["status"], "sending")
        self.assertIn("certificate", run["error"])
        self.assertEqual((server.received, server.told), ([], []))

    def test_a_server_elsewhere_hears_the_password_by_starttls_alone(self):
        server = self.server_of(Guarded, tls_context=context, require_starttls=True, auth_required=True)
        run, _ = self.sent(server, f"smtp://{ELSEWHERE}", **self.login(), **self.trust())
        self.assertEqual(run["status"], "succeeded", run)
        self.assertEqual((server.told, server.encrypted), ([("reports", PASSWORD, True)], [True]))

    def test_smtps_is_encrypted_from_the_beginning_and_judged_on_loopback_too(self):
        server = self.server_of(Guarded, ssl_context=context)
        for url, trust in (("smtps://127.0.0.1", {}), ("smtps://localhost", self.trust())):  # whose name it does not have
            run, _ = self.sent(server, url, **trust)
            self.assertEqual((run["status"], server.received), ("sending", []))
        run, _ = self.sent(server, "smtps://127.0.0.1", **self.trust())
        self.assertEqual(run["status"], "succeeded", run)


if __name__ == "__main__":
    unittest.main()
