"""Pages of the API as a person uses them, in Chromium: what is read without script, what is written with it; and what they weigh."""

import json
import os
import re
import subprocess
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
import pages
from stack import ROOT, Stack

BROWSER = {"Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"}
HEAVIEST = 40 * 1024
TOOLS = ROOT / "clients/js/node_modules"
NEEDED = (TOOLS / "playwright-core", TOOLS / "axe-core", ROOT / "nginx/console/node_modules")


def setUpModule():
    global stack
    stack = unittest.enterModuleContext(Stack(workers=2))


class Pages(unittest.TestCase):
    def test_what_a_page_loads_is_ours_and_light(self):
        answer = stack.get("/api/jobs/", headers=BROWSER)
        self.assertEqual(list(pages.complaints(answer.text)), [])
        wanted, loaded = re.findall(r'(?:src|<link rel="[a-z]+" href)="([^"]+)"', answer.text), {}
        while wanted:
            path = wanted.pop()
            asset = stack.get(path, token=None)
            self.assertEqual(asset.status_code, 200, path)
            loaded[path] = len(asset.content)
            wanted += [f"/{name}" for name in re.findall(r"from '\./([^']+)'", asset.text) if f"/{name}" not in loaded]
        self.assertGreater(len(loaded), 4)
        self.assertLessEqual(sum(loaded.values()), HEAVIEST, loaded)

    def test_its_policy_is_strict_and_comes_once(self):
        answer = stack.get("/api/jobs/", headers=BROWSER)
        self.assertEqual(answer.headers["Content-Security-Policy"],
                         "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
                         "base-uri 'none'; form-action 'self'; frame-ancestors 'none'")
        self.assertEqual(answer.headers["X-Content-Type-Options"], "nosniff")
        self.assertEqual(answer.headers["Cache-Control"], "private, no-store")
        self.assertEqual(answer.headers["Content-Type"], "text/html; charset=utf-8")

    def test_scripts_are_typed(self):
        compiler = TOOLS / "typescript/bin/tsc"
        if not compiler.exists():
            self.skipTest("./dev test installs it")
        scripts = sorted(map(str, (ROOT / "nginx/html").glob("browse*.js")))
        done = subprocess.run(["node", str(compiler), "--noEmit", "--allowJs", "--checkJs", "--strict", "--target", "es2022", "--module", "es2022",
                               "--moduleResolution", "bundler", "--lib", "es2022,dom,dom.iterable", "--types", "", *scripts],
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=120)
        self.assertEqual(done.returncode, 0, done.stdout)

    @unittest.skipUnless(all(one.exists() for one in NEEDED) and os.access("/usr/bin/chromium", os.X_OK), "./dev test installs them")
    def test_a_person_reads_without_script_and_writes_with_it(self):
        done = subprocess.run(["node", str(ROOT / "tests/e2e/pages.mjs"), stack.url, stack.env["CHAOTICA_PASSWORD"], os.environ.get("CHAOTICA_PICTURES", "")],
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, timeout=300)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        told = json.loads(done.stdout.splitlines()[-1])
        self.assertEqual(told, {
            "filtered": "/api/jobs/?status=in_progress&title__icontains=e", "states": ["in_progress"],
            "searched": "/api/jobs/?status=in_progress&title__icontains=e&search=banking",
            "detail": ["/api/jobs/2502/", "Mobile Banking App Penetration Testing"], "history": ["/api/jobs/2502/history/", True],
            "moves": True, "beside_it": True, "lookups": True, "beside": "This field is required", "created": "<b>From a page</b>",
            "kept": ["in_progress", "e", "icontains"], "named": "Acme Corporation", "barriers": [],
            "no_creation": [True, "Only with can_add_job."], "no_deletion": [True, "Only with can_delete_job."],
            "no_change": [True, "Only as self or as manager of the user or with manage_user."], "fixed": [True, False, True],
            "loggedIn": ["/api/jobs/?status=in_progress&search=a%26b", "/profile/"],
            "both": 'title\tQuicker\tMine', "moved": True, "asked": True, "gone": 404, "after": 401, "wide": [], "problems": []})


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
