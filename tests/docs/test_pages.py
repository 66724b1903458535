"""The documents as pages: every link leads somewhere, nothing is loaded from elsewhere, no page is heavy, none needs a script but
the reference and the search, and each is served as the others are."""

import json
import re
import sys
import unittest
from pathlib import Path
from urllib.parse import urldefrag, urljoin, urlsplit

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from documents import MADE, pages
from stack import ROOT, Stack

PAGES = pages()
WITH_SCRIPT = {"/docs/reference/api/", "/docs/search/"}
# A page as it travels, compressed; and its style, whole.
LARGEST_PAGE, LARGEST_STYLE, LARGEST_SEARCH = 24 << 10, 10 << 10, 150 << 10


def setUpModule():
    global stack
    stack = unittest.enterModuleContext(Stack(workers=2))


def size(file):
    compressed = file.with_name(file.name + ".gz")
    return (compressed if compressed.exists() else file).stat().st_size


class Pages(unittest.TestCase):
    def each(self, judge):
        for page in PAGES:
            with self.subTest(page.address):
                judge(page)

    def test_there_are_the_five_sections(self):
        addresses = {page.address for page in PAGES}
        self.assertLessEqual({f"/docs/{name}/" for name in ("start", "integrate", "operate", "understand", "reference")}, addresses)

    def test_every_link_leads_somewhere(self):
        ids = {page.address: page.ids for page in PAGES}
        checked = {}

        def judge(page):
            for link in page.attributes("href"):
                with self.subTest(link):
                    self.assertNotRegex(link, r"[\s<>\"]")
                    target, anchor = urldefrag(urljoin(page.address, link))
                    if urlsplit(target).scheme:
                        self.assertRegex(target, r"^(https://[a-z0-9.-]+\.[a-z]+(/|$)|mailto:)")
                        continue
                    if target not in checked:
                        checked[target] = stack.get(target).status_code
                    self.assertEqual(checked[target], 200)
                    if anchor and target in ids and target not in WITH_SCRIPT:
                        self.assertIn(anchor, ids[target])
        self.each(judge)

    def test_every_page_can_be_reached_from_the_contents(self):
        linked = {urldefrag(urljoin("/docs/", link))[0] for page in PAGES for link in page.attributes("href")}
        self.assertEqual({page.address for page in PAGES} - linked - {"/docs/search/"}, set())

    def test_nothing_is_loaded_from_elsewhere_and_nothing_stands_in_the_page(self):
        def judge(page):
            for tag, attributes in page.elements:
                for name in ("src", "action", "srcset", "poster", "data"):
                    self.assertRegex(attributes.get(name) or "/", r"^/(?!/)")
                if tag == "link":
                    self.assertRegex(attributes["href"], r"^/(?!/)")
                self.assertNotIn("style", attributes)
                self.assertFalse([name for name in attributes if name.startswith("on")])
                self.assertNotEqual(tag, "style")
            scripts = [attributes for tag, attributes in page.elements if tag == "script"]
            self.assertTrue(all("src" in attributes for attributes in scripts))
            if page.address not in WITH_SCRIPT:
                self.assertEqual(scripts, [])
        self.each(judge)
        self.assertNotRegex((ROOT / "nginx/html/style.css").read_text(), r"url\(|@import")

    def test_every_page_has_one_heading_a_title_of_its_own_and_a_language(self):
        titles = [re.search(r"<title>(.+)</title>", page.text)[1] for page in PAGES]
        self.assertEqual(len(titles), len(set(titles)))

        def judge(page):
            self.assertEqual(len([tag for tag, _ in page.elements if tag == "h1"]), 1)
            self.assertIn('<html lang="en">', page.text)
            self.assertEqual(len(page.ids), len(page.attributes("id")), "an id is given once")
        self.each(judge)

    def test_no_page_is_heavy(self):
        self.assertLessEqual((ROOT / "nginx/html/style.css").stat().st_size, LARGEST_STYLE)
        self.each(lambda page: self.assertLessEqual(size(page.file), LARGEST_PAGE))
        self.assertLessEqual(sum(size(file) for file in (MADE / "search").iterdir() if file.suffix in (".js", ".json")), LARGEST_SEARCH)

    def test_nothing_was_left_to_be_filled_in(self):
        self.each(lambda page: self.assertNotRegex(page.text, r"\{\{ [a-z]|TODO|\bTBD\b|lorem"))

    def test_each_is_served_with_and_without_a_slash_and_by_the_same_policy(self):
        def judge(page):
            for address in (page.address, page.address.rstrip("/")):
                answer = stack.get(address, token=None)
                self.assertEqual((answer.status_code, answer.history), (200, []))
                policy = answer.headers["Content-Security-Policy"]
                self.assertIn("default-src 'none'", policy)
                self.assertNotIn("unsafe", policy)
                self.assertEqual(answer.headers["Content-Type"], "text/html; charset=utf-8")
                self.assertEqual(answer.text, page.text)
        self.each(judge)

    def test_the_reference_is_where_it_was(self):
        reference = next(page for page in PAGES if page.address == "/docs/reference/api/")
        for address in ("/api/docs/", "/api/docs", "/api/v1/docs/"):
            self.assertEqual(stack.get(address, token=None).text, reference.text)
        self.assertIn("redoc", reference.text)
        for script in ("/docs/redoc.standalone.js", "/docs/search/main.js", "/docs/search/worker.js", "/docs/search/lunr.js"):
            self.assertEqual(stack.get(script, token=None).status_code, 200, script)

    def test_the_index_of_the_search_knows_every_page(self):
        known = {urldefrag(entry["location"])[0] for entry in json.loads((MADE / "search/search_index.json").read_text())["docs"]}
        self.assertLessEqual({page.address.removeprefix("/docs/") for page in PAGES}, known)


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
