"""Every block of code of the documents is run against an instance, page by page, in the order in which it stands there; what a page
prints of an answer is what comes. Start has a test of its own."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import unittest
import unittest.mock
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parents[1] / name) for name in ("support", "clients")]
import js_package
from documents import RUN, SHOWN, Reader, follow, page, pages
from receiver import Receiver
from stack import ROOT, Stack

OF_ITS_OWN = "/docs/start/"


def setUpModule():
    global stack, receiver, modules
    modules = unittest.enterModuleContext(js_package.Package()).app / "node_modules" if js_package.TOOLS.exists() else None
    receiver = Receiver()
    stack = unittest.enterModuleContext(Stack(settings={"CHAOTICA_WEBHOOK_ALLOW": "127.0.0.0/8", "CHAOTICA_WEBHOOK_HTTP": "on"}))


class Snippets(unittest.TestCase):
    def test_every_block_says_what_it_is(self):
        for one in pages():
            for block in one.blocks:
                with self.subTest(one.address, block=block.text[:60]):
                    self.assertIn(block.language, {*RUN, *SHOWN})

    def test_every_block_that_is_to_fail_says_so_to_its_reader(self):
        for one in pages():
            for block in one.blocks:
                if block.status:
                    with self.subTest(one.address, block=block.text[:60]):
                        self.assertIn(f"# {block.status}", block.text)


    def test_the_variables_are_those_of_an_instance(self):
        (block,) = [block for block in page("/docs/integrate/").blocks if block.language == "console"]
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "var").symlink_to(stack.state)
            done = subprocess.run(["bash", "-c", block.text + "env"], cwd=folder, env={"PATH": os.environ["PATH"]}, stdout=subprocess.PIPE, text=True)
        self.assertEqual(done.returncode, 0)
        for name in ("CHAOTICA_URL", "CHAOTICA_CA", "CHAOTICA_TOKEN"):
            self.assertIn(f"{name}={environment()[name]}\n", done.stdout)

    def test_the_recipe_for_a_channel_tells_of_completed_jobs_alone(self):
        block = next(block for block in page("/docs/integrate/recipes/").blocks if "SLACK_WEBHOOK_URL" in block.text)
        names = {}
        with unittest.mock.patch.dict(os.environ, {**environment(), "SLACK_WEBHOOK_URL": receiver.url("/ok/channel")}):
            exec(compile(block.text, "recipe", "exec"), names)
            for status in ("archived", "completed"):
                names["handle"]({"event": "job.status_changed", "data": {"job_id": 2501, "old_status": "in_progress", "new_status": status}})
        names["chaotica"].close()
        (told,) = receiver.got("/ok/channel")
        self.assertEqual(told.json["text"], "Job completed: E-commerce Security Assessment")
        self.assertEqual([field["value"] for field in told.json["attachments"][0]["fields"]], ["Acme Corporation", "15 days"])

    def test_what_power_query_asks_for_is_answered_to_the_end(self):
        block = next(block for block in page("/docs/integrate/recipes/").blocks if block.language == "m")
        first = "".join(re.findall(r'& "([^"]*)"', block.text[block.text.index("First ="):block.text.index("Pages =")]))
        address, rows = first.replace("page_size=200", "page_size=10"), []
        while address:
            answer = stack.get(address)
            self.assertEqual(answer.status_code, 200, answer.text)
            rows += answer.json()["results"]
            address = answer.json()["next"]
        self.assertEqual(len(rows), stack.get(first.replace("cursor=&", "")).json()["count"])
        self.assertGreater(len(rows), 20)
        for column, members in re.findall(r'ExpandRecordColumn\(\w+, "(\w+)", \{"(\w+)"\}', block.text):
            self.assertTrue(all(members in row[column] for row in rows))


def environment():
    return {"CHAOTICA_URL": stack.url, "CHAOTICA_CA": stack.env["CHAOTICA_CA"], "CHAOTICA_TOKEN": stack.env["CHAOTICA_ADMIN_TOKEN"],
            "CHAOTICA_PASSWORD": stack.env["CHAOTICA_PASSWORD"], "NODE_EXTRA_CA_CERTS": stack.env["CHAOTICA_CA"],
            "PYTHONPATH": str(ROOT / "clients/python")}


def of_a_page(one):
    def test(self):
        def skip(block):
            return (block.language == "go" and not shutil.which("go")) or ("chaotica-js-client" in block.text and not modules)

        began = time.monotonic()
        with Reader(environment(), modules) as reader:
            for block, wrong in follow(reader, one.blocks, skip):
                with self.subTest(block=block.text):
                    self.assertIsNone(wrong, f"{one.address}, {time.monotonic() - began:.1f} s\n{block.text}")
    return test


for one in pages():
    if one.address != OF_ITS_OWN and any(block.language in RUN for block in one.blocks):
        setattr(Snippets, "test_of_" + one.address.strip("/").replace("/", "_").replace("-", "_"), of_a_page(one))

if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
