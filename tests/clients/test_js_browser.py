"""The JavaScript client in a browser: the one file of it, loaded by a page that the instance serves, with the cookies of a session."""

import json
import os
import shutil
import sys
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "support")]
from js_package import MISSING, TOOLS, Package, run  # noqa: E402
from stack import Stack  # noqa: E402

CHROMIUM = "/usr/bin/chromium"
PAGE = """<!doctype html>
<html lang="en"><title>client</title><link rel="icon" href="data:,"><script type="module" src="page.js"></script></html>
"""
SCRIPT = """import ChaoticaClient from './index.js';
window.client = new ChaoticaClient();
document.title = 'ready';
"""


@unittest.skipUnless(TOOLS.exists() and os.access(CHROMIUM, os.X_OK), MISSING)
class Browser(unittest.TestCase):
    def test_a_page_of_the_instance_uses_it_with_its_session(self):
        with Stack(workers=2) as stack, Package() as package:
            folder = (stack.state / "home").resolve() / "nginx/html/client"
            folder.mkdir()
            shutil.copy(package.installed / "dist/index.js", folder)
            (folder / "page.html").write_text(PAGE)
            (folder / "page.js").write_text(SCRIPT)
            out = run("node", HERE / "js/browser.mjs", stack.url, stack.env["CHAOTICA_PASSWORD"], TOOLS, cwd=package.folder)
            seen = stack.get("/api/jobs/?page_size=1", token="manager").json()["count"]
        told = json.loads(out.splitlines()[-1])
        job = told.pop("id")
        # What was refused on purpose stands in the browser's console; nothing else does.
        self.assertEqual([line for line in told.pop("problems") if not line.startswith("Failed to load resource")], [])
        self.assertEqual(told, {
            "user": "sarah.johnson", "me": "sarah.johnson", "rows": 2, "all": seen - 1, "changed": "By its cookie.", "lost": "PreconditionFailed",
            "bytes": [0, 255, 1], "refused": ["ValidationError", 400, True], "lines": ["id", str(job)], "after": "AuthenticationError",
            "guarded": True, "tokens": False})


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
