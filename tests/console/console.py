"""The console as people use it: the whole stack with rate limits on, and Chromium. A test names a file in journeys/, which is run
against a stack of its own; pictures of every view stay in var/console/."""

import os
import subprocess
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from stack import ROOT, Stack  # noqa: E402

HERE = Path(__file__).resolve().parent
PICTURES = ROOT / "var/console"
TOOLS = ROOT / "clients/js/node_modules"
LIBRARIES = ROOT / "nginx/console/node_modules"
MADE = Path(os.environ.get("CHAOTICA_BINARY", ROOT / "build/release/chaotica")).resolve().parent / "console"
MISSING = "./dev test installs Chromium and what drives it"


def can_be_tested():
    return (TOOLS / "playwright-core").exists() and (TOOLS / "axe-core").exists() and LIBRARIES.exists() and Path("/usr/bin/chromium").exists()


@unittest.skipUnless(can_be_tested(), MISSING)
class Journeys(unittest.TestCase):
    """Those of a class share a stack; `more` are other options of it."""

    more: dict = {}

    @classmethod
    def setUpClass(cls):
        cls.stack = cls.enterClassContext(Stack(workers=4, rate_limits="on", **cls.more))

    def walk(self, name):
        command = ["node", str(HERE / f"journeys/{name}.mjs"), self.stack.url, self.stack.env["CHAOTICA_PASSWORD"], str(PICTURES)]
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=500)
        self.assertEqual(done.returncode, 0, done.stdout)
        self.assertIn("ok ", done.stdout)
