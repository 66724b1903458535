"""Exports that run by themselves, through a real mail server: what arrives, to whom, how often (rules O4, O5)."""

import csv
import email
import io
import json
import re
import socket
import subprocess
import sys
import unittest
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

import openpyxl

sys.path[:0] = [str(Path(__file__).resolve().parents[1] / "support")]
from exports import Exports, begin


def setUpModule():
    global stack, server
    stack, server = begin()


class Files(Exports):
    def test_what_arrives_is_what_the_list_gives(self):
        query = {"client": 15, "ordering": "-created", "fields": "id,title,client__name,revenue,created"}
        with self.process():
            for kind in ("csv", "xlsx", "json", "xml"):
                address = f"{kind}@example.org"
                export = self.create(name="Wöchentlich €", format=kind, filters={"client": 15}, ordering="-created",
                                     fields=query["fields"].split(","), email_recipients=[address])
                run = self.ended(export)
                self.assertEqual(run["status"], "succeeded", run)
                self.assertEqual(run["recipients"][0]["status"], "sent")
                message, = server.to(address)
                attached, = message.iter_attachments()
                content = attached.get_payload(decode=True)
                direct = stack.get("/api/jobs/export/", params={**query, "format": kind})
                fetched = stack.get(f"/api/exports/{export['id']}/runs/{run['id']}/download/")
                self.assertEqual(fetched.content, content)
                self.assertEqual(fetched.headers["Content-Type"], direct.headers["Content-Type"])
                self.assertEqual(attached.get_filename(), run["filename"])
                self.assertEqual(len(content), run["bytes"])
                if kind != "xlsx":
                    self.assertEqual(content, direct.content)
                self.read(kind, content, direct.content, run["rows"])
                self.assertEqual(message["Subject"], f"Wöchentlich € ({run['filename']})")
                self.assertEqual((message["To"], message["From"]), (address, "Chaotica <chaotica@localhost>"))
                text = message.get_body(("plain",)).get_content()
                for part in ("Wöchentlich €", f"Rows:  {run['rows']}", "admin", f"/api/exports/{export['id']}/"):
                    self.assertIn(part, text)

    def test_a_message_is_made_of_lines_as_mail_has_them(self):
        with self.process():
            self.ended(self.create(name="Größen = 12", email_recipients=["lines@example.org"]))
        content, = server.bytes_to("lines@example.org")
        self.assertEqual(content.replace(b"\r\n", b"").translate(None, delete=bytes(range(0x20, 0x7F)) + b"\t"), b"")
        _, part = content.split(b"Content-Transfer-Encoding: quoted-printable\r\n", 1)
        text, _ = part.split(b"\r\n--", 1)
        self.assertIn(b"\r\nGr=C3=B6=C3=9Fen =3D 12\r\n\r\nList:  jobs\r\n", text)
        self.assertNotRegex(text, b"=0[AD]")
        self.assertLessEqual(max(map(len, text.split(b"\r\n"))), 76)

    def read(self, kind, content, direct, rows):
        if kind == "csv":
            self.assertEqual(len(list(csv.reader(io.StringIO(content.decode())))), rows + 1)
        elif kind == "xlsx":
            ours, theirs = (list(openpyxl.load_workbook(io.BytesIO(file)).active.iter_rows(values_only=True))
                            for file in (content, direct))
            self.assertEqual(ours, theirs)
            self.assertEqual(len(ours), rows + 1)
        elif kind == "json":
            self.assertEqual(len(json.loads(content)), rows)
        else:
            self.assertEqual(len(ElementTree.fromstring(content)), rows)

    def test_a_long_file_is_linked_to_until_it_expires(self):
        with self.process(CHAOTICA_MAIL_ATTACH_MIB="0"):
            export = self.create(email_recipients=["link@example.org"])
            run = self.ended(export)
        message, = server.to("link@example.org")
        self.assertEqual(list(message.iter_attachments()), [])
        link = re.search(r"https://\S+/download/\S+/", message.get_body(("plain",)).get_content())[0]
        path = link[len(stack.url):]
        anybody = stack.get(path, token=None)
        self.assertEqual((anybody.status_code, len(anybody.content)), (200, run["bytes"]))
        secret = path.split("/")[-2]
        self.assertGreaterEqual(len(secret), 43)
        self.assertEqual(stack.sql(f"select count(*) from export_link where encode(hash, 'escape') like '%{secret}%'"), [["0"]])
        self.assertEqual(stack.get(path.replace(secret, secret[::-1]), token=None).status_code, 404)
        stack.sql(f"update export_run set expires_at = now() - interval '2 seconds' where id = {run['id']}")
        gone = stack.get(path, token=None)
        self.assertEqual((gone.status_code, gone.json()["error"]["code"]), (410, "GONE"))
        for log in ("chaotica", "nginx", "nginx-access"):
            self.assertNotIn(secret, stack.logs(log))

    def test_links_may_need_an_account(self):
        with self.process(CHAOTICA_MAIL_ATTACH_MIB="0", CHAOTICA_MAIL_LINKS="login"):
            export = self.create(email_recipients=["login@example.org"])
            run = self.ended(export)
        message, = server.to("login@example.org")
        path = f"/api/exports/{export['id']}/runs/{run['id']}/download/"
        self.assertIn(stack.url + path, message.get_body(("plain",)).get_content())
        self.assertEqual(stack.get(path, token=None).status_code, 401)


class Recipients(Exports):
    def test_one_is_refused_and_one_put_off_and_nobody_gets_it_twice(self):
        names = ["first@example.org", "refuse@example.org", "later@example.org"]
        with self.process() as process:
            export = self.create(email_recipients=names)
            run = stack.wait_for(lambda: (lambda found: found if [one["status"] for one in found["recipients"]] ==
                                          ["sent", "failed", "pending"] and found["status"] == "sending" and
                                          found["error"] else None)(self.run_of(export)))
            self.assertIsNotNone(run, self.run_of(export))
            self.assertIn("550", run["recipients"][1]["error"])
            self.hurry()
            run = self.ended(export)
            self.assertEqual((run["status"], run["attempts"]), ("succeeded", 2), run)
            self.assertEqual([one["status"] for one in run["recipients"]], ["sent", "failed", "sent"])
            self.assertEqual([len(server.to(name)) for name in names], [1, 0, 1])
            code, log = process.stop()
        self.assertEqual(code, 0)
        for name in names:
            self.assertNotIn(name, log)
        lines = [json.loads(line) for line in log.splitlines()]
        self.assertEqual(Counter(line["outcome"] for line in lines if line["event"] == "mail"),
                         {"sent": 2, "failed": 1, "put_off": 1})
        self.assertEqual({line["domain"] for line in lines if line["event"] == "mail"}, {"example.org"})

    def test_an_owner_is_told_when_nobody_took_it(self):
        with self.process():
            export = self.create(email_recipients=["refuse.all@example.org"])
            run = self.ended(export)
            self.assertEqual(run["status"], "failed")
            owner = self.client.users.me().email
            message = stack.wait_for(lambda: [one for one in server.to(owner) if f"number {export['id']}" in
                                              one.get_body(("plain",)).get_content()])
            self.assertEqual(message[0]["Subject"], "Export failed: Weekly jobs")

    def test_what_hinders_a_run_is_in_the_log(self):
        with self.process(TMPDIR="/nonexistent") as process:
            export = self.create(format="xlsx")
            run = stack.wait_for(lambda: (lambda found: found if found["error"] else None)(self.run_of(export)))
            log = process.stop()[1]
        self.assertEqual((run["status"], run["error"]), ("queued", "the file could not be made"))
        line, = (json.loads(line) for line in log.splitlines() if '"event":"export_run"' in line)
        self.assertEqual(line["outcome"], "put_off")
        self.assertRegex(line["cause"], r"^\w*(runtime|system)_error\w*$")
        self.client.exports.delete(export.id)

    def test_without_a_server_it_fails_by_name(self):
        with self.process(CHAOTICA_SMTP_URL=""):
            run = self.ended(self.create(email_recipients=["x@example.org"]))
        self.assertEqual((run["status"], run["error"]), ("failed", "no mail server is configured"))

    def test_a_server_that_is_away_is_tried_again(self):
        with socket.socket() as closed:
            closed.bind(("127.0.0.1", 0))
            with self.process(CHAOTICA_SMTP_URL=f"smtp://127.0.0.1:{closed.getsockname()[1]}"):
                export = self.create(email_recipients=["away@example.org"])
                run = stack.wait_for(lambda: (lambda found: found if found["error"] else None)(self.run_of(export)))
        self.assertEqual(run["status"], "sending")
        self.assertIn("not reached", run["error"])
        self.hurry()
        with self.process():
            self.assertEqual(self.ended(export)["status"], "succeeded")
        self.assertEqual(len(server.to("away@example.org")), 1)


class Instance(unittest.TestCase):
    """What `./dev up` starts: the process and a mail server that keeps files."""

    @classmethod
    def setUpClass(cls):
        stack.up()

    def test_mail_of_an_instance_is_kept_as_files(self):
        self.assertEqual((len(stack.pids("export")), len(stack.pids("mail"))), (1, 1))
        with stack.client() as client:
            client.exports.create({"name": "N", "resource": "client", "email_recipients": ["kept@example.org"]})
        files = stack.wait_for(lambda: [file for file in (stack.state / "mail").glob("*.eml") if b"kept@example.org" in file.read_bytes()])
        self.assertEqual(email.message_from_bytes(files[0].read_bytes())["X-Envelope-To"], "kept@example.org")

    def test_figures_tell_of_runs_and_mails(self):
        figures = stack.metrics()
        self.assertGreaterEqual(figures['chaotica_export_runs_total{outcome="succeeded"}'], 1)
        self.assertGreaterEqual(figures['chaotica_mails_total{outcome="sent"}'], 1)
        self.assertIn("chaotica_export_queue_depth", figures)

    def test_settings_that_are_wrong_are_refused_by_name(self):
        binary = (stack.state / "home").resolve() / "bin/chaotica"
        settings = dict(line.split("=", 1) for line in ((stack.state / "home").resolve() / "settings").read_text().splitlines())

        def judged(**changes):
            done = subprocess.run([binary, "check-config"], env={**settings, **changes}, capture_output=True, text=True)
            return done.returncode, done.stdout + done.stderr

        self.assertIn("CHAOTICA_SMTP_URL", judged(CHAOTICA_SMTP_URL="http://x")[1])
        self.assertIn("CHAOTICA_MAIL_FROM", judged(CHAOTICA_MAIL_FROM="nobody")[1])
        self.assertEqual(judged(CHAOTICA_SMTP_URL="http://x")[0], 1)
        code, text = judged(CHAOTICA_SMTP_URL="")
        self.assertEqual(code, 0)
        self.assertIn("no mail server is configured", text)


if __name__ == "__main__":
    unittest.main()
