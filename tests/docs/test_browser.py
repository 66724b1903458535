"""The documents in Chromium: no page is wider than a phone or breaks its own policy, none but search and reference needs a script,
the search finds, the reference draws the chapter that is asked for, and soon."""

import json
import subprocess
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from documents import pages
from stack import ROOT, Stack

WITH_SCRIPT = ("/docs/reference/api/", "/docs/search/")
DRAWN = "redoc h2"
# Of a processor, for a chapter of the reference. All of it at once takes more than five.
MOST_SECONDS = 3
LARGEST_REFERENCE = 420 << 10  # bytes as they travel; of them ReDoc has 320 KiB


def setUpModule():
    global stack
    stack = unittest.enterModuleContext(Stack(workers=2))


@unittest.skipUnless((ROOT / "clients/js/node_modules/playwright-core").exists() and Path("/usr/bin/chromium").exists(), "./dev test installs them")
class Browser(unittest.TestCase):
    def see(self, *asked):
        done = subprocess.run(["node", str(ROOT / "tests/docs/browser.mjs"), stack.url], input="\n".join(map(json.dumps, asked)), text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=500)
        self.assertEqual(done.returncode, 0, done.stderr)
        return [json.loads(line) for line in done.stdout.splitlines()]

    def test_no_page_is_wider_than_a_phone_or_breaks_its_policy(self):
        asked = [{"path": page.address, "width": 360, "wait": DRAWN if page.address == WITH_SCRIPT[0] else None} for page in pages()]
        for told in self.see(*asked):
            with self.subTest(told["path"]):
                self.assertEqual((told["complaints"], told["overflow"]), ([], 0))

    def test_what_is_read_needs_no_script(self):
        asked = [{"path": page.address, "script": False} for page in pages() if page.address not in WITH_SCRIPT]
        for page, told in zip([one for one in pages() if one.address not in WITH_SCRIPT], self.see(*asked)):
            with self.subTest(told["path"]):
                self.assertGreater(len(told["seen"]), 300)
                self.assertIn("Reference", told["seen"])
        (told,) = self.see({"path": "/api/docs/", "script": False})
        self.assertIn("All operations", told["seen"])

    def test_pages_are_dark_for_those_who_want_that(self):
        light, dark = self.see({"path": "/docs/start/"}, {"path": "/docs/start/", "scheme": "dark"})
        self.assertEqual((light["ground"], dark["ground"]), ("rgb(255, 255, 255)", "rgb(20, 23, 27)"))

    def test_the_search_finds(self):
        (told,) = self.see({"path": "/docs/search/?q=idempotency", "wait": "#mkdocs-search-results a[href='/docs/integrate/changes/#once-and-only-once']"})
        self.assertEqual(told["complaints"], [])
        self.assertIn("Once and only once", told["seen"])

    def test_the_reference_opens_in_a_second_and_is_of_the_size_that_it_can_be(self):
        told = self.see(*[{"path": "/api/docs/", "wait": DRAWN}] * 3)
        painted = min(one["painted"] for one in told)
        print(f"the reference shows its contents after {painted:.0f} ms, and takes {min(one['cpu'] for one in told):.1f} s of a processor for a chapter")
        self.assertLess(painted, 1000)
        travels = {path: len(stack.session.get(stack.url + path, headers={"Accept-Encoding": "gzip"}, stream=True, timeout=30).raw.read(decode_content=False))
                   for path in ("/api/docs/", "/api/schema/?format=json", "/docs/redoc.standalone.js", "/docs/reference/chapter.js", "/style.css")}
        self.assertLess(sum(travels.values()), LARGEST_REFERENCE, travels)

    def test_the_reference_draws_the_chapter_that_is_asked_for(self):
        for path, shown, other in (("/api/docs/", "Log in", "List jobs"), ("/docs/reference/api/?chapter=jobs", "List jobs", "Log in"),
                                   ("/docs/reference/api/#tag/webhooks/operation/webhooks_create", "List webhooks", "List jobs")):
            with self.subTest(path):
                (told,) = self.see({"path": path, "wait": DRAWN})
                self.assertEqual(told["complaints"], [])
                self.assertIn(shown, told["seen"])
                self.assertNotIn(other, told["seen"])
                self.assertLess(told["cpu"], MOST_SECONDS)


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
