"""What the console is made of: its types hold, it is small, nothing of it is elsewhere's, and every address of a view leads to its page."""

import json
import os
import re
import subprocess
import sys
import unittest

from console import LIBRARIES, MADE, MISSING, TOOLS, can_be_tested
from stack import ROOT, Stack

SOURCE = ROOT / "nginx/console"
VIEWS = ("/", "/jobs", "/jobs/2501", "/schedule", "/capacity", "/clients", "/clients/15", "/tickets", "/webhooks", "/exports", "/admin")
ACCOUNT = ("/login/", "/profile/", "/profile/tokens/")
# Script and style of all pages, compressed.
LARGEST = 150 << 10
MOST_LINES = 350


@unittest.skipUnless(LIBRARIES.exists() and (TOOLS / ".bin/tsc").exists(), MISSING)
class Sources(unittest.TestCase):
    def test_types_hold(self):
        done = subprocess.run([TOOLS / ".bin/tsc", "-p", SOURCE], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=300)
        self.assertEqual((done.returncode, done.stdout), (0, ""))

    def test_every_module_says_what_it_is_in_charge_of_and_is_short(self):
        for file in [*SOURCE.glob("*.js"), *SOURCE.glob("[pva]*/*.js")]:
            with self.subTest(file.name):
                lines = file.read_text().splitlines()
                self.assertRegex(lines[0], "^// ")
                self.assertLessEqual(len(lines), MOST_LINES)

    def test_only_the_client_asks_the_server(self):
        for file in [*SOURCE.glob("*.js"), *SOURCE.glob("[pva]*/*.js")]:
            self.assertNotRegex(file.read_text(), r"\bfetch\(|XMLHttpRequest|innerHTML|eval\(", file.name)

    def test_events_and_rights_to_choose_from_are_those_that_there_are(self):
        document = subprocess.run([os.environ["CHAOTICA_BINARY"], "openapi"], stdout=subprocess.PIPE, check=True,
                                  env={**os.environ, "CHAOTICA_PUBLIC_URL": "https://localhost"}).stdout
        events = set(json.loads(document)["webhooks"]) - {"webhook.ping"}  # which comes to a test alone
        kinds = re.search(r"const KINDS = \[(.*?)\];", (SOURCE / "views/webhooks.js").read_text(), re.S)[1]
        self.assertEqual(set(re.findall(r"'([^']+)'", kinds)), events | {name.split(".")[0] + ".*" for name in events} | {"*"})
        allowed = re.search(r"function unit_permissions.*?array\[(.*?)\]", (ROOT / "sql/deploy/units.sql").read_text(), re.S)[1]
        rights = re.search(r"const RIGHTS = \{(.*?)\n\};", (SOURCE / "views/admin_roles.js").read_text(), re.S)[1]
        self.assertEqual(set(re.findall(r"\b([a-z_]+): '", rights)), set(re.findall(r"'([a-z_]+)'", allowed)))


@unittest.skipUnless(can_be_tested(), MISSING)
class Made(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.stack = cls.enterClassContext(Stack(workers=2))
        (cls.folder,) = [one for one in (MADE / "console").iterdir() if one.is_dir()]

    def test_kinds_and_roles_to_choose_from_are_those_that_there_are(self):
        kinds = re.search(r"const TYPES = .*?\{(.*?)\n\}", (SOURCE / "views/schedule_data.js").read_text(), re.S)[1].replace("({", "")
        self.assertEqual({(int(number), name.lower()) for number, name in re.findall(r"(\d+): '([^']+)'", kinds)},
                         {(int(number), name.lower()) for number, name in self.stack.sql("select id, name from timeslot_type")})
        leave = re.search(r"const LEAVE = \[(.*?)\]", (SOURCE / "views/schedule_data.js").read_text())[1]
        self.assertEqual({(str(int(number)),) for number in leave.split(",")}, set(map(tuple, self.stack.sql("select id from timeslot_type where not is_working"))))
        roles = re.search(r"const GLOBAL = \[(.*?)\]", (SOURCE / "views/admin_users.js").read_text())[1]
        self.assertEqual(set(re.findall(r"'([^']+)'", roles)), {name for (name,) in self.stack.sql("select name from global_role")})

    def test_script_and_style_are_small(self):
        def travels(file):
            compressed = file.with_name(file.name + ".gz")
            return (compressed if compressed.exists() else file).stat().st_size
        self.assertLessEqual(sum(travels(file) for file in self.folder.rglob("*") if file.suffix in (".js", ".css")), LARGEST)

    def test_every_view_has_its_address_with_and_without_a_slash(self):
        page = (MADE / "console/index.html").read_text()
        for address in VIEWS:
            for path in {address, address.rstrip("/") or "/", address.rstrip("/") + "/"}:
                with self.subTest(path):
                    answer = self.stack.get(path + "?status=draft", token=None)
                    self.assertEqual((answer.status_code, answer.text), (200, page))
                    self.assertEqual(answer.headers["Cache-Control"], "no-cache")
                    self.assertEqual(answer.headers["Content-Type"], "text/html; charset=utf-8")
        for path in ("/job", "/jobs/2501/notes", "/jobsx", "/console/0000/app.js"):
            self.assertEqual(self.stack.get(path, token=None).status_code, 404, path)

    def test_the_pages_of_accounts_have_theirs(self):
        for address in ACCOUNT:
            for path in (address, address.rstrip("/")):
                answer = self.stack.get(path, token=None)
                self.assertEqual((answer.status_code, answer.text), (200, (MADE / address.strip("/") / "index.html").read_text()), path)

    def test_everything_of_a_page_is_there_compressed_and_kept(self):
        for address in ("/", *ACCOUNT):
            for path in re.findall(r'(?:href|src)="(/console/[^"]+)"', self.stack.get(address, token=None).text):
                with self.subTest(path):
                    answer = self.stack.get(path, token=None, headers={"Accept-Encoding": "gzip"})
                    self.assertEqual(answer.status_code, 200)
                    self.assertIn("immutable", answer.headers["Cache-Control"])
                    self.assertEqual(answer.headers.get("Content-Encoding") == "gzip", (MADE / (path[1:] + ".gz")).exists())
                    self.assertIn("default-src 'none'", answer.headers["Content-Security-Policy"])


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
